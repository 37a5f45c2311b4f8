import { listed, plural } from '../wording'

/** The words of the list of articles and of the page of one. */
export const articlesWords = {
  title: 'Articles',
  lead: 'What we hold in our archive and rely on: what each is, how we came by it, and which of its words carry our sentences. The rest of each is its publisher’s.',
  none: 'This edition rests on no archived article.',
  noOutlet: 'outlet not established',
  dateWithheld: 'date withheld with the article',
  ownTitle: 'working title, ours: no headline was found',
  inferredTitle: (reason: string) => `headline inferred${reason && `: ${reason}`}`,
  obtained: 'obtained from',
  relied: (passages: number, sentences: number) =>
    passages === 0
      ? 'no passage relied on in this edition'
      : `${plural(passages, 'passage', 'passages')} relied on, for ${plural(sentences, 'sentence', 'sentences')}`,
  /** The length is counted in our copy, whose beginning and end are not always those of the article. */
  shown: (shown: number, whole: number) => `${shown || 'none'} of about ${whole} words shown`,
  reliedGone: (passages: number) => plural(passages, 'passage was taken down', 'passages were taken down'),
}

/** The words of the page of one article. */
export const articleWords = {
  kicker: 'Articles',
  goneArticle: 'The words of this article were',
  gonePassage: 'This passage was',
  goneSentence: 'a sentence that was taken down',
  publisherNotice: 'Notice of the publisher',
  seenOn: (day: string) => `, seen ${day}. `,

  passages: 'Words we rely on',
  passagesNote: 'In the order of the article. The rest of it is the publisher’s.',
  noPassages: 'No passage of it is relied on in this edition.',
  gonePassages: (count: number) =>
    count === 1
      ? 'The passage of it that we relied on was'
      : `The ${count} passages of it that we relied on were`,
  passagesGone: 'Sentences that rested on it',
  articleSays: 'The article says:',
  ofVersion: (version: number) => `version ${version}`,

  publishedBy: 'Published by',
  obtainedFrom: 'Obtained from',
  byline: 'Byline',
  date: 'Date',
  language: 'Language',
  origin: 'Origin',
  copyOf: 'Copy of',
  copies: 'Copies of it held here',
  byCopy: 'no other article held here; its text is known to us from a copy',
  byCopyFrom: ', obtained from ',
  noneSeen: 'none seen',
  publisherNotices: 'Notices of the publisher',
  noticesSeen: (days: readonly string[]) =>
    `${plural(days.length, 'notice', 'notices')}, at the head of this page, seen ${listed(days)}`,
  addresses: 'Addresses',
  rights: 'Rights',
  shown: 'Shown to readers',
  held: 'Held here',
  notRecorded: 'not recorded',
  noByline: 'none found',
  noAddress: 'none known',
  notWeb: 'not a web address',
  addressKinds: { canonical: 'the article’s own', alias: 'another of its own', copy: 'a copy' },
  excerpted: 'excerpts only, not the whole text',
  whole: 'the whole text',
  shownOver: (words: string) => `${words}, over all editions and with what stands around each passage`,

  versions: 'Versions',
  versionsNote:
    'Each text of it that we have held. Only what the publisher changed is a change of the article.',
  version: 'Version',
  since: 'Captured',
  cause: 'Why it is a new one',
  textHash: 'Text, SHA-256',
  root: 'Merkle root',
  captures: 'Captures',
  capturesNote: 'Every attempt to get it, also those that brought nothing.',
  when: 'When',
  how: 'How',
  outcome: 'Outcome',
  rawHash: 'What was received, SHA-256',
  noVersion: 'none',
  nothing: 'nothing received',
}
