import { expect, it } from 'vitest'
import { inKnownSpelling, isLikeName } from './like-names'
import { parseQuery } from './parse-query'

it('knows a name in another spelling', () => {
  expect(isLikeName(['zelenskiy'], 'Volodymyr Zelenskyy')).toBe(true)
  expect(isLikeName(['selensky'], 'Volodymyr Zelensky')).toBe(true)
  expect(isLikeName(['volodimir', 'zelenski'], 'Volodymyr Zelensky')).toBe(true)
})

it('does not take one person for another', () => {
  expect(isLikeName(['putin'], 'Volodymyr Zelensky')).toBe(false)
  expect(isLikeName(['nato'], 'Vladimir Putin')).toBe(false)
  expect(isLikeName([], 'Vladimir Putin')).toBe(false)
})

it('asks for a known name in its known spelling, and for nothing else', () => {
  const asked = (typed: string) => inKnownSpelling(parseQuery(typed), ['Volodymyr Zelensky'])?.phrases ?? null
  expect(asked('Zelenskyy address')).toEqual([['zelensky'], ['address']])
  expect(asked('Zelensky')).toBeNull()
  expect(asked('Putin address')).toBeNull()
  expect(asked('“president Zelenskyy”')).toBeNull()
})
