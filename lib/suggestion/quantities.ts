import { stemOf } from './stem'

/** An amount taken apart. */
export type Quantity = {
  /** As it stands, with its unit. */
  readonly shown: string
  readonly value: number
  /** `$`, `€`, `£`, `%`, or the stems of the words behind it; empty where nothing stands there. */
  readonly units: readonly string[]
  readonly isMoney: boolean
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|k|тис|тисяч\p{L}*|тыс|тысяч\p{L}*)$/iu, 1e3],
  [/^(?:million|millions|m|mn|млн|мільйон\p{L}*|миллион\p{L}*)$/iu, 1e6],
  [/^(?:billion|billions|bn|b|млрд|мільярд\p{L}*|миллиард\p{L}*)$/iu, 1e9],
  [/^(?:trillion|trillions|tn|трлн|трильйон\p{L}*|триллион\p{L}*)$/iu, 1e12],
]
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:\$|us\$|usd|dollars?|долар\p{L}*|доллар\p{L}*)$/iu, '$'],
  [/^(?:€|eur|euros?|євро|евро)$/iu, '€'],
  [/^(?:£|gbp|pounds?)$/iu, '£'],
  [/^(?:%|percent|відсот\p{L}*|процент\p{L}*)$/iu, '%'],
]
const MONEY = new Set(['$', '€', '£'])

const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|$)|^(?:january|february|march|april|august|september|october|november|december)$/i
const BEFORE = String.raw`(?<![\p{L}\p{N}.,])(?<currency>US\$|[$€£])?\s?`
const FIGURES = String.raw`(?<figures>\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)`
const BEHIND = String.raw`(?<behind>(?:[\s\u00a0-]?%|(?:[\s\u00a0-]|(?=bn|m\b|k\b|tn|млн|млрд))\p{L}+(?:[\s\u00a0-]\p{L}+){0,2}))?`
const AMOUNT = new RegExp(BEFORE + FIGURES + BEHIND, 'gu')
const THOUSANDS = /^\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+$/

/** Below this an amount without the same unit is nobody's in particular. */
const TELLING = 1000

/**
 * The amounts of a sentence with what they count: "$100bn", "100 billion dollars" and "US$100 billion" are one. Years and
 * days of a month are none.
 */
export function quantitiesIn(sentence: string): Quantity[] {
  return Array.from(sentence.matchAll(AMOUNT), ({ groups }) => quantityOf(groups as Groups)).filter(
    (one) => one !== null,
  )
}
type Groups = { readonly currency?: string; readonly figures: string; readonly behind?: string }

function quantityOf({ currency, figures, behind = '' }: Groups): Quantity | null {
  const words = behind
    .replace('%', ' % ')
    .replace(/^\s?per cent/, ' %')
    .split(/[\s\u00a0-]+/)
    .filter(Boolean)
  const scale = SCALES.find(([pattern]) => pattern.test(words[0] ?? ''))?.[1]
  const rest = scale ? words.slice(1) : words
  const money = unitOf(currency ?? '') ?? unitOf(rest[0] ?? '')
  if (!money && !scale && (isYear(figures) || MONTH.test(rest[0] ?? ''))) return null
  const shown =
    `${currency ?? ''}${figures}${glue(behind)}${words.slice(0, (scale ? 1 : 0) + (currency ? 0 : 1)).join(' ')}`.trim()
  return {
    shown,
    value: Number(numberOf(figures)) * (scale ?? 1),
    units: money ? [money] : rest.map((word) => stemOf(word.toLowerCase())),
    isMoney: MONEY.has(money ?? ''),
  }
}

const glue = (behind: string) => (/^[\s\u00a0]/.test(behind) ? ' ' : /^-/.test(behind) ? '-' : '')
const unitOf = (word: string) => UNITS.find(([pattern]) => pattern.test(word))?.[1]
const isYear = (figures: string) => /^(?:19|20)\d\d$/.test(figures)
const numberOf = (figures: string) =>
  THOUSANDS.test(figures) ? figures.replace(/\D/g, '') : figures.replace(',', '.')

/** Whether two amounts are the same of the same: small ones need the same unit, great ones no other kind of unit. */
export function sameQuantity(one: Quantity, other: Quantity): boolean {
  if (one.value !== other.value) return false
  if (one.units.some((unit) => other.units.includes(unit))) return true
  return (
    one.value >= TELLING &&
    one.isMoney === other.isMoney &&
    !one.units.includes('%') &&
    !other.units.includes('%')
  )
}
