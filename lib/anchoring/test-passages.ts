import fc from 'fast-check'
import type { Span } from './model'
import { wholeWords } from './whole-words'

// Few words, so that repeats are common, with figures, marks, emoji and combining letters among them.
const WORDS = [
  'Ukraine', 'would', 'not', 'join', 'NATO', '“the', 'plan”', '600,000', '$300bn', '28-point', 'Київ', 'П’ять',
  'café', 'x\u0323\u0331y', '🇺🇦', '👩‍👩‍👧', 'Kyiv.', '—', '…', 'it’s', 'said', 'חוזה', '和平', 'never', '3.5', 'Moscow,',
] // biome-ignore format: a table

const block = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '))

/** A text of a few blocks in which words and phrases come again and again. */
export const text = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'))

export type Made = { readonly whole: string; readonly span: Span }

/** A text with one sound passage somewhere in it. */
export const passage: fc.Arbitrary<Made> = fc
  .tuple(text, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 80 }))
  .map(([whole, where, length]) => {
    const start = Math.floor(where * (whole.length - 1))
    return { whole, span: wholeWords(whole, { start, end: start + length }) }
  })
  .filter((made): made is Made => made.span !== null)

export const wordsAt = (whole: string, { start, end }: Span) => whole.slice(start, end)

/** The whole with other words in the place of a span. */
export const replaced = (whole: string, { start, end }: Span, words: string) =>
  whole.slice(0, start) + words + whole.slice(end)

/** Every word of a stretch, white space to white space, in order. */
export const wordsOf = (whole: string, within: Span = { start: 0, end: whole.length }): Span[] =>
  Array.from(wordsAt(whole, within).matchAll(/\S+/g), ({ 0: word, index }) => ({
    start: within.start + index,
    end: within.start + index + word.length,
  }))
