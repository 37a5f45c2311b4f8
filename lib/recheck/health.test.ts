import { expect, it } from 'vitest'
import { type HealthFacts, healthOf, stoppedBecause } from './health'

const now = new Date('2026-03-31T00:00:00Z')
const well: HealthFacts = {
  slug: 'a',
  title: 'A',
  articleId: '1',
  address: 'https://paper.example/a',
  lastSeen: new Date('2026-03-30T00:00:00Z'),
  lastAttempt: { good: true, reason: '' },
  failures: 0,
  annotations: 3,
  rightsRows: 2,
  rightsReason: 'A letter.',
  suspect: { count: 0, lost: 0, first: null },
  waiting: null,
  wentBack: false,
  stopped: null,
  proposals: 0,
  notices: 0,
}
const kinds = (changes: Partial<HealthFacts>) =>
  healthOf({ ...well, ...changes }, now).map(({ kind }) => kind)

it.each([
  ['well', {}, []],
  ['failing', { lastAttempt: { good: false, reason: 'It did not answer.' } }, ['failing']],
  ['stale', { lastSeen: new Date('2026-03-01T00:00:00Z') }, ['stale']],
  ['old, with nowhere to look', { lastSeen: new Date('2025-01-01T00:00:00Z'), address: null }, []],
  ['not annotated', { annotations: 0 }, ['unannotated']],
  ['with rights as the import set them', { rightsRows: 1, rightsReason: '' }, ['rights']],
  ['with rights that the import had a reason for', { rightsRows: 1 }, []],
  ['with suspect evidence', { suspect: { count: 2, lost: 1, first: 'p1' } }, ['suspect']],
  ['ordered to be looked at, and no longer is', { stopped: 'nobody does' }, ['stopped']],
  ['said to be from elsewhere', { proposals: 1 }, ['proposals']],
  ['with lines that may be notices', { notices: 2 }, ['notices']],
  ['changed', { waiting: 'draft' }, ['waiting']],
] as const)('an article that is %s', (_what, changes, expected) => {
  expect(kinds(changes)).toEqual(expected)
})

it('says how many passages, and how often it failed', () => {
  expect(healthOf({ ...well, suspect: { count: 2, lost: 1, first: 'p1' } }, now)[0]).toMatchObject({
    says: '2 passages, 1 of them not found or found twice',
    first: 'p1',
  })
  const failing = { lastAttempt: { good: false, reason: 'It did not answer.' }, failures: 3 }
  expect(healthOf({ ...well, ...failing }, now)[0]?.says).toBe('It did not answer. (3 times in a row)')
})

it.each([
  ['runs', {}, null],
  ['rests on purpose, whatever else', { paused: true, ownerStays: false, planned: false }, null],
  ['has lost its admin', { ownerStays: false }, 'whoever ordered it may no longer import'],
  ['has no next look', { planned: false }, 'the last look broke off, and no other is planned'],
  ['may not fetch', { linkOnly: true }, 'only a link may be held of it now, so it is not fetched'],
])('an order that %s', (_what, changes, says) => {
  const runs = { paused: false, ownerStays: true, linkOnly: false, planned: true }
  expect(stoppedBecause({ ...runs, ...changes })).toBe(says)
})
