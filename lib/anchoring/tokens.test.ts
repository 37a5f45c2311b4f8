import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyString } from '@/lib/text/test-strings'
import { isAloneAt, isDigitAt, isWordAt, tokenize } from './tokens'

const tokensOf = (text: string) => {
  const { starts, ends } = tokenize(text)
  return starts.map((start, index) => text.slice(start, ends[index]))
}

// biome-ignore format: a table
test.each([
  ['a word is one token, with its apostrophes inside', "they can't, 'twas the envoys' plan", ['they', "can't", ',', "'", 'twas', 'the', 'envoys', "'", 'plan']],
  ['a figure is one token, with its points and commas inside', 'from 1,600,000 to 3.5, not 7.', ['from', '1,600,000', 'to', '3.5', ',', 'not', '7', '.']],
  ['a joint that nothing follows is a mark', "5., 5,,6 it'' it''s", ['5', '.', ',', '5', ',', ',', '6', 'it', "'", "'", 'it', "'", "'", 's']],
  ['what joins a word does not join a figure, nor the other way round', "a,b c.d 5'6", ['a', ',', 'b', 'c', '.', 'd', '5', "'", '6']],
  ['letters and figures part', '28-point 300bn mp3', ['28', '-', 'point', '300', 'bn', 'mp', '3']],
  ['combining marks belong to their word', 'x\u0323y не\u0301', ['x\u0323y', 'не\u0301']],
  ['figures of other scripts and fractions are figures', '١٢ ½', ['١٢', '½']],
  ['scripts without spaces are read by letter', '明年三月 すし ไทย 20国', ['明', '年', '三', '月', 'す', 'し', 'ไ', 'ท', 'ย', '20', '国']],
  ['letters and figures of two code units are whole', 'a𝐀𝐁 𝟏𝟐 𠀀𠀁', ['a𝐀𝐁', '𝟏𝟐', '𠀀', '𠀁']],
  ['an emoji is one mark', 'so 😀😀!', ['so', '😀', '😀', '!']],
  ['white space is none', ' \n\u00a0 ', []],
  ['nothing is none', '', []],
])('%s', (_, text, expected) => {
  expect(tokensOf(text)).toEqual(expected)
})

test('every text is cut without gaps but white space, and without overlaps', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      const { starts, ends } = tokenize(text)
      const gaps = [0, ...ends].map((end, index) => text.slice(end, starts[index]))
      expect(gaps.join('').trim()).toBe('')
      expect(tokensOf(text).every((token) => token.length > 0)).toBe(true)
    }),
  )
})

describe('what stands at an offset', () => {
  const asked = (text: string, at: number) =>
    [isWordAt(text, at) && 'word', isDigitAt(text, at) && 'digit', isAloneAt(text, at) && 'alone'].filter(
      Boolean,
    )

  // biome-ignore format: a table
  test.each([
    ['a letter', 'a1国 .', 0, ['word']],
    ['a figure', 'a1国 .', 1, ['word', 'digit']],
    ['a letter that is a word', 'a1国 .', 2, ['word', 'alone']],
    ['white space', 'a1国 .', 3, []],
    ['a mark', 'a1国 .', 4, []],
    ['nothing behind the last', '1', 1, []],
    ['nothing before the first', '国', -1, []],
    ['a letter of two code units', '𠀀', 0, ['word', 'alone']],
  ])('%s', (_, text, at, expected) => {
    expect(asked(text, at)).toEqual(expected)
  })
})
