import { type Folded, fold } from '../meaning/cosmetic'
import { isWordAt, type Tokens, tokenize } from './tokens'

/**
 * A text prepared for finding: its compared form, the same in small letters (of equal length), its tokens, and where
 * each token stands. Made once for a text and shared by all passages that are looked for in it.
 */
export type IndexedText = {
  readonly text: string
  readonly folded: Folded
  readonly lower: string
  readonly tokens: Tokens
  /** Number of each token's word, and for each word the tokens that are it: `places[firsts[word]…firsts[word + 1])`. */
  readonly words: Int32Array
  readonly firsts: Int32Array
  readonly places: Int32Array
  readonly numberOf: ReadonlyMap<string, number>
  /** Each word as it is spelled, in small letters, and what it weighs: one that stands everywhere says little. */
  readonly spelled: readonly string[]
  readonly weights: Float32Array
}

/** How many texts are kept prepared: the two versions of a rebase, and those before them. */
const KEPT = 4
const kept = new Map<string, IndexedText>()

/** The prepared form of `text`; the last few are remembered, so that asking again costs nothing. */
export function indexedText(text: string): IndexedText {
  const found = kept.get(text)
  const index = found ?? indexed(text)
  // The one just asked for goes to the end: the first is the one longest unused.
  kept.delete(text)
  kept.set(text, index)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return index
}

const LEAST_WEIGHT = 0.15
const MARK_WEIGHT = 0.05

/** The weight of a word that stands nowhere in the text, or of a mark. */
export const weightOfUnknown = (word: string) => (isWordAt(word, 0) ? 1 : MARK_WEIGHT)

/** In how many places the word stands. */
export function frequency(index: IndexedText, word: number): number {
  return (index.firsts[word + 1] as number) - (index.firsts[word] as number)
}

function indexed(text: string): IndexedText {
  const folded = fold(text)
  const lower = lowerCase(folded.folded)
  const tokens = tokenize(lower)
  const numberOf = new Map<string, number>()
  const count = tokens.starts.length
  const words = new Int32Array(count)
  for (let at = 0; at < count; at += 1) {
    const word = lower.slice(tokens.starts[at], tokens.ends[at])
    const known = numberOf.get(word)
    const number = known ?? numberOf.size
    if (known === undefined) numberOf.set(word, number)
    words[at] = number
  }
  const places = placesOf(words, numberOf.size)
  const spelled = [...numberOf.keys()]
  const weights = Float32Array.from(spelled, (word, number) => {
    const times = (places.firsts[number + 1] as number) - (places.firsts[number] as number)
    return isWordAt(word, 0) ? rarity(times, count) : MARK_WEIGHT
  })
  return { text, folded, lower, tokens, words, numberOf, spelled, weights, ...places }
}

/** From 1 for a word that stands once down to the least for one that stands everywhere. */
function rarity(times: number, count: number): number {
  if (count < 2) return 1
  return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * (Math.log(count / times) / Math.log(count))
}

function placesOf(words: Int32Array, kinds: number) {
  const firsts = new Int32Array(kinds + 1)
  for (const word of words) firsts[word + 1] = (firsts[word + 1] as number) + 1
  for (let word = 0; word < kinds; word += 1) {
    firsts[word + 1] = (firsts[word + 1] as number) + (firsts[word] as number)
  }
  const next = firsts.slice()
  const places = new Int32Array(words.length)
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number
    const place = next[word] as number
    places[place] = at
    next[word] = place + 1
  }
  return { firsts, places }
}

/** Small letters, but only where that keeps the length, so that offsets stay what they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  }).join('')
}
