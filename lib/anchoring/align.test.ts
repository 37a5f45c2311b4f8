import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from './align'

const EVERYWHERE = { from: -10_000, to: 10_000 }

/** A pattern and a text, words apart by spaces, as `align` takes them; a word's weight is 1 unless said. */
function aligned(
  pattern: string,
  text: string,
  { band = EVERYWHERE, weights = {} as Record<string, number> } = {},
) {
  const [letters, there] = [pattern, text].map((words) => words.split(' ').filter(Boolean)) as [
    string[],
    string[],
  ]
  const spelled = [...new Set(there)]
  const words = Int32Array.from(letters, (word) => spelled.indexOf(word))
  const weighed = Float32Array.from(letters, (word) => weights[word] ?? 1)
  const window = { words: Int32Array.from(there, (word) => spelled.indexOf(word)), spelled, band }
  const { places, sameness } = align({ words, letters, weights: weighed }, window)
  return { places: [...places], sameness: [...sameness].map((one) => Math.round(one * 100) / 100) }
}

const placesOf = (pattern: string, text: string, options = {}) => aligned(pattern, text, options).places

describe('each word of a pattern stands', () => {
  // biome-ignore format: a table
  test.each([
    ['where the text has it', 'b c', 'a b c d', [1, 2]],
    ['at the beginning of the text and at its end', 'a b', 'a b', [0, 1]],
    ['across words that came in', 'a b', 'a x y z b', [0, 4]],
    ['nowhere where it was left out', 'a b c', 'a c', [0, -1, 1]],
    ['in the place of another word', 'a b c', 'a x c', [0, 1, 2]],
    ['in order, so that one that changed places is left out', 'a b c d', 'd a b c', [1, 2, 3, -1]],
    ['nowhere in a text without words', 'a b', '', [-1, -1]],
    ['near the others of its kind, not at the first like it', 'a b c', 'a x x x x x x a b c', [7, 8, 9]],
    ['once, though the text has it twice', 'a b', 'a a b b', [1, 2]],
  ])('%s', (_, pattern, text, places) => {
    expect(placesOf(pattern, text)).toEqual(places)
  })

  test('where the heavier words are, if not all can stand', () => {
    expect(placesOf('nato of', 'of nato', { weights: { nato: 1, of: 0.2 } })).toEqual([1, -1])
    expect(placesOf('of nato', 'nato of', { weights: { nato: 0.2, of: 1 } })).toEqual([1, -1])
  })

  test('not outside the band', () => {
    expect(placesOf('a b', 'a b x x a b', { band: { from: 3, to: 5 } })).toEqual([4, 5])
    expect(placesOf('a b', 'x x x a b', { band: { from: 0, to: 1 } })).not.toContain(3)
    expect(placesOf('a b', 'x a b', { band: { from: 1, to: 1 } })).toEqual([1, 2])
    expect(placesOf('a b', 'a b x', { band: { from: 0, to: 0 } })).toEqual([0, 1])
  })
})

describe('how much of a word is the same', () => {
  // biome-ignore format: a table
  test.each([
    ['all of the same word', 'soldiers', 'soldiers', 1],
    ['part of one with another ending', 'soldier', 'soldiers', 0.6],
    ['part of one with another letter inside', 'organise', 'organize', 0.6],
    ['part of one that gained letters inside', 'labor', 'labour', 0.6],
    ['part of a short one with another letter inside', 'part', 'port', 0.6],
    ['part of one with three letters more', 'nation', 'nationals', 0.6],
    ['none of one with more than that', 'government', 'governmentally', 0],
    ['none of one that is nearly twice as long', 'plan', 'planned', 0],
    ['none of one with another beginning', 'likely', 'unlikely', 0],
    ['none of one that shares too little', 'party', 'pasta', 0],
    ['none of one that is much longer', 'nation', 'nationalists', 0],
    ['none of short words', 'has', 'had', 0],
    ['a little of another figure', '600', '800', 0.3],
    ['a little of a longer figure', '9', '600,000', 0.3],
    ['none of a word for a figure', '600', 'six', 0],
    ['none of a figure for a word', 'six', '600', 0],
    ['none of a mark', ':', '!', 0],
    ['none of a mark for a figure', '/', '5', 0],
    ['none of another word', 'soldiers', 'houses', 0],
  ])('%s', (_, word, there, share) => {
    expect(aligned(`a ${word} b`, `a ${there} b`)).toEqual({ places: [0, 1, 2], sameness: [1, share, 1] })
  })

  test('a like word is taken before another one', () => {
    expect(placesOf('a soldiers b', 'a great soldier b')).toEqual([0, 2, 3])
  })
})

describe('long patterns', () => {
  const long = (count: number, word = (at: number) => `word${at}`) =>
    Array.from({ length: count }, (_, at) => word(at))

  test('are cut at words that stand once in both, and the rest is aligned between', () => {
    const pattern = long(1200, (at) => (at % 2 ? 'the' : `${String.fromCodePoint(0x4e00 + at)}x`))
    const text = pattern.toSpliced(600, 2, 'new', 'words', 'here').toSpliced(10, 4)
    const places = placesOf(pattern.join(' '), text.join(' '))
    expect(places.slice(0, 10)).toEqual(long(10).map((_, at) => at))
    expect(places.slice(10, 14).filter((place) => place >= 0)).toEqual([])
    expect(places.slice(14, 600)).toEqual(long(586).map((_, at) => at + 10))
    expect(places.slice(602)).toEqual(long(598).map((_, at) => at + 599))
  })

  test('whose halves changed places keep the longer one', () => {
    const pattern = long(1000, (at) => `${String.fromCodePoint(0x4e00 + at)}x`)
    const places = placesOf(pattern.join(' '), [...pattern.slice(400), ...pattern.slice(0, 400)].join(' '))
    expect(places.slice(400)).toEqual(long(600).map((_, at) => at))
    expect(places.slice(0, 400).every((place) => place === -1)).toBe(true)
  })

  test('without such a word stand nowhere', () => {
    const places = placesOf(long(1000, () => 'a').join(' '), long(1000, () => 'a').join(' '))
    expect(new Set(places)).toEqual(new Set([-1]))
  })
})

describe('whatever is aligned', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'soldier', 'soldiers', '5', '600'), { maxLength: 14 })
    .map((list) => list.join(' '))

  test('words keep their order, and their sameness is that of the words that meet', () => {
    fc.assert(
      fc.property(words, words, (pattern, text) => {
        const { places, sameness } = aligned(pattern, text)
        const found = places.filter((place) => place >= 0)
        expect(found).toEqual([...new Set(found)].sort((one, other) => one - other))
        for (const [at, place] of places.entries()) {
          const isSame = pattern.split(' ')[at] === text.split(' ')[place]
          expect(sameness[at] === 1).toBe(place >= 0 && isSame)
        }
      }),
    )
  })

  test('a text is all of itself', () => {
    fc.assert(
      fc.property(words, (text) => {
        const all = text.split(' ').filter(Boolean)
        expect(aligned(text, text)).toEqual({ places: [...all.keys()], sameness: all.map(() => 1) })
      }),
    )
  })
})
