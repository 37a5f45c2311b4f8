import type { DetailField } from '@/lib/article/model'
import type { KnownFacts } from '@/lib/import-draft/model'
import { parseDate } from '@/lib/text/edtf'
import type { SourceRow } from './model'

/** What a column may be called; compared in small letters and without marks between words. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  url: ['url', 'link', 'address', 'href', 'uri', 'web address', 'canonical'],
  file: ['file', 'file name', 'filename', 'path'],
  title: ['title', 'headline', 'head'],
  byline: ['byline', 'author', 'authors', 'by', 'writer'],
  published_date: [
    'published',
    'date',
    'published at',
    'publication date',
    'pub date',
    'pubdate',
    'published date',
  ],
  published_by: ['publisher', 'published by', 'outlet', 'site', 'site name', 'newspaper'],
  obtained_from: ['obtained from', 'obtained', 'copy from'],
  language: ['language', 'lang'],
}
const FIELDS: readonly DetailField[] = [
  'title',
  'byline',
  'published_date',
  'published_by',
  'obtained_from',
  'language',
]
const MAX_VALUE = 1_000
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** Our name for a column of a list, or null. */
export function columnOf(heading: string): string | null {
  const plain = heading
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/g, ' ')
    .trim()
  return Object.entries(COLUMNS).find(([, names]) => names.includes(plain))?.[0] ?? null
}

/**
 * One row of a list by our column names, or what is wrong with it.
 * @param place how the row is named in a message: "Row 3"
 */
export function rowOf(given: Readonly<Record<string, string>>, place: string): SourceRow {
  const url = (given.url ?? '').trim()
  const file = (given.file ?? '').trim()
  const named = url || file ? {} : { fileName: place }
  const source = {
    ...(url && { address: url.slice(0, 2_000) }),
    ...(file && { fileName: file.slice(0, 300) }),
    ...named,
  }
  const problem = problemOf(url, file, given, place)
  return problem ? { ...source, problem } : { ...source, known: factsOf(given, 'the list', true) }
}

function problemOf(url: string, file: string, given: Readonly<Record<string, string>>, place: string) {
  if (!url && !file) return `${place} names neither an address nor a file.`
  if (url && !isWebAddress(url))
    return `${place}: “${url.slice(0, 80)}” is not a web address. It starts with https:// or http://.`
  const date = given.published_date?.trim()
  if (date && !dateOf(date))
    return `${place}: “${date.slice(0, 40)}” is not a date we can read. Write it as 2025-11-29 or 2025-11.`
  const language = given.language?.trim()
  if (language && !LANGUAGE.test(language))
    return `${place}: “${language.slice(0, 40)}” is not a language code such as en or uk.`
  return null
}

/** What a list or a feed says of an article. A person's list goes before the page, a feed only fills gaps. */
export function factsOf(
  given: Readonly<Record<string, string | undefined>>,
  from: string,
  wins: boolean,
): KnownFacts {
  const details = FIELDS.flatMap((field) => {
    const raw = given[field]?.trim().slice(0, MAX_VALUE)
    const value = raw && field === 'published_date' ? dateOf(raw) : raw
    return value
      ? [[field, { value, method: wins ? 'typed' : 'found', reason: `from ${from}` }] as const]
      : []
  })
  return { wins, details: Object.fromEntries(details) }
}

/** Whether something is an address that could be fetched. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** A date as we write it, from one of ours or of a feed's (RFC 3339, RFC 822); null when it is neither. */
export function dateOf(text: string): string | null {
  if (parseDate(text).ok) return text
  const day = /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(text)?.[0]
  if (day) return parseDate(day).ok ? day : null
  const written = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})\b/.exec(text)
  const month = MONTHS.indexOf(written?.[2] ?? '') + 1
  if (!written || month === 0) return null
  const iso = `${written[3]}-${String(month).padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`
  return parseDate(iso).ok ? iso : null
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
