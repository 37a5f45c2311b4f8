import { sha256Hex } from '@/lib/text/sha256'
import { type Finding, finding } from './model'

export type StoredAuditRow = {
  readonly seq: bigint
  /** As hashed: `2026-11-21T19:00:00.123456Z`. */
  readonly at: string
  readonly actorId: string | null
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly payload: string
  readonly prevHash: string
  readonly hash: string
}

export type ChainEnd = { readonly seq: bigint; readonly hash: string }
export const CHAIN_START: ChainEnd = { seq: 0n, hash: '0'.repeat(64) }

/** The hash of a row, as the database's `audit_hash` makes it: the fields on lines of their own. */
export function auditHash(row: Omit<StoredAuditRow, 'hash'>): string {
  const { prevHash, seq, at, actorId, actor, action, subject, payload } = row
  return sha256Hex([prevHash, seq, at, actorId ?? '', actor, action, subject, payload].join('\n'))
}

/** Checks the next rows of the chain after `end`, in order. Returns the new end with what was wrong. */
export function checkChain(
  end: ChainEnd,
  rows: readonly StoredAuditRow[],
): { end: ChainEnd; findings: Finding[] } {
  const findings: Finding[] = []
  let at = end
  for (const row of rows) {
    const name = `audit_entry/${row.seq}`
    if (row.seq !== at.seq + 1n)
      findings.push(finding('missing', `audit_entry/${at.seq + 1n}`, 'a row of the chain is gone'))
    else if (row.prevHash !== at.hash)
      findings.push(finding('different', name, 'it does not follow the row before it'))
    if (auditHash(row) !== row.hash) findings.push(finding('different', name, 'it is not what its hash says'))
    at = { seq: row.seq, hash: row.hash }
  }
  return { end: at, findings }
}

/** The head must be the last row: otherwise rows were cut from the end. */
export function checkHead(end: ChainEnd, head: ChainEnd | null): Finding[] {
  if (!head) return [finding('missing', 'audit_head/1', 'the chain has no head')]
  if (head.seq > end.seq)
    return [finding('missing', `audit_entry/${end.seq + 1n}`, 'rows are cut from the end of the chain')]
  return head.seq === end.seq && head.hash === end.hash
    ? []
    : [finding('different', 'audit_head/1', 'the head is not the last row of the chain')]
}
