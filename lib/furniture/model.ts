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

type Basis = 'stated' | 'inferred' | 'not_stated'

/**
 * What stands beside the title of a subject and is signed with it. What it names is named by id. The database writes
 * it, see `subject_facts`.
 */
export type SubjectFacts =
  | { readonly kind: 'plan' }
  | { readonly kind: 'section'; readonly ordinal: number }
  | { readonly kind: 'point'; readonly number: number; readonly sectionId: string }
  | {
      readonly kind: 'concession'
      readonly ordinal: number
      readonly giverId: string | null
      readonly giverBasis: Basis
      readonly askerId: string | null
      readonly askerBasis: Basis
      readonly framedById: string | null
      readonly headingId: string | null
    }
  | {
      readonly kind: 'plan_version'
      readonly versionKind: 'draft' | 'counter_proposal' | 'related_document' | 'described_only'
      readonly ordinal: number
      readonly author: string
      readonly date: string
      readonly dateBasis: string
      readonly extentSeen: string
      readonly seenWhole: boolean
    }
  | {
      readonly kind: 'event'
      readonly date: string
      readonly dateBasis: string
      readonly dateWords: string
    }
  | { readonly kind: 'party'; readonly ordinal: number; readonly memberOfId: string | null }
  | {
      readonly kind: 'person'
      readonly offices: readonly {
        readonly title: string
        readonly official: boolean
        readonly start: string
        readonly end: string
      }[]
    }
  | {
      readonly kind: 'disagreement'
      readonly disagreementKind:
        | 'conflicting_accounts'
        | 'reports_differ'
        | 'changed_over_time'
        | 'different_documents'
        | 'same_figure'
      readonly ordinal: number
      readonly statementIds: readonly string[]
    }

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
    state: stateFor(entry, viewerId),
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

function stateFor({ key, subjectId, wordings }: FurnitureEntry, viewerId: string): FurnitureView['state'] {
  if (wordings[0].signedBy.length > 0) return 'seen'
  const hands = handsIn(
    wordings.map(({ byId, signedBy }) => ({ byId, signed: signedBy.length > 0 })),
    subjectId !== null && isTitle(key),
  )
  return hands.includes(viewerId) ? 'own-words' : 'to-sign'
}

/**
 * Who cannot sign the newest of these wordings (newest first): its writer, and with a title whoever changed its words
 * or facts since the last signature, since the newest carries those on. The database asks the same.
 */
export function handsIn(
  wordings: readonly { readonly byId: string; readonly signed: boolean }[],
  ofTitle: boolean,
): string[] {
  if (!ofTitle) return wordings.slice(0, 1).map(({ byId }) => byId)
  const signed = wordings.findIndex((one, at) => at > 0 && one.signed)
  return wordings.slice(0, signed < 0 ? wordings.length : signed).map(({ byId }) => byId)
}
