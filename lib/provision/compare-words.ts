import { diffArrays } from 'diff'
import { type Called, PHRASES, type Sense, senseOf } from './called-words'

export type { Called } from './called-words'

/** A stretch of one of two sentences: in both, only in the first, only in the second. */
export type Run = {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
  /** Set on a stretch of its own that a reader must not miss. */
  readonly calls?: Called
}
/** Words of one kind that stand in one of two sentences and nowhere in the other; it says nothing of their sense. */
export type CalledDifference = {
  readonly calls: Called
  readonly before: readonly string[]
  readonly after: readonly string[]
}
type Word = Sense & { readonly text: string }

// A phrase is one word, and so is a number with its sign and unit, a name with a number in it (G8, F-16), and one
// with an apostrophe or a hyphen.
const TOKEN = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${PHRASES.join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`,
    '[$€£]?\\p{N}[\\p{N}.,]*(?<![.,])(?:\\s(?:thousand|million|billion)(?!\\p{L})|\\p{L}*%?)',
    "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’\\-‑][\\p{L}\\p{N}]+)*",
    '\\s+',
    '[^\\s\\p{L}\\p{N}]',
  ].join('|'),
  'giu',
)
/** A number after one of these is a name: Article 5. */
const NUMBERED =
  /^(?:articles?|annex|chapters?|clauses?|paragraphs?|phases?|points?|protocols?|resolutions?|sections?|stages?)$/i
/** The number of a proposal of three European states is part of its name; that of a plan of five years is not. */
const TEXT = /^(?:counter-)?(?:draft|framework|paper|plan|proposal|text|version)s?$/i
const AUTHORS = /^(?:countries|powers|states)$/i
/** Before one of these "one" stands for a noun, and "for good" is not good for something. */
const NO_NOUN =
  /^(?:a|an|the|another|and|or|but|nor|if|unless|until|once|when|while|that|which|who|as|than|after|before|at|by|for|from|in|into|of|on|to|under|with|without|is|are|was|were|be|has|have|had|does|did|says|said|not|\W)$/i

/** What kind of word it is that a reader must not miss, or undefined. */
export const calledOut = (word: string): Called | undefined => senseOf(word).calls

/**
 * The difference between two sentences, word by word and in reading order. Joining the runs that are not `added`
 * gives the first, those that are not `gone` the second. Words that `calledDifferences` names stand alone.
 */
export function compareWords(before: string, after: string): Run[] {
  const [first, second] = [wordsOf(before), wordsOf(after)]
  const parts = diffArrays(first, second, { comparator: (one, other) => one.text === other.text })
  return parts.flatMap(({ value, added, removed }) => {
    if (added) return stretches(value, 'added', valuesOf(first))
    if (removed) return stretches(value, 'gone', valuesOf(second))
    return [{ kind: 'same' as const, text: value.map(({ text }) => text).join('') }]
  })
}

const KINDS: readonly Called[] = ['number', 'modal', 'negation', 'condition', 'duration']

/** Numbers, modals and words of negation, condition and duration that only one of two sentences has, by kind. */
export function calledDifferences(before: string, after: string): CalledDifference[] {
  const [first, second] = [wordsOf(before), wordsOf(after)]
  const only = (words: readonly Word[], other: readonly Word[], calls: Called) => {
    const values = valuesOf(other)
    return [
      ...new Set(
        words.filter((one) => one.calls === calls && !values.has(one.value)).map(({ shown }) => shown),
      ),
    ]
  }
  return KINDS.map((calls) => ({
    calls,
    before: only(first, second, calls),
    after: only(second, first, calls),
  })).filter((one) => one.before.length + one.after.length > 0)
}

/** The words with their kinds, as far as where they stand bears these out. */
function wordsOf(sentence: string): Word[] {
  const words = (sentence.match(TOKEN) ?? []).map((text) => ({ text, ...senseOf(text) }))
  const spoken = words.filter(({ text }) => text.trim() !== '')
  return words.map((word) => {
    if (!word.calls) return word
    const at = spoken.indexOf(word)
    return isMeant(word, spoken.slice(0, at), spoken.slice(at + 1)) ? word : { ...word, calls: undefined }
  })
}

function isMeant({ calls, value, shown }: Word, before: readonly Word[], after: readonly Word[]): boolean {
  const [next] = after
  const nounFollows = next !== undefined && next.calls !== 'modal' && !NO_NOUN.test(next.text)
  if (value === 'for good') return !nounFollows
  if (calls !== 'number') return true
  if (shown === 'one' && (!nounFollows || isSmallNumber(next))) return false
  return !isName(before, after)
}

/** "The Ukrainian one two" leaves a noun out; one hundred and one million are numbers. */
const isSmallNumber = ({ calls, value }: Word) => calls === 'number' && Number(value) < 100

function isName(before: readonly Word[], after: readonly Word[]): boolean {
  const unit = after.find(({ text }) => text !== '-')?.text ?? ''
  if (/^points?$/i.test(unit)) return true
  const [last, beforeLast] = [before.at(-1)?.text ?? '', before.at(-2)?.text ?? '']
  if (NUMBERED.test(last)) return true
  if (last === 'of' && TEXT.test(beforeLast) && after.slice(0, 2).some(({ text }) => AUTHORS.test(text)))
    return true
  // Points 1 to 12.
  const listed = before.findLast(
    ({ text, calls }) => calls !== 'number' && !/^(?:and|or|to|,|–|-)$/.test(text),
  )?.text
  return NUMBERED.test(listed ?? '') && listed!.endsWith('s')
}

const valuesOf = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ value }) => value))

function stretches(words: readonly Word[], kind: 'gone' | 'added', other: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  for (const { text, calls, value } of words) {
    const last = runs.at(-1)
    if (calls && !other.has(value)) runs.push({ kind, text, calls })
    else if (last && !last.calls) runs[runs.length - 1] = { kind, text: last.text + text }
    else runs.push({ kind, text })
  }
  return runs
}
