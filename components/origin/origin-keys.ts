/** The keys of proposed origins, in the order of their list. */
export const ORIGIN_KEYS = [
  { command: 'next', key: 'j', shown: ['j'], what: 'next proposed origin' },
  { command: 'previous', key: 'k', shown: ['k'], what: 'the one before' },
  { command: 'accept', key: 'a', shown: ['a'], what: 'accept it' },
  { command: 'refuse', key: 'x', shown: ['x'], what: 'refuse it: it is not proposed again' },
  { command: 'turn', key: 't', shown: ['t'], what: 'turn round which of two articles is the copy' },
  { command: 'change', key: 'e', shown: ['e'], what: 'put another origin in its place' },
  { command: 'undo', key: 'u', shown: ['u'], what: 'undo the last decision' },
] as const

export type OriginCommand = (typeof ORIGIN_KEYS)[number]['command']
