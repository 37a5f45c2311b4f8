import type { SourceGuess } from '@/lib/annotation/guess-source'

/** A word that is looked for, in plain form: as it is, or as the beginning of longer ones. */
export type Term = {
  readonly plain: string
  readonly beginning: boolean
  /** A sign that has to stand beside it, before or after: `$` of “$300”, `%` of “5 %”. */
  readonly sign?: string
}
/** Words that stand together, in this order. */
export type Phrase = readonly Term[]
/** A phrase, or two of which one stands near the other, in either order, with at most `within` words between them. */
export type Sought = {
  readonly phrase: Phrase
  readonly near: { readonly phrase: Phrase; readonly within: number } | null
}

export type SoughtFault =
  | 'no-words'
  | 'too-many-words'
  | 'short-beginning'
  | 'lone-star'
  | 'near-alone'
  | 'near-twice'

export const FAULT_WORDS: Readonly<Record<SoughtFault, string>> = {
  'no-words': 'Type a word to look for.',
  'too-many-words': 'At most 16 words can be looked for at once.',
  'short-beginning': 'A beginning needs at least two letters before the *.',
  'lone-star':
    'A * stands right behind the beginning of a word, as in asset*. For any word between two, write one NEAR/1 other.',
  'near-alone': 'NEAR stands between two words or phrases.',
  'near-twice': 'NEAR can be used once.',
}

export const HIT_ORDERS = {
  text: 'article and text',
  left: 'word before',
  right: 'word after',
  date: 'date of the article',
} as const
export type HitOrder = keyof typeof HIT_ORDERS

export const WHICH_VERSIONS = {
  all: 'all versions',
  current: 'current versions only',
  each: 'each version apart',
} as const
export const WHICH_BLOCKS = { any: 'shown and set aside', shown: 'shown', aside: 'set aside' } as const
export const WHICH_MARKED = { any: 'annotated or not', no: 'not annotated yet', yes: 'annotated' } as const

/** What a search asks for: the address of its page. */
export type Asked = {
  readonly q: string
  readonly order: HitOrder
  /** The slug of an article, or none for all. */
  readonly article: string
  readonly versions: keyof typeof WHICH_VERSIONS
  readonly blocks: keyof typeof WHICH_BLOCKS
  readonly marked: keyof typeof WHICH_MARKED
  /** A match may go on into the next block, and over a gap. */
  readonly across: boolean
  readonly page: number
}

export const ASKED_NOTHING: Asked = {
  q: '',
  order: 'text',
  article: '',
  versions: 'all',
  blocks: 'any',
  marked: 'any',
  across: false,
  page: 1,
}

/** An annotation that lies on a place, and the version in which it is seen there. */
export type HitMark = { readonly publicId: string; readonly version: number }

/** One place where the words stand. Offsets are UTF-16 code units of the version. */
export type Hit = {
  /** `versionId:start:end`. */
  readonly key: string
  readonly versionId: string
  readonly start: number
  readonly end: number
  readonly left: string
  readonly words: string
  readonly right: string
  readonly article: { readonly slug: string; readonly title: string; readonly date: string }
  readonly version: number
  readonly current: boolean
  readonly aside: boolean
  /** It goes over words that we do not hold: nobody can quote it as one piece. */
  readonly overGap: boolean
  /** What is to be known of the words in the sentence, missing ones above all, each in a few words. */
  readonly cautions: readonly string[]
  /** Annotations that lie on it, or on the same words in another version of the article. */
  readonly marks: readonly HitMark[]
  /** Older versions in which the same sentence stands; this line stands for them. */
  readonly also: readonly number[]
  readonly source: HitSource
  readonly sentence: HitSentence
}

/** Whose words it seems to be, for a person to correct. */
export type HitSource = Pick<SourceGuess, 'voice' | 'speakerId' | 'speakerDescription' | 'chain'>

/** The sentence that a hit stands in, or sentences; `left` and `right` are what it has beside the words found. */
export type HitSentence = {
  readonly start: number
  readonly end: number
  readonly left: string
  readonly right: string
  readonly source: HitSource
}

/** How many articles were searched, in how many texts. */
export type Searched = { readonly articles: number; readonly texts: number }

export type Concordance = {
  readonly hits: readonly Hit[]
  /** Of this page among `pages`, from 1. */
  readonly page: number
  readonly pages: number
  readonly total: number
  /** There are more, which were not looked for. */
  readonly more: boolean
  /** Articles with hits, before one was chosen, with how many. */
  readonly articles: readonly { readonly slug: string; readonly title: string; readonly hits: number }[]
  /** How many versions have words that fit and were read. */
  readonly versions: number
  /** All that was searched, whether it has the words or not. */
  readonly searched: Searched
}

export const HITS_ON_A_PAGE = 100
/** More are of no use to a person. */
export const MOST_HITS = 20_000
/** As many can be annotated in one go. */
export const MOST_ANNOTATED = 200

export const hitKey = ({ versionId, start, end }: Pick<Hit, 'versionId' | 'start' | 'end'>) =>
  `${versionId}:${start}:${end}`

/** Why a hit was not annotated. */
export type HitFault = 'no-such-version' | 'outside-text' | 'across-gap' | 'no-words' | 'stands-already'

export const HIT_FAULT_WORDS: Readonly<Record<HitFault, string>> = {
  'no-such-version': 'its text is not held any more',
  'outside-text': 'it lies outside the text',
  'across-gap': 'it goes over a gap: what it would quote as one piece never was one',
  'no-words': 'it holds no words',
  'stands-already': 'an annotation of these words for these targets stands already',
}

export type MadeAnnotation = {
  readonly key: string
  readonly id: string
  readonly publicId: string
  readonly rowVersion: number
}

/** What somebody annotated in one go and can still take back, at least in part. */
export type Together = {
  /** ISO instant. */
  readonly at: string
  /** Those that were not deleted since, as they were made. */
  readonly annotations: readonly Omit<MadeAnnotation, 'key'>[]
  /** How many of them can be taken back. */
  readonly free: number
}

/** What was made longer ago is no longer offered to be taken back. */
export const TAKEN_BACK_WITHIN_MS = 24 * 60 * 60 * 1000

/** Why an annotation was not taken back. */
export type KeptReason = 'rests-on' | 'is-a-heading' | 'changed' | 'gone'

export const KEPT_WORDS: Readonly<Record<KeptReason, string>> = {
  'rests-on': 'a statement rests on it',
  'is-a-heading': 'it is the heading of a concession',
  changed: 'somebody changed it since',
  gone: 'it was deleted before',
}
