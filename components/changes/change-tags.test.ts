import { expect, it } from 'vitest'
import { compareTexts } from '@/lib/changes/compare-texts'
import { changeTags } from './change-tags'

const paragraph = (text: string) => ({ text, start: 0, end: text.length, headline: false })
const tags = (before: string, after: string) =>
  compareTexts(before ? [paragraph(before)] : [], after ? [paragraph(after)] : []).changes.map((change) =>
    changeTags(change).map(({ words }) => words),
  )

const A = 'The council met on Monday to discuss the harbour with the two pilots.'
it.each([
  ['a paragraph that came', '', A, [['paragraph put in']]],
  ['a paragraph that went', A, '', [['paragraph taken out']]],
  ['words that came', A, A.replace('discuss', 'briefly discuss'), [['words put in']]],
  ['a number', A, A.replace('two', 'three'), [['number']]],
  ['a date', A, A.replace('Monday', 'Tuesday'), [['date']]],
  ['a negation', A, A.replace('met', 'did not meet'), [['negation']]],
  ['words that became others', A, A.replace('harbour', 'quay'), [['wording']]],
  [
    'a number and other words',
    A,
    A.replace('harbour', 'quay').replace('two', 'three'),
    [['number', 'wording']],
  ],
  ['white space', A, A.replace(' to ', '  to '), [['cosmetic']]],
])('%s', (_what, before, after, expected) => {
  expect(tags(before, after)).toEqual(expected)
})
