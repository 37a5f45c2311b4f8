import type { PublicPoint, PublicStatement } from '@/lib/edition/model'
import { PlanFilter } from './plan-filter'
import { PointRow } from './point-row'
import { StatementGroup } from './statement-group'
import { sectionsNote, type View } from './view'
import { frontWords as words } from './words/front'

type Props = { view: View; headings: readonly PublicStatement[] }

/** All points in order, to be narrowed to one heading. */
export function FrontPoints({ view, headings }: Props) {
  const sections = [...view.snapshot.sections].sort((a, b) => a.ordinal - b.ordinal)
  const points = [...view.snapshot.points].sort((a, b) => a.number - b.number)
  const note = sectionsNote(view)
  return (
    <section className="plan" id="points" aria-labelledby="points-heading">
      <div className="plan-head">
        <h2 id="points-heading">{words.points(points.length)}</h2>
        {sections.length > 1 && <PlanFilter sections={sections} points={points} />}
      </div>
      {note && <p className="sections-note">{note}</p>}
      <ol className="points">
        {points.map((point) => (
          <PointRow key={point.number} view={view} point={point} section={sectionOf(sections, point)} />
        ))}
      </ol>
      <div className="headings-source">
        <StatementGroup view={view} statements={headings} />
      </div>
    </section>
  )
}

function sectionOf(sections: View['snapshot']['sections'], point: PublicPoint) {
  return sections.find(({ slug }) => slug === point.section)
}
