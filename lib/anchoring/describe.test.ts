import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describe as describePassage } from './describe'
import type { Span } from './model'
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

test('takes a mark that begins a line, since it belongs to nothing before it', () => {
  const text = 'The first.\n\n\u0331yet another.'
  expect(describePassage(text, { start: 10, end: 16 })[0]?.quote.exact).toBe('\u0331yet')
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

test('white space at the ends of a span is left out', () => {
  expect(describePassage('a plan of ours', { start: 1, end: 7 })[0]).toMatchObject({
    quote: { exact: 'plan' },
    position: { start: 2, end: 6 },
  })
})

describe('refuses a span that', () => {
  test.each([
    ['is empty', 3, 3],
    ['runs backwards', 8, 4],
    ['ends outside', 0, 999],
    ['begins outside', -1, 4],
    ['holds white space alone', 3, 4],
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

describe('context', () => {
  const sentence = (n: number) => `On day ${n} the storm damaged houses in the valley.`
  const story = Array.from({ length: 40 }, (_, n) => sentence(n)).join(' ')
  const at = (text: string, words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length }
  }

  test('begins and ends with whole words', () => {
    const { prefix, suffix } = describePassage(story, at(story, 'day 20'))[0]!.quote
    expect(prefix).toBe('damaged houses in the valley. On ')
    expect(suffix).toBe(' the storm damaged houses in the')
  })

  test('cuts no character where scripts put no space between words', () => {
    const text = `${'👍🏽'.repeat(60)}x\u0323 好 ${'е\u0301'.repeat(200)}`
    const { prefix, suffix } = describePassage(text, at(text, '好'))[0]!.quote
    expect(prefix + suffix).not.toMatch(/\p{Cs}/u)
    expect(text.at(text.indexOf('好') + 1 + suffix.length)).toBe('е')
  })

  test('has the border of a paragraph for an edge', () => {
    const text = 'Weather\n\nIt rained for long in the town of Lys. No.'
    expect(describePassage(text, at(text, 'No'))[0]!.quote.prefix).toBe(
      'rained for long in the town of Lys. ',
    )
  })

  test('does not grow where it would not help: a text that says one thing again and again', () => {
    const again = 'the plan '.repeat(2000).trim()
    const { prefix, suffix } = describePassage(again, { start: 9000, end: 9008 })[0]!.quote
    expect(prefix.length + suffix.length).toBeLessThan(100)
  })

  test('does not cross a barrier on either side, however near', () => {
    const text = 'One. GAP Two. GAP Three. GAP Four.'
    const barriers = [0, 9, 18].map((from) => at(text, 'GAP', from))
    expect(describePassage(text, at(text, 'Two'), { barriers })[0]!.quote).toMatchObject({
      prefix: ' ',
      suffix: '. ',
    })
    expect(describePassage(text, at(text, 'One'), { barriers })[0]!.quote).toMatchObject({
      prefix: '',
      suffix: '. ',
    })
  })
})

describe('what is remembered of copies and neighbours', () => {
  const said = 'The envoy said no to war. An envoy said no to peace.'

  test('how much the most similar copy has beside it too, in letters and marks', () => {
    const start = said.indexOf('no')
    expect(describePassage(said, { start, end: start + 2 })[0]!.shared).toEqual({ before: 9, after: 2 })
  })

  test('nothing is shared where the words stand once', () => {
    const start = said.indexOf('war')
    expect(describePassage(said, { start, end: start + 3 })[0]!.shared).toEqual({ before: 0, after: 0 })
  })

  test('about as much text on either side as the passage is long, up to a barrier', () => {
    const long = 'word '.repeat(400).trim()
    const { before, after } = describePassage(long, { start: 1000, end: 1104 })[0]!.neighbours
    expect([before.length, after.length]).toEqual([188, 188])
    const { neighbours } = describePassage(
      long,
      { start: 1000, end: 1104 },
      {
        barriers: [
          { start: 990, end: 995 },
          { start: 1110, end: 1114 },
        ],
      },
    )[0]!
    expect(neighbours).toEqual({ before: 'word ', after: ' word ' })
    const most = describePassage(long, { start: 700, end: 1304 })[0]!.neighbours
    expect([most.before.length, most.after.length]).toEqual([600, 600])
  })
})

test('any span of a text without words is refused', () => {
  expect(() => describePassage('', { start: 0, end: 0 })).toThrow(RangeError)
  expect(() => describePassage('a b', { start: 1, end: 2 })).toThrow('No words at 1 to 2')
  expect(() => describePassage('a😀b', { start: 2, end: 4 })).toThrow('cuts a character')
  expect(() => describePassage('abc', { start: 2, end: 9 })).toThrow('2 to 9 of a text of length 3')
})
