import type { RecheckCadence } from './model'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const WEEK = 7 * DAY
/** A site in trouble is asked again after six hours, then twice as long each time; never more seldom than this. */
const FIRST_WAIT = 6 * HOUR
const LONGEST_WAIT = 14 * DAY

/** When an article is looked at next. Most edits come in the first days: so it is daily for a week and then weekly. */
export function nextCheck(order: {
  readonly cadence: RecheckCadence
  readonly startedAt: Date
  /** In a row, this one included. */
  readonly failures: number
  readonly now: Date
}): Date {
  const { cadence, startedAt, failures, now } = order
  const isYoung = now.getTime() - startedAt.getTime() < WEEK
  const usual = cadence === 'daily' || (cadence === 'tapering' && isYoung) ? DAY : WEEK
  const wait = failures === 0 ? usual : Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT)
  return new Date(now.getTime() + wait)
}
