const WIDTHS = [30, 9, 9, 9, 9, 8, 13, 14, 17]

/** One line of a table: the first cell to the left, the others to the right. */
export const row = (...cells: readonly string[]) =>
  `  ${cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[at] ?? 0))).join('')}`.trimEnd()

/** Milliseconds with three figures that count. */
export const time = (ms: number) =>
  ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms >= 1 ? ms.toFixed(2) : ms.toFixed(3)

export const ratio = (times: number) => (times >= 10 ? Math.round(times).toString() : times.toFixed(2))

export const thousands = (count: number) => count.toLocaleString('en')
