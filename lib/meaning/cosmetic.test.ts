import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyString } from '../text/test-strings'
import { endOf, fold, foldedOffset, foldText, isInsidePiece, sameWords, startOf } from './cosmetic'

// biome-ignore format: a table
const SAME: readonly (readonly [what: string, one: string, other: string])[] = [
  ['how wide white space is', 'the plan', 'the \u00a0\n\tplan'],
  ['white space at the ends', 'the plan', ' the plan\n'],
  ['the border of a paragraph', 'one. two', 'one.\n\ntwo'],
  ['which quotation marks are used', '"plan" "plan" "plan"', '“plan” «plan» „plan‟'],
  ['which single ones and apostrophes', "it's 'so' it's", 'it’s ‘so‛ it`s'],
  ['primes and acutes for them', `5'10"`, '5´10″'],
  ['which dash is used', 'a - b - c-d - e', 'a – b — c‑d − e'],
  ['how many hyphens make a dash', 'a - b - c', 'a -- b --- c'],
  ['how an ellipsis is written', 'so... so', 'so… so'],
  ['soft hyphens', 'agreement', 'agree\u00adment'],
  ['other places to break a line at', 'agreement', 'agree\u200b\u2060ment'],
  ['soft hyphens in white space', 'the plan', 'the\u00ad \u00adplan'],
  ['composed and combining letters', 'café Київ', 'cafe\u0301 Киі\u0308в'],
  ['the order of combining marks', 'ḍ̇', 'd\u0307\u0323'],
  ['composed and single Hangul letters', '한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
]

const OTHER: readonly (readonly [what: string, one: string, other: string])[] = [
  ['letter case', 'polish', 'Polish'],
  ['any figure', '600,000', '800,000'],
  ['how figures are grouped', '600,000', '600 000'],
  ['a full stop', 'no', 'no.'],
  ['two full stops for three', 'so..', 'so…'],
  ['four hyphens', 'a ---- b', 'a - b'],
  ['single marks for double ones', "'plan'", '"plan"'],
  ['white space where there was none', 'any one', 'anyone'],
  ['an accent', 'cafe', 'café'],
  ['a letter that only looks alike', 'Moss', 'Mоss'],
  ['compatible forms', 'ﬁve ²', 'five 2'],
  ['marks of direction', '40', '\u200f40'],
  ['joiners', '👩👧', '👩\u200d👧'],
] // biome-ignore format: a table

test.each(SAME)('the same words differ in %s', (_, one, other) => {
  expect(foldText(other).trim()).toBe(foldText(one))
  expect(sameWords(one, other)).toBe(true)
})

test.each(OTHER)('other words differ in %s', (_, one, other) => {
  expect(sameWords(one, other)).toBe(false)
})

describe('offsets of the compared form lead back to the text', () => {
  /** What stands in the text for each code unit of the compared form. */
  const sources = (text: string) => {
    const folded = fold(text)
    return Array.from({ length: folded.folded.length }, (_, at) => text.slice(startOf(folded, at), endOf(folded, at + 1)))
  } // biome-ignore format: short

  // biome-ignore format: a table
  test.each([
    ['a text that is its own compared form', 'a b', ['a', ' ', 'b']],
    ['marks that change one for one', '“a”', ['“', 'a', '”']],
    ['white space that becomes one', 'a \n\nb c', ['a', ' \n\n', 'b', ' ', 'c']],
    ['an ellipsis that becomes three', 'a…b', ['a', '…', '…', '…', 'b']],
    ['hyphens that become one', 'a--b', ['a', '--', 'b']],
    ['what goes', 'a\u00adb', ['a', 'b']],
    ['a letter that is composed', 'ae\u0301b', ['a', 'e\u0301', 'b']],
    ['a composed letter beside an ellipsis', 'e\u0301…b', ['e\u0301', '…', '…', '…', 'b']],
    ['an emoji', 'a😀b', ['a', '\ud83d', '\ude00', 'b']],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected)
  })

  test('a cut falls inside where one thing of the text became several', () => {
    const inside = (text: string) => {
      const folded = fold(text)
      return Array.from({ length: folded.folded.length + 1 }, (_, at) => isInsidePiece(folded, at))
    }
    expect(inside('a…b')).toEqual([false, false, true, true, false, false])
    expect(inside('a  b')).toEqual([false, false, false, false])
    expect(inside('ae\u0301b')).toEqual([false, false, false, false])
    expect(inside('')).toEqual([false])
  })

  test('and those of the text to the compared form, inside a piece to its beginning', () => {
    const offsets = (text: string) => Array.from({ length: text.length + 1 }, (_, at) => foldedOffset(fold(text), at))
    expect(offsets('ab')).toEqual([0, 1, 2])
    expect(offsets('a…b')).toEqual([0, 1, 4, 5])
    expect(offsets('a \n b')).toEqual([0, 1, 1, 1, 2, 3])
    expect(offsets('a\u00adb')).toEqual([0, 1, 1, 2])
    expect(offsets('ae\u0301b')).toEqual([0, 1, 1, 2, 3])
  }) // biome-ignore format: short
})

describe('whatever is compared', () => {
  const styled = fc
    .array(fc.constantFrom('a', 'e\u0301', ' ', '\n\n', '\u00ad', '…', '--', '“', '😀', '\u0323', '한', '\u1112\u1161'), { maxLength: 20 })
    .map((parts) => parts.join('')) // biome-ignore format: short
  const any = fc.oneof(anyString, styled)

  test('a text has the compared form of its composed form', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
      }),
    )
  })

  test('offsets keep their order and the ends of the text', () => {
    fc.assert(
      // Canonical texts are in this form.
      fc.property(any, (given) => {
        const text = given.normalize('NFC')
        const folded = fold(text)
        let last = 0
        for (let at = 0; at <= text.length; at += 1) {
          const there = foldedOffset(folded, at)
          expect(there).toBeGreaterThanOrEqual(last)
          last = there
        }
        expect(last).toBe(folded.folded.length)
        for (let at = 0; at < folded.folded.length; at += 1) {
          expect(startOf(folded, at)).toBeLessThan(endOf(folded, at + 1))
        }
      }),
    )
  })
})
