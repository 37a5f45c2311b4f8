import type { Support } from '@/lib/edition/model'

/** Stands for the number of the sentence on its page, which the script counts. */
export const SENTENCE_NUMBER = '{n}'

/** What a proof and the notes of a sentence say. */
export const proofWords = {
  mark: 'proof',
  /** The name of the link without scripts. */
  link: (support: Support) => `Proof for this sentence: ${restsOn(support)}`,
  /** The name of the button, once its number is known. */
  button: (support: Support) => `Proof for sentence ${SENTENCE_NUMBER}: ${restsOn(support)}`,
  notes: 'Proof of the sentence above',
  disputed: 'Disputed',

  articleSays: 'The article says:',
  document: 'The document',
  outsideText: (where: string) => `not in the article’s running text, but in ${where}`,
  asPrinted: (who: string) => `${who}, as printed in the article:`,
  quoted: (who: string) => `${who}, quoted in the article:`,
  nobodyNamed: 'somebody not named',
  begin: ' [the words relied on begin] ',
  end: ' [they end] ',

  caution: 'Caution:',
  weRead: (reading: string) => `; we read “${reading}”`,
  howWeHaveIt: 'how we have it',

  article: 'article',
  workingTitle: 'working title, ours',
  aboutArticle: 'about this article',
  more: 'more',
  publishedBy: 'published by',
  obtainedFrom: 'obtained from',
  date: 'date',
  version: 'version',
  captured: 'captured',
  bearing: 'bearing',
  voice: 'voice',
  origin: 'origin',
  signedBy: 'fit signed by',
  original: 'original',
  noOutlet: 'outlet not established',
  notRecorded: 'not recorded',
  nobodyYet: 'nobody yet',
  sample: 'sample data, not reviewed by a person',

  noAddress: 'address not known',
  copyAt: 'address not known; a copy is at ',
  atTheseWords: (host: string) => `${host}, at these words`,
  check: 'check it',
  checkAbout: 'Check in this browser that these words are in our stored copy',
  cannotCheck: 'this stored copy is older and cannot be checked in a browser',
  linkHere: 'link to this proof',
  linkHereTo: (what: string) => `link to this proof: ${what}`,
  passageOf: (outlet: string | undefined) => `a passage${outlet ? ` of ${outlet}` : ''}`,

  approved: 'This sentence was approved by ',
  edition: (number: number, since: number) =>
    since < number ? `edition ${number}, in these words since edition ${since}` : `edition ${number}`,
  ownPage: 'this sentence’s own page',
  report: 'report an error in this sentence',

  passageWas: 'This passage was',
  sentenceWas: 'This sentence was',
  morePassages: (count: number) => `and ${count} more ${count === 1 ? 'passage' : 'passages'}`,
  elsewhere: 'Published elsewhere: ',
  othersToo: (count: number) => `${count} more`,
} as const

/** In print, of a source that an earlier note gives in full. */
export const asNote = (note: number) => `as note ${note}`

/** What a source that is not archived here says of itself. */
export const referenceWords = {
  seenToSay: 'seen to say:',
  where: 'where in it:',
  origin: 'origin: ',
  checkedBy: 'checked by ',
  readAt: (host: string) => `read it at ${host}`,
  readCopyAt: (host: string) => `read a copy of it at ${host}`,
  noHeadline: {
    slug: 'Headline not seen; words of its address: ',
    description: 'Headline not seen; described by us: ',
  },
  language: (name: string, translated: boolean) => `in ${name}${translated ? ', translated by us' : ''}`,
} as const

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const counted = (count: number, one: string, many: string) =>
  `${NUMBERS[count] ?? count} ${count === 1 ? one : many}`

/** What a sentence rests on, to be spoken: "one archived article and three sources elsewhere". */
export function restsOn({ inArchive, elsewhere, disputes, takenDown = 0 }: Support): string {
  const parts = [
    inArchive.articles > 0 && counted(inArchive.articles, 'archived article', 'archived articles'),
    elsewhere.references > 0 && counted(elsewhere.references, 'source elsewhere', 'sources elsewhere'),
  ].filter(Boolean)
  const nothing = takenDown > 0 ? 'what it rested on was taken down' : 'nothing that supports it'
  const support = parts.length > 0 ? parts.join(' and ') : nothing
  return disputes > 0 ? `${support}, disputed by ${NUMBERS[disputes] ?? disputes}` : support
}
