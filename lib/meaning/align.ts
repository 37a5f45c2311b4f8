/** The place of an item in one list and of the equal item in the other. */
export type Match = readonly [number, number]
/** Items `[from, to)` of one list and of the other that do not match; either may be empty. */
export type Gap = { readonly before: Range; readonly after: Range }
type Range = readonly [number, number]

/** Up to so many pairs the best alignment is looked for; 256 words on each side. Above, landmarks divide the lists. */
const CELLS = 1 << 16

/**
 * The items of two lists that belong together, in order. Short lists are aligned so that the weights
 * of the matches are highest (longest common subsequence). Long ones are divided at the items that stand exactly once in each
 * (patience diff, after Bram Cohen), so that the time grows with the length and not with its square.
 */
export function matchesBetween(
  before: readonly string[],
  after: readonly string[],
  weightOf: (item: string) => number,
): Match[] {
  // Of several best alignments one is taken, and the same one on the way back.
  if (isLater(before, after)) return matchesBetween(after, before, weightOf).map(([a, b]) => [b, a])
  const matches: Match[] = []
  collect(before, after, [0, before.length], [0, after.length], weightOf, matches)
  return matches
}

function isLater(one: readonly string[], other: readonly string[]): boolean {
  const at = one.findIndex((item, index) => item !== other[index])
  return at >= 0 && (other[at] === undefined || one[at]! > other[at])
}

function collect(
  before: readonly string[],
  after: readonly string[],
  [fromA, toA]: Range,
  [fromB, toB]: Range,
  weightOf: (item: string) => number,
  matches: Match[],
): void {
  let [a, b, endA, endB] = [fromA, fromB, toA, toB]
  while (a < endA && b < endB && before[a] === after[b]) matches.push([a++, b++])
  const tail: Match[] = []
  while (a < endA && b < endB && before[endA - 1] === after[endB - 1]) tail.push([--endA, --endB])
  if (a < endA && b < endB) {
    if ((endA - a) * (endB - b) <= CELLS)
      matches.push(...bestMatches(before, after, [a, endA], [b, endB], weightOf))
    else {
      const landmarks = landmarksOf(before, after, [a, endA], [b, endB])
      if (landmarks.length > 0) {
        for (const [atA, atB] of landmarks) {
          if (atA < a || atB < b) continue
          collect(before, after, [a, atA], [b, atB], weightOf, matches)
          matches.push([atA, atB])
          ;[a, b] = [atA + 1, atB + 1]
        }
        collect(before, after, [a, endA], [b, endB], weightOf, matches)
      }
    }
  }
  for (let at = tail.length - 1; at >= 0; at -= 1) matches.push(tail[at]!)
}

function bestMatches(
  before: readonly string[],
  after: readonly string[],
  [fromA, toA]: Range,
  [fromB, toB]: Range,
  weightOf: (item: string) => number,
): Match[] {
  const [rows, columns] = [toA - fromA, toB - fromB]
  const width = columns + 1
  const best = new Uint32Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row -= 1) {
    const item = before[fromA + row]!
    const weight = weightOf(item)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column
      const skipped = Math.max(best[at + 1]!, best[at + width]!)
      const matched = item === after[fromB + column] ? best[at + width + 1]! + weight : 0
      best[at] = Math.max(skipped, matched)
    }
  }
  const found: Match[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    const at = row * width + column
    const item = before[fromA + row]!
    if (item === after[fromB + column] && best[at] === best[at + width + 1]! + weightOf(item))
      found.push([fromA + row++, fromB + column++])
    else if (best[at] === best[at + width]) row += 1
    else column += 1
  }
  return found
}

/** The longest run, in order on both sides, of items that each side has exactly once. */
function landmarksOf(
  before: readonly string[],
  after: readonly string[],
  rangeA: Range,
  rangeB: Range,
): Match[] {
  const inB = onlyOnce(after, rangeB)
  const pairs: Match[] = []
  for (const [item, atA] of onlyOnce(before, rangeA)) {
    const atB = inB.get(item)
    if (atA >= 0 && atB !== undefined && atB >= 0) pairs.push([atA, atB])
  }
  pairs.sort((one, other) => one[0] - other[0])
  return longestRise(pairs)
}

function onlyOnce(items: readonly string[], [from, to]: Range): Map<string, number> {
  const at = new Map<string, number>()
  for (let index = from; index < to; index += 1) at.set(items[index]!, at.has(items[index]!) ? -1 : index)
  return at
}

/** The longest subsequence whose second numbers rise (patience sorting). */
function longestRise(pairs: readonly Match[]): Match[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[ends[middle]!]![1] < value) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1
    ends[low] = index
  })
  const rise: Match[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) rise.push(pairs[index]!)
  return rise.reverse()
}

/** What lies between matches, in order: the stretches of either list that have no counterpart. */
export function gapsOf(matches: readonly Match[], lengthA: number, lengthB: number): Gap[] {
  const gaps: Gap[] = []
  let [a, b] = [0, 0]
  for (const [atA, atB] of [...matches, [lengthA, lengthB] as const]) {
    if (atA > a || atB > b) gaps.push({ before: [a, atA], after: [b, atB] })
    ;[a, b] = [atA + 1, atB + 1]
  }
  return gaps
}
