import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprints } from './fingerprints'
import { ownWords } from './own-words'

const of = (words: readonly string[]) => fingerprints(ownWords(words.join(' ')))
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), minLength: 1, maxLength: 3 })

test('eight words in a row that two texts share leave them a fingerprint in common', () => {
  const some = fc.array(word, { maxLength: 30 })
  const shared = fc.array(word, { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(some, some, some, some, shared, (a, b, c, d, run) => {
      const there = new Set(of([...c, ...run, ...d]))
      expect(of([...a, ...run, ...b]).some((print) => there.has(print))).toBe(true)
    }),
  )
})

test('they are 32-bit numbers, each once, and fewer than the words', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `w${(at * 7919) % 997}`)
  const prints = of(words)
  expect(new Set(prints).size).toBe(prints.length)
  expect(prints.every((print) => Number.isInteger(print) && Math.abs(print) <= 2 ** 31)).toBe(true)
  expect(prints.length).toBeLessThan(600)
})

test('a text of a few words has none', () => {
  expect(of(['one', 'two'])).toEqual([])
})
