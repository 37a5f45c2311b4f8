/** Titles of the pages that are about no single thing. */
export const pageTitles = {
  concessions: 'Concessions',
  accounts: 'Where accounts differ',
  pointStances: 'Where parties stand on the points',
  timeline: 'Timeline',
  timelineAbout:
    'What was said or done, what was published and when we captured it, by date: three clocks, kept apart.',
  versions: 'Drafts and counter-texts',
  coverage: 'Coverage',
  people: 'People and parties',
  articles: 'Articles',
  ledger: 'Ledger of changes',
  about: 'About',
  method: 'Method',
  editions: 'Editions',
  statement: 'One sentence',
  withdrawn: 'A sentence that was withdrawn',
  takenDown: 'A sentence that was taken down',
  takenDownArticle: 'An article that was taken down',
  changes: (since: number) => `Changes since edition ${since}`,
  point: (point: { readonly number: number; readonly title: string }) => `${point.number} ${point.title}`,
} as const
