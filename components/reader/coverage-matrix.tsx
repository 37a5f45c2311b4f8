import type { CoverageCell, CoverageRow } from '@/lib/coverage/coverage'
import { letterOf } from './coverage-letters'
import { CoverageMark } from './coverage-mark'
import { statementHref, statementOf, type View } from './view'
import { coverageWords as words } from './words/coverage'

/** A quiet table of marks, every empty cell drawn; a mark leads to the sentence that it stands for. */
export function CoverageMatrix({ view, rows }: { view: View; rows: readonly CoverageRow[] }) {
  return (
    <section className="coverage" aria-labelledby="matrix-heading">
      <h2 id="matrix-heading">{words.matrix}</h2>
      <p className="facts">{words.independentNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: the section around it has the heading */}
      <div className="scrolls" role="region" aria-label={words.matrixLabel} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.point}</th>
              {view.snapshot.articles.map(({ slug }, index) => (
                <th key={slug} scope="col" className="mark-cell">
                  <span className="spoken">{words.letterOf} </span>
                  {letterOf(index)}
                </th>
              ))}
              <th scope="col" className="independent">
                {words.independent}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.point.slug}>
                <th scope="row">
                  <a href={view.paths.point(row.point)}>
                    <span className="numeral">{row.point.number}</span>{' '}
                    <span className="point-title">{row.point.title}</span>
                  </a>
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.article} className="mark-cell">
                    <Mark view={view} cell={cell} />
                  </td>
                ))}
                <td className="independent">{row.support.words || words.nothingReports}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Mark({ view, cell: { state, statements } }: { view: View; cell: CoverageCell }) {
  const statement = statements[0] ? statementOf(view, statements[0]) : undefined
  const href = statement && statementHref(view, statement)
  const said = words.states[state]
  const mark = (
    <>
      <CoverageMark state={state} />
      <span className="spoken">{said}</span>
    </>
  )
  return href ? (
    <a href={href} title={said}>
      {mark}
    </a>
  ) : (
    mark
  )
}
