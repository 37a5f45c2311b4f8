/** What the pages are called: in the browser's bar and at the head of furniture pages. */
export const pageTitles = {
  concessions: 'Concessions',
  accounts: 'Where accounts differ',
  timeline: 'Drafts and dates',
  versions: 'Drafts and counter-texts',
  coverage: 'Coverage',
  people: 'People and parties',
  statement: 'One sentence',
  articles: 'Articles',
  ledger: 'Ledger of changes',
  about: 'About',
  method: 'Method',
  point: ({ number, title }: { readonly number: number; readonly title: string }) => `${number} ${title}`,
  changes: (since: string) => `Changes since edition ${since}`,
  empty: 'Nothing has been written here yet.',
}
