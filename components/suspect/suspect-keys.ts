/** The keys of the suspect stream, in the order of their list. Figures choose a candidate. */
export const SUSPECT_KEYS = [
  { command: 'accept', key: 'a', shown: ['a'], what: 'accept the words that are chosen' },
  { command: 'select', key: 's', shown: ['s'], what: 'select other words in the text' },
  { command: 'gone', key: 'g', shown: ['g'], what: 'mark as gone' },
  { command: 'next', key: 'j', shown: ['j'], what: 'next' },
  { command: 'previous', key: 'k', shown: ['k'], what: 'previous' },
  { command: 'open-marked', key: 'o', shown: ['o'], what: 'open it on the version it was marked on' },
  { command: 'open-current', key: 'O', shown: ['Shift', 'O'], what: 'open it on the current version' },
  { command: 'again', key: 'u', shown: ['u'], what: 'decide the last one again' },
] as const

export type SuspectCommand = (typeof SUSPECT_KEYS)[number]['command']
