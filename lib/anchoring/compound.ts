import { isAloneAt, isDigitAt, isWordAt } from './tokens'

const CURRENCIES = '$€£¥₴₽₹₪₩'
const SIGNS_BEFORE = `${CURRENCIES}+-±~<>≈#`
const SIGNS_AFTER = `%‰°${CURRENCIES}`
const INSIDE_FIGURES = '.,:/'
/** Before a hyphen these turn or narrow the sense of the word behind it: "non-nuclear" is not "nuclear". */
const NARROWING =
  /(?:^|[^\p{L}\p{N}])(?:\p{N}[\p{N}.,]*|non|not|anti|un|ex|pro|pre|post|de|dis|counter|half|quasi|pseudo|semi|vice|co|sub|mid|mis|over|under|ultra|inter|self|deputy|не|ні|nicht|sans|sin)$/iu
/** Marks, joiners, variation selectors, skin tones: what belongs to the character before it. */
const BELONGS = /^(?:\p{M}|\u200C|\u200D|\uFE0E|\uFE0F|\p{EMod})/u
const FLAG = /^\p{RI}/u
/** Behind a hyphen these do: "nuclear-free". */
const TURNING = /^(?:free|less|like|led|backed|proof)(?![\p{L}\p{N}])/iu
const LONGEST_PREFIX = 12

/**
 * The rest of a word that a cut at `at` of a folded text would leave before itself: "1," of "1,600,000", "$" of
 * "$300", "non-" of "non-nuclear". Empty where the cut is clean.
 */
export function restBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && isJoined(text, start)) start -= isLow(text, start - 1) ? 2 : 1
  return text.slice(start, at)
}

/** The same behind a cut: "-point" of "28-point", "%" of "30%", "n" of a word that goes on. */
export function restAfter(text: string, at: number): string {
  let end = at
  while (end < text.length && isJoined(text, end)) end += isLow(text, end + 1) ? 2 : 1
  return text.slice(at, end)
}

/** Whether what stands before and behind the cut is one word, one figure or one character. */
function isJoined(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  if (isLow(text, at) && !isLow(text, at - 1)) return true
  const behind = text.slice(at, at + 2)
  if (BELONGS.test(behind) || text.charCodeAt(at - 1) === 0x200d) return true
  if (FLAG.test(behind)) return isInsideFlag(text, at)
  const [before, after] = [beforeOf(text, at), at]
  if (isWordAt(text, before)) {
    if (isWordAt(text, after)) return !(isAloneAt(text, before) || isAloneAt(text, after))
    return joinsForward(text, before, after)
  }
  return isWordAt(text, after) && joinsBackward(text, before, after)
}

/** A word, then a mark: does the mark lead on into the same word? */
function joinsForward(text: string, before: number, mark: number): boolean {
  const sign = text.charAt(mark)
  if (isDigitAt(text, before) && SIGNS_AFTER.includes(sign)) return true
  return isWordAt(text, mark + 1) && isInside(text, before, mark, mark + 1)
}

/** A mark, then a word: does the mark come out of the same word, or belong to the figure? */
function joinsBackward(text: string, mark: number, after: number): boolean {
  const sign = text.charAt(mark)
  const previous = beforeOf(text, mark)
  const isAmount = isDigitAt(text, after)
  if (!isWordAt(text, previous)) return isAmount && SIGNS_BEFORE.includes(sign)
  return (isAmount && CURRENCIES.includes(sign)) || isInside(text, previous, mark, after)
}

function isInside(text: string, before: number, mark: number, after: number): boolean {
  const sign = text.charAt(mark)
  if (sign === "'") return true
  if (INSIDE_FIGURES.includes(sign)) return isDigitAt(text, before) && isDigitAt(text, after)
  if (sign !== '-') return false
  return (
    NARROWING.test(text.slice(Math.max(0, mark - LONGEST_PREFIX), mark)) ||
    TURNING.test(text.slice(after, after + LONGEST_PREFIX))
  )
}

/** Two letters of a flag are one character; where a row of them is cut depends on how many stand before. */
function isInsideFlag(text: string, at: number): boolean {
  let letters = 0
  for (let from = at - 2; from >= 0 && FLAG.test(text.slice(from, from + 2)); from -= 2) letters += 1
  return letters % 2 === 1
}

const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00
const beforeOf = (text: string, at: number) => (isLow(text, at - 1) ? at - 2 : at - 1)
