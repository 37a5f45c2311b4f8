import type { NamePlace } from './find-names'
import type { ReadSentence, Word } from './reading'

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Whoever stands behind one of these is spoken of. English; in other languages nothing is told by them. */
const SPOKEN_OF =
  list(`of for in on at from to into onto over under about against among around like toward towards without
  during after before since per via involving regarding concerning within upon behind beyond near through despite`)
/** Behind these somebody takes part where the sentence tells of a meeting. */
const TOGETHER = list('with between')
const MEETING = /^(?:talk|discuss|met|meet|call|phon|speak|spok|convers|negoti|summit)/
/** A clause begins behind these. */
const BEGINNING = list(
  'that and but or as while because if when which whether than what where so though although yet',
)
/** What may stand between the beginning of a clause and a name. */
const BEFORE_NAME =
  list(`the a an some top senior former special other another two three several one mr mrs ms gen sec
  president presidents minister secretary envoy ambassador adviser advisor chancellor leader retired director general`)
/** Those who act for the person or country named before them. */
const THEIRS =
  list(`administration team campaign government official officials envoy envoys aide aides adviser advisers advisor
  advisors ally allies plan plans deal proposal era family camp talks conversation call presidency`)
/** A country before one of these is not meant itself. */
const OF_COUNTRY =
  list(`president presidents minister secretary troops forces soldiers army military war conflict crisis peace
  ceasefire funding aid plan deal membership invasion economy territory border borders citizens embassy ambassador`)
/** No “will” or “would”: what a plan would bring a country is not done by it. */
const DOES = /^(?:has|have|had|is|are|was|were|does|did|do)$/
const VERB = /\p{Ll}(?:s|ed)$/u
const FEWEST_OF_SENTENCE = 4

/** What stands around a name in its sentence. */
export type NamePart = {
  /** The word before it that it hangs on, titles apart; null where a clause begins. */
  readonly behind: number | null
  /** “Putin’s team”: somebody or something else is meant. */
  readonly isPossessive: boolean
  /** “the Trump administration”, “a US official”: those who act are theirs. */
  readonly isOfTheirs: boolean
  /** “of Torv”, “against Torv”; not “with Torv” where people meet, “by Torv”, nor “according to Torv”. */
  readonly isSpokenOf: boolean
  /** A clause begins with it, titles apart. */
  readonly isFirst: boolean
  /** A verb that may be its own stands behind it, a word or two apart. */
  readonly hasVerb: boolean
  /** One part of a word: “Russia-led”. */
  readonly isPart: boolean
}

/** What part a name has in its sentence, as far as the words around it tell. `isSaying` knows verbs by their place. */
export function partOfName(
  sentence: ReadSentence,
  place: NamePlace,
  isSaying: (at: number) => boolean,
): NamePart {
  const { words } = sentence
  const before = wordBefore(sentence, place.first)
  const lower = before === null ? '' : (words[before]?.lower ?? '')
  const isAccording = lower === 'to' && before !== null && words[before - 1]?.lower === 'according'
  const meets = TOGETHER.has(lower) && words.some(({ lower: one }) => MEETING.test(one))
  return {
    behind: before,
    isPossessive: isPossessive(sentence, place.last),
    isOfTheirs: joins(sentence, place.last) && THEIRS.has(words[place.last + 1]?.lower ?? ''),
    isSpokenOf: !isAccording && !meets && (SPOKEN_OF.has(lower) || TOGETHER.has(lower)),
    isFirst: isAccording || before === null || BEGINNING.has(lower) || isSaying(before),
    hasVerb: isAccording || verbBehind(sentence, place.last, isSaying),
    isPart: sharesToken(words, place.first, -1) || sharesToken(words, place.last, 1),
  }
}

/** Whether only a country is said by it whose something is: “US President”, “the Ukraine war”. */
export function isOfCountry({ words, ...sentence }: ReadSentence, { last }: NamePlace): boolean {
  const next = words[last + 1]
  if (!next || !joins({ words, ...sentence }, last)) return false
  return OF_COUNTRY.has(next.lower) || /^\p{Lu}/u.test(next.form)
}

/** A heading of a word or three has nobody who acts. */
export const isHeading = ({ words, text }: ReadSentence) =>
  words.length < FEWEST_OF_SENTENCE && !/[.!?…]\W*$/.test(text)

/** The word that a name hangs on: before it, its titles and those named with it; null where its clause begins. */
function wordBefore(sentence: ReadSentence, first: number): number | null {
  const { words } = sentence
  for (let at = first - 1; at >= 0; at -= 1) {
    const { lower, form } = words[at] as Word
    if (!joins(sentence, at)) return null
    const isLink = lower === 'and' || lower === 'or'
    if (isLink && at > 0 && joins(sentence, at - 1) && /^\p{Lu}/u.test(words[at - 1]?.form ?? '')) continue
    if (isLink || SPOKEN_OF.has(lower) || TOGETHER.has(lower) || BEGINNING.has(lower)) return at
    if (BEFORE_NAME.has(lower) || /^\p{Lu}/u.test(form) || isPossessive(sentence, at)) continue
    return at
  }
  return null
}

/** Nothing but white space stands between a word and the next, and the full stop of a title: “Gen.”. */
function joins({ words, text, start }: ReadSentence, at: number): boolean {
  const [one, next] = [words[at], words[at + 1]]
  return (
    one !== undefined &&
    next !== undefined &&
    /^\.?\s*$/.test(text.slice(one.end - start, next.start - start))
  )
}

function isPossessive({ words, text, start }: ReadSentence, at: number): boolean {
  const word = words[at]
  if (!word) return false
  const whole = text.slice(word.start - start, word.end - start)
  return (
    /['’‘]s?$/.test(whole) || (/s$/.test(whole) && /^[’'](?=\s\p{Ll})/u.test(text.slice(word.end - start)))
  )
}

function verbBehind(sentence: ReadSentence, last: number, isSaying: (at: number) => boolean): boolean {
  const { words } = sentence
  for (let at = last; at < last + 3 && joins(sentence, at); at += 1) {
    const next = words[at + 1]
    if (next && /^wh/.test(next.lower)) return false
    if (next && (isSaying(at + 1) || DOES.test(next.lower) || (at === last && VERB.test(next.form))))
      return true
  }
  return false
}

const sharesToken = (words: readonly Word[], at: number, step: 1 | -1) =>
  words[at] !== undefined && words[at]?.start === words[at + step]?.start
