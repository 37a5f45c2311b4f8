import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Proposal } from './model'
import { readSentences } from './reading'
import { suggest } from './suggest'
import { ARTICLES, blocksOf, INVENTED, sentencesOf } from './test-ground'

/** Which sentence is proposed for what. */
function pairs(text: string): string[] {
  const sentences = readSentences(text, blocksOf(text))
  return suggest(text, blocksOf(text), INVENTED).map(
    ({ spans, targetId }) => `${sentences.findIndex(({ end }) => (spans[0]?.start ?? 0) < end)} ${targetId}`,
  )
}

describe('on made-up articles', () => {
  const wanted = ARTICLES.flatMap(({ concerns }, at) =>
    Object.entries(concerns).flatMap(([sentence, targets]) =>
      targets.map((one) => `${at} ${sentence} ${one}`),
    ),
  )
  const found = ARTICLES.flatMap(({ text }, at) => pairs(text).map((one) => `${at} ${one}`))

  test('most of what a reader would bind is found', () => {
    expect(wanted.filter((one) => !found.includes(one))).toEqual([
      '0 0 party/highmark', // said of it, not by it
      '0 2 point/river-league', // other words for all of it
      '1 1 point/dam', // "its power"
      '2 1 concession/hill-forts', // "them"
    ])
  })
  test('little else is', () => {
    expect(found.filter((one) => !wanted.includes(one))).toEqual([])
  })
})

describe('a proposal', () => {
  test('is a whole sentence, or the words that are known', () => {
    const text = ARTICLES[2]?.text ?? ''
    const words = suggest(text, blocksOf(text), INVENTED).map(({ spans }) =>
      text.slice(spans[0]?.start, spans[0]?.end),
    )
    const known = 'a peace that nobody will have to be ashamed of'
    expect(words.every((one) => one === known || sentencesOf(text).includes(one))).toBe(true)
    expect(words).toContain(known)
  })
  test('has one reason for each rule that found it, the surest first', () => {
    const text = 'The army of Lowmark may have 40,000 soldiers.'
    expect(suggest(text, blocksOf(text), INVENTED)[0]?.reasons.map(({ rule }) => rule)).toEqual([
      'figure',
      'likeness',
    ])
  })
  test('is none in what is not shown', () => {
    const text = 'Torv said so.\n\nLund said so.'
    const [first] = blocksOf(text)
    expect(suggest(text, first ? [first] : [], INVENTED).map(({ targetId }) => targetId)).toEqual([
      'person/ana-torv',
    ])
  })
})

describe('whatever is given', () => {
  const SOUP = ARTICLES.flatMap(({ text }) => text.split(/(?<=[.])\s+/))
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...SOUP), fc.string({ unit: 'binary', maxLength: 20 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(' '))
  const shuffled = <One>(all: readonly One[]) => fc.shuffledSubarray([...all], { minLength: all.length })

  test('the same input gives the same answer, whatever the order of what there is to concern', () => {
    fc.assert(
      fc.property(
        anyText,
        shuffled(INVENTED.concerns),
        shuffled(INVENTED.passages),
        (text, concerns, passages) => {
          expect(suggest(text, blocksOf(text), { concerns, passages })).toEqual(
            suggest(text, blocksOf(text), INVENTED),
          )
        },
      ),
      { numRuns: 60 },
    )
  })
  test('proposals lie inside the text, in order, and none is made twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = suggest(text, blocksOf(text), INVENTED)
        expect(
          found.every(({ spans }) => spans.every(({ start, end }) => start < end && end <= text.length)),
        ).toBe(true)
        expect(found.map(startOf)).toEqual(found.map(startOf).sort((a, b) => a - b))
        expect(new Set(found.map((one) => JSON.stringify([one.spans, one.targetId]))).size).toBe(found.length)
        expect(found.every(({ reasons }) => reasons.length > 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

const startOf = ({ spans }: Proposal) => spans[0]?.start ?? 0
