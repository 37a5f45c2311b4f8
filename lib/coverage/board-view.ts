import { type Board, type CellFacts, type CellState, factsOn, isGap, statesOf } from './board'

/** In which order subjects and articles stand. */
export const ORDERS = { gaps: 'gaps first', plan: 'plan order' } as const
export type Order = keyof typeof ORDERS

/** How the rows of an order come about, for whoever wonders why one stands where it does. */
export const ORDER_RULES: Readonly<Record<Order, string>> = {
  gaps: 'Points before concessions: first those with a gap that something is suggested for, then those that the fewest articles support, then those with the most gaps.',
  plan: 'Points by their numbers, then concessions as they are listed.',
}

/** Which cells are looked for: rows and columns without one are left out. */
export const SHOWN = {
  all: 'everything',
  gaps: 'gaps',
  suspect: 'suspect',
  disputes: 'disputed',
  waiting: 'seen once',
  expired: 'expired',
  marked: 'marked only',
  suggested: 'suggested',
} as const
export type Shown = keyof typeof SHOWN

export type BoardView = { readonly order: Order; readonly show: Shown; readonly find: string }
export const WHOLE_BOARD: BoardView = { order: 'gaps', show: 'all', find: '' }

type Asked = { get(name: string): string | null }

/** The view that an address asks for; what it does not know is as if it were not there. */
export function readView(asked: Asked): BoardView {
  const order = asked.get('order')
  const show = asked.get('show')
  return {
    order: order && Object.hasOwn(ORDERS, order) ? (order as Order) : WHOLE_BOARD.order,
    show: show && Object.hasOwn(SHOWN, show) ? (show as Shown) : WHOLE_BOARD.show,
    find: (asked.get('find') ?? '').slice(0, 100),
  }
}

/** The same for an address: only what differs from the whole board. */
export function viewQuery(view: BoardView): Record<string, string> {
  return Object.fromEntries(
    Object.entries(view).filter(([name, value]) => value !== WHOLE_BOARD[name as keyof BoardView]),
  )
}

/** Whether a cell is one of those looked for. */
export function isShown(facts: CellFacts, show: Shown): boolean {
  if (show === 'all') return true
  if (show === 'gaps') return isGap(facts)
  if (show === 'suggested') return Boolean(facts.suggested)
  return statesOf(facts).includes(show satisfies CellState)
}

/** How many cells of each kind there are. */
export function countShown(board: Board): Record<Shown, number> {
  const counts = Object.fromEntries(Object.keys(SHOWN).map((show) => [show, 0])) as Record<Shown, number>
  const kinds = Object.keys(SHOWN) as Shown[]
  for (const { facts } of board.cells) {
    for (const show of kinds) if (isShown(facts, show)) counts[show] += 1
  }
  const blank = board.subjects.length * board.articles.length - board.cells.length
  return { ...counts, all: counts.all + blank, gaps: counts.gaps + blank }
}

export type Lines = { readonly rows: readonly number[]; readonly columns: readonly number[] }

/** A gap that can be filled at once: something is suggested for it. */
const isFillable = (facts: CellFacts) => Boolean(facts.suggested) && isGap(facts)

/**
 * The rows and columns of a view, as places on the board. Gaps first: what has a gap that something is suggested for,
 * then the subjects with the least support, then the most gaps; the articles with the most gaps, then the newest.
 * Points always stand before concessions.
 */
export function linesOf(board: Board, { order, show, find }: BoardView): Lines {
  const tallies = tallied(board)
  const facts = factsOn(board)
  const named = places(board.articles.length).filter((at) => isNamed(board, at, find))
  const rows = places(board.subjects.length).filter((row) =>
    show === 'all' ? true : named.some((column) => isShown(facts(row, column), show)),
  )
  const columns = named.filter(
    (column) => rows.some((row) => isShown(facts(row, column), show)) || show === 'all',
  )
  if (order === 'plan') return { rows, columns }
  return { rows: rows.toSorted(tallies.byNeed), columns: columns.toSorted(tallies.byGaps) }
}

/** Comparisons of rows and of columns by what they hold. */
function tallied({ subjects, articles, cells }: Board) {
  const rowGaps = subjects.map(() => articles.length)
  const support = subjects.map(() => 0)
  const columnGaps = articles.map(() => subjects.length)
  const [fillableRows, fillableColumns] = [new Set<number>(), new Set<number>()]
  for (const { subject, article, facts } of cells) {
    if (isFillable(facts)) {
      fillableRows.add(subject)
      fillableColumns.add(article)
    }
    if (facts.supports) support[subject] = at(support, subject) + 1
    if (isGap(facts)) continue
    rowGaps[subject] = at(rowGaps, subject) - 1
    columnGaps[article] = at(columnGaps, article) - 1
  }
  const isConcession = (row: number) => Number(subjects[row]?.kind === 'concession')
  const age = (column: number) => articles[column]?.since ?? ''
  return {
    byNeed: (one: number, other: number) =>
      isConcession(one) - isConcession(other) ||
      Number(fillableRows.has(other)) - Number(fillableRows.has(one)) ||
      at(support, one) - at(support, other) ||
      at(rowGaps, other) - at(rowGaps, one) ||
      one - other,
    byGaps: (one: number, other: number) =>
      Number(fillableColumns.has(other)) - Number(fillableColumns.has(one)) ||
      at(columnGaps, other) - at(columnGaps, one) ||
      compare(age(other), age(one)) ||
      one - other,
  }
}

const at = (all: readonly number[], place: number) => all[place] ?? 0
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
const places = (count: number) => Array.from({ length: count }, (_, place) => place)

function isNamed({ articles }: Board, place: number, find: string): boolean {
  const name = `${articles[place]?.title} ${articles[place]?.publisher}`.toLowerCase()
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word))
}
