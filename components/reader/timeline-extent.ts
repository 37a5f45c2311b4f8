import type { PublicDate } from '@/lib/edition/model'
import { parseDate } from '@/lib/text/edtf'

/** Where a date is drawn, in days since 1 January 1970, both ends inclusive. */
export type Extent = {
  readonly from: number
  readonly to: number
  /** The true date may lie before `from` or after `to`. */
  readonly softStart: boolean
  readonly softEnd: boolean
  /** Nobody stated it, or it is doubted. */
  readonly inferred: boolean
}

const DAY = 86_400_000
export const dayNumber = (isoDay: string) => Math.floor(Date.parse(`${isoDay}T00:00:00Z`) / DAY)
export const dayOfNumber = (day: number) => new Date(day * DAY)

/** The days that a date may mean; null when it cannot be drawn. */
export function extentOf({ edtf, method }: PublicDate): Extent | null {
  const parsed = parseDate(edtf)
  if (!parsed.ok) return null
  const { from, to, approximate, uncertain } = parsed.value
  const start = from ?? to
  const end = to ?? from
  if (!start || !end) return null
  return {
    from: dayNumber(start),
    to: dayNumber(end),
    softStart: approximate || from === null,
    softEnd: approximate || to === null,
    inferred: method === 'inferred' || uncertain,
  }
}

export function extentOfInstant(at: string): Extent {
  const day = Math.floor(Date.parse(at) / DAY)
  return { from: day, to: day, softStart: false, softEnd: false, inferred: false }
}

const NAMED_DAY =
  /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/g

/** The last day that a text names in full ("22 February 2026"), as a day number; null when it names none. */
export function lastNamedDay(text: string): number | null {
  const days = [...text.matchAll(NAMED_DAY)].map(([words]) => Math.floor(Date.parse(`${words} UTC`) / DAY))
  return days.length === 0 ? null : Math.max(...days)
}
