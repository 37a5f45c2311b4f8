import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareTexts } from './compare-texts'
import { changesInWords, changesWords } from './in-words'
import type { Paragraph } from './model'
import { isTimeStamp } from './time-stamp'

function paragraphs(...texts: readonly string[]): Paragraph[] {
  let start = 0
  return texts.map((text) => {
    const paragraph = { text, start, end: start + text.length, headline: false }
    start += text.length + 2
    return paragraph
  })
}
const A = 'The council met on Monday to discuss the harbour.'
const B = 'The army would keep 600,000 soldiers under the plan.'
const B_NOW = 'The army would keep 800,000 soldiers under the plan.'
const C = 'Nobody at the ministry answered questions.'
const between = (before: readonly string[], after: readonly string[]) =>
  compareTexts(paragraphs(...before), paragraphs(...after))
const classes = (before: readonly string[], after: readonly string[]) =>
  between(before, after).changes.map((change) => change.classes)

it.each([
  ['the same text', [A, B], [A, B], []],
  ['a number', [A, B, C], [A, B_NOW, C], [['meaning']]],
  ['a negation', [A], [A.replace('met', 'did not meet')], [['meaning']]],
  ['a paragraph that came', [A, C], [A, B, C], [['added']]],
  ['a paragraph that went', [A, B, C], [A, C], [['removed']]],
  ['a paragraph that moved', [A, B, C], [B, C, A], [['moved']]],
  ['words that came', [C], [`${C.slice(0, -1)} about it.`], [['added']]],
  ['quotation marks', ['He said "no" to it.'], ['He said “no” to it.'], [['cosmetic']]],
  ['a paragraph broken in two', [`${A} ${C}`, B], [A, C, B], [['breaks']]],
  [
    'the time of the page',
    [A, 'Updated 3 March 2026, 10:15 GMT'],
    [A, 'Updated 4 March 2026, 11:00 GMT'],
    [['time_stamp']],
  ],
  ['another text', [A], [B], [['removed'], ['added']]],
])('%s', (_what, before, after, expected) => {
  expect(classes(before, after)).toEqual(expected)
})

it('takes a headline for the one that it became, in whatever words', () => {
  const headed = (...texts: readonly string[]) =>
    paragraphs(...texts).map((one, at) => ({ ...one, headline: at === 0 }))
  const { changes } = compareTexts(headed('Quay stays open', A), headed('Council votes for closure', A))
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({
    before: [{ text: 'Quay stays open' }],
    after: [{ text: 'Council votes for closure' }],
  })
})

it('names the words on both sides of a change', () => {
  const [change] = between([A, B], [A, B_NOW]).changes
  expect(change?.differences).toMatchObject([{ kinds: ['number'], before: '600,000', after: '800,000' }])
  expect(change?.after[0]?.start).toBe(A.length + 2)
})

it('says all in one line', () => {
  expect(
    changesInWords(between([A, B], [A, 'A new first one came.', B_NOW, 'And another that is new.'])),
  ).toBe('2 paragraphs added, 1 number changed: 600,000 → 800,000')
  expect(changesInWords(between([A], [A]))).toBe('the shown words are the same')
  expect(changesInWords(between(['Say "no".'], ['Say “no”.']))).toBe('only cosmetic changes')
})

it('tells what readers read from what surrounds it', () => {
  expect(changesWords(between(['Say "no".', 'Updated 10:15'], ['Say “no”.', 'Updated 11:00']))).toBe(false)
  expect(changesWords(between([A, B], [A, B_NOW]))).toBe(true)
})

it.each([
  'Updated 3 March 2026, 10:15 GMT',
  'Stand: 3. März 2026, 10:15 Uhr',
  'Обновлено 3 марта 2026 в 10:15',
  '2026-03-03T10:15:00Z',
])('takes %j for the time of a page', (line) => expect(isTimeStamp(line)).toBe(true))
it.each(['The 3 March meeting was called off.', 'Updated', 'In May 2026 talks began.', '600,000 soldiers'])(
  'does not take %j for one',
  (line) => expect(isTimeStamp(line)).toBe(false),
)

it('accounts for every paragraph of both texts once', () => {
  const text = fc.array(fc.constantFrom(A, B, B_NOW, C, 'Short.', 'Updated 10:15'), { maxLength: 8 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { changes, same } = between(before, after)
      const sides = (side: 'before' | 'after') => changes.flatMap((change) => change[side]).length
      const restyled = changes.filter((change) => change.classes.includes('cosmetic')).length
      expect(sides('before') + same - restyled).toBe(before.length)
      expect(sides('after') + same - restyled).toBe(after.length)
    }),
  )
})
