import { randomInt } from 'node:crypto'

/** Lower case without vowels (no words by accident), without 0, 1, l and y (no doubt when read aloud). */
const ALPHABET = 'bcdfghjkmnpqrstvwxz23456789'
const LENGTH = 10
const PUBLIC_ID = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

/** A new random name for a public thing: ten characters, about 47 bits, safe in an address. */
export function publicId(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** Whether `text` has the form of a public id. */
export function isPublicId(text: string): boolean {
  return PUBLIC_ID.test(text)
}
