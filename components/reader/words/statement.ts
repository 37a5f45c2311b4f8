/** What stands around a sentence. */
export const statementWords = {
  asOf: 'as of ',
  isNew: 'new in this edition',
  response: 'Response',
  none: 'No sentence on this point has been published yet.',
} as const

/** What the small marks before the words on support mean. */
export const supportWords = {
  legend: [
    ['¶', 'the words are in our archive'],
    ['↗', 'it is published elsewhere, and we name where'],
  ],
} as const
