import { expect, test } from 'vitest'
import { isPublicId, publicId } from './public-id'

test('public ids have the form they say and do not repeat', () => {
  const ids = Array.from({ length: 2_000 }, publicId)
  expect(ids.every(isPublicId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
})
test.each(['', 'abc', 'bcdfghjkma', 'bcdfghjkm1', 'BCDFGHJKMN', 'bcdfghjkmnp'])('%j is none', (text) => {
  expect(isPublicId(text)).toBe(false)
})
