import { parseDate } from '@/lib/text/edtf'

const UNCLEAR = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/

/** The days that a date in figures may be, as `YYYY-MM-DD`: two where nobody can tell day from month; else none. */
export function dayOrders(written: string): string[] {
  const [, one = '', two = '', year = ''] = UNCLEAR.exec(written.trim()) ?? []
  const iso = (month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const both = [iso(two, one), iso(one, two)]
  return [...new Set(both)].filter((day) => parseDate(day).ok)
}
