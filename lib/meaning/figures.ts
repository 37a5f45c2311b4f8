import type { Mark } from './mark'
import { CLOCK, followsPreposition, isDate, isDay, isMonth, neighbour, wordAt, YEAR } from './neighbours'
import type { Side } from './setting'

const WRITTEN_DATE = /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2}.*)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/
const YEARS = /^(?:1\d|2[01])\d\d[-/](?:(?:1\d|2[01])\d\d|\d\d)$/
/** “G7”, “F-16”: a name made with a figure. */
const NAME_WITH_FIGURE = /^\p{Lu}+\p{N}/u
const HALF_OF_DAY = /^(?:am|pm|a\.m\.|p\.m\.|o'clock|uhr|gmt|heures|h)$/

/** What a token, or a part of one, with figures in it is: always a number or a date. */
export function figureMarks(side: Side, at: number, part: string): readonly Mark[] {
  const value = part.toLowerCase()
  const number: Mark = { kind: 'number', value }
  const date: Mark = { kind: 'date', value }
  if (WRITTEN_DATE.test(value) || YEARS.test(value) || CLOCK.test(value) || isDay(side, at)) return [date]
  const after = wordAt(side, neighbour(side, at, 1))
  if (HALF_OF_DAY.test(after)) return [date]
  if (YEAR.test(value)) return isPlainYear(side, at) ? [date] : [number, date]
  if (NAME_WITH_FIGURE.test(part)) return [number, { kind: 'name', value }]
  return countsTime(side, at, after) ? [number, date] : [number]
}

/** Four figures after a month or a word like “since” are a year; elsewhere they may be an amount. */
const isPlainYear = (side: Side, at: number) =>
  wordAt(side, at).endsWith('s') ||
  followsPreposition(side, at) ||
  isMonth(side, neighbour(side, at, -1)) ||
  isDate(side, neighbour(side, at, -1))

/** “100 days”, “100-day”. */
const countsTime = (side: Side, at: number, after: string) =>
  [after, wordAt(side, at).replace(/^.*\d-/, '')].some((word) => side.setting.labelsOf(word).has('timeUnits'))
