import { isTyping } from '@/components/ui/is-typing'
import type { Bearing } from '@/lib/annotation/model'

/** What a key does while the box for a new annotation is open. */
export type AdderCommand =
  | { readonly do: 'target'; readonly at: number }
  | { readonly do: 'attach'; readonly bearing: Bearing }
  | { readonly do: 'down' | 'up' | 'new' | 'note' | 'voice' | 'find' | 'more' }

const attach = (bearing: Bearing) => ({ do: 'attach', bearing }) as const

/** The keys of the box for a new annotation, in the order of the list of keys. Digits come from 1 to 9. */
export const ADDER_KEYS = [
  { keys: [], shown: ['1', '9'], what: 'what it is about, by its number; again to let go', command: null },
  { keys: ['ArrowDown'], shown: ['↓'], what: 'next statement', command: { do: 'down' } },
  { keys: ['ArrowUp'], shown: ['↑'], what: 'statement before', command: { do: 'up' } },
  {
    keys: ['+'],
    shown: ['+'],
    what: 'save, as support of the marked statement',
    command: attach('supports'),
  },
  { keys: ['-', '−'], shown: ['−'], what: 'save, as disputing it', command: attach('disputes') },
  { keys: ['='], shown: ['='], what: 'save, as its context', command: attach('context') },
  { keys: ['s'], shown: ['s'], what: 'start a statement from the passage', command: { do: 'new' } },
  { keys: ['n'], shown: ['n'], what: 'write a note', command: { do: 'note' } },
  { keys: ['v'], shown: ['v'], what: 'another voice', command: { do: 'voice' } },
  { keys: ['/'], shown: ['/'], what: 'find another subject', command: { do: 'find' } },
  { keys: ['m'], shown: ['m'], what: 'all fields', command: { do: 'more' } },
] as const satisfies readonly {
  readonly keys: readonly string[]
  readonly shown: readonly string[]
  readonly what: string
  readonly command: AdderCommand | null
}[]

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>

/** The command that a press gives, or null: never while typing, never with Ctrl, Alt or Meta. */
export function adderCommandOf(press: Press): AdderCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || isTyping(press.target)) return null
  if (/^[1-9]$/.test(press.key)) return { do: 'target', at: Number(press.key) - 1 }
  return ADDER_KEYS.find(({ keys }) => (keys as readonly string[]).includes(press.key))?.command ?? null
}
