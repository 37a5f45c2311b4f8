import { expect, it } from 'vitest'
import { samePassage } from './same-passage'

it.each([
  ['other quotation marks and white space', ['He said “no”.'], ['He said  "no".'], false, true],
  ['a paragraph that was split', ['One. Two.'], ['One.', 'Two.'], false, true],
  ['a headline in other case that the machine found', ['The Plan'], ['The plan'], true, true],
  ['other case that a person selected', ['The Plan'], ['The plan'], false, false],
  ['another figure, whoever found it', ['a cap of 600,000'], ['a cap of 800,000'], true, false],
  ['an added “not”', ['It will join.'], ['It will not join.'], false, false],
  ['nothing', ['It will join.'], [], false, false],
])('%s', (_, was, words, byMachine, same) => {
  expect(samePassage(was, words, byMachine)).toBe(same)
})
