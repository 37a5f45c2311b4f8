/** The keys of the view of changes. */
export const CHANGE_KEYS = [
  { shown: ['n'], what: 'next change' },
  { shown: ['p'], what: 'change before' },
] as const
