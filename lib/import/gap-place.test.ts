import { expect, test } from 'vitest'
import { gapPlace } from './gap-place'
import { missingWords } from './missing-words'

/** Each with the sign where the words are missing. */
test.each([
  'The council agreed to end its quarrel with ‸. Last week it met again.',
  'The pilots said a plan of ‸was on the table of the harbour board.',
  'It came after ‸agreed to the terms that the harbour board had set.',
  'He spoke of the war in ‸on Monday, as the harbour board had asked.',
  'The board asked what concessions might ‸and its allies make by May.',
  'She liked the idea of ‸selling its two ferries before the winter.',
  'It was ‸’s plan from the start, the harbour board said on Monday.',
  '‸has told the council that it expects a vote on the harbour soon.',
  'The two boards of the harbour and the town agreed to work with‸',
])('%s', (marked) => {
  const text = marked.replace('‸', '')
  const [gap] = missingWords(text)
  expect(gapPlace(text, gap!)).toBe(marked.indexOf('‸'))
})

test('where only a person marked the words, no place is known', () => {
  expect(gapPlace('The ferry stays for another winter.', { start: 4, end: 15 })).toBeNull()
})
