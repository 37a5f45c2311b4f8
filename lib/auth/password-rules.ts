import { COMMON_STEMS } from './common-passwords'

export const MIN_PASSWORD = 12
export const ADVISED_PASSWORD = 15
/** Bounds the work of one sign-in; far beyond what anybody types. */
export const MAX_PASSWORD = 1000

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'about-you'

/** What a person reads about each fault. */
export const PASSWORD_FAULTS: Readonly<Record<PasswordFault, string>> = {
  'too-short': `A password has at least ${MIN_PASSWORD} characters; ${ADVISED_PASSWORD} or more are better.`,
  'too-long': `A password has at most ${MAX_PASSWORD} characters.`,
  common:
    'This password is among the first that others would try. Choose another; several random words do well.',
  'about-you': 'This password is little more than your name or e-mail address. Choose another.',
}

/**
 * One spelling for what looks the same on different keyboards: Unicode's NFKC. Nothing else is touched: no
 * space is cut, no letter folded, and every character counts, however many there are.
 */
export function normalPassword(typed: string): string {
  return typed.normalize('NFKC')
}

/**
 * What is wrong with a new password; undefined when it will do. Length, the commonest choices and the person's
 * own name are looked at, never which kinds of characters are in it.
 */
export function passwordFault(typed: string, about: readonly string[] = []): PasswordFault | undefined {
  const password = normalPassword(typed)
  const length = Array.from(password).length
  if (length < MIN_PASSWORD) return isCommon(password) ? 'common' : 'too-short'
  if (length > MAX_PASSWORD) return 'too-long'
  if (isCommon(password)) return 'common'
  if (isLittleMoreThan(password, about)) return 'about-you'
  return undefined
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]

function isCommon(password: string): boolean {
  const folded = password.toLowerCase()
  return spellings(folded).some((spelling) => isMadeOf(spelling, COMMON_STEMS)) || isPattern(folded)
}

// As typed, with digits and marks around it cut off, and with the usual digits read as letters.
function spellings(folded: string): string[] {
  const bare = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const read = (text: string) => Array.from(text, (letter) => LEET[letter] ?? letter).join('')
  return [folded, bare, read(bare), read(folded)].map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''))
}

/** Whether a text is nothing but these words, one after another. */
function isMadeOf(text: string, words: ReadonlySet<string>): boolean {
  const longest = 16
  const reachable = new Set([0])
  for (let from = 0; from < Math.min(text.length, 64); from += 1) {
    if (!reachable.has(from)) continue
    for (let to = from + 2; to <= Math.min(text.length, from + longest); to += 1) {
      if (words.has(text.slice(from, to))) reachable.add(to)
    }
  }
  return text.length > 0 && reachable.has(text.length)
}

/** One character or a short piece again and again, or a walk along the alphabet, the digits or the keyboard. */
function isPattern(folded: string): boolean {
  if (/^(.{1,4})\1{2,}.{0,3}$/u.test(folded)) return true
  const found = pieces(folded)
  return found.length <= FEW_PIECES && found.every(isWalk)
}

const FEW_PIECES = 4

function pieces(folded: string): string[] {
  return folded.match(/\d+|\p{L}+|[^\d\p{L}]+/gu) ?? []
}

function isWalk(piece: string): boolean {
  if (new Set(piece).size === 1) return true
  const back = Array.from(piece).reverse().join('')
  return ROWS.some((row) => `${row}${row}`.includes(piece) || `${row}${row}`.includes(back))
}

const MEANINGLESS_REST = 5

function isLittleMoreThan(password: string, about: readonly string[]): boolean {
  const words = about
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3)
  const rest = [...words]
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), normalPassword(password).toLowerCase())
  return (
    rest.length < password.toLowerCase().length && rest.replace(/[^\p{L}]/gu, '').length < MEANINGLESS_REST
  )
}
