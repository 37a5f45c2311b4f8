import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, wordSpans, wordStarts } from './words'

const wordsOf = (text: string) => wordSpans(text).map(({ start, end }) => text.slice(start, end))

test('apostrophes and hyphens join a word', () => {
  expect(wordsOf("Russia’s 28-point plan, and don't stop")).toEqual([
    'Russia’s',
    '28-point',
    'plan',
    'and',
    "don't",
    'stop',
  ])
})
test('a dash between words separates them', () => {
  expect(wordsOf('peace – or not—yet')).toEqual(['peace', 'or', 'not', 'yet'])
})
test('letters of other scripts and combining marks belong to words', () => {
  expect(wordsOf('Київ, cafe\u0301!')).toEqual(['Київ', 'cafe\u0301'])
})
test('starts are UTF-16 offsets', () => {
  expect(wordStarts('😀 a b')).toEqual([3, 5])
})
test('joining two texts by a blank line adds their counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
      expect(countWords(`${one}\n\n${two}`)).toBe(countWords(one) + countWords(two))
    }),
  )
})
test.each(['a', "a'", 'a-', '-', '’', '1', '\u0301'])('50,000 times %j take no time', (piece) => {
  const text = piece.repeat(50_000)
  expect(quickestOf(3, () => countWords(text))).toBeLessThan(50)
})

/** Milliseconds of processor time of the fastest of some tries, so that a busy machine does not count. */
function quickestOf(tries: number, work: () => unknown): number {
  const times = Array.from({ length: tries }, () => {
    const started = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
