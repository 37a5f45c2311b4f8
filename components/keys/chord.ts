/** What a key press says of itself, as far as its name goes. */
export type Press = {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey?: boolean
}

/** Keys that only change others, and presses that are no key yet. */
const NO_KEY = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|Fn|Dead|Process|Unidentified)$/

/**
 * The name of a key press: "j", "J", "Enter", "Shift+F2", "Alt+j". Shift is part of a character and is not named beside
 * it. With Alt some keyboards type other characters, so letters and digits are then named by their place. Null for a
 * key that only changes others.
 */
export function chordOf({
  key,
  code = '',
  ctrlKey,
  metaKey,
  altKey,
  shiftKey = false,
}: Press): string | null {
  if (NO_KEY.test(key)) return null
  const isCharacter = [...key].length === 1 && key !== ' '
  const name = key === ' ' ? 'Space' : altKey && isCharacter ? placed(key, code, shiftKey) : key
  const held = [ctrlKey && 'Ctrl', metaKey && 'Meta', altKey && 'Alt', shiftKey && !isCharacter && 'Shift']
  return [...held.filter((modifier) => modifier !== false), name].join('+')
}

function placed(key: string, code: string, shifted: boolean): string {
  const at = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]
  if (!at) return key
  return shifted ? at : at.toLowerCase()
}

/** Whether it is a letter, digit or sign alone: what speech input types by itself, and what can be switched off. */
export const isSingle = (chord: string) => [...chord].length === 1

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** The keys of a chord as they are printed on a keyboard, one after the other. A plus sign is a key too. */
export function capsOf(chord: string): string[] {
  const parts = chord.split(/\+(?=.)/)
  const last = parts.at(-1) ?? ''
  const capital = /^\p{Lu}$/u.test(last) ? ['Shift', last] : [NAMES[last] ?? last]
  return [...parts.slice(0, -1), ...capital]
}

const MOVES = /(^|\+)(Tab|Space|Home|End|PageUp|PageDown|Arrow(Up|Down|Left|Right))$/

/** Why a command cannot have this key, in a sentence; null when it can. */
export function refusalOf(chord: string): string | null {
  if (chord === '?') return 'The question mark lists the keys of every screen.'
  if (chord === 'Enter' || chord === 'Escape') return `${chord} belongs to buttons, links and what is open.`
  if (MOVES.test(chord)) return 'This key moves about on the page and in the text.'
  if (/^(Ctrl|Meta)\+/.test(chord)) return 'Keys with Ctrl or Command belong to the browser. Try Alt.'
  return null
}
