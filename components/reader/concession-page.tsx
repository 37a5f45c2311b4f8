import type { PublicConcession } from '@/lib/edition/model'
import { articleName, GiverAndAsker } from './concessions-page'
import { History } from './history'
import { PageHead } from './page-head'
import { Positions } from './positions'
import { Related } from './related'
import { StatementGroup } from './statement-group'
import { articleOf, statementsAt, type View } from './view'

export function ConcessionPage({ view, concession }: { view: View; concession: PublicConcession }) {
  const subject = { kind: 'concession', slug: concession.slug } as const
  const statements = statementsAt(view, subject)
  const positions = statements.filter(({ kind }) => kind === 'position')
  const rest = statements.filter(({ kind }) => kind !== 'position')
  return (
    <>
      <PageHead kicker={<a href={view.paths.concessions()}>Concessions</a>} title={concession.title}>
        <p className="basis">{concession.words.note ?? 'The title is ours.'}</p>
        {concession.words.stance && <p className="basis">{concession.words.stance}</p>}
        <Heading view={view} concession={concession} />
        <GiverAndAsker view={view} concession={concession} />
      </PageHead>
      <section className="treaty" aria-label="What is reported">
        <StatementGroup view={view} statements={rest} none="No sentence on this has been published yet." />
      </section>
      <Positions view={view} statements={positions} />
      <Related view={view} subject={subject} statements={statements} />
      <History view={view} statements={statements} />
    </>
  )
}

/** Who framed it so, and under which heading of its own. */
function Heading({ view, concession }: { view: View; concession: PublicConcession }) {
  const article = articleOf(view, concession.framedBy)
  if (!article) return <p>Who framed it as a concession is not recorded.</p>
  return (
    <p>
      Framed as a concession by <a href={view.paths.article(article.slug)}>{articleName(view, article)}</a>
      {concession.heading && (
        <>
          , which heads it: <span className="source-heading">{concession.heading}</span>
        </>
      )}
      .
    </p>
  )
}
