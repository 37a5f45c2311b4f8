import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyString } from '@/lib/text/test-strings'
import { compareMeaning } from './compare'
import { foldText, sameWords } from './cosmetic'
import { MEANING_KINDS } from './model'

// Few words, so that repeats are common, with figures, marks, emoji and combining letters among them.
const WORDS = [
  'Ukraine', 'would', 'not', 'join', 'NATO', '“the', 'plan”', '600,000', '$300bn', '28-point', 'Київ', 'П’ять', 'May',
  'cafe\u0301s', 'x\u0323\u0331y', '🇺🇦', '👩‍👩‍👧', 'Kyiv.', '—', '…', 'it’s', 'said', 'second', 'не', 'die', '5', 'U.S.-led',
  'Tuesday', "'twas", 'l’Ukraine', '600 000', '中国', 'a\u0301.b\u0301.', '(', '-5%', '\ud800', '١٢', '½',
] // biome-ignore format: a table
const wording = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
  fc
    .array(fc.constantFrom(...WORDS, ' ', '  ', '\n\n', '\u00a0'), { maxLength: 30 })
    .map((words) => words.join('')),
)
/** A wording and another made from it by changing some words, so that most of it stays. */
const edited = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 9 }), fc.constantFrom(...WORDS))),
  )
  .map(([words]) => {
    const before = words.map(([word]) => word).join(' ')
    const after = words
      .flatMap(([word, what, other]) =>
        what === 0 ? [] : what === 1 ? [other] : what === 2 ? [word, other] : [word],
      )
      .join(' ')
    return [before, after] as const
  })
const pair = fc.oneof(fc.tuple(wording, wording), edited)
const anything = fc.oneof(
  anyString,
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)

const kindsOf = (before: string, after: string) => compareMeaning(before, after).flatMap(({ kinds }) => kinds)

describe('what the words are', () => {
  test('the same words, however they are set, differ in nothing', () => {
    const variants: readonly ((text: string) => string)[] = [
      (text) => text,
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll(' ', ' \u00a0\n'),
      (text) => text.replaceAll('“', '«').replaceAll('”', '"').replaceAll('’', "'"),
      (text) => text.replaceAll('—', '-').replaceAll('…', '...'),
      (text) => text.replaceAll('—', '--').replaceAll('n', 'n\u00ad'),
      (text) => ` ${text}\n`,
    ]
    fc.assert(
      fc.property(wording, fc.constantFrom(...variants), (text, vary) => {
        // Two dashes beside each other are another mark than one, however each is set.
        fc.pre(!/[-\u2010-\u2015\u2212]{2}/.test(text))
        expect(compareMeaning(text, vary(text))).toEqual([])
      }),
    )
  })

  test('any other words differ somewhere, and only those', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        expect(compareMeaning(before, after).length === 0).toBe(sameWords(before, after))
      }),
      { numRuns: 1000 },
    )
  })

  test('letter case is cosmetic in a headline alone', () => {
    expect(kindsOf('Leaders meet in Geneva', 'Leaders Meet in Geneva')).not.toEqual([])
    expect(compareMeaning('Leaders meet in Geneva', 'LEADERS MEET in Geneva', { headline: true })).toEqual([])
    expect(compareMeaning('Leaders meet', 'LEADERS MET', { headline: true })).toHaveLength(1)
  })
})

describe('where they differ', () => {
  test('the stretches and what stands between them make up both wordings', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        let [old, now] = [0, 0]
        for (const { before: was, after: is, beforeSpan, afterSpan } of compareMeaning(before, after)) {
          expect(beforeSpan.start).toBeGreaterThanOrEqual(old)
          expect(afterSpan.start).toBeGreaterThanOrEqual(now)
          expect(before.slice(beforeSpan.start, beforeSpan.end)).toBe(was)
          expect(after.slice(afterSpan.start, afterSpan.end)).toBe(is)
          expect(was + is).not.toBe('')
          expect(sameWords(before.slice(old, beforeSpan.start), after.slice(now, afterSpan.start))).toBe(true)
          ;[old, now] = [beforeSpan.end, afterSpan.end]
        }
        expect(sameWords(before.slice(old), after.slice(now))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('a word put in has an empty place behind the word before it', () => {
    expect(compareMeaning('They would join.', 'They would not join.')).toEqual([
      {
        kinds: ['negation'],
        before: '',
        after: 'not',
        beforeSpan: { start: 10, end: 10 },
        afterSpan: { start: 11, end: 14 },
      },
    ])
  })

  test('a change in one of 2,000 words is found as one word, and wholly other words as one stretch', () => {
    const words = Array.from({ length: 2000 }, (_, at) => (at % 3 === 0 ? 'the' : `word${at}`))
    const changed = words.with(1000, 'Lavrov')
    expect(compareMeaning(words.join(' '), changed.join(' '))).toMatchObject([{ after: 'Lavrov' }])
    const others = words.map((_, at) => `other${at}`)
    expect(compareMeaning(words.join(' '), others.join(' '))).toHaveLength(1)
  })
})

describe('what it is called', () => {
  test('kinds are the same on the way back, at least one, each once and in order', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const kinds = compareMeaning(before, after).map((difference) => difference.kinds)
        for (const named of kinds) {
          expect(named.length).toBeGreaterThan(0)
          expect(named).toEqual(MEANING_KINDS.filter((kind) => named.includes(kind)))
        }
        const back = compareMeaning(after, before)
        expect(back.map((difference) => difference.kinds)).toEqual(kinds)
      }),
    )
  })

  test('another digit is always another number or date', () => {
    const withDigit = wording.filter((text) => /\d/.test(text))
    fc.assert(
      fc.property(withDigit, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, which, by) => {
        const digits = Array.from(text.matchAll(/\d/g), ({ index }) => index)
        const at = digits[which % digits.length]!
        const other = text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1)
        expect(kindsOf(text, other).some((kind) => kind === 'number' || kind === 'date')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('no text makes it fail', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        expect(compareMeaning(before, after).length === 0).toBe(
          foldText(before).trim() === foldText(after).trim(),
        )
      }),
      { numRuns: 500 },
    )
  })
})
