import { expect, test } from 'vitest'
import { type Destination, isReady, missingIn } from './destination'

const begun = {
  kind: 'new' as const,
  subjectId: '',
  wording: ' ',
  bearing: 'supports' as const,
  start: {
    kind: 'account' as const,
    draft: {
      partyId: null,
      speakerId: null,
      speakerDescription: '',
      officeThen: '',
      asOf: '',
      asOfMethod: null,
      asOfBasis: '',
    },
  },
} satisfies Destination

test('each field that a destination lacks is named by itself', () => {
  expect(Object.keys(missingIn(begun))).toEqual(['wording', 'subjectId'])
  expect(Object.keys(missingIn({ ...begun, subjectId: 'a' }))).toEqual(['wording'])
  expect(missingIn({ kind: 'draft', draft: null, bearing: 'supports' })).toHaveProperty('draft')
})

test('what lacks nothing is ready', () => {
  expect(isReady({ kind: 'none' })).toBe(true)
  expect(isReady({ ...begun, subjectId: 'a', wording: 'It is so.' })).toBe(true)
  expect(isReady(begun)).toBe(false)
})
