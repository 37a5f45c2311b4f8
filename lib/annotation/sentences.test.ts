import { expect, test } from 'vitest'
import { sentenceSpans } from './sentences'

const cases: [string, string, string[]][] = [
  ['plain sentences', 'It is so. It was so!  Will it be?', ['It is so.', 'It was so!', 'Will it be?']],
  ['closing marks', '“It is so.” He left.', ['“It is so.”', 'He left.']],
  ['titles and initials', 'Mr. Smith met J. Doe. They spoke.', ['Mr. Smith met J. Doe.', 'They spoke.']],
  ['letters with stops', 'The U.S. President spoke. Then not.', ['The U.S. President spoke.', 'Then not.']],
  ['figures', 'It costs $1.5 bn. So be it.', ['It costs $1.5 bn.', 'So be it.']],
  ['a mark inside a sentence', '“Why?” he asked. Nobody knew.', ['“Why?” he asked.', 'Nobody knew.']],
  ['no mark at all', 'A heading without a stop', ['A heading without a stop']],
]
test.each(cases)('%s', (_, text, sentences) => {
  const spans = sentenceSpans(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})

test('sentences end with their block, and a gap has none', () => {
  const text = 'One two\n\n⟦ … ⟧\n\nThree.'
  const blocks = [
    { start: 0, end: 7, kind: 'headline' },
    { start: 9, end: 14, kind: 'gap' },
    { start: 16, end: 22, kind: 'paragraph' },
  ]
  expect(sentenceSpans(text, blocks).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One two',
    'Three.',
  ])
})
