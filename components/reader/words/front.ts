import { plural } from '../wording'

/** What the front page says beside its statements. */
export const frontWords = {
  lead: 'The plan in short',
  leadMore: 'More on the plan as a whole',
  links: 'On this page and beyond',
  points: (count: number) => `The ${count} points`,
  accounts: 'Where accounts differ',
  concessions: 'Concessions',
  timeline: 'Timeline',
  fresh: 'New in this edition',
  filter: 'Show',
  all: 'all',
  filterOf: (title: string, count: number) => `${title} ${count}`,
  pointSpoken: (number: number) => `Point ${number}: `,
  sentenceWas: 'This sentence was',
  published: (edition: number, day: string) => `Edition ${edition} was published on ${day}.`,
  voices: (count: number) => plural(count, 'voice', 'voices'),
  noAccounts: 'No differing accounts yet.',
  noConcessions: 'No concession yet.',
  noFresh: 'Nothing changed for readers.',
  allFresh: (count: number) =>
    `This is the first edition: all that it says is new. The ledger lists its ${plural(count, 'entry', 'entries')}.`,
  moreFresh: (count: number) => `and ${count} more in the ledger`,
  takenDown: 'words that were taken down',
  gives: 'would give: ',
  asks: 'asks: ',
  notStated: 'not stated',
} as const
