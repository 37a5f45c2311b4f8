import type { CaptureOutcome } from './model'

/** What came instead of a known article, and why that is said; shown to editors with the article's attempts. */
export type AttemptOutcome = {
  readonly outcome: Exclude<CaptureOutcome, 'good'>
  readonly reason: string
}

type Came = { readonly outcome: 'good' } | AttemptOutcome

/**
 * Whether what came for a known article is an attempt that failed, however it came: what could not be read is what
 * reading says of it, a fraction of the words is much shorter. Null where it may be a version.
 */
export function attemptOutcome(came: Came, isMuchShorter: boolean): AttemptOutcome | null {
  if (came.outcome !== 'good') return { outcome: came.outcome, reason: came.reason }
  return isMuchShorter
    ? { outcome: 'much_shorter', reason: 'less than half of the words of the current version' }
    : null
}

/** What a person may see to have come instead of an article. */
export const SEEN_OUTCOMES = ['failed', 'paywalled', 'empty'] as const
export type SeenOutcome = (typeof SEEN_OUTCOMES)[number]
export const SEEN_WORDS: Readonly<Record<SeenOutcome, string>> = {
  failed: 'another page, or an error',
  paywalled: 'a wall: the rest is for subscribers',
  empty: 'a page without its text',
}

/** The outcome that a person saw. */
export const seenOutcome = (outcome: SeenOutcome = 'failed'): AttemptOutcome => ({
  outcome,
  reason: SEEN_REASONS[outcome],
})

const SEEN_REASONS: Readonly<Record<SeenOutcome, string>> = {
  failed: 'a person saw that this is not the article',
  paywalled: 'a person saw that the page keeps the article for subscribers',
  empty: 'a person saw that the page came without its text',
}
