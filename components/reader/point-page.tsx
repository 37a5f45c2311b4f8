import type { PublicPoint, PublicStatement } from '@/lib/edition/model'
import { History } from './history'
import { Figures } from './point-figures'
import { PointHead, PointNeighbours } from './point-head'
import { LaterTexts } from './point-later-texts'
import { Readings } from './point-readings'
import { Positions } from './positions'
import { Related } from './related'
import { StatementGroup } from './statement-group'
import { statementsAt, type View } from './view'
import { pointWords as words } from './words/point'
import { statementWords } from './words/statement'

const ofKind = (statements: readonly PublicStatement[], ...kinds: PublicStatement['kind'][]) =>
  statements.filter(({ kind }) => kinds.includes(kind))

/**
 * A point of the plan: what it says, where parties stand, who printed what, what became of it in texts that
 * followed, and how this page changed.
 */
export function PointPage({ view, point }: { view: View; point: PublicPoint }) {
  const subject = { kind: 'point', slug: point.slug } as const
  const all = statementsAt(view, subject)
  const later = all.filter(({ home }) => home.kind === 'plan_version')
  const statements = all.filter((statement) => !later.includes(statement))
  // What sums the point up comes first, whatever order its details were given.
  const says = [...ofKind(statements, 'summary'), ...ofKind(statements, 'detail')]
  return (
    <>
      <PointHead view={view} point={point} />
      <section className="treaty" aria-labelledby="says-heading">
        <h2 id="says-heading" className="spoken">
          {words.says}
        </h2>
        <StatementGroup view={view} statements={says} none={statementWords.none} />
      </section>
      <Figures view={view} statements={says} />
      <Positions view={view} subject={subject} statements={ofKind(statements, 'position')} />
      <Group view={view} title={words.told} statements={ofKind(statements, 'account')} />
      <Readings view={view} point={point} />
      <LaterTexts view={view} point={point} statements={later} />
      <Group view={view} title={words.background} statements={ofKind(statements, 'background')} />
      <Related view={view} subject={subject} statements={all} />
      <History view={view} statements={all} />
      <PointNeighbours view={view} point={point} />
    </>
  )
}

function Group(props: { view: View; title: string; statements: readonly PublicStatement[] }) {
  if (props.statements.length === 0) return null
  return (
    <section className="treaty">
      <h2>{props.title}</h2>
      <StatementGroup view={props.view} statements={props.statements} />
    </section>
  )
}
