import type {
  Address,
  CautionKind,
  Detail,
  DetailField,
  NewBlock,
  Origin,
  RightsPolicy,
} from '@/lib/article/model'
import type { Reading } from '@/lib/import/model'

/** A caution that a person has accepted; offsets in UTF-16 code units of its block. */
export type AcceptedCaution = {
  readonly id: string
  readonly kind: CautionKind
  readonly reading: string | null
  readonly basis: string
  /** Who signs a fit must accept the reading. */
  readonly needsAcceptance: boolean
}

/** Everything a person has decided about an import so far. `reading` is what was read, as changed by them. */
export type DraftDecisions = {
  readonly reading: Reading
  /** By the id of the caution. One that is neither here nor waiting in the reading was refused. */
  readonly accepted: readonly AcceptedCaution[]
  readonly workingTitle: string
  readonly details: Partial<Record<DetailField, Detail>>
  readonly addresses: readonly Address[]
  readonly copyOfId: string | null
  readonly origin: Pick<Origin, 'kind' | 'name'> | null
  readonly rights: { readonly policy: RightsPolicy; readonly reason: string }
  /** The known article that this is a capture of; null for a new one. */
  readonly articleId: string | null
}

export type ImportDraftHead = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly words: number
}

export type ImportDraft = {
  readonly id: string
  readonly rowVersion: number
  readonly fileName: string | null
  readonly decisions: DraftDecisions
}

export type FinalImport = {
  readonly blocks: readonly NewBlock[]
  readonly cautions: readonly (Omit<AcceptedCaution, 'id'> & { block: number; start: number; end: number })[]
}

/** What can go wrong on the way in, in plain sentences. */
export const IMPORT_PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-draft': 'This import was finished or thrown away meanwhile.',
  stale: 'This import was changed in another window. Nothing was saved here; reload to see what stands.',
  reworded: 'The words are not those that were read. Only breaks between blocks may change.',
  'nothing-shown': 'Every block is set aside: keep at least one.',
  'address-taken':
    'Another article already has this canonical address. Mark it as an alias or a copy, or leave it out.',
  'no-such-article': 'The article that this should belong to is no longer there.',
  unreadable: 'This could not be read.',
  'too-large': 'This is larger than 5 MB. Paste the text of the article instead.',
  malformed: 'The upload was broken off. Try again.',
  'media-type': 'This kind of upload is not understood. Choose a .txt or .html file, or paste the text.',
}
