import { expect, test } from 'vitest'
import { guessVoice } from './guess-voice'

const cases: [string, string, string, string, string][] = [
  ['words between quotation marks', 'paragraph', 'He said: “We will not join.” Then he left.', 'We will not join', 'direct_speech'],
  ['the marks included', 'paragraph', 'He said: “We will not join.” Then he left.', '“We will not join.”', 'direct_speech'],
  ['words after the quotation', 'paragraph', 'He said: “We will not join.” Then he left.', 'Then he left', 'outlet_words'],
  ['words that reach out of the quotation', 'paragraph', 'He said: “We will not join.” Then he left.', 'join.” Then', 'outlet_words'],
  ['straight marks', 'paragraph', 'He said "never again" twice.', 'never again', 'direct_speech'],
  ['single marks', 'paragraph', 'It is ‘Art of the Deal’, said one.', 'Art of the Deal', 'direct_speech'],
  ['an apostrophe', 'paragraph', 'Trump’s team met Russia’s envoy.', 'team met', 'outlet_words'],
  ['an apostrophe inside a quotation', 'paragraph', '‘It’s ours to keep,’ he said.', 'ours to keep', 'direct_speech'],
  ['words without any mark', 'paragraph', 'The plan is long.', 'The plan', 'outlet_words'],
  ['a quotation block', 'quote', 'We will not join.', 'We will', 'direct_speech'],
  ['a heading', 'headline', '“Never”, says Kyiv', 'Never', 'headline'],
  ['a caption', 'caption', 'Two flags', 'Two flags', 'caption'],
] // biome-ignore format: a table
test.each(cases)('%s', (_, kind, text, words, voice) => {
  const start = text.indexOf(words)
  expect(
    guessVoice(text, [{ start: 0, end: text.length, kind }], [{ start, end: start + words.length }]),
  ).toBe(voice)
})

test('nothing is the outlet’s own', () => {
  expect(guessVoice('', [], [])).toBe('outlet_words')
})
