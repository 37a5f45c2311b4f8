import type { ProposedNotice } from '@/lib/article/propose-notices'
import type { TextChanges } from '@/lib/changes/model'
import type { Span } from '@/lib/text/span'

/** What may be notices of the publisher in the current text of an article: not decided, and said to be none. */
export type ProposedNotices = {
  readonly open: readonly ProposedNotice[]
  readonly refused: readonly ProposedNotice[]
}

/** A passage in one of two versions, and the sentences that rest on it. */
export type StandingPassage = {
  readonly publicId: string
  readonly version: 'before' | 'after'
  readonly spans: readonly Span[]
  readonly words: string
  /** Those that have it as evidence, in the newest words that rest on it. */
  readonly statements: readonly { readonly publicId: string; readonly wording: string }[]
}

/** What differs between two versions of an article, and what stands where it differs. */
export type VersionChanges = {
  readonly slug: string
  readonly title: string
  readonly versions: readonly { readonly number: number; readonly createdAt: Date }[]
  readonly from: number
  readonly to: number
  readonly changes: TextChanges
  readonly passages: readonly StandingPassage[]
}

export const RECHECK_CADENCES = ['tapering', 'daily', 'weekly'] as const
export type RecheckCadence = (typeof RECHECK_CADENCES)[number]
export const CADENCE_WORDS: Readonly<Record<RecheckCadence, string>> = {
  tapering: 'daily for a week, then weekly',
  daily: 'daily',
  weekly: 'weekly',
}

export const RECHECK_OUTCOMES = ['same', 'changed', 'failed', 'gone', 'refused'] as const
export type RecheckOutcome = (typeof RECHECK_OUTCOMES)[number]
export const OUTCOME_WORDS: Readonly<Record<RecheckOutcome, string>> = {
  same: 'the same words',
  changed: 'other words: they wait to be confirmed',
  failed: 'it could not be read',
  gone: 'there is no page at its address any more',
  refused: 'the site hands it to no program',
}

/** The standing order to look at an article again. */
export type Recheck = {
  readonly address: string
  readonly cadence: RecheckCadence
  readonly paused: boolean
  readonly nextAt: Date
  readonly failures: number
  readonly lastAt: Date | null
  readonly lastOutcome: RecheckOutcome | null
  readonly lastReason: string
  readonly rowVersion: number
}

/** What can go wrong when the standing order is changed, in plain sentences. */
export const RECHECK_PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-article': 'The article is no longer there.',
  'no-address': 'The article has no address to look at. Add one to its facts first.',
  'no-order': 'The order was ended meanwhile. Give a new one among the facts of the article.',
  'link-only': 'Only a link may be held of this article, so it is not fetched again.',
  stale: 'Somebody else changed this meanwhile. Reload to see what stands.',
}

/** Why an attempt is written down of words that waited and that the page no longer has; it is no trouble with the page. */
export const OVERTAKEN =
  'for a time the page had these words; before anybody decided about them it had others'
