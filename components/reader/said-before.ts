import type { PublicDate, PublicStatement } from '@/lib/edition/model'
import { parseDate } from '@/lib/text/edtf'
import { baseText } from './version-rows'
import type { View } from './view'
import { positionWords as words } from './words/point'

/**
 * Says once that positions are older than the text whose points they stand under: they are about the subject, and no
 * answer to that text. Null where none of them is; dates decide, and one that is not known decides nothing.
 */
export function saidBefore(view: View, statements: readonly PublicStatement[]): string | null {
  const text = baseText(view)
  const known = text ? parseDate(text.date.edtf) : null
  if (!text || !known?.ok || known.value.from === null) return null
  const from = known.value.from
  const older = statements.filter(({ asOf }) => endsBefore(asOf, from))
  if (older.length === 0) return null
  const say = older.length === statements.length ? words.allBefore : words.someBefore
  return say(text.title, text.date.words)
}

function endsBefore(date: PublicDate | null, day: string): boolean {
  const parsed = date && parseDate(date.edtf)
  return parsed?.ok === true && parsed.value.to !== null && parsed.value.to < day
}
