import { diffArrays } from 'diff'

/** Words whose change changes what a sentence binds to. */
export type Called = 'number' | 'modal' | 'negation' | 'condition'

/** A stretch of one of two sentences: in both, only in the first, only in the second. */
export type Run = {
  readonly kind: 'same' | 'gone' | 'added'
  readonly text: string
  /** Set on a stretch of its own that a reader must not miss. */
  readonly calls?: Called
}

// A number with its sign and unit is one word, and so is one with an apostrophe or a hyphen.
const TOKEN =
  /[$€£]?\p{N}[\p{N}.,]*(?<![.,])\p{L}*%?|\p{L}[\p{L}\p{M}]*(?:['’\-‑][\p{L}\p{N}]+)*|\s+|[^\s\p{L}\p{N}]/gu
const MODALS = new Set(['would', 'may', 'might', 'must', 'shall', 'will', 'can', 'could', 'should', 'ought'])
const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'nor',
  'neither',
  'none',
  'without',
  'cannot',
  'nothing',
  'nobody',
])
/** A promise for peacetime only is another promise. */
const CONDITIONS = new Set([
  'if',
  'unless',
  'until',
  'once',
  'only',
  'except',
  'provided',
  'peacetime',
  'wartime',
])
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand million billion half'.split(
    ' ',
  ),
)

/** What kind of word it is that a reader must not miss, or undefined. */
export function calledOut(word: string): Called | undefined {
  const bare = word.toLowerCase().replace(/’/g, "'")
  if (/\p{N}/u.test(bare) || NUMBER_WORDS.has(bare)) return 'number'
  if (NEGATIONS.has(bare) || bare.endsWith("n't")) return 'negation'
  if (CONDITIONS.has(bare)) return 'condition'
  return MODALS.has(bare) ? 'modal' : undefined
}

/**
 * The difference between two sentences, word by word and in reading order. Joining the runs that are not `added`
 * gives the first, those that are not `gone` the second. Numbers, modals, negations and conditions that differ stand alone.
 */
export function compareWords(before: string, after: string): Run[] {
  const parts = diffArrays(tokens(before), tokens(after))
  return parts.flatMap(({ value, added, removed }) => {
    if (!added && !removed) return [{ kind: 'same' as const, text: value.join('') }]
    return stretches(value, added ? 'added' : 'gone')
  })
}

function tokens(sentence: string): string[] {
  return sentence.match(TOKEN) ?? []
}

function stretches(words: readonly string[], kind: 'gone' | 'added'): Run[] {
  const runs: Run[] = []
  for (const word of words) {
    const calls = calledOut(word)
    const last = runs.at(-1)
    if (calls) runs.push({ kind, text: word, calls })
    else if (last && !last.calls) runs[runs.length - 1] = { kind, text: last.text + word }
    else runs.push({ kind, text: word })
  }
  return runs
}
