import { dateRange, parseDate } from '@/lib/text/edtf'
import type { PublicDate } from './model'

/** A stored EDTF date as readers see it; null when there is none. A date that cannot be read stands as it is. */
export function publicDate(edtf: string, method: PublicDate['method'], basis: string): PublicDate | null {
  if (edtf === '') return null
  const parsed = parseDate(edtf)
  return { edtf: parsed.ok ? edtf : '', words: parsed.ok ? parsed.value.text : edtf, method, basis }
}

/** Whether an office with these ends (EDTF, empty when open) was held at some day of `date` (EDTF). */
export function heldAt(office: { readonly start: string; readonly end: string }, date: string): boolean {
  const when = parseDate(date)
  if (!when.ok) return false
  const first = parseDate(office.start).ok ? dateRange(office.start).from : null
  const last = parseDate(office.end).ok ? dateRange(office.end).to : null
  const { from, to } = when.value
  return (!first || !to || first <= to) && (!last || !from || last >= from)
}
