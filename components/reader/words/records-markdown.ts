import type { CellState } from '@/lib/coverage/coverage'
import type { AlignmentKind } from '@/lib/edition/model'
import { plural } from '../wording'
import { ALIGNED, numberWords } from './versions'

/** Words of the lists that the plain text form of a page ends with. */
export const recordsMarkdownWords = {
  offices: 'Offices',
  people: 'People',
  parties: 'Parties',
  memberOf: (whole: string) => `part of ${whole}`,
  texts: 'Texts of the plan',
  author: (name: string) => `author: ${name}`,
  seen: (extent: string) => `how much was seen: ${extent}`,
  events: 'Events',
  concessions: 'Concessions',
  gives: (party: string, basis: string) => `would give: ${party} (${basis})`,
  asks: (party: string, basis: string) => `asks for it: ${party} (${basis})`,
  nobody: 'not named',
  heading: (words: string) => `the article’s own heading: “${words}”`,
  disagreements: 'What is compared',
  readings: 'Who printed what',
  prints: (source: string, provision: string, words: string) => `${source} prints for ${provision}: ${words}`,
  translated: { translated_by_source: 'translated by the source', translated_by_us: 'translated by us' },
  alignments: 'The same provisions in other texts',
  aligned: (from: string, kind: AlignmentKind, to: string) =>
    [from, ALIGNED[kind], to].filter(Boolean).join(': '),
  provision: (number: string, text: string) => `provision ${numberWords(number)} of “${text}”`,
  figures: 'Figures',
  whose: (name: string) => `given by ${name}`,
  asOf: (date: string) => `as of ${date}`,
  findings: 'Read for this, and silent',
  finding: (article: string, version: number, terms: string, day: string) =>
    `${article}, version ${version}, ${day}; looked for: ${terms}`,
  forParty: (party: string) => `for where ${party} stands`,
  coverage: 'Points and articles',
  inState: (state: string, articles: string) => `${state}: ${articles}`,
  silentSince: (article: string, day: string) => `${article} (${day})`,
  origins: (words: string) => `how independent: ${words}`,
  states: ['reports', 'touches', 'silent', 'withheld', 'not_read'] satisfies readonly CellState[],
  stances: 'Where parties stand',
  stance: (subject: string, parties: string, stances: string) => `${subject}; ${parties}: ${stances}`,
  said: (stance: string, speaker: string, date: string) => `${stance} (${speaker}; ${date})`,
  letters: 'What the letters stand for',
  letter: (letter: string, article: string) => `${letter}: ${article}`,
  elsewhere: (count: number) =>
    `speaks of it in ${plural(count, 'sentence', 'sentences')} under other headings`,
  notes: (count: number) => `${plural(count, 'note', 'notes')}, no stance`,
  gone: 'taken down',
} as const
