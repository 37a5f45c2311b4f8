/**
 * So many words in a row are shared phrasing. Runs of fewer stand by chance in reports that have nothing to do with each
 * other (five articles about one subject: up to 7 % of the words at 3, under 2 % at 6, none at 8); of longer ones light
 * rewrites lose more than chance does. `labelled.test.ts` prints how 3 to 12 do.
 */
export const SHARED_RUN = 6

/**
 * From this share of the shorter text's own words on, two articles are proposed as copies of one report. Measured: the
 * labelled pairs are told apart best from here on, and `labelled.test.ts` prints how every threshold does.
 */
export const LIKE_FROM = 0.45

/** Two short texts may share a share by one stock sentence; so many words must be common. */
export const FEWEST_SHARED_WORDS = 25

/** `[start, end)` of each of two texts, in UTF-16 code units, and how many words stand in it. */
export type SharedRun = {
  readonly here: { readonly start: number; readonly end: number }
  readonly there: { readonly start: number; readonly end: number }
  readonly words: number
}

/** How much two texts have in common outside quotation marks. */
export type SharedPhrasing = {
  /** Of this text's own words, those that stand in runs of `SHARED_RUN` or more words that the other has too; 0 to 1. */
  readonly share: number
  /** The same of the other text's own words. */
  readonly otherShare: number
  readonly sharedWords: number
  /** The most words in a row; 0 when there is no run. */
  readonly longestRun: number
  /** In the order of this text. */
  readonly runs: readonly SharedRun[]
}

/** An article that a text is like, with the figure. */
export type LikeArticle = {
  readonly articleId: string
  readonly slug: string
  /** Its headline or, without one, its working title. */
  readonly title: string
  /** EDTF, or empty when no date is known. */
  readonly published: string
  /** Of the asked text's own words, 0 to 1. */
  readonly share: number
  /** Of the article's own words, 0 to 1. */
  readonly sharedOfOther: number
  readonly longestRun: number
  /** Only excerpts of the article are held: the shares are of them. */
  readonly excerpted: boolean
  /** The two canonical texts are the same. */
  readonly sameText: boolean
  /** So like it that one is proposed to be a copy of the other. */
  readonly proposed: boolean
}
