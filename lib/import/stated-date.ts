import { parseDate } from '@/lib/text/edtf'

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS}),? (\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const ISO = /^\s?(\d{4}-\d{2}-\d{2})(?:$|[T\s])/

/** The day in a machine-readable time, as its writer wrote it: the publisher's own day, whatever the zone. */
export function isoDay(stated: string): string | null {
  return valid(ISO.exec(stated)?.[1])
}

/** A day written out in English (`29 November 2025`, `November 29, 2025`) as `YYYY-MM-DD`, or null. */
export function writtenDay(text: string): string | null {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return assemble(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(text)
  return monthFirst ? assemble(monthFirst[3], monthFirst[1], monthFirst[2]) : null
}

function assemble(year = '', month = '', day = ''): string | null {
  const number = MONTHS.split('|').indexOf(month.toLowerCase()) + 1
  return valid(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function valid(day: string | undefined): string | null {
  return day && parseDate(day).ok ? day : null
}
