/** The keys of the concordance, in the order of their list. */
export const CONCORDANCE_KEYS = [
  { command: 'search', key: '/', shown: ['/'], what: 'type what to look for' },
  {
    command: 'leave',
    key: 'Escape',
    shown: ['Escape'],
    what: 'leave the field for the first line; the words stay',
  },
  { command: 'next', key: 'j', shown: ['j'], what: 'next line' },
  { command: 'previous', key: 'k', shown: ['k'], what: 'line before' },
  { command: 'tick', key: 'x', shown: ['x'], what: 'tick it, or take the tick away' },
  { command: 'tick-range', key: 'X', shown: ['Shift', 'X'], what: 'tick from the last tick to here' },
  { command: 'tick-all', key: 'a', shown: ['a'], what: 'tick all lines of the page, or none' },
  { command: 'annotate', key: 'Enter', shown: ['Enter'], what: 'annotate what is ticked, or this line' },
  { command: 'open', key: 'o', shown: ['o'], what: 'open the place in its article' },
  { command: 'next-page', key: 'n', shown: ['n'], what: 'next page' },
  { command: 'previous-page', key: 'p', shown: ['p'], what: 'page before' },
  { command: 'undo', key: 'u', shown: ['u'], what: 'take back what was annotated last' },
] as const

export type ConcordanceCommand = (typeof CONCORDANCE_KEYS)[number]['command']
