/** What a list of words is of. */
export type WordKind = keyof typeof KINDS
/** The lists of one language. */
export type Words = { readonly [Kind in WordKind]?: string }

/** The lists that a language may have. */
export const KINDS = {
  related: 'what introduces links to other articles',
  label: 'buttons and labels, whole lines',
  appeal: 'how a passage begins that asks readers to follow or subscribe',
  inbox: 'where letters are offered to be sent',
  rights: 'who holds the rights',
  credit: 'how a credit begins',
  source: 'words before a colon that name a source, an editor or a photographer',
  by: 'how a byline begins',
  about: 'how a line about the article begins: dates, rights, topics',
  filed: 'how a line begins that says where and when a page was filed',
  imprint: 'how a passage begins that says whose the words are or whom to write to',
  comments: 'what readers write, as a heading and after a number',
  answers: 'the same after a number only',
  one: 'the number one before them',
  reply: 'how a heading begins that invites to comment',
} as const
