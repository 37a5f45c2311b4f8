import { plural } from '../wording'

/** What the pages of people and parties say. */
export const peopleWords = {
  title: 'People and parties',
  lead: 'Parties take positions; people speak and act. What a person said in direct speech is kept apart from what articles say of them.',
  parties: 'Parties',
  people: 'People',
  noParties: 'No party has been published yet.',
  noPeople: 'Nobody has been published yet.',
  memberOf: 'member of',
  positions: (count: number) => plural(count, 'position', 'positions'),
  quotations: (count: number) => plural(count, 'quotation', 'quotations'),
  noPositions: 'no position published',
  noQuotations: 'no direct speech in our archive',
  quotationsGone: 'direct speech of theirs was taken down',
  noOffice: 'no office recorded',
} as const

export const personWords = {
  offices: 'Offices',
  noOffices: 'No office is recorded.',
  office: {
    open: 'dates not recorded',
    since: (start: string) => `since ${start}`,
    until: (end: string) => `until ${end}`,
    during: (day: string) => day,
    between: (start: string, end: string) => `${start} to ${end}`,
  },
  said: 'What they said, in direct speech',
  saidNote:
    'Words inside quotation marks in an article of our archive. Each leads to the article and to the sentences that rest on it.',
  saidNothing: 'No direct speech of theirs is in our archive.',
  onTheirWords: 'Sentences of this page on these words',
  onTheirWordsNote:
    'Sentences of other pages that rest on these words are named beneath each quotation above.',
  documents: 'In documents attributed to them',
  told: 'What articles say of them',
  toldNote: 'Not their words: an article’s own, or its paraphrase.',
  toldNothing: 'Nothing else in this edition tells of them.',
  alsoNamed: 'Other sentences that name them as the one who spoke',
  allegations: 'Allegations, and the response',
  allegationsNote: 'Each stands with what was answered, or why nobody asked.',
  passageGone: 'This passage was',
  sentenceGone: 'a sentence that was taken down',
  says: 'The article says:',
  outletUnknown: 'outlet not established',
  via: (chain: string) => `channel: ${chain}`,
  article: 'the article',
} as const

export const partyWords = {
  memberOf: 'Member of',
  members: 'Members',
  inherits:
    'A member inherits nothing: a position of the whole is not a position of each, nor the other way round.',
  spoke: 'Who spoke for it',
  concessions: 'On the concessions',
  points: 'On the plan and its points',
  none: 'No position has been published yet.',
  noStance: 'What it said, or is reported to hold, with no stance set:',
  notes: 'Not its stance: an account, or what an outlet expects of it.',
  above: '(with its proof above)',
  said: 'What its office-holders and speakers said, in direct speech',
  saidNote:
    'Words inside quotation marks in an article of our archive, of people who spoke for it or held office in it. What they said is not, by that alone, its position.',
  saidNothing: 'No direct speech of anybody who holds office in it or speaks for it is in our archive.',
  sentences: 'What else is told of it',
  sentencesNote: 'Sentences that rest on what articles and other sources say of it.',
  nothing: 'Nothing else about it has been published yet.',
  called: (name: string, note: string) => `${name}: ${note}`,
  blank: 'No stance of its own was found on these, by what was read for them:',
} as const
