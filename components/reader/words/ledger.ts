import type { LedgerKind } from '@/lib/edition/model'

/** Words of the ledger, of the page on what changed since an edition, and of a sentence's history. */
export const ledgerWords = {
  lead: 'Every change that a reader could see, with its kind, its reason and who approved it.',
  none: 'Nothing has changed yet.',
  edition: (number: number) => `Edition ${number}`,
  notices: 'Notices on editions',
  given: (edition: number) => `Notices since edition ${edition}`,
  on: (day: string) => `, ${day}`,
  before: 'before',
  after: 'after',
  untilThen: 'until then',
  approvedBy: (names: string) => `approved by ${names}`,
  why: (reason: string) => `Why: ${reason}`,
  whyAll: (reason: string) => `Why, where no other reason stands: ${reason}`,
  toSentence: 'to the sentence',
  ofSentence: 'what became of the sentence',
  furniture: 'a title or other text of ours',
  records: 'records beside the sentences, told where they stand',
  recordsLabel: 'Records',
  own: 'Our own text',
  bothTexts: 'Show the texts before and after',
  wordsWere: 'These words were',
  kinds: 'Kinds of change',
  count: (many: number) => ` (${many})`,
  since: (since: number, now: number) => `From edition ${since} to edition ${now}`,
  sinceLead: (since: number, now: number) =>
    now === since + 1
      ? `What edition ${now} changed.`
      : `What editions ${since + 1} to ${now} changed, taken together.`,
  nothingSince: 'No sentence and no text of ours changed between these editions.',
  compare: 'Read edition ',
  compareAnd: ' and edition ',
  wholeLedger: 'The whole ledger',
} as const

/** The kinds as headings of groups. */
export const LEDGER_GROUPS: Readonly<Record<LedgerKind, string>> = {
  correction: 'Corrections',
  retraction: 'Retractions',
  withdrawal: 'Withdrawals',
  notice: 'Notices',
  clarification: 'Clarifications',
  evidence: 'Evidence',
  typo: 'Typing errors',
  addition: 'Additions',
}

/** What each kind means, for the head of its group. */
export const LEDGER_MEANINGS: Readonly<Record<LedgerKind, string>> = {
  correction: 'It was wrong before.',
  retraction: 'It should not have been published.',
  withdrawal: 'It no longer belongs here.',
  notice: 'Something became known about words already published.',
  clarification: 'It is clearer now, and was not wrong before.',
  evidence: 'What carries a sentence changed, or records beside it; the sentence stands.',
  typo: 'The meaning is the same.',
  addition: 'It is new.',
}

/** In which order kinds are read: first what takes something back. */
export const LEDGER_ORDER = Object.keys(LEDGER_GROUPS) as LedgerKind[]
