import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameWords } from '@/lib/meaning/cosmetic'
import { describe as describePassage } from './describe'
import { findQuote } from './find-quote'
import type { Span } from './model'
import { rebase } from './rebase'
import { resolve } from './resolve'
import { wholeWords } from './whole-words'

// Few words, so that repeats are common, with figures, marks, emoji and combining letters among them.
const WORDS = [
  'Ukraine', 'would', 'not', 'join', 'NATO', '“the', 'plan”', '600,000', '$300bn', '28-point', 'Київ', 'П’ять',
  'cafe\u0301s'.normalize('NFC'), 'x\u0323\u0331y', '🇺🇦', '👩‍👩‍👧', 'Kyiv.', '—', '…', 'it’s',
] // biome-ignore format: a table
const block = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '))
const text = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'))

/** A text with one sound passage somewhere in it. */
const passage = fc
  .tuple(text, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 80 }))
  .map(([whole, where, length]) => {
    const start = Math.floor(where * (whole.length - 1))
    return { whole, span: wholeWords(whole, { start, end: start + length }) }
  })
  .filter((made): made is { whole: string; span: Span } => made.span !== null)

const words = (whole: string, span: Span) => whole.slice(span.start, span.end)
const once = (whole: string, part: string) => whole.split(part).length === 2

describe('describe, then resolve', () => {
  test('is the identity', () => {
    fc.assert(
      fc.property(passage, ({ whole, span }) => {
        const resolution = resolve(whole, describePassage(whole, span))
        expect(resolution).toMatchObject({ state: 'placed', spans: [span] })
      }),
      { numRuns: 500 },
    )
  })

  test('is the identity for several spans in order', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, step) => {
        const spans = Array.from(whole.matchAll(/\S+/g), ({ 0: word, index }) => ({
          start: index,
          end: index + word.length,
        })).filter((_, index) => index % step === 0)
        expect(resolve(whole, describePassage(whole, spans))).toMatchObject({ state: 'placed', spans })
      }),
    )
  })

  test('keeps the placement when paragraphs are added above and below', () => {
    const above = 'Published yesterday and read again today.\n\n'
    fc.assert(
      fc.property(passage, ({ whole, span }) => {
        const moved = resolve(`${above}${whole}\n\nMore on this subject.`, describePassage(whole, span))
        expect(moved.state).toBe('placed')
        expect(moved.spans).toEqual([{ start: span.start + above.length, end: span.end + above.length }])
      }),
    )
  })

  test('keeps the placement over cosmetic differences', () => {
    fc.assert(
      fc.property(passage, ({ whole, span }) => {
        const restyled = whole
          .replaceAll('“', '"')
          .replaceAll('”', '«')
          .replaceAll('’', "'")
          .replaceAll('—', '–')
          .replaceAll('…', '...')
          .replaceAll(' ', ' \u00a0')
          .normalize('NFD')
        const resolution = resolve(restyled, describePassage(whole, span))
        expect(resolution.state).toBe('placed')
        expect(sameWords(words(restyled, resolution.spans[0] as Span), words(whole, span))).toBe(true)
      }),
    )
  })

  test('never places a passage that was deleted', () => {
    fc.assert(
      fc.property(passage, ({ whole, span }) => {
        fc.pre(once(whole, words(whole, span)))
        const without = `${whole.slice(0, span.start)}${whole.slice(span.end)}`
        expect(resolve(without, describePassage(whole, span)).state).not.toBe('placed')
      }),
    )
  })

  test('never places a passage in which a digit was changed', () => {
    fc.assert(
      fc.property(passage, fc.nat(), fc.integer({ min: 1, max: 9 }), ({ whole, span }, pick, by) => {
        const digits = Array.from(words(whole, span).matchAll(/\d/g), ({ index }) => span.start + index)
        fc.pre(digits.length > 0)
        const at = digits[pick % digits.length] as number
        const changed = `${whole.slice(0, at)}${(Number(whole[at]) + by) % 10}${whole.slice(at + 1)}`
        expect(resolve(changed, describePassage(whole, span)).state).not.toBe('placed')
      }),
      { numRuns: 500 },
    )
  })
})

describe('never guesses', () => {
  const quote = (exact: string, prefix: string, suffix: string) => [
    { quote: { type: 'TextQuoteSelector' as const, exact, prefix, suffix } },
  ]
  const cases: [string, string, ReturnType<typeof quote>, string][] = [
    ['the same words elsewhere only, once', 'It said it would not join NATO now.', quote('would not join NATO', 'Kyiv ', ' ever'), 'missing'],
    ['the same words elsewhere only, twice', 'They would not. We would not.', quote('would not', 'Kyiv ', ' ever'), 'ambiguous'],
    ['the prefix agrees and the suffix does not', 'Kyiv would not join today.', quote('would not join', 'Kyiv ', ' ever'), 'missing'],
    ['the suffix agrees and the prefix does not', 'Moscow would not join ever.', quote('would not join', 'Kyiv ', ' ever'), 'missing'],
    ['words and context stand twice', 'Kyiv says no. Kyiv says no.', quote('says', 'Kyiv ', ' no'), 'ambiguous'],
    ['the words are part of longer words', 'They know nothing of it.', quote('no', '', ''), 'missing'],
    ['a negation was taken out', 'Kyiv would join NATO ever.', quote('would not join NATO', 'Kyiv ', ' ever'), 'missing'],
    ['an empty text', '', quote('would', '', ''), 'missing'],
  ] // biome-ignore format: a table
  test.each(cases)('%s', (_, whole, selectors, state) => {
    expect(resolve(whole, selectors).state).toBe(state)
    expect(resolve(whole, selectors).spans).toEqual([])
  })

  test('spans in another order are ambiguous, with both places named', () => {
    const before = `First ${'one '.repeat(12)}here.\n\nSecond ${'two '.repeat(12)}there.`
    const [first, second] = before.split('\n\n') as [string, string]
    const spans = [
      { start: 0, end: first.length },
      { start: first.length + 2, end: before.length },
    ]
    const selectors = spans.map(
      (span) => describePassage(before, span, { barriers: spans.filter((other) => other !== span) })[0]!,
    )
    expect(resolve(`${second}\n\n${first}`, selectors)).toMatchObject({ state: 'ambiguous', spans: [] })
  })

  test('nothing described is nowhere', () => {
    expect(resolve('words', [])).toEqual({ state: 'missing', spans: [], candidates: [] })
  })
})

describe('describe', () => {
  const whole = 'The plan is a plan, and the plan stays the plan.\n\n[words left out]\n\nIt is the plan.'
  const gap = { start: 50, end: 66 }

  test('grows the context until it is unique', () => {
    const twice = `${'and so on '.repeat(20)}the end ${'and so on '.repeat(20)}`
    const at = twice.indexOf('so on', 60)
    const [selectors] = describePassage(twice, { start: at, end: at + 5 })
    expect(selectors!.quote.prefix.length + selectors!.quote.suffix.length).toBeGreaterThan(100)
  })

  test('does not reach across a barrier', () => {
    expect(whole.slice(gap.start, gap.end)).toBe('[words left out]')
    const [selectors] = describePassage(whole, { start: 68, end: 70 }, { barriers: [gap] })
    expect(selectors!.quote).toMatchObject({ exact: 'It', prefix: '\n\n', suffix: ' is the plan.' })
  })

  test.each([
    ['nothing', 3, 3],
    ['outside', 0, 999],
    ['before', -1, 4],
    ['white space at the start', 3, 8],
    ['white space at the end', 0, 4],
  ])('refuses %s', (_, start, end) => {
    expect(() => describePassage(whole, { start, end })).toThrow(RangeError)
  })

  test('refuses half a character', () => {
    expect(() => describePassage('a😀b', { start: 0, end: 2 })).toThrow(RangeError)
    expect(() => describePassage('x\u0323y', { start: 0, end: 1 })).toThrow(RangeError)
  })
})

describe('whole words', () => {
  const cases: [string, string, number, number, string | null][] = [
    ['drops white space', 'a  word  b', 1, 9, 'word'],
    ['completes cut words', 'never again', 2, 8, 'never again'],
    ['keeps punctuation that was chosen', '“yes,” he said', 0, 6, '“yes,”'],
    ['leaves punctuation that was not chosen', '“yes,” he said', 1, 4, 'yes'],
    ['does not cut an emoji', 'so 😀 it', 4, 5, '😀'],
    ['does not cut a flag', 'in 🇺🇦 now', 5, 6, '🇺🇦'],
    ['does not cut a joined emoji', 'a 👩‍👩‍👧 b', 4, 6, '👩‍👩‍👧'],
    ['takes combining marks along', 'x\u0323\u0331yz.', 1, 2, 'x\u0323\u0331yz'],
    ['finds nothing in white space', 'a   b', 1, 3, null],
  ]
  test.each(cases)('%s', (_, whole, start, end, expected) => {
    const span = wholeWords(whole, { start, end })
    expect(span && words(whole, span)).toBe(expected)
  })

  test('stays inside its block', () => {
    expect(wholeWords('one\n\ntwo', { start: 1, end: 7 }, { start: 0, end: 3 })).toEqual({ start: 0, end: 3 })
  })
})

test('rebase resolves every passage of a version', () => {
  const old = 'One sentence here. Another sentence there.'
  const spans = ['One sentence', 'Another sentence'].map((exact) => {
    const start = old.indexOf(exact)
    return { start, end: start + exact.length }
  })
  const states = rebase(old, `News. ${old}`, spans).map(({ state }) => state)
  expect(states).toEqual(['placed', 'placed'])
})

describe('find by quotation', () => {
  const whole = 'It’s “so”… İt’s so — 😀 so.'
  test.each([
    ["it's", ['It’s']],
    ['"SO"...', ['“so”…']],
    ['so', ['so', 'so', 'so']],
    ['- 😀', ['— 😀']],
    ['s', []],
    ['nowhere', []],
  ])('%s', (typed, found) => {
    expect(findQuote(whole, typed).map((span) => words(whole, span))).toEqual(found)
  })
})
