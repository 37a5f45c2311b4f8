import { plainWords } from '@/lib/meaning/plain-words'
import { type Failure, fail, ok, type Result } from '@/lib/result/result'
import type { Phrase, Sought, SoughtFault } from './model'
import { signAfter, signBefore } from './signs'

/** More than this is not read. */
const LONGEST = 300
const MOST_WORDS = 16
const SHORTEST_BEGINNING = 2
const WITHIN = 5
/** In capitals alone, because "near" is a word; with a number also small, as `near(5)` or `near/5`. */
const NEAR = /(?:^|\s)(?:NEAR|(?:NEAR|near)[/(](\d{1,3})\)?)(?=\s|$)/
const QUOTED = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»/g

/**
 * Takes a search apart: words stand together, in quotation marks or not; `word*` is a beginning; `a NEAR/5 b` finds one
 * within so many words of the other; a sign beside a figure, as `$` or `%`, has to stand there. Everything else is not
 * read. What stands in quotation marks is words alone.
 */
export function parseSought(typed: string): Result<Sought, SoughtFault> {
  const text = typed.normalize('NFC').slice(0, LONGEST)
  const parts = partsAround(text)
  if (parts.length > 2) return fail('near-twice')
  const phrases = parts.map(({ words }) => phraseOf(words))
  if (phrases.every((phrase) => phrase.length === 0)) return fail('no-words')
  if (hasLoneStar(text)) return fail('lone-star')
  return fault(phrases) ?? ok(soughtOf(phrases, parts[1]?.within ?? WITHIN))
}

function soughtOf([phrase = [], other]: readonly Phrase[], within: number): Sought {
  return { phrase, near: other ? { phrase: other, within } : null }
}

function fault(phrases: readonly Phrase[]): Failure<SoughtFault> | null {
  if (phrases.some((phrase) => phrase.length === 0)) return fail('near-alone')
  const terms = phrases.flat()
  if (terms.length > MOST_WORDS) return fail('too-many-words')
  return terms.some(({ plain, beginning }) => beginning && isShort(plain)) ? fail('short-beginning') : null
}

const isShort = (plain: string) => Array.from(plain).length < SHORTEST_BEGINNING && !/\p{Lo}/u.test(plain)

/** A * that makes no word a beginning counts for nothing, which nobody would see. */
function hasLoneStar(text: string): boolean {
  const ends = new Set(plainWords(text).map(({ end }) => end))
  return Array.from(text.matchAll(/\*/g)).some(({ index }) => !ends.has(index))
}

/** What stands before and after each NEAR, with its number. */
function partsAround(text: string): { words: string; within: number }[] {
  // Of the same length, so that what is found there stands here.
  const bare = text.replace(QUOTED, (words) => '"'.repeat(words.length))
  const near = NEAR.exec(bare)
  if (!near) return [{ words: text, within: WITHIN }]
  const end = near.index + near[0].length
  const [next, ...rest] = partsAround(text.slice(end))
  const within = near[1] === undefined ? WITHIN : Number(near[1])
  return [{ words: text.slice(0, near.index), within: WITHIN }, { words: next?.words ?? '', within }, ...rest]
}

function phraseOf(words: string): Phrase {
  return plainWords(words).map(({ plain, start, end }) => {
    const sign = signBefore(words, start)?.sign ?? signAfter(words, end)?.sign
    return { plain, beginning: words.charAt(end) === '*', ...(sign && { sign }) }
  })
}

/** A search as text again, for those who put it together in a form. */
export function soughtText(form: {
  readonly words: string
  readonly near: string
  readonly within: number
  readonly beginnings: boolean
}): string {
  const side = (words: string) => {
    const plain = words.replace(/["“”„«»*]/g, ' ').trim()
    const terms = plain.split(/\s+/).filter(Boolean)
    const spelled = form.beginnings ? terms.map((term) => `${term}*`).join(' ') : terms.join(' ')
    return terms.length > 1 ? `"${spelled}"` : spelled
  }
  const [one, other] = [side(form.words), side(form.near)]
  return one && other ? `${one} NEAR/${form.within} ${other}` : one || other
}
