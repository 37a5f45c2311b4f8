import { dayOfNumber, type Extent } from '../timeline-extent'

/** A month as it is drawn, or months left out because nothing is in them. */
export type Column = {
  readonly kind: 'month' | 'cut'
  /** First day, as a day number. */
  readonly from: number
  /** The day after the last. */
  readonly to: number
  readonly x: number
  readonly width: number
  readonly wide: boolean
}
export type TimeScale = {
  readonly columns: readonly Column[]
  /** Where the start of a day is drawn; of the day after it, with 1 added to `day`. */
  readonly x: (day: number) => number
  readonly width: number
}

/** A month with more entries than this is drawn `WIDE` times as wide as others, so that days can be told apart. */
const CROWDED = 14
const WIDE = 4
/** How much room a cut takes, as a part of a month. */
const CUT = 0.45
/** One empty month is drawn: a cut would take as much room to explain as it saves. */
const WORTH_CUTTING = 2

type Month = { readonly from: number; readonly to: number; readonly entries: number }

/** A scale of months over all that is to be drawn; long stretches without entries are cut out. */
export function timeScale(extents: readonly Extent[], width: number): TimeScale {
  const parts = cutEmpty(monthsOver(extents))
  const weight = ({ kind, wide }: { kind: Column['kind']; wide: boolean }) =>
    kind === 'cut' ? CUT : wide ? WIDE : 1
  const unit =
    width /
    Math.max(
      1,
      parts.reduce((sum, part) => sum + weight(part), 0),
    )
  let x = 0
  const columns = parts.map((part): Column => {
    const column = { ...part, x, width: weight(part) * unit }
    x += column.width
    return column
  })
  return { columns, width, x: (day) => place(columns, day) }
}

function place(columns: readonly Column[], day: number): number {
  const column = columns.find(({ to }) => day < to) ?? columns.at(-1)
  if (!column) return 0
  const part = (day - column.from) / (column.to - column.from)
  return column.x + column.width * Math.min(1, Math.max(0, part))
}

function monthsOver(extents: readonly Extent[]): Month[] {
  if (extents.length === 0) return []
  const first = dayOfNumber(Math.min(...extents.map(({ from }) => from)))
  const last = Math.max(...extents.map(({ to }) => to))
  const months: Month[] = []
  for (let at = 0; (months.at(-1)?.to ?? 0) <= last; at += 1) {
    const from = startOfMonth(first, at)
    const to = startOfMonth(first, at + 1)
    const entries = extents.filter((extent) => extent.from < to && extent.to >= from).length
    months.push({ from, to, entries })
  }
  return months
}

const startOfMonth = (first: Date, later: number) =>
  Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + later, 1) / 86_400_000

type Part = Pick<Column, 'kind' | 'from' | 'to' | 'wide'>

function cutEmpty(months: readonly Month[]): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < months.length; ) {
    const busy = months.findIndex(({ entries }, index) => index >= at && entries > 0)
    const empty = (busy < 0 ? months.length : busy) - at
    if (empty >= WORTH_CUTTING) {
      parts.push({ kind: 'cut', from: months[at]!.from, to: months[at + empty - 1]!.to, wide: false })
      at += empty
      continue
    }
    const { from, to, entries } = months[at]!
    parts.push({ kind: 'month', from, to, wide: entries > CROWDED })
    at += 1
  }
  return parts
}

/** The first row in which each of these stretches has room, in order. */
export function packRows(
  stretches: readonly { readonly x0: number; readonly x1: number }[],
  gap: number,
): number[] {
  const ends: number[] = []
  return stretches.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end + gap <= x0)
    const row = free < 0 ? ends.length : free
    ends[row] = x1
    return row
  })
}
