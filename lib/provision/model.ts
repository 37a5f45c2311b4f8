import type { RestsOn } from './rests-on'

/** Every value an editor can choose, with the words on the screen. */
export const ALIGNMENT_KINDS = {
  kept: 'kept',
  moved: 'moved: the same under another number',
  changed: 'changed',
  merged: 'merged with others into one',
  split: 'split into several',
  dropped: 'dropped: not in this text',
  new: 'new in this text',
} as const
export const READING_FORMS = {
  own_words: 'in our words',
  quoted: 'quoted, at most 25 words',
} as const
export const RENDERINGS = {
  original: 'in the language of the publication',
  translated_by_source: 'translated by the publication',
  translated_by_us: 'translated by us',
} as const

export type AlignmentKind = keyof typeof ALIGNMENT_KINDS
export type ReadingForm = keyof typeof READING_FORMS
export type Rendering = keyof typeof RENDERINGS

/** At most so many words of a publication are quoted as its reading of one provision. */
export const MAX_QUOTED_WORDS = 25

/** `waiting` for a second person, `done` (checked or confirmed), or taken back. */
export type LookState = 'waiting' | 'done' | 'retired'

export type DeskReading = {
  readonly id: string
  readonly publicId: string
  readonly provisionId: string
  readonly referenceId: string | null
  readonly annotationId: string | null
  /** Outlet and title, or the article's working title. */
  readonly source: string
  readonly form: ReadingForm
  readonly words: string
  readonly language: string
  readonly rendering: Rendering
  readonly locator: string
  /** Why house style was set aside for these words; empty when it was not. */
  readonly styleReason: string
  readonly state: LookState
  readonly by: string
  readonly lookedAtBy: string | null
  /** Whoever asks made it, so somebody else checks it. */
  readonly own: boolean
}

export type ProvisionEnd = {
  readonly id: string
  readonly number: string
  readonly planVersionId: string
  readonly planVersion: string
}

/** A provision to pick in a list. */
export type ProvisionOption = ProvisionEnd & { readonly pointId: string | null }

export type DeskAlignment = {
  readonly id: string
  readonly publicId: string
  /** The text that it is about, the later one. */
  readonly planVersionId: string
  readonly from: ProvisionEnd | null
  readonly to: ProvisionEnd | null
  readonly kind: AlignmentKind
  readonly reason: string
  readonly byMachine: boolean
  readonly state: LookState
  readonly by: string
  readonly lookedAtBy: string | null
  /** Whoever asks proposed it themselves, so somebody else confirms it. */
  readonly own: boolean
}

/** A provision with who entered it and who looked at it. */
export type DeskProvision = {
  /** What would have to go before it can be taken back. */
  readonly restsOn: RestsOn
  readonly id: string
  readonly number: string
  readonly ordinal: number
  readonly pointId: string | null
  readonly point: { readonly number: number; readonly slug: string } | null
  /** Statements that tell what it says, with their newest wording. */
  readonly sentences: readonly { readonly publicId: string; readonly wording: string }[]
  /** In the order they were entered, those taken back last. */
  readonly readings: readonly DeskReading[]
  readonly state: LookState
  /** It was published before a second look was asked for: it counts, and nobody has to look. */
  readonly publishedBefore: boolean
  readonly by: string
  readonly lookedAtBy: string | null
  /** Whoever asks entered it, so somebody else looks at it. */
  readonly own: boolean
}

/** A provision that waits for a second person. */
export type WaitingProvision = ProvisionEnd & {
  /** Number of the point that it is about. */
  readonly point: number | null
  readonly by: string
  readonly own: boolean
}

/** One text with its provisions, what publications print for them and how they stand to another text. */
export type ProvisionDesk = {
  readonly planVersionId: string
  readonly slug: string
  readonly title: string
  readonly seenWhole: boolean
  /** By place, those taken back last. */
  readonly provisions: readonly DeskProvision[]
  /** Those that tell what became of provisions in this text. */
  readonly alignments: readonly DeskAlignment[]
  /** Provisions of the plan's other texts, by text and place: what an alignment can come from. */
  readonly others: readonly ProvisionEnd[]
}
