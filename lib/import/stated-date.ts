import { monthOf } from './month-names'

/** A day as a page writes it; `zone` tells a moment in UTC, whose day may not be the publisher's, from a local one. */
export type StatedDay = {
  readonly day: string
  readonly zone: 'utc' | 'local'
}

const ISO = /^\s?(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
const UTC = /(?:Z|[+-]00:?00|\bUTC|\bGMT)\s*$/i
const MAX_WRITTEN = 200

/** The day in a machine-readable time, as its writer wrote it: the publisher's own day, whatever the zone. */
export function isoDay(stated: string): string | null {
  const match = ISO.exec(stated)
  return match ? assemble(match[1], match[2], match[3]) : null
}

/** The day in a field meant for a date, in any of the usual forms; `language` decides between 1/2 and 2/1. */
export function fieldDay(stated: string, language: string): StatedDay | null {
  const text = latinDigits(stated.trim().slice(0, MAX_WRITTEN))
  const day = isoDay(text) ?? compactDay(text) ?? writtenDay(text, language)
  if (day) return { day, zone: /\d:\d/.test(text) && UTC.test(text) ? 'utc' : 'local' }
  const epoch = /^1\d{9}(?:\d{3})?$/.test(text) ? Number(text.slice(0, 10)) : null
  return epoch ? { day: new Date(epoch * 1000).toISOString().slice(0, 10), zone: 'utc' } : null
}

function compactDay(text: string): string | null {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:$|[T\s]|\d{4,6}$)/.exec(text)
  return match ? assemble(match[1], match[2], match[3]) : null
}

/**
 * A day written out for readers (`29 November 2025`, `November 29, 2025`, `29.11.2025`, `2025年11月29日`) as
 * `YYYY-MM-DD`, or null. `language` is a code such as `en` or `en-gb`; without it English names are read and
 * those on which all languages agree.
 */
export function writtenDay(text: string, language = ''): string | null {
  const line = latinDigits(text.slice(0, MAX_WRITTEN))
  return markedDay(line) ?? numericDay(line, language) ?? namedDay(line, language)
}

/** Chinese, Japanese and Korean write the parts with their names. */
function markedDay(line: string): string | null {
  const match = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})(?: ?[日일号號])?/.exec(line)
  return match ? assemble(match[1], match[2], match[3]) : null
}

const YEAR_FIRST = /(?:^|[^\d./-])(\d{4}) ?([./-]) ?(\d{1,2}) ?[./-] ?(\d{1,2})(?![\d/])/
const YEAR_LAST = /(?:^|[^\d./-])(\d{1,2})( ?[./-]) ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})(?![\d/])/

function numericDay(line: string, language: string): string | null {
  const yearFirst = YEAR_FIRST.exec(line)
  if (yearFirst) return assemble(yearFirst[1], yearFirst[3], yearFirst[4])
  const [, one = '', mark = '', two = '', year = ''] = YEAR_LAST.exec(line) ?? []
  if (one === '') return null
  const full = year.length === 4 ? year : `20${year}`
  const order = mark.includes('.') ? 'day-first' : slashOrder(Number(one), Number(two), language)
  if (order === null) return null
  return order === 'day-first' ? assemble(full, two, one) : assemble(full, one, two)
}

/** English is written both ways; only a number above twelve or the country decides. */
function slashOrder(one: number, two: number, language: string): 'day-first' | 'month-first' | null {
  if (one > 12 || two > 12 || one === two) return two > 12 ? 'month-first' : 'day-first'
  if (/^en-(?:us|ph)/.test(language)) return 'month-first'
  if (language === 'en' || language === '') return null
  return 'day-first'
}

/** Short words that stand between the parts of a date in many languages. */
const BETWEEN = /^(?:st|nd|rd|th|er|de|del|of|the|d|den|da|г|р|m|gada|a|ที่|tháng|năm|ngày|เดือน|พ|ศ|ב|نة|سنة)$/i

/** Day, month and year as words and numbers that follow each other, in any order that a language uses. */
function namedDay(line: string, language: string): string | null {
  const words = line.match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? []
  const parts = words.filter((word) => !BETWEEN.test(word))
  const main = language.split('-')[0] ?? ''
  if (/\btháng\b/u.test(line)) return vietnamese(line)
  for (let at = 0; at < parts.length; at += 1) {
    const word = parts[at] ?? ''
    if (/^\d/.test(word) || (!/^\d/.test(parts[at - 1] ?? '') && !/^\d/.test(parts[at + 1] ?? ''))) continue
    const day = around(parts, at, main)
    if (day) return day
  }
  return null
}

function around(parts: readonly string[], at: number, language: string): string | null {
  const [before2 = '', before = '', word = '', after = '', after2 = ''] = [-2, -1, 0, 1, 2].map(
    (step) => parts[at + step] ?? '',
  )
  const month = monthOf(word, language) ?? monthOf(`${word} ${after}`, language)
  if (!month) return null
  const [next, next2] = /^\d/.test(after) ? [after, after2] : [after2, parts[at + 3] ?? '']
  if (isDay(before) && isYear(next)) return assemble(year(next, language), String(month), before)
  if (isDay(next) && isYear(next2)) return assemble(year(next2, language), String(month), next)
  if (isYear(before) && isDay(next)) return assemble(year(before, language), String(month), next)
  if (isYear(before2) && isDay(before)) return assemble(year(before2, language), String(month), before)
  return null
}

const isDay = (word: string) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31
const isYear = (word: string) => /^(?:19|20|24|25)\d\d$/.test(word)
/** Thai pages count years from the Buddha's death. */
const year = (word: string, language: string) =>
  language === 'th' && Number(word) > 2400 ? String(Number(word) - 543) : word

function vietnamese(line: string): string | null {
  const match = /(\d{1,2}) tháng (\d{1,2})[,.]?(?: năm)? (\d{4})/iu.exec(line)
  return match ? assemble(match[3], match[2], match[1]) : null
}

/** The digits of other scripts become those of this one; everything else stays. */
export function latinDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (digit) => String(((digit.codePointAt(0) ?? 0) - zeroOf(digit)) % 10),
  )
}

function zeroOf(digit: string): number {
  const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
  const code = digit.codePointAt(0) ?? 0
  return zeros.findLast((zero) => zero <= code) ?? 0
}

function assemble(year = '', month = '', day = ''): string | null {
  const parts = [Number(year), Number(month), Number(day)] as const
  const date = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]))
  const isReal = date.getUTCMonth() === parts[1] - 1 && date.getUTCDate() === parts[2]
  return isReal && parts[0] >= 1900 && parts[0] < 2100 ? date.toISOString().slice(0, 10) : null
}
