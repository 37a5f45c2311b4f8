/** The life of a revision as one table. The database holds the same rule (`revision_event_is_legal`). */
export const REVISION_EVENTS = [
  'submitted',
  'changes_requested',
  'approved',
  'published',
  'superseded',
  'retracted',
] as const
export type RevisionEventKind = (typeof REVISION_EVENTS)[number]

export const REVISION_STATES = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'published',
  'superseded',
  'retracted',
] as const
export type RevisionState = (typeof REVISION_STATES)[number]

export const STATE_WORDS: Readonly<Record<RevisionState, string>> = {
  draft: 'draft',
  in_review: 'in review',
  changes_requested: 'changes requested',
  approved: 'approved',
  published: 'published',
  superseded: 'superseded',
  retracted: 'retracted',
}

const LEADS_TO: Readonly<Record<RevisionEventKind, RevisionState>> = {
  submitted: 'in_review',
  changes_requested: 'changes_requested',
  approved: 'approved',
  published: 'published',
  superseded: 'superseded',
  retracted: 'retracted',
}

// A revision may be approved more than once: by a second reviewer, or again after something under it changed.
const LEGAL_FROM: Readonly<Record<RevisionEventKind, readonly RevisionState[]>> = {
  submitted: ['draft'],
  changes_requested: ['in_review', 'approved'],
  approved: ['in_review', 'approved'],
  published: ['approved'],
  superseded: ['published'],
  retracted: ['published'],
}

/** The state a revision is in after its newest event, or a draft when nothing has happened to it. */
export function stateAfter(newest: RevisionEventKind | null | undefined): RevisionState {
  return newest ? LEADS_TO[newest] : 'draft'
}

/** Whether this may happen to a revision in this state. */
export function canHappen(event: RevisionEventKind, state: RevisionState): boolean {
  return LEGAL_FROM[event].includes(state)
}

/** In these states a revision that was submitted takes further support. */
export const TAKES_SUPPORT: readonly RevisionState[] = ['in_review', 'approved', 'published']

/** Where a passage goes that somebody attaches to a statement. */
export type WayIn = 'to-draft' | 'as-further-support' | 'to-next-draft' | 'not-yours'

/**
 * What attaching a passage to a statement means, by the state of its newest revision: a draft of one's own takes it;
 * what was submitted takes further support from its authors; anything else goes to the next draft, which whoever
 * attaches opens and becomes a co-author of. A draft of others takes nothing.
 */
export function wayIn(
  newest: { readonly state: RevisionState; readonly mine: boolean },
  supports: boolean,
): WayIn {
  if (newest.state === 'draft') return newest.mine ? 'to-draft' : 'not-yours'
  return supports && newest.mine && TAKES_SUPPORT.includes(newest.state)
    ? 'as-further-support'
    : 'to-next-draft'
}
