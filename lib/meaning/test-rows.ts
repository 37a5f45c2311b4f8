import { compareMeaning } from './compare'
import { MEANING_KINDS } from './model'

/** Cases of the tests: by language and by kind, rows in which `{before|after}` stands where two wordings differ. */
export type Cases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** The cases one by one. */
export const rowsOf = (cases: Cases) =>
  Object.entries(cases).flatMap(([language, kinds]) =>
    Object.entries(kinds).flatMap(([kind, rows]) => rows.map((row) => ({ language, kind, row }))),
  )

/** The kinds of all differences of a row, in the order of the model, joined by “+”; “none” without a difference. */
export function kindsOfRow(row: string): string {
  const before = row.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')
  const after = row.replace(/\{[^|}]*\|([^}]*)\}/g, '$1')
  const found = new Set(compareMeaning(before, after).flatMap(({ kinds }) => kinds))
  return MEANING_KINDS.filter((kind) => found.has(kind)).join('+') || 'none'
}
