import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PHRASES } from './called-words'
import { type Called, calledDifferences, calledOut, compareWords } from './compare-words'

const BEFORE = 'Ukraine would cap its army at 600,000 and must not join NATO.'
const AFTER = 'Ukraine would cap its armed forces at 800,000 and may join NATO.'

/** One of the two sentences, out of the runs. */
const side = (without: 'gone' | 'added', before: string, after: string) =>
  compareWords(before, after)
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('')

/** Words that bind and such that do not, with marks, in sentences of any order. */
const WORDS =
  'Ukraine would may May must not no never one two three 5 5,000 half ten-year non-nuclear rule out barred for good permanent if unless consensus only Article points draft of states and , . the other years G8 100bn'.split(
    ' ',
  )
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '))

describe('comparing the words of two sentences', () => {
  test('gives both of them back whole', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string()), fc.oneof(sentence, fc.string()), (before, after) => {
        expect(side('added', before, after)).toBe(before)
        expect(side('gone', before, after)).toBe(after)
      }),
    )
  })

  test('names no word that both have, whatever the order', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        // A phrase is one word: "not only" has no "not" in it.
        const has = (text: string, word: string) =>
          new RegExp(`(?<![\\w-])${word}(?![\\w,-])`, 'i').test(
            PHRASES.reduce(
              (rest, phrase) =>
                phrase === word.toLowerCase()
                  ? rest
                  : rest.replaceAll(new RegExp(`\\b${phrase}\\b`, 'gi'), ' '),
              text,
            ),
          )
        for (const one of calledDifferences(before, after)) {
          for (const word of one.before) expect(has(after, word), `${word} in “${after}”`).toBe(false)
          for (const word of one.after) expect(has(before, word), `${word} in “${before}”`).toBe(false)
        }
      }),
    )
  })

  test('is the same from either side', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const turned = calledDifferences(after, before).map((one) => ({
          ...one,
          before: one.after,
          after: one.before,
        }))
        expect(calledDifferences(before, after)).toEqual(turned)
      }),
    )
  })

  test('finds no difference in a sentence and itself, or its words in another order', () => {
    fc.assert(
      fc.property(sentence, (one) => {
        expect(calledDifferences(one, one)).toEqual([])
        expect(compareWords(one, one).filter(({ kind }) => kind !== 'same')).toEqual([])
      }),
    )
    expect(
      calledDifferences('It would be so, and must not end.', 'It must not end and would be so.'),
    ).toEqual([])
  })

  test('calls out each word that differs on its own', () => {
    const called = compareWords(BEFORE, AFTER).filter(({ calls }) => calls)
    expect(called).toEqual([
      { kind: 'gone', text: '600,000', calls: 'number' },
      { kind: 'added', text: '800,000', calls: 'number' },
      { kind: 'gone', text: 'must', calls: 'modal' },
      { kind: 'added', text: 'may', calls: 'modal' },
      { kind: 'gone', text: 'not', calls: 'negation' },
    ])
  })

  test('tells something from nothing', () => {
    expect(compareWords('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }])
    expect(compareWords('', '')).toEqual([])
  })
})

type Named = Partial<Record<Called, readonly [before: string[], after: string[]]>>

test.each<[string, string, string, Named]>([
  [
    'a number and a condition',
    'Forces would be limited to 600,000.',
    'Forces would be limited to 800,000 in peacetime only.',
    { number: [['600,000'], ['800,000']], condition: [[], ['peacetime', 'only']] },
  ],
  [
    'for good against consensus',
    'Ukraine would be barred from NATO for good.',
    'Accession would be left to consensus among members.',
    { negation: [['barred'], []], condition: [[], ['consensus']], duration: [['for good'], []] },
  ],
  [
    'two ways to deny',
    'NATO would agree not to station troops.',
    'It would rule out permanent NATO basing.',
    { negation: [['not'], ['rule out']], duration: [[], ['permanent']] },
  ],
  [
    'without weapons and non-nuclear',
    'Ukraine would agree to remain a state without nuclear weapons.',
    'The draft would keep Ukraine non-nuclear.',
    { negation: [['without'], ['non-']] },
  ],
  [
    'a name with a number',
    'They would give guarantees.',
    'They would give guarantees like Article 5, or points 1 to 12 of the G8.',
    {},
  ],
  [
    'numbers of a text',
    'The limit would stay.',
    'The 20 points, the 28-point plan and the proposal of three European states would keep it.',
    {},
  ],
  [
    'one that stands for a noun',
    'The plant would run.',
    'The Ukrainian one would run, the other one, too.',
    {},
  ],
  ['one that counts', 'It would run for a time.', 'It would run for one year.', { number: [[], ['one']] }],
  [
    'numbers in the subject count too',
    'Five reactors would run.',
    'Six reactors would run.',
    { number: [['five'], ['six']] },
  ],
  [
    'a plan of years',
    'The plan of five years would run.',
    'The plan of six years would run.',
    { number: [['five'], ['six']] },
  ],
  [
    'one value in two spellings',
    'It would last ten years and cost 100bn.',
    'It would cost 100 billion and last 10 years.',
    {},
  ],
  [
    'numbers within words',
    'A ten-year term would run.',
    'A twenty-five-year term would run.',
    { number: [['ten'], ['twenty-five']] },
  ],
  ['two forms of one word', 'It would be ruled out permanently.', 'It would rule out permanent bases.', {}],
  ['good for something', 'It would end.', 'It would end for good reasons.', {}],
  ['a month', 'It would end.', 'It would end in May.', {}],
  ['not only', 'It would bind both.', 'It would bind not only both.', {}],
  ['given, not on condition', 'It would arm them.', 'They would be provided with arms.', {}],
])('%s', (_, before, after, expected) => {
  const named = calledDifferences(before, after).map((one) => [one.calls, [one.before, one.after]])
  expect(Object.fromEntries(named)).toEqual(expected)
})

test.each([
  ['$100bn', 'number'],
  ['Two', 'number'],
  ["won't", 'negation'],
  ['can’t', 'negation'],
  ['non-nuclear', 'negation'],
  ['Non-Proliferation', undefined],
  ['Shall', 'modal'],
  ['peacetime', 'condition'],
  ['Only', 'condition'],
  ['permanently', 'duration'],
  ['G8', undefined],
  ['army', undefined],
])('%s is called %s', (word, called) => {
  expect(calledOut(word)).toBe(called)
})
