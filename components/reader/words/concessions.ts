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
  noStance: 'Spoke on it, no stance set',
  bases: {
    said_by_party: 'in direct speech',
    reported_of_party: 'as reported',
    in_document: 'in a document',
  } satisfies Readonly<Record<StanceBasis, string>>,
  setUnder: (title: string) => `set under “${title}”`,
  meaningUnder: (title: string, meaning: string) => `Under “${title}”: ${meaning}`,
  noSpeaker: 'no speaker named',
  onlyReferences: 'only in references',
  expectation: 'Note, what an outlet expects:',
  account: 'Note, an account:',
  takenDown: 'taken down',
  noteGone: 'Note: taken down',
  partiesUnchecked: (names: string) => `Not yet checked on any of these: ${names}.`,
  partiesSilent: (names: string) =>
    `Articles were read for some of these as a whole, and no stance was found of: ${names}. The full table says which.`,
  topicsUnchecked: (names: string) => `No party’s stance has been checked yet on: ${names}.`,
  topicsSilent: (names: string) => `Articles were read for these as a whole and are silent: ${names}.`,
  pointsUnchecked: (count: number) =>
    `No party’s stance has been checked yet on ${plural(count, 'other point', 'other points')}; the full table names them.`,
  nothing: 'No party’s stance has been published yet.',
  full: 'The full table, with every blank',
  tableLabel: (title: string) => `${title}, as a table`,
  fullLabel: (title: string) => `${title}, as a table with every cell`,
  rest: (names: string) => `Not yet checked: ${names}.`,
  blanks:
    'Three kinds of blank: “not yet checked” means that nobody has looked; “checked, silent” that articles were read for it and say nothing: where not all of them were, letters say which, as on the page on coverage; “only in references” that no article in our archive carries the stance.',
} as const

/** Why a party has no stance, and where else it is heard. */
export const blankWords = {
  notChecked: 'not yet checked',
  noneHere: 'no position on this itself',
  checked: (read: number, articles: number) =>
    `checked in ${read} of ${plural(articles, 'article', 'articles')}`,
  checkedAll: (articles: number) =>
    articles === 1 ? 'checked in the one article' : `checked in all ${articles} articles`,
  silent: 'silent',
  notReadBefore: '; ',
  notReadAfter: ' not checked',
  letter: (letter: string, title: string) => `${letter}: ${title}`,
  keyBefore: 'Letters stand for articles: ',
  key: 'coverage',
  keyAfter: ' names them.',
  speaksUnder: 'Speaks of it under: ',
  sentences: (count: number) => `(${plural(count, 'sentence', 'sentences')})`,
  underConcession: 'Speaks under the concession ',
  underAccounts: 'Is heard where accounts are compared, under ',
  colon: ':',
  gone: 'a sentence that was taken down',
} as const
