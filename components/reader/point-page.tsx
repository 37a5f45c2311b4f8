import type { PublicPoint, PublicStatement } from '@/lib/edition/model'
import { History } from './history'
import { Positions } from './positions'
import { Related } from './related'
import { StatementGroup } from './statement-group'
import { statementsAt, type View } from './view'

const ofKind = (statements: readonly PublicStatement[], ...kinds: PublicStatement['kind'][]) =>
  statements.filter(({ kind }) => kinds.includes(kind))

/** A point of the plan: what it says, where parties stand, what else is told of it, and how this page changed. */
export function PointPage({ view, point }: { view: View; point: PublicPoint }) {
  const all = statementsAt(view, { kind: 'point', slug: point.slug })
  const later = all.filter(({ home }) => home.kind === 'plan_version')
  const statements = all.filter((statement) => !later.includes(statement))
  // What sums the point up comes first, whatever order its details were given.
  const says = [...ofKind(statements, 'summary'), ...ofKind(statements, 'detail')]
  return (
    <>
      <PointHead view={view} point={point} />
      <div data-room>
        <section className="treaty" aria-label="What it says">
          <StatementGroup
            view={view}
            statements={says}
            none="No sentence on this point has been published yet."
          />
        </section>
        <Positions view={view} statements={ofKind(statements, 'position')} />
        <Group view={view} title="What is told of it" statements={ofKind(statements, 'account')} />
        <Group view={view} title="In other drafts and texts" statements={later} />
        <Group view={view} title="Background" statements={ofKind(statements, 'background')} />
        <Related view={view} subject={{ kind: 'point', slug: point.slug }} statements={all} />
        <History view={view} statements={all} />
      </div>
      <Neighbours view={view} point={point} />
    </>
  )
}

function PointHead({ view, point }: { view: View; point: PublicPoint }) {
  const { sections, points } = view.snapshot
  const section = sections.find(({ slug }) => slug === point.section)
  return (
    <header className="point-head">
      <p className="numeral" aria-hidden="true">
        {point.number}
      </p>
      <div>
        <p className="kicker">
          Point {point.number} of {points.length}
        </p>
        <h1>{point.title}</h1>
        {section && (
          <p className="section-label">
            {section.title}
            {section.words.note && <span className="basis"> · {section.words.note}</span>}
          </p>
        )}
      </div>
    </header>
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

function Neighbours({ view, point }: { view: View; point: PublicPoint }) {
  const at = (number: number) => view.snapshot.points.find((one) => one.number === number)
  const before = at(point.number - 1)
  const after = at(point.number + 1)
  return (
    <nav className="neighbours" aria-label="Neighbouring points">
      {before ? (
        <a href={view.paths.point(before)} rel="prev">
          <span className="numeral" aria-hidden="true">
            {before.number}
          </span>
          <span>
            <span className="spoken">Point {before.number}: </span>
            {before.title}
          </span>
        </a>
      ) : (
        <span />
      )}
      {after && (
        <a href={view.paths.point(after)} rel="next">
          <span>
            <span className="spoken">Point {after.number}: </span>
            {after.title}
          </span>
          <span className="numeral" aria-hidden="true">
            {after.number}
          </span>
        </a>
      )}
    </nav>
  )
}
