/** So many wrong tries in a row are free. */
export const FREE_FAILURES = 5
const MINUTE = 60 * 1000
/** Wrong tries further apart than this do not add up. */
export const WINDOW_MS = 15 * MINUTE
export const FIRST_LOCK_MS = 15 * MINUTE
/** No lock is longer: otherwise anybody could keep anybody out for good. */
export const LONGEST_LOCK_MS = 60 * MINUTE

export type Attempts = { readonly failures: number; readonly lastAt: Date; readonly lockedUntil: Date | null }

/** Whether an account takes no tries at `now`, not even the right password. */
export function isLocked(attempts: Attempts | null, now: Date): boolean {
  return attempts?.lockedUntil != null && now < attempts.lockedUntil
}

/** The count after one more wrong try at `now`: the fifth locks for a quarter of an hour, each further one doubles it. */
export function afterFailure(attempts: Attempts | null, now: Date): Attempts {
  const failures = attempts && !isForgotten(attempts, now) ? attempts.failures + 1 : 1
  return { failures, lastAt: now, lockedUntil: lockAfter(failures, now) }
}

function isForgotten({ lastAt, lockedUntil }: Attempts, now: Date): boolean {
  return now.getTime() - Math.max(lastAt.getTime(), lockedUntil?.getTime() ?? 0) >= WINDOW_MS
}

function lockAfter(failures: number, now: Date): Date | null {
  if (failures < FREE_FAILURES) return null
  const length = Math.min(FIRST_LOCK_MS * 2 ** (failures - FREE_FAILURES), LONGEST_LOCK_MS)
  return new Date(now.getTime() + length)
}
