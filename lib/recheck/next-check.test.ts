import { expect, it } from 'vitest'
import { nextCheck } from './next-check'

const now = new Date('2026-03-10T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

it.each([
  ['daily in the first week', 'tapering', 2, 0, '2026-03-11T12:00:00.000Z'],
  ['weekly after it', 'tapering', 8, 0, '2026-03-17T12:00:00.000Z'],
  ['daily for ever where that was said', 'daily', 80, 0, '2026-03-11T12:00:00.000Z'],
  ['weekly at once where that was said', 'weekly', 0, 0, '2026-03-17T12:00:00.000Z'],
  ['soon after a first failure', 'weekly', 0, 1, '2026-03-10T18:00:00.000Z'],
  ['twice as long after the next', 'weekly', 0, 2, '2026-03-11T00:00:00.000Z'],
  ['at least every fortnight', 'daily', 0, 40, '2026-03-24T12:00:00.000Z'],
] as const)('%s', (_what, cadence, days, failures, at) => {
  expect(nextCheck({ cadence, startedAt: daysAgo(days), failures, now }).toISOString()).toBe(at)
})
