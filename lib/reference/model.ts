/** Every value an editor can choose, with the words on the screen. */
export const TITLE_KINDS = {
  headline: 'the headline as printed',
  slug: 'words from the address, not a headline',
  description: 'our description, not a headline',
} as const
export const HOW_READ = {
  original: 'read in the original',
  copy: 'read in a copy',
  cited_only: 'only seen cited elsewhere',
} as const
export const QUALITIES = {
  A: 'A: agency or major outlet',
  B: 'B: relay or copy of a named outlet',
  C: 'C: corroboration only, never shown as support',
} as const

export type TitleKind = keyof typeof TITLE_KINDS
export type HowRead = keyof typeof HOW_READ
export type Quality = keyof typeof QUALITIES

/** A published source that is not archived here, as it is typed. */
export type ReferenceFields = {
  readonly outlet: string
  readonly title: string
  readonly titleKind: TitleKind
  /** EDTF; empty when the page shows none. */
  readonly date: string
  readonly url: string
  readonly language: string
  readonly translated: boolean
  readonly howRead: HowRead
  readonly quality: Quality
}

export type ReferenceOrigin = {
  readonly kind: 'leaked_text' | 'named_report' | 'own_reporting' | 'not_established'
  readonly name: string
}

export type DeskReference = ReferenceFields & {
  readonly id: string
  readonly slug: string
  readonly origin: ReferenceOrigin | null
  readonly rowVersion: number
  /** A submitted revision or a reading uses it: it does not change any more. */
  readonly frozen: boolean
  readonly uses: number
  readonly readings: number
}

/** One use of a reference: by a wording that stands published or is the newest of its statement. */
export type DeskReferenceUse = {
  readonly publicId: string
  /** Of the statement. */
  readonly statement: string
  readonly wording: string
  readonly revision: number
  readonly bearing: 'supports' | 'disputes' | 'context'
  readonly seenToSay: string
  readonly locator: string
  readonly addedBy: string
  readonly checks: readonly { readonly by: string; readonly at: Date }[]
  /** Not submitted yet: nobody can check it. */
  readonly draft: boolean
}

/** A provision that a reference was read for. */
export type DeskReferenceReading = {
  readonly publicId: string
  readonly words: string
  readonly quoted: boolean
  readonly locator: string
  readonly number: string
  readonly text: { readonly slug: string; readonly title: string }
  readonly checked: boolean
}

/** A reference of grade C, or one only cited elsewhere, cannot carry a statement. */
export function canCarry(reference: { readonly quality: Quality; readonly howRead: HowRead }): boolean {
  return reference.quality !== 'C' && reference.howRead !== 'cited_only'
}
