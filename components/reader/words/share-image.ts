/** Words on the images of pages. */
export const imageWords = {
  edition: (number: number, day: string) => `Edition ${number} · ${day}`,
  ofDraft: (number: number, title: string) => `Point ${number} of the draft: ${title}`,
  articleSays: 'The article says:',
  speech: (speaker: string) => `${speaker}, quoted in the article:`,
  document: (name: string | null) => `${name ?? 'The document'}, as printed in the article:`,
  source: (outlet: string, date: string) => `${outlet}, ${date}`,
  inferred: (value: string) => `${value} (inferred)`,
  noOutlet: 'Outlet not established',
  noDate: 'date not established',
  notice: 'There is a notice on this sentence.',
  disputed: 'Disputed: the page shows what speaks against it.',
  superseded: 'This edition has been superseded.',
}
