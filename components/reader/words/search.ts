import type { DocumentKind } from '@/lib/search/model'

/** What the search page and the search field say. */
export const searchWords = {
  title: 'Search',
  field: 'Search statements, passages, people and points',
  short: 'Search',
  submit: 'Search',
  hint: 'Every word counts, “not” and “will” too. Put words in quotation marks to find them side by side.',
  nothing: (asked: string) => `Nothing in this edition has the words “${asked}”.`,
  advice: 'Try fewer words, or another form of a word. Only what is published is searched.',
  noWord: 'Type a word or a number to look for. Spaces and signs alone find nothing.',
  tooMany: 'Too many searches came from your address. Wait a minute, then try again.',
  found: (count: number, edition: number) =>
    `${count === 1 ? 'One result' : `${count} results`} in edition ${edition}`,
  groups: {
    statement: 'Sentences',
    passage: 'Passages in archived articles',
    person: 'People',
    point: 'Points of the plan',
    subject: 'Concessions, accounts, texts, events and parties',
  } satisfies Readonly<Record<DocumentKind, string>>,
  carries: 'the words relied on for:',
  proof: 'proof',
}
