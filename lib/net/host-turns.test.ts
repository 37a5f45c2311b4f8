import { expect, test } from 'vitest'
import { takeTurn } from './host-turns'

test('two pages of a site at once, begun one after the other; other sites do not wait', () => {
  const first = takeTurn('https://one.example.org/a', 1_000)
  const second = takeTurn('https://one.example.org/b', 1_000)
  expect(first?.waitMs).toBe(0)
  expect(second?.waitMs).toBeGreaterThan(0)
  expect(takeTurn('https://one.example.org/c', 1_000)).toBeNull()
  expect(takeTurn('https://two.example.org/', 1_000)?.waitMs).toBe(0)
  first?.done()
  first?.done()
  expect(takeTurn('https://one.example.org/c', 1_000)).not.toBeNull()
  expect(takeTurn('https://one.example.org/d', 1_000)).toBeNull()
})
