import type { AddressKind } from '@/lib/article/model'

/** One reason for which something that comes in may be an article we hold. */
export type Tie =
  | { readonly kind: 'address'; readonly url: string; readonly of: AddressKind }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'text'; readonly current: boolean }
  | {
      readonly kind: 'like'
      /** Of the words that come in, and of the article's own words, those in shared runs; 0 to 1. */
      readonly share: number
      readonly otherShare: number
      /** So much that one is proposed to be a copy of the other. */
      readonly strong: boolean
      /** Only excerpts of it are held, so that the share is of them. */
      readonly excerpted?: boolean
    }

/**
 * What something that comes in may be to an article: its text once more, its next version, the same at another address
 * of its site, a copy by somebody else, or another article.
 */
export const RELATIONS = ['again', 'version', 'alias', 'copy', 'separate'] as const
export type Relation = (typeof RELATIONS)[number]

/**
 * How the addresses that something came with and those of an article go together. `none`: it came without one;
 * `unknown`: the article has none.
 */
export type Sites = 'same' | 'other' | 'none' | 'unknown'

/** An article that is held, as far as recognising needs it. */
export type HeldArticle = {
  readonly articleId: string
  readonly slug: string
  readonly title: string
  readonly sites: Sites
  readonly ties: readonly Tie[]
}

/** An article that something may be, with the reasons and what is proposed. A person decides. */
export type Recognised = HeldArticle & {
  /** Null where the reasons do not say. */
  readonly proposed: Relation | null
  readonly choices: readonly Relation[]
  /** Nothing about it needs a decision: it is this article, and no other one is in question. */
  readonly certain: boolean
}

/** Something that comes in. `texts` are the canonical texts that it may have, the likeliest last. */
export type Incoming = {
  readonly rawSha256: string | null
  readonly texts: readonly string[]
  /** Parts of the last text that are set aside: UTF-16 code units. */
  readonly aside?: readonly { readonly start: number; readonly end: number }[]
  readonly addresses: readonly string[]
}
