import { describe, expect, test } from 'vitest'
import type { Snapshot } from './model'
import { recordChanges, recordSummary } from './record-changes'

const reading = (id: string, provision: string, words = 'that it would') => ({
  id,
  provision,
  words,
  source: { kind: 'reference', outlet: 'The Agency', title: 'On it' },
  form: 'own_words',
  rendering: 'original',
  locator: '',
  checkedBy: ['second editor'],
})
const point = (number: number) => ({ kind: 'point', slug: `p${number}`, number, title: `Point ${number}` })
const provision = (number: number) => ({
  key: `first/${number}`,
  planVersion: 'first',
  number: String(number),
  ordinal: number,
  point: `p${number}`,
})
const NUMBERS = [1, 2, 3, 4, 5]
const edition = (more: object = {}) =>
  ({
    points: NUMBERS.map(point),
    planVersions: [{ slug: 'first', title: 'First text' }],
    provisions: NUMBERS.map(provision),
    articles: [],
    statements: [],
    concessions: [],
    events: [],
    people: [],
    parties: [],
    ...more,
  }) as unknown as Snapshot
const told = (before: Snapshot | null, after: Snapshot) =>
  recordSummary(recordChanges(before, after)).map(({ words }) => words)

describe('what changed among the records of two editions', () => {
  test('is told where it stands, counted', () => {
    const after = edition({
      readings: [reading('a', 'first/1'), reading('b', 'first/1'), reading('c', 'first/2')],
    })
    expect(told(edition(), after)).toEqual([
      '2 readings of point 1 were added.',
      '1 reading of point 2 was added.',
    ])
    expect(recordSummary(recordChanges(edition(), after))[0]?.by).toEqual(['second editor'])
  })

  test('is counted together when it stands in many places', () => {
    const after = edition({ readings: NUMBERS.map((number) => reading(`r${number}`, `first/${number}`)) })
    expect(told(edition(), after)).toEqual(['5 readings were added.'])
  })

  test('names what was taken back and what reads differently', () => {
    const before = edition({ readings: [reading('a', 'first/1'), reading('b', 'first/2')] })
    const after = edition({ readings: [reading('a', 'first/1', 'that it may')] })
    expect(told(before, after)).toEqual([
      '1 reading of point 1 was changed.',
      '1 reading of point 2 was taken back.',
    ])
  })

  test('is nothing between equals, and everything after an edition from before there were records', () => {
    expect(told(edition(), edition())).toEqual([])
    expect(told(edition({ provisions: undefined }), edition())).toEqual([
      '5 provisions of “First text” were added.',
    ])
  })
})
