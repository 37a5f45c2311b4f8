import type { TargetKind } from '@/lib/annotation/model'
import type { Span } from '@/lib/text/span'

/**
 * The rules by which a passage is proposed, the surest first: of two that propose the same passage the first one gives
 * the span. Each with what it goes by, as the screen says it.
 */
export const RULES = {
  quotation: 'the same words as a passage elsewhere',
  figure: 'a number that a sentence of ours gives',
  name: 'a name of it',
  likeness: 'words like those of a sentence of ours',
  actor: 'somebody who says or does something',
} as const
export type RuleName = keyof typeof RULES
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[]

/** Something a passage may concern, with what the desk holds about it. */
export type Concern = {
  readonly id: string
  readonly kind: TargetKind
  readonly slug: string
  readonly number: number | null
  readonly title: string
  /** Other names, each form by itself; a word that ends in `*` stands for every word that begins so. */
  readonly names: readonly string[]
  /** The newest wordings of the sentences about it. */
  readonly wordings: readonly string[]
}

/** A passage of another article with what it concerns. */
export type KnownPassage = {
  readonly words: string
  /** Name of its article. */
  readonly article: string
  /** Ids of concerns. */
  readonly targets: readonly string[]
}

/** All that suggestions are made from. */
export type Ground = { readonly concerns: readonly Concern[]; readonly passages: readonly KnownPassage[] }

/** Why a passage is proposed, in words that name what was found. */
export type Reason = { readonly rule: RuleName; readonly words: string }

/** A passage that likely concerns something. Spans are UTF-16 code units, in text order. */
export type Proposal = {
  readonly spans: readonly Span[]
  readonly targetId: string
  /** One for each rule that found it, the surest first; never empty. */
  readonly reasons: readonly Reason[]
}

/** What one rule found: a span of the text, what it concerns and why. */
export type Finding = Span & { readonly targetId: string; readonly reason: string }

/** What a person decided. What was taken back is open again. */
export const DECISIONS = ['accepted', 'corrected', 'rejected', 'taken_back'] as const
export type Decision = (typeof DECISIONS)[number]

/** What people decided so far about what a rule proposed. */
export type RuleRecord = {
  /** Taken as proposed. */
  readonly accepted: number
  /** Taken for this target, with other words. */
  readonly corrected: number
  readonly decided: number
}
export type RuleRecords = Readonly<Record<RuleName, RuleRecord>>

/** What a passage may concern, as the desk names it. */
export type SuggestedTarget = {
  readonly id: string
  readonly kind: TargetKind
  readonly number: number | null
  readonly title: string
}

/** An open suggestion. */
export type SuggestionView = {
  readonly id: string
  /** UTF-16 code units of its version. */
  readonly spans: readonly Span[]
  readonly target: SuggestedTarget
  readonly reasons: readonly Reason[]
}

/** Everything the workspace knows of the suggestions of a version. */
export type SuggestionDesk = {
  /** In text order. */
  readonly open: readonly SuggestionView[]
  readonly records: RuleRecords
}

/** Numbers of the points that an article touches: bound by an annotation that stands, and only suggested. */
export type TouchedPoints = { readonly bound: readonly number[]; readonly suggested: readonly number[] }

/** What came of looking through a text. */
export type Look = { readonly open: number; readonly made: number; readonly gone: number }
