/** `[start, end)` in UTF-16 code units. */
export type Range = readonly [start: number, end: number]
/** Sorted, apart from each other. */
export type Ranges = readonly Range[]

/** Everything that lies in any of the ranges. Empty ranges vanish, touching ones join. */
export function union(...ranges: readonly Range[]): Ranges {
  const sorted = ranges.filter(([start, end]) => end > start).sort((a, b) => a[0] - b[0])
  const joined: [number, number][] = []
  for (const [start, end] of sorted) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** What lies in `from` and not in `taken`. */
export function subtract(from: Ranges, taken: Ranges): Ranges {
  return from.flatMap(([start, end]) => {
    const left: Range[] = []
    let at = start
    for (const [takenStart, takenEnd] of taken) {
      if (takenEnd <= at || takenStart >= end) continue
      if (takenStart > at) left.push([at, takenStart])
      at = Math.max(at, takenEnd)
    }
    if (at < end) left.push([at, end])
    return left
  })
}

/** How many of the offsets lie in the ranges. */
export function countIn(offsets: readonly number[], ranges: Ranges): number {
  return offsets.filter((offset) => ranges.some(([start, end]) => start <= offset && offset < end)).length
}

/** As the database keeps them: start, end, start, end … */
export function flatten(ranges: Ranges): number[] {
  return ranges.flat()
}

/** Out of the database's form. */
export function unflatten(offsets: readonly number[]): Ranges {
  return union(
    ...Array.from(
      { length: offsets.length >> 1 },
      (_, index): Range => [offsets[2 * index] as number, offsets[2 * index + 1] as number],
    ),
  )
}
