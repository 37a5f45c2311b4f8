type Versioned = {
  readonly start: number
  readonly end: number
  readonly version: { readonly slug: string; readonly number: number; readonly text: string }
  /** The sentence that it stands in. */
  readonly sentence: { readonly start: number; readonly end: number }
}

/**
 * Places of which one is the other in another version of the article: the same words in the same sentence, and where
 * that sentence stands more than once, the first with the first. Newest version first in each group; groups in the
 * order of their first place. UTF-16 code units.
 */
export function samePlaces<Place extends Versioned>(places: readonly Place[]): Place[][] {
  const groups = new Map<string, Place[]>()
  const times = new Map<string, number>()
  for (const place of places) {
    const words = wordsOf(place)
    const inVersion = `${place.version.number} ${words}`
    const time = (times.get(inVersion) ?? 0) + 1
    times.set(inVersion, time)
    const key = `${time} ${words}`
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return [...groups.values()].map((group) =>
    group.toSorted((one, other) => other.version.number - one.version.number),
  )
}

/** The article, the sentence, and where in it the place lies. */
const wordsOf = ({ start, end, sentence, version: { slug, text } }: Versioned) =>
  JSON.stringify([slug, start - sentence.start, end - start, text.slice(sentence.start, sentence.end)])
