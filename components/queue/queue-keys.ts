/** The keys of the queue, in the order of their list. */
export const QUEUE_KEYS = [
  { command: 'next', key: 'j', shown: ['j'], what: 'next' },
  { command: 'previous', key: 'k', shown: ['k'], what: 'previous' },
  { command: 'open', key: 'Enter', shown: ['Enter'], what: 'open it' },
  { command: 'claim', key: 'c', shown: ['c'], what: 'take it: others see that you have it, for a day' },
  { command: 'release', key: 'r', shown: ['r'], what: 'give it back' },
] as const
