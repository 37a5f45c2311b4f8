import type { Snapshot, SubjectRef } from '@/lib/edition/model'

export type PreviewPlace =
  /** Where on the page it stands: an id of the page, and what to call it. */
  | { readonly id: string; readonly what: 'sentence' | 'event' | 'disagreement' }
  /** The page has nothing of it: a disagreement of fewer than two sides. */
  | 'absent'

/** Where to look on a page that shows much besides; null when the whole page is about it. */
export function previewPlace(
  { disagreements }: Pick<Snapshot, 'disagreements'>,
  { kind, slug }: SubjectRef,
  statement: string | null,
): PreviewPlace | null {
  if (statement) return { id: `statement-${statement}`, what: 'sentence' }
  if (kind === 'event') return { id: `event-${slug}`, what: 'event' }
  if (kind !== 'disagreement') return null
  return disagreements.some((one) => one.slug === slug) ? { id: slug, what: 'disagreement' } : 'absent'
}
