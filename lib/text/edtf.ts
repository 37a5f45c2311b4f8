import { parse } from 'edtf'
import { fail, ok } from '@/lib/result/result'

/**
 * Dates as EDTF (ISO 8601-2:2019), the part of levels 0 and 1 that a publication needs: a day, month, year
 * or decade; an unknown day (`2025-11-XX`); intervals, also open ones; and one qualifier at the end:
 * `~` about, `?` possibly, `%` possibly about. Times, seasons, sets and years outside 1 to 9999 are refused.
 */
export type ParsedDate = {
  readonly value: string
  readonly kind: 'point' | 'interval'
  /** First and last day that the date may mean, both inclusive; null where an interval is open. */
  readonly from: string | null
  readonly to: string | null
  readonly approximate: boolean
  readonly uncertain: boolean
  /** The date in full English words. */
  readonly text: string
}

export type DateRange = Pick<ParsedDate, 'from' | 'to'>
export type DateRefusal = 'not-a-date' | 'unsupported-date' | 'reversed-interval'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** The bit masks by which the parser says what is unspecified (`X`); other masks are refused. */
const UNKNOWN_DAY = 0b11000000
const UNKNOWN_YEAR_OF_DECADE = 0b00001000

type Precision = 'day' | 'day-of-month' | 'month' | 'year' | 'decade'
type Moment = {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly precision: Precision
  readonly approximate: boolean
  readonly uncertain: boolean
}
/** `unknown` is an end nobody stated (`2025/`), `open` one that goes on (`2025/..`). */
type End = Moment | 'open' | 'unknown'

/** Reads an EDTF string. Returns the date with its range and words, or why it is refused. */
export function parseDate(value: string) {
  const tree = parseTree(value.trim())
  if (!isNode(tree)) return fail<DateRefusal>('not-a-date')
  const date = tree.type === 'Interval' ? readInterval(tree) : readPoint(tree)
  if (typeof date === 'string') return fail(date)
  return ok<ParsedDate>({ value: value.trim(), ...date })
}

/** An EDTF string in English, in full: `24 to 26 October 2025`. RangeError when `parseDate` refuses it. */
export function formatDate(value: string): string {
  return mustParse(value).text
}

/** The first and last day (`YYYY-MM-DD`, inclusive, null where open) of an EDTF string. RangeError as above. */
export function dateRange(value: string): DateRange {
  const { from, to } = mustParse(value)
  return { from, to }
}

function mustParse(value: string): ParsedDate {
  const result = parseDate(value)
  if (!result.ok) throw new RangeError(`${JSON.stringify(value)} is not a date that can be shown`)
  return result.value
}

type Node = {
  readonly type?: unknown
  readonly values?: unknown
  readonly unspecified?: unknown
  readonly approximate?: unknown
  readonly uncertain?: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

function parseTree(value: string): unknown {
  // The grammar is ambiguous by design and slow on long input; no date is longer than this.
  if (value.length > 40) return null
  try {
    return parse(value)
  } catch {
    return null
  }
}

type Read = Omit<ParsedDate, 'value'> | DateRefusal

function readPoint(node: Node): Read {
  const moment = readMoment(node)
  if (!moment) return 'unsupported-date'
  const { approximate, uncertain } = moment
  return {
    kind: 'point',
    from: firstDay(moment),
    to: lastDay(moment),
    approximate,
    uncertain,
    text: qualifier(moment) + words(moment),
  }
}

function readInterval(node: Node): Read {
  const ends = Array.isArray(node.values) ? node.values.map(readEnd) : []
  const [start, end] = ends
  if (!start || !end) return 'unsupported-date'
  if (typeof start === 'string' && typeof end === 'string') return 'unsupported-date'
  const from = typeof start === 'string' ? null : firstDay(start)
  const to = typeof end === 'string' ? null : lastDay(end)
  if (from && to && from > to) return 'reversed-interval'
  return {
    kind: 'interval',
    from,
    to,
    approximate: isMarked(start, 'approximate') || isMarked(end, 'approximate'),
    uncertain: isMarked(start, 'uncertain') || isMarked(end, 'uncertain'),
    text: intervalWords(start, end),
  }
}

function isMarked(end: End, mark: 'approximate' | 'uncertain'): boolean {
  return typeof end !== 'string' && end[mark]
}

function readEnd(value: unknown): End | null {
  if (value === null) return 'unknown'
  if (value === Number.POSITIVE_INFINITY) return 'open'
  return isNode(value) ? readMoment(value) : null
}

function readMoment(node: Node): Moment | null {
  const precision = readPrecision(node)
  const [year, month = 0, day = 1] = (node.values ?? []) as number[]
  if (!precision || year === undefined || year < 1 || year > 9999) return null
  const approximate = node.approximate === true
  const uncertain = node.uncertain === true
  return { year, month, day, precision, approximate, uncertain }
}

function readPrecision({ type, values, unspecified, approximate, uncertain }: Node): Precision | null {
  const partly = typeof approximate === 'number' || typeof uncertain === 'number'
  if (type !== 'Date' || partly || !Array.isArray(values)) return null
  if (unspecified === UNKNOWN_DAY) return 'day-of-month'
  if (unspecified === UNKNOWN_YEAR_OF_DECADE && values.length === 1) return 'decade'
  if (unspecified) return null
  return ([null, 'year', 'month', 'day'] as const)[values.length] ?? null
}

function firstDay({ year, month, day, precision }: Moment): string {
  return isoDay(year, month, precision === 'day' ? day : 1)
}

function lastDay({ year, month, day, precision }: Moment): string {
  if (precision === 'day') return isoDay(year, month, day)
  if (precision === 'decade') return isoDay(year + 9, 11, 31)
  if (precision === 'year') return isoDay(year, 11, 31)
  return isoDay(year, month, daysInMonth(year, month))
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 31
}

function isoDay(year: number, month: number, day: number): string {
  const digits = (part: number, width: number) => String(part).padStart(width, '0')
  return `${digits(year, 4)}-${digits(month + 1, 2)}-${digits(day, 2)}`
}

function words({ year, month, day, precision }: Moment): string {
  if (precision === 'decade') return `the ${year}s`
  if (precision === 'year') return String(year)
  if (precision === 'month') return `${MONTHS[month]} ${year}`
  if (precision === 'day-of-month') return `a day in ${MONTHS[month]} ${year}`
  return `${day} ${MONTHS[month]} ${year}`
}

function qualifier({ approximate, uncertain }: Moment): string {
  return (uncertain ? 'possibly ' : '') + (approximate ? 'about ' : '')
}

function intervalWords(start: End, end: End): string {
  if (typeof start === 'string')
    return `until ${fullWords(end)}${start === 'unknown' ? ', start not known' : ''}`
  if (typeof end === 'string') return `from ${fullWords(start)}${end === 'unknown' ? ', end not known' : ''}`
  if (qualifier(start) !== qualifier(end)) return `${fullWords(start)} to ${fullWords(end)}`
  return `${qualifier(start)}${startWords(start, end)} to ${words(end)}`
}

function fullWords(end: End): string {
  return typeof end === 'string' ? '' : qualifier(end) + words(end)
}

/** The start of an interval without what its end says again: `24 to 26 October 2025`. */
function startWords(start: Moment, end: Moment): string {
  const sameYear = start.year === end.year && start.precision === end.precision
  if (!sameYear || (start.precision !== 'day' && start.precision !== 'month')) return words(start)
  if (start.precision === 'month') return `${MONTHS[start.month]}`
  return start.month === end.month ? `${start.day}` : `${start.day} ${MONTHS[start.month]}`
}
