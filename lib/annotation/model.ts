/** Every value an editor can choose, in the order in which it is offered, with the words on the screen. */
export const VOICES = {
  outlet_words: 'outlet’s own words',
  direct_speech: 'direct speech',
  paraphrase: 'paraphrase',
  document_text: 'document text',
  headline: 'headline',
  caption: 'caption',
  outlet_expectation: 'outlet’s expectation',
} as const
export type Voice = keyof typeof VOICES

/** What a choice of voice commits to; shown under the choice. */
export const VOICE_HINTS: Readonly<Record<Voice, string>> = {
  outlet_words: 'The article says it in its own name.',
  direct_speech: 'Words in quotation marks; may be shown as a quotation of the speaker.',
  paraphrase: 'The article reports what someone said, in other words.',
  document_text: 'Words of a document, verbatim; may be shown as a quotation.',
  headline: 'A heading: often written by someone else than the article.',
  caption: 'Words under a picture.',
  outlet_expectation: 'What the outlet expects to happen; never a stance of anyone.',
}

export const MOTIVATIONS = {
  highlighting: 'passage to use',
  commenting: 'comment',
  describing: 'description',
  questioning: 'question',
} as const
export type Motivation = keyof typeof MOTIVATIONS

/** What an annotation may point to: plain links without bearing. */
export const TARGET_KINDS = ['point', 'concession', 'person', 'party', 'event'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** The part of an annotation that can be changed after it was made; its passage never can. */
export type AnnotationFields = {
  readonly motivation: Motivation
  readonly voice: Voice
  readonly speakerId: string | null
  /** Who speaks when it is nobody we list. */
  readonly speakerDescription: string
  /** Via whom the words reached the article. */
  readonly chain: string
  readonly originId: string | null
  readonly note: string
  readonly tags: readonly string[]
  /** Subject ids. */
  readonly targets: readonly string[]
}

export const EMPTY_ANNOTATION: AnnotationFields = {
  motivation: 'highlighting',
  voice: 'outlet_words',
  speakerId: null,
  speakerDescription: '',
  chain: '',
  originId: null,
  note: '',
  tags: [],
  targets: [],
}

/** `[start, end)` of the version's text in UTF-16 code units, with the words that stand there. */
export type PassageSpan = { readonly start: number; readonly end: number; readonly exact: string }

export type AnnotationTarget = {
  readonly id: string
  readonly kind: TargetKind
  readonly slug: string
  readonly number: number | null
  readonly title: string
}

export type Bearing = 'supports' | 'disputes' | 'context'

/** A statement that an annotation is evidence of, in its newest wording that uses it. */
export type EvidenceUse = {
  readonly evidenceId: string
  readonly revisionId: string
  readonly bearing: Bearing
  /** Somebody has signed the fit; whether that signature still counts, the gate says. */
  readonly signed: boolean
  readonly statement: string
  readonly wording: string
  readonly state:
    | 'draft'
    | 'submitted'
    | 'changes_requested'
    | 'approved'
    | 'published'
    | 'superseded'
    | 'retracted'
}

export type PlacementState = 'placed' | 'moved' | 'changed' | 'missing' | 'ambiguous'

/** What a person decided: the same words stand there, other words stand for them from now on, or they are gone. */
export const PLACEMENT_DECISIONS = ['confirmed', 'reworded', 'gone'] as const
export type PlacementDecision = (typeof PLACEMENT_DECISIONS)[number]

/**
 * Why a passage waits for a person: what the newest version of its article did to it, that somebody marked it as
 * gone, or that the publisher added a notice since.
 */
export const SUSPECT_WHYS = ['moved', 'changed', 'missing', 'ambiguous', 'gone', 'publisher-notice'] as const
export type SuspectWhy = (typeof SUSPECT_WHYS)[number]

/** An annotation as the desk sees it. */
export type AnnotationView = {
  readonly id: string
  readonly publicId: string
  readonly rowVersion: number
  /** The newest decision about where it lies, which the next one has to name. */
  readonly seq: number
  readonly fields: AnnotationFields
  readonly speakerName: string | null
  readonly targets: readonly AnnotationTarget[]
  /** Its words where they lie in the version shown; none while its place there is not settled. */
  readonly spans: readonly PassageSpan[]
  /** Its words where it stands: as they were marked, or as a person took them since. */
  readonly words: readonly string[]
  /** Made on another version and placed in this one. */
  readonly carried: boolean
  readonly uses: readonly EvidenceUse[]
  readonly placement: PlacementState
  /** It is not settled in the current version of the article. */
  readonly suspect: boolean
  /** Why it is suspect; null when it is not. */
  readonly why: SuspectWhy | null
  /** The version it was made on. */
  readonly madeOn: number
  readonly author: string
  /** ISO instants. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly updatedBy: string
}

/** What stands now, for someone whose form is older. */
export type Theirs = {
  readonly rowVersion: number
  readonly fields: AnnotationFields
  readonly deleted: boolean
  readonly updatedBy: string
}

/** A statement that holds an annotation in place. */
export type RestingStatement = {
  readonly publicId: string
  readonly wording: string
  /** False while it is still a draft, which can let go of the annotation. */
  readonly submitted: boolean
}

/** An annotation that somebody deleted and that can be taken back. */
export type DeletedAnnotation = {
  readonly id: string
  readonly publicId: string
  readonly rowVersion: number
  readonly words: readonly string[]
  /** ISO instant. */
  readonly at: string
  readonly by: string
}

/** A passage to pick in a list. */
export type AnnotationOption = {
  readonly id: string
  readonly words: string
  readonly article: string
  /** Of the article, as far as it is known. */
  readonly language: string
}
