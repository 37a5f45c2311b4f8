import type { AlignmentKind, PublicReading } from '@/lib/edition/model'
import { plural } from '../wording'
import { numberWords } from './versions'

/** What the page of a point says. */
export const pointWords = {
  kicker: (number: number, of: number) => `Point ${number} of ${of}`,
  spoken: (number: number) => `Point ${number}: `,
  says: 'What it says',
  told: 'What is told of it',
  background: 'Background',
  neighbours: 'Neighbouring points',
} as const

export const positionWords = {
  title: 'Where parties stand',
  whole: 'Positions on the whole plan',
  notes: 'What an outlet expects, which is no stance:',
  allBefore: (text: string, date: string) =>
    `All of this was said before the “${text}” (${date}) was known: it is about the subject, and no answer to that text.`,
  someBefore: (text: string, date: string) =>
    `What is dated before ${date} was said before the “${text}” was known: it is about the subject, and no answer to that text.`,
} as const

/** What publications print for a provision. */
export const readingWords = {
  title: 'Who printed what',
  lead: 'What publications print for this provision: in our words, or at most 25 of theirs.',
  prints: 'Printed:',
  saysOurs: 'In our words:',
  provision: (title: string, number: string) => `${title}, provision ${numberWords(number)}`,
  gone: 'These words were',
  archived: 'archived here: about this article',
  rendering: {
    original: (language: string) => `printed in ${language}`,
    translated_by_source: (language: string) => `printed in ${language}, translated by the publication`,
    translated_by_us: (language: string) => `printed in ${language}, translated by us`,
  } satisfies Readonly<Record<PublicReading['rendering'], (language: string) => string>>,
  allOfThese: 'All of these: ',
} as const

/** What became of a provision in texts that followed. */
export const laterWords = {
  title: 'In other drafts and texts',
  lead: 'Only a text that was seen whole can be said to have dropped a provision.',
  kind: {
    kept: 'kept',
    moved: 'kept, under another number',
    changed: 'changed',
    merged: 'merged with another provision',
    split: 'split into several provisions',
    dropped: 'dropped: the whole text was seen, and it is not there',
    new: 'new there',
  } satisfies Readonly<Record<AlignmentKind, string>>,
  provision: (number: string) => `, provision ${numberWords(number)}`,
  byMachine: 'proposed by the machine, not confirmed',
  proposed: 'proposed, not confirmed',
  confirmed: 'confirmed by ',
  blank: {
    not_seen: (texts: number) =>
      texts === 1
        ? 'Not seen here: this text was not seen whole, and nothing that was seen of it is tied to this point.'
        : 'Not seen here: none of these texts was seen whole, and nothing that was seen of them is tied to this point.',
    not_compared: () => 'Seen whole, and not yet compared with this point:',
  },
  told: 'what is told of it',
} as const

export const figureWords = {
  title: 'Figures in these sentences',
  whose: 'figure of ',
  asOf: 'as of ',
  sentence: 'the sentence',
  sentenceName: (amount: string) => `the sentence that gives ${amount}`,
} as const

export const relatedWords = {
  differ: 'Where accounts differ',
  others: 'Other differences',
  concessions: 'Concessions touched',
  points: 'Points touched',
  relatedPoints: 'Related points',
  people: 'People',
  events: 'Events',
} as const

export const historyWords = {
  title: 'History of this page',
  edition: (number: number) => `Edition ${number}`,
  added: (count: number) => plural(count, 'sentence added', 'sentences added'),
  reason: 'why: ',
  before: 'before: ',
  sentence: 'the sentence',
  takenDown: 'words that were taken down',
  ledger: 'the whole ledger',
} as const
