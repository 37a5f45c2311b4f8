import { describe, expect, test } from 'vitest'
import { beginsSentence, endsSentence, isSentenceEnd } from './sentence-border'

/** Texts cut at the bar: whether a sentence begins there, and whether one ends there. */
// biome-ignore format: a table
const CASES: readonly (readonly [name: string, text: string, begins: boolean, ends: boolean])[] = [
  ['the text begins', '|It rained.', true, false],
  ['the text begins with white space', ' \n |It rained.', true, false],
  ['the text ends', 'It rained|', false, true],
  ['white space ends it', 'It rained| \n ', false, true],
  ['a mark of a sentence follows', 'It rained|. Then', false, true],
  ['a mark of a sentence and a space went before', 'It rained. |Then', true, false],
  ['a question went before', 'Did it? |It did', true, false],
  ['a cry went before', 'Run! |It rained', true, false],
  ['an ellipsis went before', 'It rained… |Then', true, false],
  ['the sentence before ended inside quotes', '“It rained.” |Then', true, false],
  ['the sentence before ended inside guillemets and brackets', '(«It rained.») |Then', true, false],
  ['a figure is cut at its point', 'about 3.|5', false, false],
  ['a word follows a point without white space', 'proviso.|org', false, false],
  ['far into a text a sentence goes on', 'A long time ago it snowed, and |it rained', false, false],
  ['far into a text a sentence begins', 'A long time ago it snowed. |It rained', true, false],
  ['a word before it', 'It |rained', false, false],
  ['a comma before it', 'It rained, |then', false, false],
  ['a comma behind it', 'It rained|, then', false, false],
  ['a quote opens before it', 'he said “|it rained', false, false],
  ['a paragraph begins', 'Weather\n\n|It rained', true, false],
  ['a line begins with white space', 'Weather\n  |It rained', true, false],
  ['a paragraph ends', 'Weather|\n\nIt rained', false, true],
  ['a paragraph ends behind white space', 'Weather|  \nIt', false, true],
  ['another word follows', 'It| rained.', false, false],
  ['Chinese needs no white space', '下雨了。|然后', true, false],
  ['Chinese ends', '下雨了|。然后', false, true],
  ['Chinese asks', '下雨了？|然后', true, false],
  ['Chinese cries', '下雨了|！然后', false, true],
  ['Chinese ends inside its brackets', '「下雨了。」|然后', true, false],
  ['Chinese goes on', '下|雨了。', false, false],
]

describe.each(CASES)('%s', (_, marked, begins, ends) => {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')

  test('a sentence begins or does not', () => {
    expect(beginsSentence(text, at)).toBe(begins)
  })

  test('a sentence ends or does not', () => {
    expect(endsSentence(text, at)).toBe(ends)
  })
})

test.each([
  ['It rained.', true],
  ['Did it?', true],
  ['It rained…', true],
  ['“It rained!”', true],
  ['(It rained.)', true],
  ['下雨了。', true],
  ['「下雨了。」', true],
  ['It rained', false],
  ['It rained. Then', false],
  ['“It rained”', false],
  ['It rained,', false],
  ['', false],
])('the words “%s” end as a sentence does: %s', (words, isEnd) => {
  expect(isSentenceEnd(words)).toBe(isEnd)
})
