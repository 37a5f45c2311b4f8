/**
 * What is wrong with one row. `missing`: something that others name is not there. `unreadable`: it is there and
 * cannot be read. `different`: it is not what its hash, signature or source says. `void`: an approval that no longer
 * counts, and the log names a change that explains it; it wants a new review. `purged`: erased by order, which is
 * said and is no fault.
 */
export type Finding = {
  readonly state: 'missing' | 'unreadable' | 'different' | 'purged' | 'void'
  /** The row, as `<table>/<key>`. */
  readonly row: string
  readonly says: string
}

export type VerifyReport = {
  /** How many rows of each kind were recomputed. */
  readonly checked: Readonly<Record<string, number>>
  readonly findings: readonly Finding[]
  /** True only when everything that should be there was read and agreed. */
  readonly ok: boolean
}

export const finding = (state: Finding['state'], row: string, says: string): Finding => ({ state, row, says })

/** A report of what was counted and found. */
export function report(
  checked: Readonly<Record<string, number>>,
  findings: readonly Finding[],
): VerifyReport {
  return { checked, findings, ok: findings.every(({ state }) => state === 'purged') }
}
