/** What stands around a sentence. */
export const statementWords = {
  asOf: 'as of ',
  isNew: 'new in this edition',
  response: 'Response',
  none: 'No sentence on this point has been published yet.',
} as const
