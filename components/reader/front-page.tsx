import type { PublicPoint, PublicStatement } from '@/lib/edition/model'
import { FrontLists } from './front-lists'
import { PlanFilter } from './plan-filter'
import { PointRow } from './point-row'
import { Statement } from './statement'
import { statementsAt, type View } from './view'
import { dayOf } from './wording'

/** The lead with its proofs, the points in order, and what else there is to read. */
export function FrontPage({ view }: { view: View }) {
  const { snapshot } = view
  const lead = statementsAt(view, { kind: 'plan', slug: snapshot.plan.slug }).filter(isLead)
  const points = [...snapshot.points].sort((a, b) => a.number - b.number)
  return (
    <>
      <header className="front-head">
        <h1>{snapshot.site['site/headline'] ?? snapshot.plan.words.headline ?? snapshot.plan.title}</h1>
      </header>
      <section className="treaty lead" aria-label="The plan in short">
        {lead.map((statement) => (
          <Statement key={statement.id} view={view} statement={statement} lead />
        ))}
        <Knowledge view={view} />
      </section>
      <nav className="lead-links" aria-label="In this edition">
        <a href="#points">The {points.length} points</a>
        <a href={view.paths.accounts()}>Where accounts differ</a>
        <a href={view.paths.concessions()}>Concessions</a>
        <a href="#new">New in this edition</a>
      </nav>
      <Points view={view} points={points} />
      <FrontLists view={view} />
      <p className="edition-line">
        Edition {snapshot.number} was published on {dayOf(snapshot.publishedAt)}.
      </p>
    </>
  )
}

/** Positions and accounts stand on pages of their own. */
const isLead = ({ kind }: PublicStatement) => kind !== 'position' && kind !== 'account'

/** How far our knowledge reaches. It never shares a line with the edition's date. */
function Knowledge({ view }: { view: View }) {
  const words = view.snapshot.site['site/knowledge']
  return words ? <p className="knowledge">{words}</p> : null
}

function Points({ view, points }: { view: View; points: readonly PublicPoint[] }) {
  const { sections, site, plan } = view.snapshot
  const ordered = [...sections].sort((a, b) => a.ordinal - b.ordinal)
  const note = site['site/sections'] ?? plan.words.sections ?? ordered[0]?.words.note
  return (
    <section className="plan" id="points" aria-labelledby="points-heading">
      <div className="plan-head">
        <h2 id="points-heading">The {points.length} points</h2>
        {ordered.length > 1 && <PlanFilter sections={ordered} />}
      </div>
      {note && <p className="sections-note">{note}</p>}
      <ol className="points">
        {points.map((point) => (
          <PointRow key={point.number} view={view} point={point} section={sectionOf(ordered, point)} />
        ))}
      </ol>
    </section>
  )
}

function sectionOf(sections: View['snapshot']['sections'], point: PublicPoint) {
  return sections.find(({ slug }) => slug === point.section)
}
