/** What a title or another public word can belong to. */
export const SUBJECT_KINDS = [
  'plan',
  'plan_version',
  'section',
  'point',
  'concession',
  'event',
  'person',
  'party',
  'disagreement',
] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

/** One wording of a piece of furniture, with who wrote it and who has seen it. */
export type FurnitureWording = {
  readonly revisionId: string
  readonly number: number
  readonly text: string
  readonly byId: string
  readonly by: string
  readonly at: Date
  readonly signedBy: readonly { readonly id: string; readonly name: string; readonly at: Date }[]
}

/** A public word that is no statement, with all its wordings, newest first. */
export type FurnitureEntry = {
  readonly key: string
  readonly subjectId: string | null
  readonly wordings: readonly [FurnitureWording, ...FurnitureWording[]]
}

/** What a desk screen needs to show one piece of furniture and to change or sign it. */
export type FurnitureView = {
  readonly key: string
  readonly text: string
  readonly number: number
  readonly revisionId: string
  readonly state: 'seen' | 'own-words' | 'to-sign' | 'unwritten'
  readonly history: readonly {
    readonly number: number
    readonly text: string
    readonly by: string
    readonly on: string
    readonly signedBy: readonly string[]
  }[]
}

/** The key of a subject's title. */
export function titleKey(kind: SubjectKind, slug: string): string {
  return `${kind}/${slug}/title`
}

/** A title is one line; a note or a page may have paragraphs. */
export function isTitle(key: string): boolean {
  return key.endsWith('/title')
}

/**
 * One entry as the person `viewerId` sees it: whether a second person has seen the newest wording, and if
 * not, whether this person may.
 */
export function viewFurniture(entry: FurnitureEntry, viewerId: string): FurnitureView {
  const [newest] = entry.wordings
  return {
    key: entry.key,
    text: newest.text,
    number: newest.number,
    revisionId: newest.revisionId,
    state: stateFor(newest, viewerId),
    history: entry.wordings.map(({ number, text, by, at, signedBy }) => ({
      number,
      text,
      by,
      on: at.toISOString().slice(0, 10),
      signedBy: signedBy.map(({ name }) => name),
    })),
  }
}

/** Words that can be written under a key and were not yet. */
export function unwritten(key: string): FurnitureView {
  return { key, text: '', number: 0, revisionId: '', state: 'unwritten', history: [] }
}

function stateFor(wording: FurnitureWording, viewerId: string): FurnitureView['state'] {
  if (wording.signedBy.length > 0) return 'seen'
  return wording.byId === viewerId ? 'own-words' : 'to-sign'
}
