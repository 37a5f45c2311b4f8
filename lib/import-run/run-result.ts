import { csvCell } from '@/lib/text/csv-cell'
import { type RunRow, VERDICT_WORDS, type Verdict } from './model'

const COLUMNS = [
  'row',
  'address',
  'file',
  'title',
  'state',
  'verdict',
  'says',
  'article',
  'publisher',
] as const

/** What is said of a row, in words. */
export const verdictWords = (verdict: string | null): string =>
  verdict === null ? 'not looked at yet' : (VERDICT_WORDS[verdict as Verdict] ?? verdict)

/** The rows of a run as plain values, to be kept. */
export function resultRows(list: readonly RunRow[]): Record<(typeof COLUMNS)[number], string>[] {
  return list.map((row) => ({
    row: String(row.number),
    address: row.address ?? '',
    file: row.fileName ?? '',
    title: row.article?.title ?? row.title ?? '',
    state: row.state,
    verdict: verdictWords(row.verdict),
    says: row.says,
    article: row.article?.slug ?? '',
    publisher: row.madePublisher ?? '',
  }))
}

/** The same as a table for a spreadsheet; lines are ended by CRLF. */
export function resultCsv(list: readonly RunRow[]): string {
  const lines = resultRows(list).map((row) => COLUMNS.map((column) => row[column]))
  return [[...COLUMNS], ...lines].map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
}

/** How many publishers the run made and which, in one sentence; empty where it made none. */
export function madePublishers(list: readonly Pick<RunRow, 'madePublisher'>[]): string {
  const names = [...new Set(list.flatMap(({ madePublisher }) => madePublisher ?? []))]
  if (names.length === 0) return ''
  const count = names.length === 1 ? '1 new publisher was' : `${names.length} new publishers were`
  return `${count} made: ${names.join(', ')}. Each row says from where its name comes.`
}
