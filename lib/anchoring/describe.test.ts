import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as describePassage } from './describe'
import { passage, wordsAt } from './test-passages'

const whole = 'The plan is a plan, and the plan stays the plan.\n\n[words left out]\n\nIt is the plan.'
const gap = { start: 50, end: 66 }

test('says the exact words, what stands right before and after them, and where they stand', () => {
  fc.assert(
    fc.property(passage, ({ whole: text, span }) => {
      const [selectors] = describePassage(text, span)
      const { quote, position, occurrences } = selectors!
      expect(text.slice(span.start - quote.prefix.length, span.end + quote.suffix.length)).toBe(
        quote.prefix + wordsAt(text, span) + quote.suffix,
      )
      expect(quote.exact).toBe(wordsAt(text, span))
      expect(position).toEqual({ type: 'TextPositionSelector', ...span })
      expect(occurrences).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('takes one span or a list of them', () => {
  const spans = [
    { start: 0, end: 8 },
    { start: 68, end: 70 },
  ]
  expect(describePassage(whole, spans)).toEqual(spans.flatMap((span) => describePassage(whole, span)))
})

test('grows the context until it is unique', () => {
  const twice = `${'and so on '.repeat(20)}the end ${'and so on '.repeat(20)}`
  const at = twice.indexOf('so on', 60)
  const [selectors] = describePassage(twice, { start: at, end: at + 5 })
  expect(selectors!.quote.prefix.length + selectors!.quote.suffix.length).toBeGreaterThan(100)
})

test('gives context also to words that stand only once', () => {
  const once = `${'Nothing is said here. '.repeat(9)}Once. ${'Nothing either. '.repeat(9)}`
  const at = once.indexOf('Once.')
  const [selectors] = describePassage(once, { start: at, end: at + 5 })
  expect(selectors!.quote.prefix.length).toBeGreaterThan(30)
  expect(selectors!.quote.suffix.length).toBeGreaterThan(30)
})

test('counts how often the words stand, as words', () => {
  const said = 'No. He said no, and no one knows. No?'
  const at = said.indexOf('no')
  expect(describePassage(said, { start: at, end: at + 2 })[0]!.occurrences).toBe(2)
  expect(describePassage(said, { start: 0, end: 2 })[0]!.occurrences).toBe(2)
})

test('does not reach across a barrier', () => {
  expect(whole.slice(gap.start, gap.end)).toBe('[words left out]')
  const [selectors] = describePassage(whole, { start: 68, end: 70 }, { barriers: [gap] })
  expect(selectors!.quote).toMatchObject({ exact: 'It', suffix: ' is the plan.' })
  expect(selectors!.quote.prefix.trim()).toBe('')
})

test('marks a passage that is a whole headline, and no other', () => {
  const headline = { start: 0, end: 48 }
  expect(describePassage(whole, headline, { headlines: [headline] })[0]!.headline).toBe(true)
  expect(describePassage(whole, { start: 0, end: 8 }, { headlines: [headline] })[0]).not.toHaveProperty(
    'headline',
  )
  expect(describePassage(whole, headline)[0]).not.toHaveProperty('headline')
})

describe('refuses a span that', () => {
  test.each([
    ['is empty', 3, 3],
    ['runs backwards', 8, 4],
    ['ends outside', 0, 999],
    ['begins outside', -1, 4],
    ['begins with white space', 3, 8],
    ['ends with white space', 0, 4],
    ['has half an offset', 0.5, 8],
    ['has no offset', Number.NaN, 8],
  ])('%s', (_, start, end) => {
    expect(() => describePassage(whole, { start, end })).toThrow(RangeError)
  })

  test('cuts a character', () => {
    expect(() => describePassage('a😀b', { start: 0, end: 2 })).toThrow(RangeError)
    expect(() => describePassage('a😀b', { start: 2, end: 4 })).toThrow(RangeError)
    expect(() => describePassage('x\u0323y', { start: 0, end: 1 })).toThrow(RangeError)
    expect(() => describePassage('x\u0323y', { start: 1, end: 3 })).toThrow(RangeError)
  })
})
