import { describe, expect, test } from 'vitest'
import { indexedText } from './indexed-text'
import { inOriginal, occurrences, type Wanted } from './occurrences'

const WHOLE: Omit<Wanted, 'words'> = { restBefore: '', restAfter: '' }

function found(text: string, words: string, how: Partial<Wanted> = {}) {
  const index = indexedText(text)
  return occurrences(index, { ...WHOLE, ...how, words }).map(({ start }) => start)
}

describe('words stand', () => {
  // biome-ignore format: a table
  test.each([
    ['everywhere they are written, in order', 'no, said he; no and no.', 'no', [0, 13, 20]],
    ['where several are written side by side', 'the plan and the old plan, the plan', 'the plan', [0, 27]],
    ['also overlapping', 'on and on and on', 'on and on', [0, 7]],
    ['at the very beginning and at the very end', 'yes or yes', 'yes', [0, 7]],
    ['as marks alone', 'Yes! No?! No!', '!', [3, 8, 12]],
    ['in scripts without spaces anywhere', '明年三月和三月', '三月', [2, 5]],
    ['not where one of them is unknown', 'the old plan', 'the new plan', []],
    ['not where a word between them is another', 'the old plan of the town', 'the town of', []],
    ['not in another order', 'plan the', 'the plan', []],
    ['not in another letter case', 'The Plan', 'the plan', []],
    ['not inside longer words', 'They know nothing now', 'no', []],
    ['not at the end of a longer figure', 'It has 1,600,000 men', '600,000 men', []],
    ['not at the beginning of a longer figure', 'It has 600,000', 'It has 600', []],
    ['not behind a currency or a sign', 'paid $300 or -300', '300', []],
    ['not behind a prefix', 'the non-nuclear states', 'nuclear states', []],
    ['not where nothing is asked for', 'the plan', '', []],
    ['nowhere in a text without words', '', 'plan', []],
  ])('%s', (_, text, words, starts) => {
    expect(found(text, words)).toEqual(starts)
  })
})

describe('words that were cut', () => {
  test('stand where the same is cut off', () => {
    expect(found('paid $300 here, $300 there, 300 too', '300', { restBefore: '$' })).toEqual([6, 17])
    expect(found('30% or 30, not 30%', '30', { restAfter: '%' })).toEqual([0, 15])
    expect(found('a 28-point, 28-page', 'point', { restBefore: '28-' })).toEqual([5])
  })

  test('do not stand where something else is', () => {
    expect(found('paid €300', '300', { restBefore: '$' })).toEqual([])
    expect(found('about 30%', '30', { restAfter: '-point' })).toEqual([])
  })
})

describe('words that were glued to their neighbours', () => {
  const glued = 'It was late.The plan standsNobody left'

  test('stand where the neighbour is the one they had', () => {
    expect(found(glued, 'The plan stands', { gluedTo: { before: 'late.', after: 'Nobody left' } })).toEqual([
      12,
    ])
    expect(
      found('in 2014About it', 'About it', { gluedTo: { before: 'they met in 2014', after: '' } }),
    ).toEqual([7])
  })

  test('do not stand where it is another, or was not apart from them', () => {
    expect(
      found('in 2014About it', 'About it', { gluedTo: { before: 'they met in 2015', after: '' } }),
    ).toEqual([])
    expect(found('in 2014About it', 'About it')).toEqual([])
    expect(found('it ended.in 2014More', 'in 2014', { gluedTo: { before: '', after: 'Less' } })).toEqual([])
  })

  test('do not stand where they were cut already', () => {
    expect(found('x$1300', '300', { restBefore: '$', gluedTo: { before: 'x $', after: '' } })).toEqual([])
  })
})

describe('a whole headline', () => {
  test('stands in any letter case', () => {
    expect(found('TRUCE IS NEAR. Truce is near.', 'Truce is near', { anyCase: true })).toEqual([0, 15])
    expect(found('TRUCE IS NEAR', 'Truce is near')).toEqual([])
  })

  test('also where words were cut from it', () => {
    expect(found('AN EX-ENVOY', 'Envoy', { restBefore: 'ex-', anyCase: true })).toEqual([6])
    expect(found('AN EX-ENVOY', 'Envoy', { restBefore: 'ex-' })).toEqual([])
    expect(found('ENVOY-LIKE: 5TH', '5', { restAfter: 'th', anyCase: true })).toEqual([12])
  })
})

test('a place that would cut what is one piece of the text is none', () => {
  expect(found('and so… on', '.')).toEqual([])
  expect(found('and so… on', '..')).toEqual([])
  expect(found('and so… on', '...')).toEqual([6])
})

test('places are told in offsets of the text', () => {
  const text = 'He\u00ad\u00ad said…  so'
  const index = indexedText(text)
  const [place] = occurrences(index, { ...WHOLE, words: 'so' })
  expect(place).toEqual({ start: 11, end: 13 })
  expect(inOriginal(index, place!)).toEqual({ start: 12, end: 14 })
})
