/** Consecutive leaves of a tree and what leads from them to its root. Hashes are in hex. */
export type Climb = {
  /** Index of the first leaf. */
  readonly first: number
  /** Number of leaves of the whole tree. */
  readonly leafCount: number
  /** Hashes of the leaves, in order. */
  readonly leaves: readonly string[]
  /** Siblings at the edges of the run, left before right, from the leaves up. */
  readonly path: readonly string[]
}

/**
 * Climbs from a run of leaves to the root. Yields each pair of hashes and wants back the hash of the node over them,
 * so that a server can answer at once and a browser when it has it. Returns the root, or null when the numbers do
 * not fit together: then nothing is proven.
 */
export function* climb({
  first,
  leafCount,
  leaves,
  path,
}: Climb): Generator<[string, string], string | null, string> {
  const rest = [...path]
  let from = first
  let row = [...leaves]
  if (!isRun(first, row.length, leafCount)) return null
  for (let width = leafCount; width > 1; width = (width + 1) >> 1) {
    if (from % 2 === 1) row.unshift(rest.shift() ?? '')
    from -= from % 2
    if (row.length % 2 === 1 && from + row.length < width) row.push(rest.shift() ?? '')
    if (row.includes('')) return null
    const above: string[] = []
    for (let left = 0; left < row.length; left += 2) {
      const [one, two] = [row[left] as string, row[left + 1]]
      // A node without a partner is promoted as it is.
      above.push(two === undefined ? one : yield [one, two])
    }
    row = above
    from >>= 1
  }
  return rest.length === 0 ? (row[0] ?? null) : null
}

/** The path for leaves `[first, end)`, given every level of the tree from the leaves up. */
export function pathOf(levels: readonly (readonly string[])[], first: number, end: number): string[] {
  const path: string[] = []
  let [from, to] = [first, end]
  for (const level of levels.slice(0, -1)) {
    if (from % 2 === 1) path.push(level[from - 1] as string)
    if (to % 2 === 1 && to < level.length) path.push(level[to] as string)
    from >>= 1
    to = (to + 1) >> 1
  }
  return path
}

function isRun(first: number, length: number, leafCount: number): boolean {
  const whole = [first, leafCount].every((number) => Number.isSafeInteger(number) && number >= 0)
  return whole && length > 0 && first + length <= leafCount
}
