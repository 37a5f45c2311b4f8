import type { Span } from '@/lib/anchoring/model'
import type { OriginKind } from '@/lib/article/model'

/** An origin that the text itself names, with the words that do and why they mean it. */
export type ProposedOrigin = {
  readonly kind: OriginKind
  readonly name: string
  readonly words: string
  /** Where the words stand, in UTF-16 code units of the version's text; null when they are the chain of an annotation. */
  readonly place: Span | null
  readonly reason: string
}

type Of = { readonly articleId: string; readonly slug: string; readonly title: string }

/** Something about an origin that a person can accept, refuse or change. */
export type OriginProposal = Of & { /** Unique in a list. */ readonly key: string } & (
    | {
        readonly about: 'passage'
        readonly annotationId: string
        readonly publicId: string
        readonly passage: string
        /** The origin that stands there, if any: one that is called not established. */
        readonly standing: string | null
        readonly origin: ProposedOrigin
      }
    | { readonly about: 'article'; readonly origin: ProposedOrigin }
    | {
        readonly about: 'copy'
        readonly copyOf: Of
        /** Whether the dates of publication say which came first; else a person has to. */
        readonly dated: boolean
        readonly published: string
        readonly otherPublished: string
        /** In thousandths of the article's own words, and of the other's. */
        readonly share: number
        readonly otherShare: number
        readonly longestRun: number
        readonly sameText: boolean
      }
  )

/** One of them that is about a passage. */
export type PassageProposal = Extract<OriginProposal, { readonly about: 'passage' }>

/** A decision that stands and can be undone. */
export type DecidedOrigin = Of & {
  readonly seq: number
  readonly about: OriginProposal['about']
  readonly verdict: 'accepted' | 'refused'
  /** The origin, or the article that it is a copy of. */
  readonly what: string
  readonly words: string
  readonly by: string
  readonly at: Date
}
