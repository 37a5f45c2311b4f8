import type { Score, Span } from '@/lib/anchoring/model'
import type { PlacementDecision, PlacementState, SuspectWhy } from '@/lib/annotation/model'
import type { Difference } from '@/lib/meaning/model'
import type { RevisionState } from '@/lib/statement/lifecycle'
import type { Bearing } from '@/lib/statement/model'

export {
  PLACEMENT_DECISIONS,
  type PlacementDecision,
  SUSPECT_WHYS,
  type SuspectWhy,
} from '@/lib/annotation/model'

export type VersionCause = 'first' | 'publisher_edit' | 'fuller_capture' | 're_extraction' | 'repair'

/** Words where they stand in a version, with at most 25 words of the same block a side. UTF-16 code units. */
export type PassageSight = {
  readonly versionId: string
  readonly number: number
  /** ISO instant at which the version was first captured. */
  readonly capturedAt: string
  readonly spans: readonly Span[]
  /** Which block of the text it begins in, counted from 1; null where nothing is known of its blocks. */
  readonly block: number | null
  /** The words of each span. */
  readonly words: readonly string[]
  readonly before: string
  readonly after: string
  /** The end of the block above and the beginning of the one below, as many words; empty at a gap. */
  readonly above: string
  readonly below: string
}

/** A place in the current version that might be meant. `sameWords`: taking it is confirming, not rewording. */
export type SuspectCandidate = PassageSight & {
  readonly score: Score
  readonly differences: readonly Difference[]
  readonly sameWords: boolean
}

/** What rests on a passage; `inEdition` is the newest edition that has these words of ours. */
export type RestsOn =
  | {
      readonly kind: 'evidence'
      readonly publicId: string
      readonly wording: string
      readonly bearing: Bearing
      readonly state: RevisionState
      readonly inEdition: number | null
    }
  | { readonly kind: 'heading' | 'reading'; readonly title: string; readonly href: string }

/** One decision about where a passage lies, by the machine (`by` null) or by a person. */
export type PlacementRecord = {
  readonly seq: number
  readonly versionId: string
  readonly number: number
  readonly state: PlacementState
  readonly decision: PlacementDecision | null
  readonly words: readonly string[]
  readonly by: string | null
  /** ISO instant. */
  readonly at: string
  readonly note: string
}

export type SuspectPassage = {
  readonly annotationId: string
  readonly publicId: string
  readonly articleSlug: string
  readonly article: string
  /** Once it is decided: what it was before, so that the decision can be looked at again. */
  readonly why: SuspectWhy
  /** It waits for nobody: this was decided of it on the current version. */
  readonly decided: PlacementDecision | null
  /** Why there is the version that is current. */
  readonly versionCause: VersionCause
  /** The newest decision about it, which the next one has to name. */
  readonly seq: number
  /** The words that stand for it now, where they were captured. */
  readonly old: PassageSight
  readonly currentVersionId: string
  /** Best first; the place that the machine found, where it found one. */
  readonly candidates: readonly SuspectCandidate[]
  /** Publisher's notices that nobody has looked at with this passage. */
  readonly notices: readonly { readonly kind: string; readonly words: string; readonly at: string }[]
  /** Most public first. */
  readonly restsOn: readonly RestsOn[]
  /** Newest first. */
  readonly history: readonly PlacementRecord[]
}

/** What stands now, for someone who decided on older knowledge. */
export type PlacementTheirs = { readonly newest: PlacementRecord | null; readonly suspect: boolean }

/** A passage that waits for a person, as far as the queue of tasks shows it. */
export type SuspectHead = {
  readonly publicId: string
  readonly words: string
  /** The article's name. */
  readonly article: string
  readonly why: SuspectWhy
  /** How public what rests on it is: 0 readers see it, 1 it is approved, 2 it is written. */
  readonly restsOn: number
  /** The newest placement, null when there is none. */
  readonly seq: number | null
  /** When its article was captured last. */
  readonly since: Date
}
export type SuspectHeads = { readonly count: number; readonly first: readonly SuspectHead[] }
