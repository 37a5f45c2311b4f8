import { expect, test } from 'vitest'
import { startOfStatement } from './start-of-statement'

const office = (title: string, start: string, end: string) => ({
  id: title,
  title,
  official: true,
  start,
  end,
})
const KNOWN = {
  people: [
    {
      id: 'rowan',
      slug: 'ada-rowan',
      name: 'Ada Rowan',
      aliases: [],
      offices: [
        office('Mayor of Port', '2010', '2019'),
        office('President of the Northern Republic', '2020', ''),
      ],
    },
  ],
  parties: [
    { id: 'north', slug: 'north', name: 'Northern Republic', aliases: ['NR'], memberOfId: null },
    { id: 'south', slug: 'south', name: 'Southern Isles', aliases: [], memberOfId: null },
  ],
  publishedDate: '2025-11-20',
}
const nobody = { speakerId: null, speakerDescription: '' } as const

test('a listed speaker brings the office held then, its party and a position', () => {
  const fields = { voice: 'direct_speech', speakerId: 'rowan', speakerDescription: '' } as const
  expect(startOfStatement(fields, 'point', KNOWN)).toEqual({
    kind: 'position',
    draft: {
      partyId: 'north',
      speakerId: 'rowan',
      speakerDescription: '',
      officeThen: 'President of the Northern Republic',
      asOf: '2025-11-20',
      asOfMethod: 'inferred',
      asOfBasis: 'the day of the article',
    },
  })
})

test('a description that names a party', () => {
  const fields = { voice: 'paraphrase', speakerId: null, speakerDescription: 'an N.R. official' } as const
  expect(startOfStatement(fields, 'point', KNOWN)).toMatchObject({
    kind: 'position',
    draft: { partyId: 'north' },
  })
})

test('two parties are none, and without a party it is a detail', () => {
  const both = 'officials of the Northern Republic and the Southern Isles'
  const fields = { voice: 'paraphrase', speakerId: null, speakerDescription: both } as const
  expect(startOfStatement(fields, 'point', KNOWN)).toMatchObject({ kind: 'detail', draft: { partyId: null } })
})

test('at an event it is an account, and without a date none is given', () => {
  const none = { ...KNOWN, publishedDate: '' }
  expect(startOfStatement({ voice: 'outlet_words', ...nobody }, 'event', none)).toMatchObject({
    kind: 'account',
    draft: { asOf: '', asOfMethod: null },
  })
})
