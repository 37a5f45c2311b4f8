import type { PlainWord } from '@/lib/meaning/plain-words'

/** Of a text with more fingerprints only those divisible by `PART` are kept: enough to find what is like it. */
const MANY = 120
const PART = 4

/** Words that one fingerprint is made of, and how many in a row of them one is picked from. */
const GRAM = 5
const WINDOW = 4

/**
 * Fingerprints of a text's own words: 32-bit numbers of runs of 5 words, of each four in a row the least (winnowing:
 * Schleimer, Wilkerson and Aiken, SIGMOD 2003). Any run of 8 words that two short texts share leaves them at least one
 * in common, two long texts on average one in every fifty shared words. One in common alone says nothing.
 */
export function fingerprints(stretches: readonly (readonly PlainWord[])[]): number[] {
  const all = [
    ...new Set(stretches.flatMap((words) => winnowed(gramHashes(words.map(({ plain }) => plain))))),
  ]
  return all.length <= MANY ? all : all.filter((print) => print % PART === 0)
}

function gramHashes(words: readonly string[]): number[] {
  const most = words.length - GRAM + 1
  return Array.from({ length: Math.max(0, most) }, (_, at) => hash(words.slice(at, at + GRAM).join(' ')))
}

/** Of each window the least; of equals the last, so that a window further on picks the same one again. */
function winnowed(hashes: readonly number[]): number[] {
  if (hashes.length <= WINDOW) return hashes.length === 0 ? [] : [Math.min(...hashes)]
  return hashes.slice(WINDOW - 1).map((_, at) => Math.min(...hashes.slice(at, at + WINDOW)))
}

/** FNV-1a over UTF-16 code units, as a signed 32-bit number. */
function hash(words: string): number {
  let value = 0x811c9dc5 | 0
  for (let at = 0; at < words.length; at += 1) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193)
  return value
}
