/** A place in a grid: rows and columns count from 0, and -1 is the heading of a column or of a row. */
export type GridPlace = { readonly row: number; readonly column: number }
export type GridSize = { readonly rows: number; readonly columns: number }

const HEADING = -1
/** So many rows are a page. */
const PAGE = 8

type Press = { readonly key: string; readonly ctrlKey: boolean }

/**
 * Where a key leads to in a grid, or null when it is none of its keys. The corner holds nothing and is passed by.
 * After the pattern "grid" of the ARIA Authoring Practices.
 */
export function gridMove(at: GridPlace, { key, ctrlKey }: Press, size: GridSize): GridPlace | null {
  const { row, column } = at
  const last = { row: size.rows - 1, column: size.columns - 1 }
  if (key === 'Home') return ctrlKey ? { row: 0, column: 0 } : within({ row, column: HEADING }, size)
  if (key === 'End') return ctrlKey ? last : { row, column: last.column }
  if (ctrlKey) return null
  if (key === 'ArrowDown') return within({ row: row + 1, column }, size)
  if (key === 'ArrowUp') return within({ row: row - 1, column }, size)
  if (key === 'ArrowRight') return within({ row, column: column + 1 }, size)
  if (key === 'ArrowLeft') return within({ row, column: column - 1 }, size)
  if (key === 'PageDown') return within({ row: row + PAGE, column }, size)
  if (key === 'PageUp') return within({ row: Math.max(row - PAGE, Math.min(row, 0)), column }, size)
  return null
}

/** The nearest place that there is; of the corner, the first heading of a column. */
export function within({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  const near = {
    row: Math.max(HEADING, Math.min(row, rows - 1)),
    column: Math.max(HEADING, Math.min(column, columns - 1)),
  }
  return near.row === HEADING && near.column === HEADING ? { row: HEADING, column: 0 } : near
}

/**
 * The next cell after `at` for which `is` holds, by rows and round the end; backwards with `by` -1. Null when there is
 * none.
 */
export function nextCell(
  at: GridPlace,
  by: 1 | -1,
  { rows, columns }: GridSize,
  is: (place: GridPlace) => boolean,
): GridPlace | null {
  const all = rows * columns
  const from = Math.max(at.row, 0) * columns + Math.max(at.column, 0)
  // From a heading the cell beside it comes first.
  const isHeading = at.row === HEADING || at.column === HEADING
  const before = isHeading && by === 1 ? 0 : by
  for (let step = 0; step < all; step += 1) {
    const place = (((from + before + step * by) % all) + all) % all
    const cell = { row: Math.floor(place / columns), column: place % columns }
    if (is(cell)) return cell
  }
  return null
}
