import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from './slug'

test.each([
  ['NATO membership', 'nato-membership'],
  ['Russia’s $300 billion — frozen', 'russias-300-billion-frozen'],
  ['Єгор і Юлія з Їжакевичів', 'yehor-i-yuliia-z-yizhakevychiv'],
  ['Запоріжжя, Згурський', 'zaporizhzhia-zghurskyi'],
  ['Straße in Łódź, São Paulo', 'strasse-in-lodz-sao-paulo'],
  ['  --  ', ''],
  ['😀', ''],
])('%j becomes %j', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})
test('a long one is cut between words', () => {
  expect(slugify('alpha beta gamma', 12)).toBe('alpha-beta')
  expect(slugify('alpha beta gamma', 10)).toBe('alpha-beta')
  expect(slugify('alphabetagamma', 5)).toBe('alpha')
})
test('whatever goes in, only an address part comes out, and it stays the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugify(text)
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slugify(slug)).toBe(slug)
    }),
  )
})
