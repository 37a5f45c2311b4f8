import type { Board } from './board'
import { type BoardView, type Lines, linesOf, type Order, WHOLE_BOARD } from './board-view'

/** An order as it was asked for: subjects and articles by their ids, since places change with the board. */
export type HeldOrder = {
  readonly order: Order
  readonly subjects: readonly string[]
  readonly articles: readonly string[]
}

/** The whole order that a board has now. */
export function holdOrder(board: Board, order: Order): HeldOrder {
  const { rows, columns } = linesOf(board, { ...WHOLE_BOARD, order })
  return {
    order,
    subjects: rows.map((row) => board.subjects[row]?.id ?? ''),
    articles: columns.map((column) => board.articles[column]?.articleId ?? ''),
  }
}

/**
 * The lines of a view in the order that is held, so that nothing moves under the one who fills the cells; what was not
 * there then comes last. `moved`: asked for anew they would stand otherwise.
 */
export function heldLines(board: Board, view: BoardView, held: HeldOrder): Lines & { moved: boolean } {
  const now = linesOf(board, view)
  const rows = byRank(now.rows, held.subjects, (row) => board.subjects[row]?.id)
  const columns = byRank(now.columns, held.articles, (column) => board.articles[column]?.articleId)
  const moved = rows.some((row, at) => row !== now.rows[at])
  return { rows, columns, moved: moved || columns.some((column, at) => column !== now.columns[at]) }
}

function byRank(
  places: readonly number[],
  held: readonly string[],
  idOf: (place: number) => string | undefined,
): number[] {
  const ranks = new Map(held.map((id, rank) => [id, rank]))
  const rank = (place: number) => ranks.get(idOf(place) ?? '') ?? held.length
  return places.toSorted((one, other) => rank(one) - rank(other))
}
