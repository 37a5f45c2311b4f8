import { type FurnitureView, SUBJECT_KINDS, type SubjectKind } from './model'

/** The words of a subject beside its title, each by the last part of its key. */
export const SUBJECT_PARTS = ['question', 'note', 'stance', 'force', 'headings'] as const
export type SubjectPart = (typeof SUBJECT_PARTS)[number]

/** Which of them readers are shown of a subject of each kind. */
export const PARTS_OF: Readonly<Record<SubjectKind, readonly SubjectPart[]>> = {
  plan: ['force', 'headings'],
  plan_version: ['note'],
  section: ['note'],
  point: ['stance'],
  concession: ['stance', 'note'],
  event: [],
  person: ['note'],
  party: ['note'],
  disagreement: ['question', 'note'],
}

/** A key that is or looks like one of a subject's words; its part is null where readers are shown no such words. */
export type SubjectKey = {
  readonly kind: SubjectKind
  /** By this key the subject is found, whatever its address is now. */
  readonly titleKey: string
  readonly part: SubjectPart | null
}

/** Reads a key such as `disagreement/the-call/question`; null when it begins with no kind of subject. */
export function readSubjectKey(key: string): SubjectKey | null {
  const [first, slug = '', last = '', ...more] = key.split('/')
  const kind = SUBJECT_KINDS.find((one) => one === first)
  if (!kind) return null
  const part = (more.length === 0 && PARTS_OF[kind].find((one) => one === last)) || null
  return { kind, titleKey: `${kind}/${slug}/title`, part }
}

/** The title of a subject, with its other words; those that nobody wrote yet have their key. */
export type TitledView = FurnitureView & {
  readonly words: readonly {
    readonly kind: SubjectKind
    readonly part: SubjectPart
    readonly view: FurnitureView
  }[]
}
