import type { LedgerKind, PublicStatement } from './model'

/** What the ledger says of a change when nobody says otherwise. */
export function defaultReason(
  before: Pick<PublicStatement, 'wording'> | null,
  wording: string,
): { readonly kind: LedgerKind; readonly reason: string } {
  if (!before) return { kind: 'addition', reason: 'First published in this edition.' }
  if (before.wording === wording)
    return { kind: 'evidence', reason: 'The evidence or the particulars of this sentence changed.' }
  return { kind: 'clarification', reason: 'Said more clearly.' }
}
