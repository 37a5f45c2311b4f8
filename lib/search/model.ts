import type { SubjectRef } from '@/lib/edition/model'

/** What readers can look for. */
export const DOCUMENT_KINDS = ['statement', 'passage', 'person', 'point', 'subject'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Something that can be found: its words, and where they stand. */
export type SearchDocument = {
  readonly kind: DocumentKind
  readonly text: string
  /** Public id of the sentence that the words are, or that rests on them. */
  readonly statement: string | null
  /** Public id of the evidence, for a passage. */
  readonly proof: string | null
  /** What is named, for all that is no sentence. */
  readonly subject: SubjectRef | null
}

/** What was asked, taken apart. */
export type SearchQuery = {
  /** As it was typed, cut to what is read. */
  readonly typed: string
  /** Words in lower case; those of one inner list were put in quotation marks and stand side by side. */
  readonly phrases: readonly (readonly string[])[]
}

/** A screen of the desk, by the name of what it shows. */
export type DeskPlace = {
  readonly kind: 'screen' | 'point' | 'text' | 'person' | 'article' | 'statement'
  readonly words: string
  /** What is found by these words, too: the work that is done there, other names. */
  readonly also?: string
  readonly href: string
}
