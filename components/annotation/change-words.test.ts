import { expect, test } from 'vitest'
import { namedFirst, turnedWords } from './change-words'

test('what was taken back is said by what stands now', () => {
  expect(turnedWords({ kind: 'deleted', id: 'a' }, 'undo')).toBe('The new annotation is gone again.')
  expect(turnedWords({ kind: 'passage', id: 'a', before: [], after: [] }, 'undo')).toBe(
    'The passage lies where it lay before.',
  )
})

test('an annotation is named by the first words of its passage', () => {
  const said = 'The annotation is back.'
  expect(namedFirst(['We simply need'], said)).toBe('“We simply need”: The annotation is back.')
  expect(namedFirst(['We simply need the support', 'of others'], said)).toBe(
    '“We simply need the support …”: The annotation is back.',
  )
  expect(namedFirst([], said)).toBe(said)
})
