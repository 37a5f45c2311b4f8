import { FrontLists } from './front-lists'
import { frontOrder } from './front-order'
import { FrontPoints } from './front-points'
import { Positions } from './positions'
import { Statement } from './statement'
import type { View } from './view'
import { dayOf } from './wording'

/** The first sentences are set larger; what follows is told in the size of the text. */
const LARGE = 3

/** The lead with its proofs, the points in order, and what else there is to read. */
export function FrontPage({ view }: { view: View }) {
  const { snapshot } = view
  const { lead, headings, positions } = frontOrder(view)
  return (
    <>
      <header className="front-head">
        <h1>{snapshot.site['site/title'] ?? snapshot.plan.title}</h1>
        {snapshot.plan.words.force && <p className="standfirst">{snapshot.plan.words.force}</p>}
      </header>
      <section className="treaty lead" aria-label="The plan in short" data-room>
        {lead.map((statement, index) => (
          <Statement key={statement.id} view={view} statement={statement} lead={index < LARGE} />
        ))}
      </section>
      <Knowledge view={view} />
      <FrontLinks view={view} />
      <FrontPoints view={view} headings={headings} />
      {positions.length > 0 && (
        <Positions view={view} statements={positions} title="Positions on the whole plan" />
      )}
      <FrontLists view={view} />
      <p className="edition-line">
        Edition {snapshot.number} was published on {dayOf(snapshot.publishedAt)}.
      </p>
    </>
  )
}

/** How far our knowledge reaches. It never shares a line with the edition's date. */
function Knowledge({ view }: { view: View }) {
  const words = view.snapshot.site['site/knowledge']
  return words ? <p className="knowledge">{words}</p> : null
}

function FrontLinks({ view: { snapshot, paths } }: { view: View }) {
  return (
    <nav className="lead-links" aria-label="On this page and beyond">
      <a href="#points">The {snapshot.points.length} points</a>
      <a href={paths.accounts()}>Where accounts differ</a>
      <a href={paths.concessions()}>Concessions</a>
      <a href={paths.timeline()}>Drafts and dates</a>
      <a href="#new">New in this edition</a>
    </nav>
  )
}
