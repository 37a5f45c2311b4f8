import type { CellState, CoverageCell, CoverageRow } from '@/lib/coverage/coverage'
import { letterOf } from './coverage-letters'
import type { View } from './view'
import { dayOf } from './wording'
import { coverageWords as words } from './words/coverage'

const TOLD: readonly CellState[] = ['reports', 'touches', 'silent', 'withheld', 'not_read']

/** The matrix in words, point by point. */
export function CoverageList({ view, rows }: { view: View; rows: readonly CoverageRow[] }) {
  if (rows.length === 0) return null
  return (
    <section className="coverage-list" aria-labelledby="list-heading">
      <h2 id="list-heading">{words.list}</h2>
      <ol>
        {rows.map((row) => (
          <li key={row.point.slug}>
            <h3>
              <a href={view.paths.point(row.point)}>{words.pointTitle(row.point.number, row.point.title)}</a>
            </h3>
            {row.cells.length > 0 && (
              <p>
                {TOLD.flatMap((state) => stateWords(row.cells, state) ?? []).join('; ')}
                {'.'}
              </p>
            )}
            {row.support.words && <p className="support">{words.origins(row.support.words)}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** "touches the subject: A, C", or null when no cell has that state; a day of reading is named once. */
function stateWords(cells: readonly CoverageCell[], state: CellState): string | null {
  const days = new Map<string, string[]>()
  for (const [index, cell] of cells.entries()) {
    if (cell.state !== state) continue
    const day = cell.silentAt ? dayOf(cell.silentAt) : ''
    days.set(day, [...(days.get(day) ?? []), letterOf(index)])
  }
  if (days.size === 0) return null
  const told = [...days].map(([day, letters]) => {
    const listed = letters.join(', ')
    return day ? words.silentOn(listed, day) : listed
  })
  return words.inState(state, told.join(', '))
}
