import { dateRange, parseDate } from '@/lib/text/edtf'

/**
 * Which of two dates of publication (EDTF, or empty) is surely the earlier: `first`, `second`, or null where a date is
 * missing, in doubt or the same day, so that only a person can say.
 */
export function whichCameFirst(first: string, second: string): 'first' | 'second' | null {
  if (!parseDate(first).ok || !parseDate(second).ok) return null
  const [one, other] = [dateRange(first), dateRange(second)]
  if (!one.from || !one.to || !other.from || !other.to) return null
  if (one.to < other.from) return 'first'
  return other.to < one.from ? 'second' : null
}
