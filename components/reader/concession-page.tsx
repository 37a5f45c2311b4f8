import type { PublicConcession } from '@/lib/edition/model'
import { Framing, SourceHeading } from './concession-framing'
import { ConcessionHistory } from './concession-history'
import { ConcessionPositions } from './concession-positions'
import { GiverAndAsker } from './concession-sides'
import { PageHead } from './page-head'
import { Related } from './related'
import { StatementGroup } from './statement-group'
import { articleOf, statementsAt, type View } from './view'
import { concessionWords as words } from './words/concessions'

export function ConcessionPage({ view, concession }: { view: View; concession: PublicConcession }) {
  const subject = { kind: 'concession', slug: concession.slug } as const
  const statements = statementsAt(view, subject)
  const rest = statements.filter(({ kind }) => kind !== 'position')
  const article = articleOf(view, concession.framedBy)
  return (
    <>
      <PageHead kicker={<a href={view.paths.concessions()}>{words.title}</a>} title={concession.title}>
        {article ? (
          <Framing view={view} article={article} listing={words.framing.this} />
        ) : (
          <p>{words.framing.notRecorded}</p>
        )}
        <SourceHeading view={view} concession={concession} />
        <GiverAndAsker view={view} concession={concession} />
        <p className="basis">{concession.words.note ?? words.titleIsOurs}</p>
      </PageHead>
      <section className="treaty" aria-labelledby="reported-heading">
        <h2 id="reported-heading">{words.reported}</h2>
        <StatementGroup view={view} statements={rest} none={words.nothing} />
      </section>
      <ConcessionPositions view={view} concession={concession} statements={statements} />
      <Related view={view} subject={subject} statements={statements} />
      <ConcessionHistory view={view} concession={concession} statements={statements} />
    </>
  )
}
