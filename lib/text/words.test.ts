import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, unbrokenSpans, wordSpans, wordStarts } from './words'

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
test.each([
  ['The 28-point U.S. plan.', ['The', '28-point', 'U.S.', 'plan']],
  ['It cost $1,500, or 3.5% more.', ['It', 'cost', '$1,500', 'or', '3.5%', 'more']],
  ['U.S.-led talks at 10:30 a.m., they don’t', ['U.S.-led', 'talks', 'at', '10:30', 'a.m.', 'they', 'don’t']],
  ['The end. (Axios.com) He said: 5, 6', ['The', 'end', 'Axios.com', 'He', 'said', '5', '6']],
])('nothing that belongs together is parted: %j', (text, words) => {
  expect(unbrokenSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
})
test('each counted word lies in one that is not parted, and each of these holds one', () => {
  const pieces = fc.array(
    fc.constantFrom('a', 'U', '9', '.', ',', '-', '’', '$', '%', ' ', 'é', '\u0301', '😀'),
  )
  fc.assert(
    fc.property(pieces, (all) => {
      const text = all.join('')
      const counted = wordSpans(text)
      const held = unbrokenSpans(text).map(({ start, end }) =>
        counted.filter((word) => start <= word.start && word.end <= end),
      )
      expect(held.flat()).toEqual(counted)
      expect(held.every((words) => words.length > 0)).toBe(true)
    }),
  )
})
test('joining two texts by a blank line adds their counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
      expect(countWords(`${one}\n\n${two}`)).toBe(countWords(one) + countWords(two))
    }),
  )
})
test.each(['a', "a'", 'a-', 'a.', '1,', '-', '’', '1', '\u0301'])('50,000 times %j take no time', (piece) => {
  const text = piece.repeat(50_000)
  expect(quickestOf(3, () => countWords(text))).toBeLessThan(50)
  expect(quickestOf(3, () => unbrokenSpans(text))).toBeLessThan(50)
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
