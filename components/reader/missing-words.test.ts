import { expect, test } from 'vitest'
import { missingWords } from './missing-words'

/** The printed words with our reading set in brackets where it has more. */
const shown = (text: string, reading: string): string | null => {
  const missing = missingWords(text, reading)
  if (!missing) return null
  return [...missing]
    .reverse()
    .reduce((words, gap) => `${words.slice(0, gap.at)}[${gap.words}]${words.slice(gap.at)}`, text)
}

test.each<[string, string, string, string | null]>([
  ['a word within', 'the seat for is open now', 'the seat for Lviv is', 'the seat for [Lviv]is open now'],
  ['a word before the rest', 'has said so', 'Kyiv has said', '[Kyiv]has said so'],
  ['two gaps, one before a mark', 'by both, and . They', 'by both, A and B.', 'by both, [A]and [B]. They'],
  [
    'several words at once',
    'it was told that night',
    'it was told the two men that',
    'it was told [the two men]that night',
  ],
  ['a reading that says nothing more', 'the same words', 'the same words', null],
  ['a reading of other words', 'wholly other', 'not to be laid over it', null],
])('%s', (_, text, reading, expected) => {
  expect(shown(text, reading)).toBe(expected)
})
