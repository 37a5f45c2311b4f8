/** Words to align: the number of each in the text (-1: it stands nowhere), its letters, its weight. */
export type AlignedTokens = {
  readonly words: Int32Array
  readonly letters: readonly string[]
  readonly weights: Float32Array
}

/** The words of a stretch of the text by number, how each number is spelled, and how far from a diagonal to look. */
export type Window = {
  readonly words: Int32Array
  readonly spelled: readonly string[]
  /** Token `i` of the pattern is looked for from `i + from` to `i + to` of the window. */
  readonly band: Part
}

/** For each token of the pattern, the token of the window it stands for, or -1; and how much of it is the same, 0 to 1. */
export type Alignment = { readonly places: Int32Array; readonly sameness: Float32Array }

type Part = { readonly from: number; readonly to: number }

const SIMILAR = 0.6
const FIGURES = 0.3
/** Two words are alike when so much of the longer one, from its beginning and from its end, is in both. */
const LIKE = 0.65
const SHORTEST_LIKE = 4
const MOST_ADDED = 3
/** Passing over a word of either side. Small, since an edit may add a clause; not nothing, so that matches keep together. */
const SKIP_PATTERN = 0.03
const SKIP_WINDOW = 0.06
/** One word for another costs less than leaving out the one and passing over the other. */
const OTHER_WORD = 0.05
/** Cells of the table; above that the pattern is cut at words that stand once in both. */
const LARGEST = 300_000

const DIAGONAL = 1
const UP = 2
const LEFT = 3

/**
 * The heaviest alignment of a pattern with a window, words in order: the Needleman-Wunsch recurrence (J. Mol. Biol. 48,
 * 1970) over words, with free ends in the window. Long patterns are cut at words that stand once in either, as in
 * patience diff (B. Cohen), and each stretch is aligned by itself.
 */
export function align(pattern: AlignedTokens, window: Window): Alignment {
  const result = {
    places: new Int32Array(pattern.words.length).fill(-1),
    sameness: new Float32Array(pattern.words.length),
  }
  const [rows, columns] = [pattern.words.length, window.words.length]
  alignPart(pattern, window, { from: 0, to: rows }, { from: 0, to: columns }, result)
  return result
}

function alignPart(
  pattern: AlignedTokens,
  window: Window,
  rows: Part,
  columns: Part,
  result: Alignment,
): void {
  if ((rows.to - rows.from) * (columns.to - columns.from) <= LARGEST) {
    fill(pattern, window, rows, columns, result)
    return
  }
  let [row, column] = [rows.from, columns.from]
  const pairs = anchors(pattern, window, rows, columns)
  if (pairs.length === 0) return
  for (const [atRow, atColumn] of [...pairs, [rows.to, columns.to] as const]) {
    if (row < atRow && column < atColumn && (atRow - row) * (atColumn - column) <= LARGEST) {
      fill(pattern, window, { from: row, to: atRow }, { from: column, to: atColumn }, result)
    }
    if (atRow < rows.to) {
      result.places[atRow] = atColumn
      result.sameness[atRow] = 1
    }
    row = atRow + 1
    column = atColumn + 1
  }
}

/** How much of one word another one is: less than 1 for a like one, 0 for any other. */
function likeness(a: string, b: string): number {
  const first = a.charCodeAt(0)
  const other = b.charCodeAt(0)
  if (isFigure(first)) return isFigure(other) ? FIGURES : 0
  if (first !== other) return 0
  const longest = Math.max(a.length, b.length)
  if (longest < SHORTEST_LIKE || Math.abs(a.length - b.length) > MOST_ADDED) return 0
  let head = 0
  while (head < a.length && head < b.length && a.charCodeAt(head) === b.charCodeAt(head)) head += 1
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1
  return (head + tail) / longest >= LIKE ? SIMILAR : 0
}

const isFigure = (code: number) => code >= 0x30 && code <= 0x39

function fill(pattern: AlignedTokens, window: Window, rows: Part, columns: Part, result: Alignment): void {
  const height = rows.to - rows.from
  const width = columns.to - columns.from
  const { words, spelled, band } = window
  const steps = new Uint8Array((height + 1) * (width + 1))
  let above = new Float32Array(width + 1)
  let here = new Float32Array(width + 1)
  for (let row = 1; row <= height; row += 1) {
    const word = pattern.words[rows.from + row - 1] as number
    const letters = pattern.letters[rows.from + row - 1] as string
    const weight = pattern.weights[rows.from + row - 1] as number
    const line = row * (width + 1)
    const [first, last] = [
      rows.from + row + band.from - columns.from,
      rows.from + row + band.to - columns.from,
    ]
    here.fill(Number.NEGATIVE_INFINITY)
    here[0] = (above[0] as number) - SKIP_PATTERN
    steps[line] = UP
    for (let column = Math.max(1, first); column <= Math.min(width, last); column += 1) {
      const other = words[columns.from + column - 1] as number
      const like = word === other ? 1 : likeness(letters, spelled[other] as string)
      const diagonal = (above[column - 1] as number) + (like === 0 ? -OTHER_WORD : like * weight)
      const up = (above[column] as number) - SKIP_PATTERN
      const left = (here[column - 1] as number) - SKIP_WINDOW
      if (diagonal >= up && diagonal >= left) {
        here[column] = diagonal
        steps[line + column] = DIAGONAL
      } else if (up >= left) {
        here[column] = up
        steps[line + column] = UP
      } else {
        here[column] = left
        steps[line + column] = LEFT
      }
    }
    ;[above, here] = [here, above]
  }
  let column = 0
  for (let at = 1; at <= width; at += 1) {
    if ((above[at] as number) > (above[column] as number)) column = at
  }
  for (let row = height; row > 0; ) {
    const step = steps[row * (width + 1) + column]
    if (step === LEFT) column -= 1
    else {
      row -= 1
      if (step === DIAGONAL) {
        column -= 1
        const [atRow, atColumn] = [rows.from + row, columns.from + column]
        result.places[atRow] = atColumn
        const other = words[atColumn] as number
        result.sameness[atRow] =
          pattern.words[atRow] === other
            ? 1
            : likeness(pattern.letters[atRow] as string, spelled[other] as string)
      }
    }
  }
}

/** Words that stand once in both parts, the longest chain of them that is in order. */
function anchors(
  pattern: AlignedTokens,
  window: Window,
  rows: Part,
  columns: Part,
): (readonly [number, number])[] {
  const inPattern = onceIn(pattern.words, rows)
  const inWindow = onceIn(window.words, columns)
  const pairs = [...inPattern].flatMap(([word, row]) => {
    const column = inWindow.get(word)
    return column === undefined ? [] : [[row, column] as const]
  })
  return longestInOrder(pairs.sort(([one], [other]) => one - other))
}

function onceIn(words: Int32Array, { from, to }: Part): Map<number, number> {
  const places = new Map<number, number>()
  const again = new Set<number>()
  for (let at = from; at < to; at += 1) {
    const word = words[at] as number
    if (places.has(word)) again.add(word)
    places.set(word, at)
  }
  for (const word of [...again, -1]) places.delete(word)
  return places
}

function longestInOrder(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, column], at) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number]?.[1] as number) < column) low = middle + 1
      else high = middle
    }
    before[at] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = at
  })
  const chain: (readonly [number, number])[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) {
    chain.push(pairs[at] as readonly [number, number])
  }
  return chain.reverse()
}
