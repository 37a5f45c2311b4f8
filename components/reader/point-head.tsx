import type { PublicPoint } from '@/lib/edition/model'
import { sectionsNote, type View } from './view'
import { pointWords as words } from './words/point'

/** The numeral one remembers, the title, and the heading a point stands under; whose choice that is. */
export function PointHead({ view, point }: { view: View; point: PublicPoint }) {
  const { sections, points } = view.snapshot
  const section = sections.find(({ slug }) => slug === point.section)
  const note = section?.words.note ?? sectionsNote(view)
  return (
    <header className="point-head">
      <p className="numeral" aria-hidden="true">
        {point.number}
      </p>
      <div>
        <p className="kicker">{words.kicker(point.number, points.length)}</p>
        <h1>{point.title}</h1>
        {section && (
          <p className="section-label">
            {section.title}
            {note && <span className="basis"> · {note}</span>}
          </p>
        )}
      </div>
    </header>
  )
}

/** To the point before and the one after. */
export function PointNeighbours({ view, point }: { view: View; point: PublicPoint }) {
  const at = (number: number) => view.snapshot.points.find((one) => one.number === number)
  const before = at(point.number - 1)
  const after = at(point.number + 1)
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {before ? <Neighbour view={view} point={before} rel="prev" /> : <span />}
      {after && <Neighbour view={view} point={after} rel="next" />}
    </nav>
  )
}

function Neighbour({ view, point, rel }: { view: View; point: PublicPoint; rel: 'prev' | 'next' }) {
  const numeral = (
    <span className="numeral" aria-hidden="true">
      {point.number}
    </span>
  )
  return (
    <a href={view.paths.point(point)} rel={rel}>
      {rel === 'prev' && numeral}
      <span>
        <span className="spoken">{words.spoken(point.number)}</span>
        {point.title}
      </span>
      {rel === 'next' && numeral}
    </a>
  )
}
