import type { SeenOutcome } from '@/lib/article/attempt-outcome'
import type {
  Address,
  CaptureMethod,
  CautionKind,
  Detail,
  DetailField,
  NewBlock,
  Origin,
  PublisherNoticeKind,
  RightsPolicy,
  VersionCause,
} from '@/lib/article/model'
import type { Paragraph } from '@/lib/changes/model'
import type { Reading } from '@/lib/import/model'
import type { Recognised } from '@/lib/recognition/model'
import type { MissingRole } from './missing-role'

/** A caution that a person has accepted; offsets in UTF-16 code units of its block. */
export type AcceptedCaution = {
  readonly id: string
  readonly kind: CautionKind
  readonly reading: string | null
  readonly basis: string
  /** Who signs a fit must accept the reading. */
  readonly needsAcceptance: boolean
  /** What a missing word is in its sentence, as proposed or as a person chose. */
  readonly role?: MissingRole
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
  /** A person has said what it is; else what is held decides whether it needs to be said. */
  readonly said?: boolean
  /** The addresses it came with lead to the known article as well. */
  readonly asAlias?: boolean
  /** Why the next version differs, when a person has said so; else as proposed. */
  readonly cause?: Exclude<VersionCause, 'first'>
  /** The publisher's own notes about the text that a person has accepted, and by their words those refused. */
  readonly notices?: readonly { readonly kind: PublisherNoticeKind; readonly words: string }[]
  /** It is written down as an attempt at the known article that failed, and makes no version. */
  readonly asAttempt?: boolean
  /** What came instead, when a person has said so; else it is not the article. */
  readonly seenOutcome?: SeenOutcome
  readonly refusedNotices?: readonly { readonly kind: PublisherNoticeKind; readonly words: string }[]
}

export type ImportDraftHead = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly words: number
  /** It could not be read and waits for its text. */
  readonly failed: boolean
}

/** Where a draft came from, as far as it is known. */
export type DraftSource = {
  readonly method: CaptureMethod
  readonly fileName: string | null
  /** The address asked for, and the one that answered after redirects. */
  readonly address: string | null
  readonly finalAddress: string | null
  readonly capturedAt: Date | null
}

export type ImportDraft = DraftSource & {
  readonly id: string
  readonly rowVersion: number
  readonly decisions: DraftDecisions
  /** Where the original can be opened; see `placesOf`. */
  readonly places: readonly number[]
  /** The ids of words that it can be opened at; see `proposedWords`. */
  readonly words: readonly string[]
}

/** Why a draft could not be read; `reason` is for the person, with what they can do. */
export type DraftFailure = {
  readonly outcome: 'failed' | 'empty' | 'paywalled'
  readonly code: string
  readonly reason: string
}

/** A draft of something that could not be read: its text may still be pasted or uploaded, and what is known stays. */
export type FailedDraft = DraftSource & {
  readonly id: string
  readonly rowVersion: number
  readonly failure: DraftFailure
  readonly known: KnownFacts
}

/** What is known of an article before it is read: from a list, a feed, or a file beside it. */
export type KnownFacts = {
  /** A person's word goes before what the page says; a feed's only fills gaps. */
  readonly wins?: boolean
  /** How many lists or feeds led to it; what a feed lists is not itself read as a feed. */
  readonly depth?: number
  readonly workingTitle?: string
  readonly details?: Partial<Record<DetailField, Detail>>
  readonly addresses?: readonly Address[]
  readonly origin?: Pick<Origin, 'kind' | 'name'> | null
  readonly rights?: { readonly policy: RightsPolicy; readonly reason: string }
}

/** The current version of a known article, as a draft is compared with it. */
export type Before = {
  readonly articleId: string
  readonly slug: string
  readonly title: string
  readonly version: number
  readonly text: string
  readonly words: number
  readonly excerpted: boolean
  readonly rawSha256: string
  readonly method: CaptureMethod
  readonly paragraphs: readonly Paragraph[]
  /** What was noted or refused already of what the publisher says about its text. */
  readonly noted: readonly { readonly kind: PublisherNoticeKind; readonly words: string }[]
}

/** A publisher that is known: the hosts of its articles, and what readers may be shown of the newest ones. */
export type KnownPublisher = {
  readonly name: string
  readonly hosts: readonly string[]
  readonly rights: readonly RightsPolicy[]
}

/** What is held that bears on a draft. */
export type DraftKnowledge = {
  /** Null when nothing came but words. */
  readonly rawSha256: string | null
  readonly recognised: readonly Recognised[]
  readonly befores: readonly Before[]
  readonly publishers: readonly KnownPublisher[]
  /** Who decides, by name. */
  readonly by: string
}

export type FinalImport = {
  readonly blocks: readonly NewBlock[]
  readonly cautions: readonly (Omit<AcceptedCaution, 'id' | 'role'> & {
    block: number
    start: number
    end: number
  })[]
}

/** What can go wrong on the way in, in plain sentences. */
export const IMPORT_PROBLEMS: Readonly<Record<string, string>> = {
  'no-such-draft': 'This import was finished or thrown away meanwhile.',
  stale:
    'This import was changed in another window. Nothing was saved here; what you decided is still on this screen.',
  reworded: 'The words are not those that were read. Only breaks between blocks may change.',
  undecided: 'Some of what is proposed is not decided. Decide it, or say that the text stays as it came.',
  'nothing-shown': 'Every block is set aside: keep at least one.',
  'address-taken':
    'Another article already has this canonical address. Mark it as an alias or a copy, or leave it out.',
  'no-such-article': 'The article that this should belong to is no longer there.',
  'to-decide':
    'It may be an article that is held already, or a copy of one. Say what it is under “What it may be”. If nothing is listed there, reload the page.',
  unreadable: 'This could not be read.',
  'too-large': 'This is larger than 5 MB. Paste the text of the article instead.',
  malformed: 'The upload was broken off. Try again.',
  'media-type': 'This kind of upload is not understood. Choose a .txt or .html file, or paste the text.',
}
