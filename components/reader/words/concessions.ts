import type { StanceBasis } from '@/lib/edition/model'
import { plural } from '../wording'

/** What the pages of concessions say, and the tables of parties on them. */
export const concessionWords = {
  title: 'Concessions',
  none: 'No concession has been published yet.',
  list: 'The list',
  ourTitle: 'our title',
  titleIsOurs: 'The title is ours.',
  framing: {
    article: 'One article',
    of: 'of',
    undated: 'of a date that is not established',
    publishedBy: 'published by',
    outletUnknown: 'whose outlet is not established',
    these: 'listed these as possible concessions.',
    this: 'listed this as a possible concession.',
    named: (titles: string) => `listed as possible concessions: ${titles}.`,
    itIs: 'It is',
    choice: (articles: number) =>
      `Calling them concessions is ${articles === 1 ? 'that article’s' : 'the articles’'} choice; the titles below are ours.`,
    notRecorded: 'Who framed this as a concession is not recorded.',
    noneRecorded: 'Who framed these as concessions is not recorded.',
    notRecordedOf: (titles: string) => `Who framed this as a concession is not recorded: ${titles}.`,
    heading: 'The article’s own heading for it:',
    noHeading: 'The article’s own heading for it is not in our archive.',
  },
  articleGone: 'an article that was taken down',
  inferredHeadline: (title: string) => `“${title}” (headline inferred)`,
  headline: (title: string) => `“${title}”`,
  workingTitle: (title: string) => `${title} (working title, ours)`,
  giver: 'Would give',
  asker: 'Asks for it',
  notStated: 'not stated',
  notNamed: 'not named in this edition',
  reported: 'What is reported',
  nothing: 'No sentence on this has been published yet.',
  positions: 'Where parties stand',
  notes: 'Notes on it, which are no stance',
  history: 'History of this page',
  added: (count: number) => plural(count, 'sentence added', 'sentences added'),
  edition: (number: number) => `Edition ${number}`,
  before: 'before',
  after: 'after',
  until: 'until then',
  ofTitle: 'title or note of ours',
  takenDown: 'These words were',
} as const

export const matrixWords = {
  concessions: 'Where parties stand on the concessions',
  points: 'Where parties stand on the points',
  pointsNote:
    'A stance on the plan as a whole is no stance on any one of its points, and a stance of one party is none of another.',
  party: 'Party',
  subject: 'Subject',
  whole: 'The plan as a whole',
  pointTitle: (number: number, title: string) => `${number} ${title}`,
  noStance: (basis: string) => `${basis}, no stance set`,
  bases: {
    said_by_party: 'Said by the party',
    reported_of_party: 'Reported of the party',
    in_document: 'In a document attributed to the party',
  } satisfies Readonly<Record<StanceBasis, string>>,
  setUnder: (title: string) => `set under “${title}”`,
  meaningUnder: (title: string, meaning: string) =>
    `Of stances set under “${title}”, that page says: “${meaning}”`,
  noSpeaker: 'no speaker named',
  onlyReferences: 'only in references',
  expectation: 'Note, what an outlet expects:',
  account: 'Note, an account:',
  takenDown: 'taken down',
  noteGone: 'Note: taken down',
  partiesUnchecked: (names: string) => `Not yet checked on any of these: ${names}.`,
  partiesSilent: (names: string) =>
    `No stance was found of: ${names}. For each subject the full table says which articles were read, and which were not.`,
  topicsBlank: 'No party’s stance was found on these, by what was read for them:',
  topicOf: (topic: string, parties: string) => `${topic} (${parties})`,
  nothing: 'No party’s stance has been published yet.',
  full: 'The full table, with every blank',
  tableLabel: (title: string) => `${title}, as a table`,
  fullLabel: (title: string) => `${title}, as a table with every cell`,
  blanks:
    'Three kinds of blank: “not yet checked” means that nobody has looked; “checked, silent” that articles were read for it and say nothing, with letters where not all of them were; “only in references” that no article in our archive carries the stance.',
  noStanceMeans:
    '“No stance set”: there are words of the party or reports of them, and they do not say that it proposes, accepts or rejects, names a condition or leaves it open. “Unclear”: they leave it open.',
} as const

/** Why a party has no stance, and where else it is heard. */
export const blankWords = {
  notChecked: 'not yet checked',
  notCheckedHere: 'not yet checked for a position on this itself',
  noneHere: 'no position on this itself',
  checked: (read: number, articles: number) =>
    `checked in ${read} of ${plural(articles, 'article', 'articles')}`,
  checkedAll: (articles: number) =>
    articles === 1 ? 'checked in the one article' : `checked in all ${articles} articles`,
  silent: 'silent',
  silentOfOwn: 'silent on a stance of its own',
  open: ' (',
  close: ')',
  foundOn: (found: string, day: string) => `, ${found} (${day})`,
  further: '; ',
  heardIn: 'heard on it in ',
  notedIn: 'only a note on it in ',
  unread: ' not yet checked',
  letter: (letter: string, title: string) => `${letter}: ${title}`,
  keyBefore: 'Letters stand for articles, as on the page on ',
  key: 'coverage',
  keyAfter: ':',
  speaksUnder: 'Speaks of it under: ',
  sentences: (count: number) => `(${plural(count, 'sentence', 'sentences')})`,
  underConcession: 'Speaks under the concession ',
  underAccounts: 'Is heard where accounts are compared, under ',
  colon: ':',
  gone: 'a sentence that was taken down',
} as const
