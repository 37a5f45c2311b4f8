import type { SubjectKind } from '@/lib/furniture/model'

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
