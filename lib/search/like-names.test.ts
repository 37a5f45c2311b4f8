import { expect, it } from 'vitest'
import { isLikeName } from './like-names'

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
