/** Small words that stand at values, marks and notices on every page. */
export const smallWords = {
  inferred: '(inferred)',
  inferredBecause: (reason: string) => (reason ? `(inferred: ${reason})` : '(inferred)'),
  noDate: 'date not established',
  entered: 'entered by an editor',
  withheld: 'withheld with the article',
  takenDown: (what: string) => `${what} taken down`,
  ourNote: (spoken: string) => ` [our note: ${spoken}] `,
  marksAreOurs:
    'Marks in boxes are ours, not the source’s: a quotation mark we set, […] for words we left out, or a caution.',
  cut: '[…]',
  cutSpoken: 'words left out by us',
  opening: '“',
  openingSpoken: 'the mark that opens this quotation is set by us',
  closing: '”',
  closingSpoken: 'the mark that closes this quotation is set by us',
  caution: (words: string) => `caution, ${words}`,
  weRead: (reading: string) => `missing; we read: ${reading}`,
  wordsMissing: 'words missing',
  ourReading: (words: string, reading: string) => `${words}; our reading: ${reading}`,
}
