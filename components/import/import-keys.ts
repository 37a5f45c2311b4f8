/** The keys of the screen on which an import is checked, in the order of their list. */
export const IMPORT_KEYS = [
  { command: 'next', key: 'n', shown: ['n'], what: 'next proposal' },
  { command: 'previous', key: 'p', shown: ['p'], what: 'proposal before' },
  { command: 'accept', key: 'a', shown: ['a'], what: 'accept it' },
  { command: 'refuse', key: 'x', shown: ['x'], what: 'refuse it' },
  {
    command: 'accept-kind',
    key: 'A',
    shown: ['Shift', 'A'],
    what: 'accept it and all that is left of its kind',
  },
  {
    command: 'refuse-kind',
    key: 'X',
    shown: ['Shift', 'X'],
    what: 'refuse it and all that is left of its kind',
  },
  {
    command: 'correct',
    key: 'c',
    shown: ['c'],
    what: 'correct it: move the break on, or accept and change the kind or the reading',
  },
  { command: 'move-back', key: 'C', shown: ['Shift', 'C'], what: 'move the break back' },
  { command: 'undo', key: 'u', shown: ['u'], what: 'undo the last decision about the text' },
  { command: 'filter', key: 'f', shown: ['f'], what: 'show other blocks: all, shown, set aside, to decide' },
  { command: 'original', key: 'o', shown: ['o'], what: 'show the words at hand in the original' },
  { command: 'text', key: 't', shown: ['t'], what: 'go to the cleaned text, where you were' },
  { command: 'facts', key: 'i', shown: ['i'], what: 'go to the facts about it' },
  {
    command: 'separate',
    key: 's',
    shown: ['s'],
    what: 'say that it is an article of its own: none of those held, and no copy',
  },
  { command: 'keep', key: 'e', shown: ['e'], what: 'go to the button that keeps it as an article' },
] as const

export type ImportCommand = (typeof IMPORT_KEYS)[number]['command']
