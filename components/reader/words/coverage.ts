import type { CellState } from '@/lib/coverage/coverage'
import { plural } from '../wording'

/** What the page of coverage says. */
export const coverageWords = {
  title: 'Coverage',
  lead: 'Which article in our archive says what a point provides, which only touches its subject, and which was read for it and is silent. It describes our archive, not the press.',
  summary: (reported: number, points: number, articles: number) =>
    `Of the ${points} points, ${reported} ${reported === 1 ? 'is' : 'are'} reported by at least one of the ${plural(articles, 'article', 'articles')} in our archive. For the others see the sources published elsewhere, named at each point.`,
  none: 'No article has been published yet.',
  outletUnknown: 'outlet not established',
  legend: 'What the marks mean',
  states: {
    reports: 'reports this provision',
    touches: 'touches the subject',
    silent: 'read for it, silent',
    withheld: 'withheld',
    not_read: 'not yet checked',
  } satisfies Readonly<Record<CellState, string>>,
  meanings: {
    reports: 'A passage of the article supports a sentence that says what the point provides.',
    touches:
      'A passage of it is used at the point in another way: for a position, an account, as context or against a sentence.',
    silent: 'Somebody read the article for the point and found nothing on it; the day is given.',
    withheld: 'The article, or what was found in it, was taken down. What we had read in it is not told.',
    not_read: 'Nobody has recorded either. A blank is not an answer.',
  } satisfies Readonly<Record<CellState, string>>,
  articles: 'The articles',
  matrix: 'Points and articles',
  matrixLabel: 'Points and articles, as a table',
  point: 'Point',
  pointTitle: (number: number, title: string) => `${number} ${title}`,
  independent: 'All sentences of the point rest on',
  independentNote:
    'Counted are the sources of all sentences that say what the point provides, each source once; the front page counts those of its one sentence. Sources that go back to the same report count as one origin. An origin that is not established never counts as one more.',
  nothingReports: 'nothing yet',
  list: 'The same as a list',
  origins: (words: string) => `All its sentences together rest on: ${words}.`,
  inState: (state: CellState, letters: string) => `${coverageWords.states[state]}: ${letters}`,
  cell: (letter: string, state: CellState) => `${letter}: ${coverageWords.states[state]}`,
  silentOn: (letters: string, day: string) => `${letters} (${day})`,
  letterOf: 'Article',
} as const
