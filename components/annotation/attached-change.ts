import type { Change } from '@/lib/annotation/change'
import type { Bearing } from '@/lib/annotation/model'
import type { WayIn } from '@/lib/statement/lifecycle'

/** What came of attaching a passage, as the server tells it. `statement` is its public id. */
export type Attached = {
  readonly evidenceId: string
  readonly revisionId: string
  readonly statement: string
  readonly wayIn: WayIn | 'to-new-statement'
}

const BEGAN = { 'to-new-statement': 'statement', 'to-next-draft': 'next-draft' } as const

/** The change that attaching was: with the draft that it began, if it did, which goes when it is taken back. */
export function attachedChange(
  id: string,
  { revisionId, statement, wayIn }: Attached,
  { bearing, wording }: { readonly bearing: Bearing; readonly wording: string },
): Change {
  const what = wayIn === 'to-new-statement' || wayIn === 'to-next-draft' ? BEGAN[wayIn] : null
  const attached: Change = { kind: 'attached', id, revisionId, bearing }
  if (!what) return attached
  const began: Change = { kind: 'began', id, revisionId, draft: { what, statement, wording } }
  return { kind: 'several', changes: [began, attached] }
}
