import { expect, test } from 'vitest'
import { hiddenMarks } from './hidden-marks'
import { readArticle } from './pipeline'

test.each([
  [
    'a word turned round',
    'The \u202eyrref\u202c is late.',
    ['A hidden direction mark stands here: right-to-left override, end of a direction (2 in this paragraph)'],
  ],
  ['a word cut unseen', 'The fer\u200bry is late.', ['A mark without width stands here: zero-width space']],
  [
    'a byte order mark inside',
    'The ferry \ufeffis late.',
    ['A mark without width stands here: byte order mark within the text'],
  ],
  [
    'both',
    'Th\u200be \u2067ferry\u2069 is late.',
    ['A mark without width stands here', 'A hidden direction mark stands here'],
  ],
  ['joiners of Persian and of emoji', 'می\u200cخواهم 👩\u200d🚒', []],
  ['plain words', 'The ferry is late.', []],
])('%s', (_, text, expected) => {
  const marks = hiddenMarks(text)
  expect(marks).toHaveLength(expected.length)
  marks.forEach(({ start, end, basis }, at) => {
    expect(basis).toContain(expected[at])
    expect(text.slice(start, end)).toMatch(/^[\u202a-\u202e\u2066-\u2069\u200b\ufeff]$/u)
  })
})

test('a hidden mark is asked about where it stands, and the words stay as they came', () => {
  const text = `The ferry is late\n\nThe harbour master said that the \u202eyrref\u202c leaves at noon, and the quay stays open until dusk on Monday.`
  const read = readArticle({ bytes: new TextEncoder().encode(text), pasted: true })
  if (read.outcome !== 'good') throw new Error(read.reason)
  expect(read.cautions).toMatchObject([
    { kind: 'source_error', basis: expect.stringContaining('right-to-left override') },
  ])
  expect(read.text).toContain('\u202eyrref\u202c')
})
