import type { TextChanges } from '@/lib/changes/model'
import type { Span } from '@/lib/text/span'

/** A passage in one of two versions, and the sentences that rest on it. */
export type StandingPassage = {
  readonly publicId: string
  readonly version: 'before' | 'after'
  readonly spans: readonly Span[]
  readonly words: string
  /** Public ids of statements that have it as evidence. */
  readonly statements: readonly string[]
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
