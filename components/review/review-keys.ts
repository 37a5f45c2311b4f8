/** The keys of the review stream, in the order of their list. */
export const REVIEW_KEYS = [
  { key: 'a', what: 'sign what is shown and approve' },
  { key: 'l', what: 'I have looked: the next source says this' },
  { key: 'x', what: 'except one' },
  { key: 'c', what: 'ask for changes' },
  { key: 'j', what: 'next' },
  { key: 'k', what: 'previous' },
] as const

export type ReviewKey = (typeof REVIEW_KEYS)[number]['key']
