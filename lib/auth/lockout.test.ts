import { expect, test } from 'vitest'
import { type Attempts, afterFailure, isLocked } from './lockout'

const start = new Date('2026-03-01T12:00:00Z')
const later = (minutes: number, from = start) => new Date(from.getTime() + minutes * 60_000)

function failing(times: number, at = start, before: Attempts | null = null): Attempts {
  let attempts = before
  for (let time = 0; time < times; time += 1) attempts = afterFailure(attempts, at)
  return attempts as Attempts
}

test('four wrong tries lock nothing, the fifth locks for a quarter of an hour', () => {
  expect(isLocked(failing(4), start)).toBe(false)
  expect(isLocked(failing(5), later(14.9))).toBe(true)
  expect(isLocked(failing(5), later(15))).toBe(false)
})

test('each further wrong try doubles the lock, up to an hour and never beyond', () => {
  const locks: number[] = []
  let at = start
  let attempts = failing(5)
  for (let round = 0; round < 6; round += 1) {
    locks.push(((attempts.lockedUntil as Date).getTime() - at.getTime()) / 60_000)
    at = attempts.lockedUntil as Date
    attempts = afterFailure(attempts, at)
  }
  expect(locks).toEqual([15, 30, 60, 60, 60, 60])
})

test('wrong tries that lie a quarter of an hour apart do not add up', () => {
  expect(afterFailure(failing(4), later(15)).failures).toBe(1)
  expect(afterFailure(failing(4), later(14)).failures).toBe(5)
})

test('a quarter of an hour after a lock all is forgotten', () => {
  expect(afterFailure(failing(5), later(29)).failures).toBe(6)
  expect(afterFailure(failing(5), later(30)).failures).toBe(1)
})

test('an account nobody tried is not locked', () => {
  expect(isLocked(null, start)).toBe(false)
})
