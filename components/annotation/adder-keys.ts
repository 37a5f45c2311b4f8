import { chordOf, type Press } from '@/components/keys/chord'
import { ownerOf } from '@/components/keys/mapped-keys'
import { isTyping } from '@/components/ui/is-typing'
import type { Bearing } from '@/lib/annotation/model'

/** What a key does while the box for a new annotation is open. */
export type AdderCommand =
  | { readonly do: 'target'; readonly at: number }
  | { readonly do: 'attach'; readonly bearing: Bearing }
  | {
      readonly do: 'down' | 'up' | 'new' | 'note' | 'voice' | 'find' | 'rule' | 'more' | 'another' | 'without'
    }

/** The keys of the box that stay as they are: they go by the places in its lists. */
export const ADDER_PLACES = [
  { shown: ['1', '9'], what: 'what it is about, by its number; again to let go' },
  { shown: ['↓'], what: 'next statement' },
  { shown: ['↑'], what: 'statement before' },
  { shown: ['Delete'], what: 'of several passages, take out the one that has the focus, or the last' },
] as const

/** The commands of the box for a new annotation that have a key of their own, in the order of the list of keys. */
export const ADDER_KEYS = [
  { command: 'adder-supports', key: '+', what: 'save, as support of the marked statement' },
  { command: 'adder-disputes', key: '-', what: 'save, as disputing it' },
  { command: 'adder-context', key: '=', what: 'save, as its context' },
  { command: 'adder-statement', key: 's', what: 'start a statement from the passage' },
  { command: 'adder-note', key: 'n', what: 'write a note' },
  { command: 'adder-voice', key: 'v', what: 'another voice' },
  { command: 'adder-another', key: 'p', what: 'add another passage: select it next' },
  { command: 'adder-find', key: '/', what: 'find another subject' },
  { command: 'adder-rule', key: 'i', what: 'rule and examples of what it is about' },
  { command: 'adder-fields', key: 'm', what: 'all fields' },
] as const

export type AdderKey = (typeof ADDER_KEYS)[number]['command']
/** The key of each, or null where it has none. */
export type AdderKeys = ReadonlyMap<AdderKey, string | null>

const MEANS: Readonly<Record<AdderKey, AdderCommand>> = {
  'adder-supports': { do: 'attach', bearing: 'supports' },
  'adder-disputes': { do: 'attach', bearing: 'disputes' },
  'adder-context': { do: 'attach', bearing: 'context' },
  'adder-statement': { do: 'new' },
  'adder-note': { do: 'note' },
  'adder-voice': { do: 'voice' },
  'adder-another': { do: 'another' },
  'adder-find': { do: 'find' },
  'adder-rule': { do: 'rule' },
  'adder-fields': { do: 'more' },
}
const FIRST_ADDER_KEYS: AdderKeys = new Map(ADDER_KEYS.map(({ command, key }) => [command, key]))
const FIXED: Readonly<Record<string, AdderCommand>> = {
  ArrowDown: { do: 'down' },
  ArrowUp: { do: 'up' },
  Delete: { do: 'without' },
}

/** What a press does with the box as a whole, wherever in the text or the box it comes: Ctrl Enter saves, Escape closes. */
export function boxCommandOf(press: Press): 'save' | 'close' | null {
  const chord = chordOf(press)
  if (chord === 'Escape') return 'close'
  return chord === 'Ctrl+Enter' || chord === 'Meta+Enter' ? 'save' : null
}

/** Whether a key chooses by its number in this box, whatever it gives elsewhere. */
export const isPlace = (chord: string) => /^[1-9]$/.test(chord)

/** The command that a press gives, or null: never while typing. A minus sign is one with the hyphen of a keyboard. */
export function adderCommandOf(
  press: Press & { readonly target: EventTarget | null },
  keys: AdderKeys = FIRST_ADDER_KEYS,
): AdderCommand | null {
  if (isTyping(press.target)) return null
  const pressed = chordOf(press)
  const chord = pressed === '−' ? '-' : pressed
  if (!chord) return null
  if (isPlace(chord)) return { do: 'target', at: Number(chord) - 1 }
  const owner = ownerOf(keys, chord)
  return FIXED[chord] ?? (owner && MEANS[owner])
}
