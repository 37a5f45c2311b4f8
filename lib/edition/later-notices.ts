import type { PublicNotice, Snapshot } from './model'

/**
 * All that later editions did to statements of an earlier one, as notices over it: corrected, or taken back. They
 * follow from the ledger and need no rows of their own.
 */
export function laterNotices(edition: number, latest: Snapshot): PublicNotice[] {
  return latest.ledger.flatMap((entry) =>
    entry.edition > edition && entry.statement !== null ? (noticeOf(entry, entry.statement) ?? []) : [],
  )
}

function noticeOf(entry: Snapshot['ledger'][number], targetId: string): PublicNotice | null {
  const base = { seq: 0, targetKind: 'statement', targetId, at: entry.at } as const
  const since = `edition ${entry.edition}`
  if (entry.kind === 'correction')
    return { ...base, kind: 'corrected', words: `Corrected in ${since}: ${entry.reason}` }
  if (entry.kind === 'retraction')
    return { ...base, kind: 'retracted', words: `Retracted in ${since}: ${entry.reason}` }
  if (entry.kind === 'withdrawal')
    return { ...base, kind: 'withdrawn', words: `Withdrawn in ${since}: ${entry.reason}` }
  return null
}
