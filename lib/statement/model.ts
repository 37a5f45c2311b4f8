import type { SubjectKind } from '@/lib/furniture/model'
import type { RevisionEventKind, RevisionState } from './lifecycle'

/** Every value an editor can choose, in the order in which it is offered, with the words on the screen. */
export const STATEMENT_KINDS = {
  summary: 'summary (one for each subject)',
  detail: 'detail',
  position: 'position of a party',
  account: 'account of what happened',
  background: 'background',
} as const
export const STANCES = {
  proposed: 'proposed',
  accepted: 'accepted',
  rejected: 'rejected',
  conditional: 'accepted or rejected on a condition',
  unclear: 'unclear',
} as const
export const STANCE_BASES = {
  said_by_party: 'said by the party',
  reported_of_party: 'reported of the party',
  in_document: 'in a document attributed to the party',
} as const
export const DATE_METHODS = { stated: 'stated in the source', inferred: 'inferred by us' } as const
export const RESPONSES = {
  denied: 'denied',
  answered: 'answered',
  sought: 'sought, no answer seen',
  not_sought: 'not sought, because …',
} as const
export const CHANGE_REASONS = {
  unsupported: 'unsupported: the evidence does not carry it',
  overstated: 'overstated: it says more than the evidence',
  wrong_target: 'wrong target: it belongs elsewhere',
  out_of_context: 'out of context: the passage means something else where it stands',
  duplicate: 'duplicate: this is said already',
  two_claims_in_one: 'two claims in one: it should be two statements',
} as const
export const BEARINGS = { supports: 'supports', disputes: 'disputes', context: 'context' } as const

export type StatementKind = keyof typeof STATEMENT_KINDS
export type Stance = keyof typeof STANCES
export type StanceBasis = keyof typeof STANCE_BASES
export type DateMethod = keyof typeof DATE_METHODS
export type Response = keyof typeof RESPONSES
export type ChangeReason = keyof typeof CHANGE_REASONS
export type Bearing = keyof typeof BEARINGS

/** The part of a revision that is typed: its wording and what it applies to. */
export type RevisionFields = {
  readonly wording: string
  readonly partyId: string | null
  readonly stance: Stance | null
  readonly stanceBasis: StanceBasis | null
  readonly speakerId: string | null
  /** Who speaks when it is nobody we list. */
  readonly speakerDescription: string
  readonly officeThen: string
  /** EDTF, or empty. */
  readonly asOf: string
  readonly asOfMethod: DateMethod | null
  readonly asOfBasis: string
  /** Set when the sentence alleges something of a named person. */
  readonly allegationAboutId: string | null
  readonly response: Response | null
  readonly responseNote: string
}

export const EMPTY_FIELDS: RevisionFields = {
  wording: '',
  partyId: null,
  stance: null,
  stanceBasis: null,
  speakerId: null,
  speakerDescription: '',
  officeThen: '',
  asOf: '',
  asOfMethod: null,
  asOfBasis: '',
  allegationAboutId: null,
  response: null,
  responseNote: '',
}

/** A subject as the desk names it: a point with its number. */
export type NamedSubject = {
  readonly id: string
  readonly kind: SubjectKind
  readonly slug: string
  readonly title: string
}

/** A statement in a list, by its newest revision. */
export type StatementRow = {
  readonly id: string
  readonly publicId: string
  readonly kind: StatementKind
  readonly home: NamedSubject
  readonly wording: string
  readonly number: number
  readonly state: RevisionState
  /** Some revision of it, maybe an earlier one, stands published. */
  readonly isPublished: boolean
  readonly evidence: number
  readonly references: number
}

/** A statement by its newest revision, with where it stands and what it rests on: for the desk's matrices. */
export type PlacedStatement = {
  readonly publicId: string
  readonly kind: StatementKind
  readonly homeId: string
  /** Its home and everywhere else it is shown. */
  readonly subjectIds: readonly string[]
  readonly wording: string
  readonly state: RevisionState
  readonly isPublished: boolean
  readonly partyId: string | null
  readonly stance: Stance | null
  readonly speaker: string
  /** EDTF, or empty. */
  readonly asOf: string
  readonly passages: readonly { readonly articleId: string; readonly bearing: Bearing }[]
  readonly references: number
}

/** A statement that a passage can be attached to, by its newest revision. */
export type StatementOption = {
  readonly statementId: string
  readonly publicId: string
  readonly revisionId: string
  readonly rowVersion: number
  readonly wording: string
  readonly state: RevisionState
  /** The actor owns the statement or has a hand in the revision. */
  readonly mine: boolean
  readonly owner: string
  readonly home: NamedSubject
  /** Its home and everywhere else it is shown. */
  readonly subjectIds: readonly string[]
}

export type PassageOption = {
  readonly annotationId: string
  readonly publicId: string
  readonly voice: string
  readonly words: string
  readonly article: { readonly slug: string; readonly workingTitle: string }
}

export type RevisionHead = {
  readonly id: string
  readonly number: number
  readonly wording: string
  readonly state: RevisionState
  readonly frozenAt: Date | null
  readonly createdAt: Date
  readonly contributorIds: readonly string[]
  readonly writers: readonly string[]
  readonly events: readonly {
    readonly seq: number
    readonly kind: RevisionEventKind
    readonly by: string
    readonly at: Date
    readonly reason: ChangeReason | null
    readonly note: string
    readonly edition: number | null
  }[]
}

export type StatementView = {
  readonly id: string
  readonly publicId: string
  readonly kind: StatementKind
  readonly ordinal: number
  readonly provisionId: string | null
  readonly ownerId: string
  readonly owner: string
  readonly home: NamedSubject
  readonly shownAt: readonly NamedSubject[]
  /** Newest first. */
  readonly revisions: readonly RevisionHead[]
}
