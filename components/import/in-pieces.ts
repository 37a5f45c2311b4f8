/** A sign about the words from `start` to `end`, before them or where `at` says; UTF-16 code units. */
export type Mark = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly at?: number
  readonly sign: string
}

/** Words over which no mark begins or ends, with the marks whose signs stand before them and those that they lie in. */
export type Piece = {
  readonly at: number
  readonly words: string
  readonly begins: readonly Mark[]
  readonly within: readonly Mark[]
}

/** A text in order, cut wherever a mark begins or ends. Marks may overlap, and null ones are none. */
export function inPieces(text: string, given: readonly (Mark | null)[]): Piece[] {
  const marks = given
    .flatMap((mark) => mark ?? [])
    .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
    .sort((one, other) => one.start - other.start)
  const cuts = [...new Set([0, ...marks.flatMap((mark) => [mark.start, mark.end, signPlace(mark)])])].sort(
    (a, b) => a - b,
  )
  const pieces = cuts.map((at, index) => ({
    at,
    words: text.slice(at, cuts[index + 1]),
    begins: marks.filter((mark) => signPlace(mark) === at),
    within: marks.filter(({ start, end }) => start <= at && at < end),
  }))
  return pieces.filter(({ words, begins }) => words !== '' || begins.length > 0)
}

const signPlace = ({ at, start }: Mark) => at ?? start
