/** Words of the list of editions. */
export const editionsWords = {
  lead: 'An edition does not change once it is published. Each one stays readable at its own address.',
  none: 'No edition has been published yet.',
  edition: (number: number) => `Edition ${number}`,
  latest: ', the latest',
  changes: (before: number) => `what changed since edition ${before}`,
  data: 'as data',
  hash: (sha256: string) => `SHA-256 of its text: ${sha256}`,
  compare: 'Compare',
  compareLead: 'The latest edition with each earlier one:',
  since: (number: number) => `since edition ${number}`,
  feeds: 'Feeds',
  feedsLead: 'A feed tells a reading program what is new. Its entries keep their names when they are edited.',
  feedEditions: 'Editions',
  feedCorrections: 'Corrections and notices',
  feedPoint: (number: number, title: string) => `Point ${number}: ${title}`,
  perPoint: 'For each point',
  kinds: { atom: 'Atom', rss: 'RSS', json: 'JSON Feed' },
  feedLink: (feed: string, kind: string) => `${feed} as ${kind}`,
  machines: 'For machines',
  machinesLead:
    'Every page is there as JSON and as Markdown: its address with .json or .md after it; the front page is /index.json.',
} as const
