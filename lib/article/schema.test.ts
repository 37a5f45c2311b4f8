import { expect, test } from 'vitest'
import { details } from './schema'

test.each([
  ['en', true],
  ['pt-BR', true],
  ['english!', false],
  ['English', false],
])('“%s” as a language: %s', (value, taken) => {
  const { success, error } = details.safeParse({ language: { value, method: 'typed' } })
  expect(success).toBe(taken)
  if (!taken) expect(error?.issues[0]?.path).toEqual(['language', 'value'])
})
