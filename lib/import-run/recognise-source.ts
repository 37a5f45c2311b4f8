import { parse as parseTable } from 'csv-parse/sync'
import type { KnownFacts } from '@/lib/import-draft/model'
import { MAX_ROWS, type SourceKind, type SourceRow } from './model'
import { feedRows, opmlRows, UnreadableFeed } from './read-feed'
import { columnOf, isWebAddress, rowOf } from './row-facts'

export type Recognised =
  | { readonly kind: 'article' }
  | {
      readonly kind: Exclude<SourceKind, 'article'>
      readonly name: string
      readonly rows: readonly SourceRow[]
    }
  | { readonly kind: Exclude<SourceKind, 'article'>; readonly problem: string }

/** How much of the beginning says what something is. */
const HEAD = 2_000

/**
 * What something handed in is, by its content and never by its name, with its rows when it is more than one article.
 * @param as what the person says it is, instead
 */
export function recogniseSource(bytes: Uint8Array, as?: SourceKind): Recognised {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
  const kind = as ?? kindOf(text)
  if (kind === 'article' || kind === 'files') return { kind: 'article' }
  try {
    const { name = '', rows } = READERS[kind](text)
    if (rows.length === 0) return { kind, problem: 'There is nothing to import in it.' }
    if (rows.length > MAX_ROWS) return { kind, problem: 'At most 1,000 rows at once. Split the list.' }
    return { kind, name, rows }
  } catch (error) {
    return {
      kind,
      problem: error instanceof UnreadableFeed ? error.message : 'It could not be read as such a list.',
    }
  }
}

/** What a text looks like. */
export function kindOf(text: string): SourceKind {
  const head = text.slice(0, HEAD).trimStart()
  if (head.startsWith('<')) {
    if (/<(rss|feed|rdf:RDF)[\s>]/i.test(head) && !/<html[\s>]/i.test(head)) return 'feed'
    return /<opml[\s>]/i.test(head) ? 'opml' : 'article'
  }
  if (/^[[{]/.test(head)) return jsonKind(text)
  const lines = text.split('\n', MAX_ROWS + 1).map((line) => line.trim())
  const said = lines.filter(Boolean)
  if (said.length > 0 && said.every((line) => isWebAddress(line) && !/[\s,;]/.test(line))) return 'addresses'
  return isTable(said[0] ?? '') && said.length > 1 ? 'table' : 'article'
}

type Read = { readonly name?: string; readonly rows: readonly SourceRow[] }
const READERS: Readonly<Record<Exclude<SourceKind, 'article' | 'files'>, (text: string) => Read>> = {
  addresses: (text) => ({ rows: addressRows(text) }),
  table: (text) => ({ rows: tableRows(text) }),
  json: (text) => ({ rows: jsonRows(parsedJson(text)) }),
  feed: feedRows,
  opml: (text) => ({ rows: opmlRows(text) }),
}

function addressRows(text: string): SourceRow[] {
  const lines = text.split(/\s+/).filter(Boolean)
  return [...new Set(lines)].map((line, index) => rowOf({ url: line }, `Line ${index + 1}`))
}

function jsonKind(text: string): SourceKind {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value) && String(value.version).includes('jsonfeed.org')) return 'feed'
    return Array.isArray(value) && value.some((one) => typeof one === 'string' || isObject(one))
      ? 'json'
      : 'article'
  } catch {
    return BEGINS_AS_JSON.test(text) ? 'json' : 'article'
  }
}

/** A list or an object, and no sentence in brackets. */
const BEGINS_AS_JSON = /^\s*(?:\{\s*"[^"\n]{1,80}"\s*:|\[\s*(?:\{\s*"|"https?:))/

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFeed(
      'It looks like JSON and could not be read: it may be cut off. Check the file, or make a list of one address to a line.',
    )
  }
}

function jsonRows(value: unknown): SourceRow[] {
  if (!Array.isArray(value)) return []
  return value.map((one: unknown, index) => {
    const place = `Entry ${index + 1}`
    if (typeof one === 'string') return rowOf(isWebAddress(one) ? { url: one } : { file: one }, place)
    return isObject(one)
      ? rowOf(ourNames(Object.entries(one).map(([key, said]) => [key, plain(said)])), place)
      : rowOf({}, place)
  })
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const plain = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plain).join(', ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : ''

function tableRows(text: string): SourceRow[] {
  const [heading = [], ...lines] = parseTable(text, {
    delimiter: delimiterOf(text.split('\n', 1)[0] ?? ''),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    to: MAX_ROWS + 2,
  }) as string[][]
  return lines.map((cells, index) =>
    rowOf(ourNames(heading.map((key, at) => [key, cells[at] ?? ''])), `Row ${index + 1}`),
  )
}

function ourNames(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const named: Record<string, string> = {}
  for (const [heading, value] of pairs) {
    const column = columnOf(heading)
    if (column && value !== '' && !named[column]) named[column] = value
  }
  return named
}

function isTable(heading: string): boolean {
  const columns = heading.split(delimiterOf(heading)).map((cell) => columnOf(cell.replace(/^"|"$/g, '')))
  return columns.includes('url') || columns.includes('file')
}

const delimiterOf = (heading: string): string =>
  [',', ';', '\t'].reduce(
    (best, one) => (heading.split(one).length > heading.split(best).length ? one : best),
    ',',
  )

/** Rows that name files, with the bytes of those that came along; the others say what is missing. */
export function withFiles(
  rows: readonly SourceRow[],
  files: ReadonlyMap<
    string,
    { readonly bytes: Uint8Array; readonly mediaType?: string; readonly known?: KnownFacts }
  >,
): SourceRow[] {
  return rows.map((row) => {
    if (row.address || row.problem || !row.fileName) return row
    const file = files.get(row.fileName.split(/[\\/]/).at(-1) ?? '')
    return file
      ? { ...row, ...file, known: row.known ?? file.known ?? {} }
      : {
          ...row,
          problem: `The file “${row.fileName}” did not come along. Choose it together with the list.`,
        }
  })
}
