/**
 * What is wrong with one row. `missing`: something that others name is not there. `unreadable`: it is there and
 * cannot be read. `different`: it is not what its hash, signature or source says. Two more are said and are no
 * fault: `purged`, erased by order, and `void`, an approval that no longer counts because of a change on record.
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

const NO_FAULT: ReadonlySet<Finding['state']> = new Set(['purged', 'void'])

/** A report from what was counted and found. Nothing checked at all is no success unless the archive is empty. */
export function report(
  checked: Readonly<Record<string, number>>,
  findings: readonly Finding[],
): VerifyReport {
  return { checked, findings, ok: findings.every(({ state }) => NO_FAULT.has(state)) }
}
