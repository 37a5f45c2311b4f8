import type { LedgerKind, PublicNotice } from './model'

export const LEDGER_KINDS = [
  'addition',
  'evidence',
  'typo',
  'clarification',
  'correction',
  'retraction',
  'withdrawal',
  'notice',
] as const satisfies readonly LedgerKind[]

/** What the ledger calls each kind of change, and when to use it. */
export const LEDGER_WORDS: Readonly<Record<LedgerKind, string>> = {
  addition: 'addition',
  evidence: 'evidence: the sentence stands, what carries it changed',
  typo: 'typo: the meaning is the same',
  clarification: 'clarification: clearer, and not wrong before',
  correction: 'correction: it was wrong before',
  retraction: 'retraction: it should not have been published',
  withdrawal: 'withdrawal: it no longer belongs here',
  notice: 'notice',
}

export const NOTICE_KINDS = [
  'corrected',
  'retracted',
  'publisher_changed',
  'under_review',
  'taken_down',
] as const satisfies readonly PublicNotice['kind'][]

export const NOTICE_WORDS: Readonly<Record<PublicNotice['kind'], string>> = {
  corrected: 'corrected: a later edition says it otherwise',
  retracted: 'retracted: it should not have been published',
  withdrawn: 'withdrawn: it no longer belongs here',
  publisher_changed: 'the publisher changed this passage',
  under_review: 'under review',
  taken_down: 'taken down: the words vanish from every edition',
}

/** What each kind of notice that can be given does at the places of its target. */
export const NOTICE_EFFECTS: Readonly<Record<(typeof NOTICE_KINDS)[number], string>> = {
  corrected: 'The words stay; the notice stands beside them.',
  retracted: 'The words stay, and are said to be retracted.',
  publisher_changed: 'The words stay; the notice says what changed in the source.',
  under_review: 'The words stay while they are looked into.',
  taken_down: 'The notice alone stands where they were, in every form.',
}

export const NOTICE_TARGETS = [
  'statement',
  'passage',
  'article',
  'person',
  'ledger',
] as const satisfies readonly PublicNotice['targetKind'][]

export const TARGET_WORDS: Readonly<Record<PublicNotice['targetKind'], string>> = {
  statement: 'a statement',
  passage: 'a passage of an article',
  article: 'an article, with all its passages',
  person: 'a person',
  ledger: 'an entry of the ledger',
}
