import { FrontLists } from './front-lists'
import { frontOrder } from './front-order'
import { FrontPoints } from './front-points'
import { Positions } from './positions'
import { Statement } from './statement'
import { StatementGroup } from './statement-group'
import { SupportLegend } from './support-line'
import type { View } from './view'
import { dayOf } from './wording'
import { frontWords as words } from './words/front'
import { positionWords } from './words/point'

/** The lead with its proofs, the points in order, and what else there is to read. */
export function FrontPage({ view }: { view: View }) {
  const { snapshot } = view
  const { lead, more, headings, positions } = frontOrder(view)
  return (
    <>
      <header className="front-head">
        <h1>{snapshot.site['site/title'] ?? snapshot.plan.title}</h1>
        {snapshot.plan.words.force && <p className="standfirst">{snapshot.plan.words.force}</p>}
      </header>
      <section className="treaty lead" aria-label={words.lead}>
        {lead.map((statement) => (
          <Statement key={statement.id} view={view} statement={statement} lead />
        ))}
        <Knowledge view={view} />
        <SupportLegend />
      </section>
      <FrontLinks view={view} />
      <FrontPoints view={view} headings={headings} />
      <FrontLists view={view} lead={lead} />
      {more.length > 0 && (
        <section className="treaty" aria-labelledby="more-heading">
          <h2 id="more-heading">{words.leadMore}</h2>
          <StatementGroup view={view} statements={more} />
        </section>
      )}
      {positions.length > 0 && (
        <Positions view={view} subject={snapshot.plan} statements={positions} title={positionWords.whole} />
      )}
      <p className="edition-line">{words.published(snapshot.number, dayOf(snapshot.publishedAt))}</p>
    </>
  )
}

/** How far our knowledge reaches. It never shares a line with the edition's date. */
function Knowledge({ view }: { view: View }) {
  const knowledge = view.snapshot.site['site/knowledge']
  return knowledge ? <p className="knowledge">{knowledge}</p> : null
}

function FrontLinks({ view: { snapshot, paths } }: { view: View }) {
  return (
    <nav className="lead-links" aria-label={words.links}>
      <a href="#points">{words.points(snapshot.points.length)}</a>
      <a href="#differ">{words.accounts}</a>
      <a href="#concessions">{words.concessions}</a>
      <a href={paths.timeline()}>{words.timeline}</a>
      <a href="#new">{words.fresh}</a>
    </nav>
  )
}
