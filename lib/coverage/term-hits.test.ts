import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rarestFirst, suggestTerms, termHits } from './term-hits'

const TEXT =
  'Kyiv’s troops would be capped. The U.S. and the EU’s envoys met; NATO membership is off the table. A troop of café owners used it.'
const count = (term: string) => termHits(TEXT, [term])[0]?.count

test.each([
  ['troop', 2, 'a longer word that begins so, too'],
  ['eu', 1, 'a short word stands whole, its possession left away'],
  ['us', 0, 'a short word is not the beginning of another'],
  ['nato member', 1, 'words one after another'],
  ['membership NATO', 0, 'in their order'],
  ['cafe', 1, 'without accents'],
  ['kyiv', 1, 'without case'],
  ['peace', 0, 'nothing'],
  [' … ', 0, 'no words at all'],
] as const)('%s is found %i times: %s', (term, times, _why) => {
  expect(count(term)).toBe(times)
})

test('a hit is shown with whole words around it', () => {
  const [hits] = termHits(`${'long '.repeat(40)}before NATO membership behind ${'short '.repeat(40)}`, [
    'nato membership',
  ])
  expect(hits?.first[0]).toMatchObject({ words: 'NATO membership' })
  expect(hits?.first[0]?.before).toMatch(/^long .*before $/)
  expect(hits?.first[0]?.after).toMatch(/^ behind .*short$/)
})

test('a text holds each of its own words, and the places are the text', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), (text) => {
      for (const word of text.match(/\p{L}+/gu) ?? []) {
        const [hits] = termHits(text, [word])
        expect(hits?.count).toBeGreaterThan(0)
        for (const { before, words, after } of hits?.first ?? [])
          expect(text).toContain(before + words + after)
      }
    }),
    { numRuns: 50 },
  )
})

test('what stands there least often comes first, and of as many what was named first', () => {
  expect(
    rarestFirst(termHits(TEXT, ['of', 'troop', 'kyiv', 'peace', 'nato'])).map(({ term, count }) => [
      term,
      count,
    ]),
  ).toEqual([
    ['peace', 0],
    ['of', 1],
    ['kyiv', 1],
    ['nato', 1],
    ['troop', 2],
  ])
})

test('terms are the telling words of a title, other names, and what was searched for before', () => {
  expect(
    suggestTerms('7 NATO membership of the country', ['Alliance', 'nato'], ['Article 5', 'membership']),
  ).toEqual(['NATO', 'membership', 'country', 'Alliance', 'Article 5'])
})
