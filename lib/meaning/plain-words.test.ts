import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexedForm, plainWords } from './plain-words'

const plain = (text: string) => plainWords(text).map((word) => word.plain)

describe('what counts as one word', () => {
  test.each([
    ['case and accents do not count', 'ÉLYSÉE Zelenskyý', ['elysee', 'zelenskyy']],
    ['hyphen and apostrophe part words', '28-point Russia’s', ['28', 'point', 'russia', 's']],
    ['Cyrillic folds as Latin does', 'Київ ЁЛКА', ['киів', 'елка']],
    [
      'sharp s, dotless i and the last sigma',
      'Straße KIRIM kırım ΟΔΟΣ',
      ['strasse', 'kirim', 'kirim', 'οδοσ'],
    ],
    ['a soft hyphen parts nothing', 'Ukra\u00ADine', ['ukraine']],
    ['composed or not', 'cafe\u0301 café', ['cafe', 'cafe']],
    ['vowel signs stay', 'हिन्दी', ['हिन्दी'.normalize('NFC')]],
    ['points of Hebrew and Arabic go', 'שָׁלוֹם مُحَمَّد', ['שלום', 'محمد']],
    ['scripts without spaces go by character', '乌克兰war', ['乌', '克', '兰', 'war']],
    ['wide letters are letters', 'ＮＡＴＯ', ['nato']],
    ['nothing but signs', '— … 😀', []],
  ])('%s', (_says, text, words) => {
    expect(plain(text)).toEqual(words)
  })

  test('where it stands is told in UTF-16 code units', () => {
    expect(plainWords('😀 Straße,')).toEqual([{ plain: 'strasse', start: 3, end: 9 }])
  })

  test('an index holds words of any length, and cuts no character apart', () => {
    expect(indexedForm('ukraine')).toBe('ukraine')
    expect(indexedForm('𝓐'.repeat(150))).toBe('𝓐'.repeat(100))
  })

  test('words stand in order, have letters, and a word alone is what it was in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let at = 0
        for (const { plain: form, start, end } of plainWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(plain(text.slice(start, end)).join('')).toBe(form)
          at = end
        }
      }),
    )
  })
})
