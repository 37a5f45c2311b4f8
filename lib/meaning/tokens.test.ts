import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyString } from '@/lib/text/test-strings'
import { tokensOf } from './tokens'

const forms = (text: string) => tokensOf(text).map(({ form }) => form)

// biome-ignore format: a table
test.each([
  ['an amount keeps its sign, currency and separators', '-5 US$1,600,000 €5bn 10% 1/2', ['-5', 'US$1,600,000', '€5bn', '10%', '1/2']],
  ['groups of three figures apart are one amount', '600 000 men in 2014 300 left', ['600 000', 'men', 'in', '2014', '300', 'left']],
  ['what is glued to an amount stays with it', '20-point 10–15km 2024-05-01', ['20-point', '10-15km', '2024-05-01']],
  ['a word keeps its inner hyphens and apostrophes', 'U.S.-led don’t П’ять', ['U.S.-led', "don't", "П'ять"]],
  ['marks stand alone', '“Yes,” he said…', ['"', 'Yes', ',', '"', 'he', 'said', '...']],
  ['a French elision is a word of its own', 'l’Ukraine n’a qu’un', ["l'", 'Ukraine', "n'", 'a', "qu'", 'un']],
  ['scripts without spaces are read by letter', '中国 говорит', ['中', '国', 'говорит']],
  ['an emoji is one mark or several, never half of one', '🇺🇦!', ['🇺', '🇦', '!']],
])('%s', (_, text, expected) => {
  expect(forms(text)).toEqual(expected)
})

test('a word is looked up small and without a possessive ending', () => {
  expect(tokensOf('Ukraine’s')).toMatchObject([{ form: "Ukraine's", word: 'ukraine', start: 0, end: 9 }])
})

test('every text is cut without gaps but white space, and without overlaps', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      let end = 0
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(text.slice(end, token.start).trim()).toBe('')
        end = token.end
      }
      expect(text.slice(end).trim()).toBe('')
    }),
  )
})
