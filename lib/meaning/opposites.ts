/** The beginning of a word that is left when its inflection is cut off; only good for comparing words of one stretch. */
export const stemOf = (word: string) =>
  word.length > 3 ? word.replace(/(?:ings?|ed|es|s|d|ly|e)$/u, '') : word

/** Words that only look as if a beginning turned them round: “into” is not the opposite of “to”. */
const NOT_TURNED: ReadonlySet<string> = new Set(
  `inform include increase impress improve invent discover disclose display distance discount discharge dispatch united
  union important immediate indeed inside income input intend intent impose import invest involve inland inner intact
  insight instance install instead instill intern intense under until unto island illness iron irish irony image imply
  impact impart import income indent indoor infant infer inflame inflict inmate inquire insist inspire instruct insult
  insure invade invite depart defend decide declare decline defence demand deport deal detail devote denote debate
  despite describe deserve design`.split(/\s+/),
)
const SHORTEST_REST = 3

/** The words of `before` and `after` that are each other with the sense turned round: “legal” and “illegal”. */
export function turnedRound(
  before: readonly string[],
  after: readonly string[],
  prefixes: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...turned(before, after, prefixes), ...turned(after, before, prefixes)])
}

function* turned(
  words: readonly string[],
  others: readonly string[],
  prefixes: ReadonlySet<string>,
): Generator<string> {
  const stems = new Map(others.map((other) => [stemOf(other), other]))
  for (const word of words) {
    for (const rest of restsOf(word, prefixes)) {
      const other = stems.get(stemOf(rest))
      if (other !== undefined) yield* [word, other]
    }
  }
}

function* restsOf(word: string, prefixes: ReadonlySet<string>): Generator<string> {
  if (!NOT_TURNED.has(word) && !NOT_TURNED.has(stemOf(word)))
    for (let length = 1; word.length - length >= SHORTEST_REST && length <= 8; length += 1)
      if (prefixes.has(word.slice(0, length))) yield word.slice(length)
  const without = /^(\p{L}{3,})(?:less|-free)$/u.exec(word)?.[1]
  if (without) yield* [without, `${without}ful`, `${without}y`]
}
