/** The keys of import health, in the order of their list. */
export const HEALTH_KEYS = [
  { shown: ['j'], what: 'next row: its remedy has the focus' },
  { shown: ['k'], what: 'the row before' },
  { shown: ['Enter'], what: 'do what the row offers' },
] as const
