import type { ThreadEventKind } from './model'

/** Whether a thread is open and whether it stops publishing, by what became of it, oldest first. */
export function threadStanding(events: readonly { readonly kind: ThreadEventKind }[]): {
  open: boolean
  blocking: boolean
} {
  const newest = (one: ThreadEventKind, other: ThreadEventKind) =>
    events.findLast(({ kind }) => kind === one || kind === other)?.kind
  const open = newest('resolved', 'reopened') !== 'resolved'
  return { open, blocking: open && newest('blocking', 'not_blocking') === 'blocking' }
}
