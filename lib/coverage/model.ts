import type { CurrentVersion } from '@/lib/article/model'
import type { SubjectKind } from '@/lib/furniture/model'
import type { PlacedStatement } from '@/lib/statement/model'
import type { TermHits } from './term-hits'

/** "This text was read for this subject, or for where a party stands on it, and is silent", as the desk shows it. */
export type DeskFinding = {
  readonly id: string
  readonly publicId: string
  readonly articleId: string
  readonly articleSlug: string
  /** The article's working title. */
  readonly article: string
  readonly versionId: string
  readonly version: number
  /** It is about the article's current text; else it has expired. */
  readonly current: boolean
  readonly subjectId: string
  readonly subjectKind: SubjectKind
  readonly subjectSlug: string
  /** Its title, a point with its number before it. */
  readonly subject: string
  readonly partyId: string | null
  /** Empty when it is about the subject as such. */
  readonly party: string
  readonly terms: readonly string[]
  readonly madeAt: Date
  readonly state: 'waiting' | 'done' | 'retired'
  readonly by: string
  readonly lookedAtBy: string | null
  readonly lookedAt: Date | null
  /** Whoever asks noted it, so somebody else looks. */
  readonly own: boolean
}

/** A passage that an editor said concerns a subject. */
export type MarkedPassage = {
  readonly publicId: string
  readonly words: string
  readonly note: string
  /** The number of the version it was marked on. */
  readonly version: number
  /** Some sentence uses it as evidence. */
  readonly used: boolean
}

/** One subject in one article, opened. */
export type CoverageCell = {
  readonly subject: { readonly id: string; readonly key: string; readonly title: string }
  readonly article: CurrentVersion
  readonly statements: readonly PlacedStatement[]
  readonly marks: readonly MarkedPassage[]
  /** Silences about the subject as such, of the current version and of older ones. */
  readonly findings: readonly DeskFinding[]
  /** What the current text holds for the words that the subject suggests. */
  readonly hits: readonly TermHits[]
}
