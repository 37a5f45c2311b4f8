import { describe, expect, test } from 'vitest'
import { frequency, indexedText, lowerCase, weightOfUnknown } from './indexed-text'

const index = indexedText('The plan, “the PLAN”: a plan… 5')
const numberOf = (word: string) => index.numberOf.get(word) as number
const weightOf = (word: string) => index.weights[numberOf(word)] as number

test('each word has a number, whatever its letter case, and each token the number of its word', () => {
  expect(Array.from(index.words, (number) => index.spelled[number])).toEqual(
    ['the', 'plan', ',', '"', 'the', 'plan', '"', ':', 'a', 'plan', '.', '.', '.', '5'],
  ) // biome-ignore format: short
  expect(numberOf('plan')).toBe(1)
})

test('says where each word stands, in order, and how often', () => {
  const placesOf = (word: string) => [
    ...index.places.subarray(index.firsts[numberOf(word)], index.firsts[numberOf(word) + 1]),
  ]
  expect(placesOf('plan')).toEqual([1, 5, 9])
  expect(placesOf('5')).toEqual([13])
  expect(frequency(index, numberOf('the'))).toBe(2)
  expect(frequency(index, numberOf('5'))).toBe(1)
})

describe('the weight of a word', () => {
  test('is the greater the rarer it is, and full where it stands once', () => {
    expect(weightOf('5')).toBe(1)
    expect(weightOf('the')).toBeLessThan(1)
    expect(weightOf('plan')).toBeLessThan(weightOf('the'))
  })

  test('is hardly any for a mark, however rare', () => {
    expect(weightOf(':')).toBeLessThan(0.1)
    expect(weightOf(':')).toBeGreaterThan(0)
    expect(weightOfUnknown(':')).toBeLessThan(0.1)
    expect(weightOfUnknown('treaty')).toBe(1)
  })

  test('is never nothing, also where the text is one word', () => {
    expect([...indexedText('plan').weights]).toEqual([1])
    const [weight] = indexedText('plan plan plan').weights
    expect(weight).toBeCloseTo(0.15)
  })
})

test('the same text is prepared once, also when a few others came between', () => {
  const first = indexedText('one text')
  for (const other of ['two', 'three', 'four']) indexedText(other)
  expect(indexedText('one text')).toBe(first)
  for (const other of ['five', 'six', 'seven']) indexedText(other)
  expect(indexedText('one text')).toBe(first)
  for (const other of ['two', 'three', 'four', 'five']) indexedText(other)
  expect(indexedText('one text')).not.toBe(first)
})

test.each([
  ['Kyiv ЇЖАК', 'kyiv їжак'],
  ['İzmir and Ankara', 'İzmir and ankara'],
  ['ẞ 𝐀 𐐀', 'ß 𝐀 𐐨'],
])('small letters keep every offset: %s', (text, small) => {
  expect(lowerCase(text)).toBe(small)
})
