import type { SubjectKind } from '@/lib/furniture/model'

export const BASES = ['stated', 'inferred', 'not_stated'] as const
export type Basis = (typeof BASES)[number]
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'stated in the source',
  inferred: 'inferred by us',
  not_stated: 'not stated',
}

export const PLAN_VERSION_KINDS = ['draft', 'counter_proposal', 'related_document', 'described_only'] as const
export type PlanVersionKind = (typeof PLAN_VERSION_KINDS)[number]
export const PLAN_VERSION_WORDS: Readonly<Record<PlanVersionKind, string>> = {
  draft: 'draft',
  counter_proposal: 'counter-proposal',
  related_document: 'related document',
  described_only: 'described only',
}

/** Something to pick in a list: a statement's home, an annotation's target. */
export type SubjectOption = {
  readonly id: string
  readonly kind: SubjectKind
  readonly slug: string
  /** Set for points. */
  readonly number?: number
  readonly title: string
  /** Of an event that has one, in words: two may have one title. */
  readonly date?: string
}

export type DeskSubject = { readonly id: string; readonly slug: string; readonly title: string }
export type DeskSection = DeskSubject & { readonly ordinal: number }
export type DeskPoint = DeskSubject & { readonly number: number; readonly sectionId: string }
export type DeskConcession = DeskSubject & {
  readonly ordinal: number
  readonly giverId: string | null
  readonly giverBasis: Basis
  readonly askerId: string | null
  readonly askerBasis: Basis
  readonly framedById: string | null
  readonly headingId: string | null
}
export type DeskEvent = DeskSubject & {
  /** EDTF; empty when no source supports one. */
  readonly date: string
  readonly dateBasis: string
  /** The source's own words for a date that nothing supports. */
  readonly dateWords: string
}
export type DeskPlanVersion = DeskSubject & {
  readonly ordinal: number
  readonly versionKind: PlanVersionKind
  readonly author: string
  readonly date: string
  readonly dateBasis: string
  readonly extentSeen: string
  readonly seenWhole: boolean
}

/** A subject with the names under which texts speak of it. */
export type NamedForFinding = SubjectOption & {
  /** Spellings that were entered with a person or a party. */
  readonly spellings: readonly string[]
  /** Other names, one form each; a word that ends in `*` stands for every word that begins so. */
  readonly aliases: readonly string[]
}

/** Everything the plan screen shows. Null until a plan has been made. */
export type PlanOutline = DeskSubject & {
  readonly sections: readonly DeskSection[]
  readonly points: readonly DeskPoint[]
  readonly versions: readonly DeskPlanVersion[]
}
