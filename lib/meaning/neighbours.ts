import type { Label } from './lexicon'
import type { Side } from './setting'

const WORDLIKE = /[\p{L}\p{N}]/u
const DIGIT = /\p{N}/u
const AMOUNT_MARK = /^[\p{Sc}%‰]$/u

/** The place of the next word or amount in a direction, over marks; a place outside where the wording ends. */
export function neighbour(side: Side, at: number, step: 1 | -1): number {
  let place = at + step
  while (place >= 0 && place < side.tokens.length && !WORDLIKE.test(side.tokens[place]!.form)) place += step
  return place
}

/** The word at a place, to be looked up; empty outside. */
export const wordAt = (side: Side, at: number): string => side.tokens[at]?.word ?? ''

/** Whether the word at a place is in a list of any language that is read here. */
export const isAt = (side: Side, at: number, label: Label) => has(side, wordAt(side, at), label)
const has = (side: Side, word: string, label: Label) => side.setting.labelsOf(word).has(label)

/** Whether an amount stands at a place, in figures or in words. */
export function isNumber(side: Side, at: number): boolean {
  const token = side.tokens[at]
  if (!token) return false
  if (DIGIT.test(token.form) || AMOUNT_MARK.test(token.form)) return true
  return has(side, token.word, 'number')
}

const CAPITAL = /^\p{Lu}/u
/** Months that are other words too: in English they want a capital, shortened ones a number beside them. */
const ORDINARY_TOO = /^(?:march|august)$/
const SHORTENED = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/

/** Whether the name of a month stands at a place. */
export function isMonth(side: Side, at: number): boolean {
  const token = side.tokens[at]
  if (!token) return false
  const { word } = token
  if (!has(side, word, 'months')) return false
  if (ORDINARY_TOO.test(word) || word === 'may') return CAPITAL.test(token.form)
  return (
    !SHORTENED.test(word) ||
    (CAPITAL.test(token.form) && side.tokens[at + 1]?.form === '.') ||
    DIGIT.test(side.tokens[neighbour(side, at, 1)]?.form ?? '') ||
    DIGIT.test(side.tokens[neighbour(side, at, -1)]?.form ?? '')
  )
}

/** Whether a day, a month, a year or a span of time stands at a place. */
export function isDate(side: Side, at: number): boolean {
  const word = wordAt(side, at)
  return (
    isMonth(side, at) ||
    YEAR.test(word) ||
    CLOCK.test(word) ||
    has(side, word, 'date') ||
    has(side, word, 'timeUnits')
  )
}

/** Years from 1000 to 2199, also “1990s”. */
export const YEAR = /^(?:1\d|2[01])\d\d(?:s|er|х)?$/u
export const CLOCK = /^\d{1,2}(?::\d\d){1,2}(?:am|pm)?$|^\d{1,2}(?:am|pm|h|h\d\d)$/

/** Whether a word belongs to an amount beside it: a unit after one, “nearly” before one. */
export function standsBesideNumber(side: Side, at: number, word: string): boolean {
  const before = neighbour(side, at, -1)
  const counted = isNumber(side, before) || isNumber(side, neighbour(side, before, -1)) || isGlued(side, at)
  if (counted && (has(side, word, 'units') || has(side, word, 'timeUnits'))) return true
  return isNumber(side, neighbour(side, at, 1)) && has(side, word, 'beforeNumber')
}

const GLUED = /\p{N}-\p{L}/u
const isGlued = (side: Side, at: number) => GLUED.test(side.tokens[at]!.form)

/** Whether a word belongs to a date beside it, or is what time is counted in. */
export function standsBesideDate(side: Side, at: number, word: string): boolean {
  if (has(side, word, 'timeUnits')) return true
  const next = overArticle(side, neighbour(side, at, 1))
  if (has(side, word, 'beforeDate') && (isDate(side, next) || isDay(side, next) || isSpanOfTime(side, next)))
    return true
  if (word === 'may') return isDate(side, neighbour(side, at, -1)) || followsPreposition(side, at)
  return isDate(side, neighbour(side, at, -1)) && has(side, word, 'afterDate')
}

const ARTICLE = /^(?:the|a|an|this|that|le|la|el|los|les|der|die|das|dem|den|of|end|start|middle)$/
const overArticle = (side: Side, at: number): number =>
  ARTICLE.test(wordAt(side, at)) ? overArticle(side, neighbour(side, at, 1)) : at

const DAY = /^(?:[0-3]?\d)(?:st|nd|rd|th|er|\.)?$/
const OF = /^(?:of|de|d')$/

/** Whether a day of a month stands at a place: a small number with a month beside it. */
export function isDay(side: Side, at: number): boolean {
  if (!DAY.test(wordAt(side, at))) return false
  const next = neighbour(side, at, 1)
  const month = OF.test(wordAt(side, next)) ? neighbour(side, next, 1) : next
  return isMonth(side, month) || isMonth(side, neighbour(side, at, -1))
}

/** Whether the word before is one that dates follow. */
export const followsPreposition = (side: Side, at: number) =>
  isAt(side, neighbour(side, at, -1), 'beforeDate')

/** “100 days”: an amount with a unit of time behind it. */
const isSpanOfTime = (side: Side, at: number) =>
  isNumber(side, at) && isAt(side, neighbour(side, at, 1), 'timeUnits')
