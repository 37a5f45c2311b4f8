import { expect, it } from 'vitest'
import type { NextEdition } from '@/lib/edition/model'
import { allReady, byReadiness, countWords, inputOf, NOTHING, toggled } from './choices'

const entry = { kind: 'addition' as const, reason: 'First published in this edition.' }
const candidate = (revisionId: string, findings: NextEdition['candidates'][number]['findings'] = []) => ({
  revisionId,
  statementId: `s-${revisionId}`,
  publicId: revisionId,
  subject: 'NATO membership',
  wording: 'W.',
  before: null,
  approvedBy: 'Boris',
  entry,
  findings,
  heldUp: [],
})
const words = (revisionId: string, own: boolean, signedBy: string[] = []) => ({
  revisionId,
  key: 'k',
  before: null,
  after: 'a',
  by: 'Ada',
  facts: [],
  own,
  signedBy,
})
const edition: NextEdition = {
  number: 2,
  candidates: [
    candidate('a'),
    candidate('b', [{ rule: 'support', words: 'Nothing.', href: '/desk' }]),
    // Whether it is a correction, which no thread holds up, a person says.
    { ...candidate('c'), heldUp: [{ rule: 'no-blocking-thread', words: 'A thread.', href: '/desk' }] },
  ],
  waiting: [],
  furniture: [words('f', false), words('g', true), words('h', true, ['Boris'])],
  published: [],
}

it('takes all that is ready and leaves what is not', () => {
  const ready = allReady(edition)
  expect(Object.keys(ready.chosen)).toEqual(['a'])
  expect(Object.keys(ready.furniture)).toEqual(['f', 'h'])
})

it('what a thread stops is not ready, and what rules stop is no correction either', () => {
  const ids = Object.fromEntries(
    Object.entries(byReadiness(edition)).map(([name, list]) => [name, list.map((one) => one.revisionId)]),
  )
  expect(ids).toEqual({ ready: ['a'], heldUp: ['c'], notReady: ['b'] })
})

it('sends what is chosen with its reasons, by statement', () => {
  const chosen = { a: { kind: 'correction' as const, reason: 'It was wrong.' } }
  const withdrawn = { x: { kind: 'withdrawal' as const, reason: 'Gone.' } }
  expect(inputOf({ chosen, furniture: { f: true }, withdrawn }, edition)).toEqual({
    choose: ['a'],
    reasons: { 's-a': { kind: 'correction', reason: 'It was wrong.' } },
    furniture: ['f'],
    withdraw: [{ statementId: 'x', kind: 'withdrawal', reason: 'Gone.' }],
  })
})

it('adds and takes away one at a time', () => {
  expect(toggled({ a: 1 }, 'b', 2)).toEqual({ a: 1, b: 2 })
  expect(toggled({ a: 1, b: 2 }, 'a', null)).toEqual({ b: 2 })
})

it('counts in words', () => {
  expect(countWords(NOTHING)).toBe('Nothing is chosen yet.')
  expect(countWords({ ...NOTHING, chosen: { a: entry }, furniture: { f: true, g: true } })).toBe(
    '1 statement, 2 titles and other headings',
  )
})
