import { expect, test } from 'vitest'
import { mappedKeys } from '@/components/keys/mapped-keys'
import { keyNames } from './key-names'
import { FIRST_KEYS, WORKSPACE_KEYS } from './workspace-keys'

test('keys are named as somebody has them', () => {
  expect(keyNames(FIRST_KEYS, true, ['next-annotation', 'grow-down'])).toEqual(['n', 'Shift J'])
  const own = mappedKeys(WORKSPACE_KEYS, { 'next-annotation': 'Alt+n' })
  expect(keyNames(own, true, ['next-annotation'])).toEqual(['Alt n'])
})

test('what has no key, or none while single keys are off, is not named', () => {
  const taken = mappedKeys(WORKSPACE_KEYS, { edit: 'n' })
  expect(keyNames(taken, true, ['next-annotation', 'previous-annotation'])).toBeNull()
  expect(keyNames(FIRST_KEYS, false, ['next-annotation'])).toBeNull()
  expect(keyNames(FIRST_KEYS, false, ['annotate'])).toEqual(['Enter'])
})
