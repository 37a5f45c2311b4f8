import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainWords } from '@/lib/meaning/plain-words'
import { findPlaces } from './find-places'
import { inContext } from './in-context'
import { orderPlaces } from './order-places'
import { parseSought, soughtText } from './parse-sought'

const sought = (typed: string) => {
  const parsed = parseSought(typed)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.value
}
const found = (text: string, typed: string, parts = [{ start: 0, end: text.length }]) =>
  findPlaces(text, parts, sought(typed)).map(({ start, end }) => text.slice(start, end))

const TEXT =
  'Russia’s envoy spoke of security guarantees. Ukraine wants guarantees of security; Kyiv said the UKRAINIAN army stays.'

describe('what a search finds', () => {
  test.each([
    ['a word, whatever its case', 'ukraine', ['Ukraine']],
    ['a beginning', 'ukrain*', ['Ukraine', 'UKRAINIAN']],
    ['words together', 'security guarantees', ['security guarantees']],
    ['words in quotation marks, of any kind', '“security guarantees”', ['security guarantees']],
    ['a phrase with a beginning', '"ukrainian arm*"', ['UKRAINIAN army']],
    ['part of a joined word', 'russia', ['Russia']],
    ['the joined word', 'Russia’s', ['Russia’s']],
    ['also over the end of a sentence', 'guarantees ukraine', ['guarantees. Ukraine']],
    [
      'words near each other, in either order',
      'security NEAR/1 guarantees',
      ['security guarantees', 'guarantees of security'],
    ],
    ['the number in brackets', 'kyiv near(2) army', []],
    ['as near as it is', 'kyiv near(3) army', ['Kyiv said the UKRAINIAN army']],
    ['a phrase near a beginning', '"security guarantees" NEAR/3 ukr*', ['security guarantees. Ukraine']],
    ['nothing near itself', 'kyiv NEAR kyiv', []],
  ] as const)('%s', (_says, typed, words) => {
    expect(found(TEXT, typed)).toEqual(words)
  })

  test.each([
    ['a sign that is typed has to stand there', '$300 billion', ['$300 billion']],
    ['a figure without one is found with any', '300 billion', ['300 billion', '300 billion', '300 billion']],
    ['after a figure as well as before it', '€300', ['€300', '300 €']],
    ['per cent', '5 %', ['5%', '5 %']],
    ['not that of its neighbour', '$400', []],
    ['near other words', '$300 NEAR/1 spent', ['spent $300']],
    ['within a phrase', 'of $300 billion', ['of $300 billion']],
    ['with a beginning', '$30*', ['$300', '$300']],
  ])('a sign: %s', (_says, typed, words) => {
    const text =
      'They spent $300. A deal of $300 billion, or 300 billion, is €300 billion of 300 €; 5% or 5 % of 300 $400x.'
    expect(found(text, typed)).toEqual(words)
  })

  test('“near” is a word, and NEAR in quotation marks too', () => {
    expect(found('It stood near Kyiv. NEAR is here.', 'near kyiv')).toEqual(['near Kyiv'])
    expect(found('It stood NEAR them.', '"stood NEAR them"')).toEqual(['stood NEAR them'])
  })

  test('any language, with offsets in UTF-16 code units', () => {
    expect(found('😀 Війна в Україні', 'україн*')).toEqual(['Україні'])
    expect(found('他说乌克兰的安全', '乌克兰')).toEqual(['乌克兰'])
  })

  test('does not go on into another part', () => {
    const text = 'security\n\nguarantees'
    const parts = [
      { start: 0, end: 8 },
      { start: 10, end: 20 },
    ]
    expect(found(text, 'security guarantees', parts)).toEqual([])
    expect(found(text, 'security guarantees')).toEqual([text])
  })

  test.each([
    ['', 'no-words'],
    ['"" — *', 'no-words'],
    ['u*', 'short-beginning'],
    ['"frozen * assets"', 'lone-star'],
    ['*assets', 'lone-star'],
    ['NEAR/5 ukraine', 'near-alone'],
    ['ukraine NEAR', 'near-alone'],
    ['a NEAR b NEAR c', 'near-twice'],
    ['a '.repeat(17), 'too-many-words'],
  ])('%o is refused: %s', (typed, reason) => {
    expect(parseSought(typed)).toMatchObject({ ok: false, reason })
  })

  test('each word of any text is found where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(), (text, pick) => {
        const words = plainWords(text)
        const word = words[pick % Math.max(1, words.length)]
        if (!word) return
        const one = { phrase: [{ plain: word.plain, beginning: false }], near: null }
        const places = findPlaces(text, [{ start: 0, end: text.length }], one)
        expect(places).toContainEqual(expect.objectContaining({ start: word.start, end: word.end }))
      }),
    )
  })

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        expect(typeof parseSought(typed).ok).toBe('boolean')
      }),
    )
  })
})

describe('a search that is put together in a form', () => {
  test.each([
    [{ words: 'security guarantees', near: '', within: 5, beginnings: false }, '"security guarantees"'],
    [{ words: 'Ukrain', near: 'land', within: 8, beginnings: true }, 'Ukrain* NEAR/8 land*'],
    [{ words: ' "NATO" ', near: '', within: 5, beginnings: false }, 'NATO'],
    [{ words: '', near: 'land', within: 5, beginnings: false }, 'land'],
    [{ words: '', near: '', within: 5, beginnings: false }, ''],
  ])('%j is %s', (form, text) => {
    expect(soughtText(form)).toBe(text)
  })
})

describe('words in their context', () => {
  test('cut at words and at the ends of the part, white space as one', () => {
    const text = `${'before '.repeat(30)}the\n hit${' after'.repeat(30)}`
    const start = text.indexOf('the\n hit')
    const { left, words, right } = inContext(text, { start: 0, end: text.length }, { start, end: start + 8 })
    expect(words).toBe('the hit')
    expect(left).toMatch(/^before (before )+$/)
    expect(right).toMatch(/^( after)+$/)
    expect(left.length).toBeLessThanOrEqual(90)
    expect(inContext('a hit b', { start: 2, end: 5 }, { start: 2, end: 5 })).toEqual({
      left: '',
      words: 'hit',
      right: '',
    })
  })
})

describe('the order of places', () => {
  const place = (start: number, before: string[], after: string[], date = '2025-03-17', title = 'A') => ({
    start,
    before,
    after,
    version: { title, date, number: 1 },
  })
  const places = [
    place(20, ['the'], ['zone'], ''),
    place(9, ['a'], ['army'], '2025-11-29', 'B'),
    place(5, ['of', 'end'], ['army', 'corps']),
    place(7, ['of', 'all'], ['bread']),
  ]
  const starts = (order: 'text' | 'left' | 'right' | 'date') =>
    orderPlaces(places, order).map(({ start }) => start)

  test('by text, by the words before from the nearest on, by the words after, by date', () => {
    expect(starts('text')).toEqual([5, 7, 20, 9])
    expect(starts('left')).toEqual([9, 7, 5, 20])
    expect(starts('right')).toEqual([9, 5, 7, 20])
    expect(starts('date')).toEqual([5, 7, 9, 20])
  })
})
