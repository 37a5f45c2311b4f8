import { describe, expect, test } from 'vitest'
import { describe as describePassage } from './describe'
import { indexedText } from './indexed-text'
import { sightsOf } from './sight'
import { wantedSpan } from './wanted'

/** Where the words between the bars stand in another text, the best first. */
function sights(before: string, after: string) {
  const [head, words] = before.split('|') as [string, string]
  const span = { start: head.length, end: head.length + words.length }
  const [selectors] = describePassage(before.replaceAll('|', ''), span)
  return sightsOf(indexedText(after), wantedSpan(selectors!))
}

test('every place is told, that with the best surroundings first', () => {
  const found = sights('The envoy said |no| to them.', 'Others: no. The envoy said no to us.')
  expect(found.map(({ start }) => start)).toEqual([27, 8])
  expect(found[0]).toMatchObject({
    before: { whole: true },
    after: { whole: false },
    score: { words: 1, before: 1 },
  })
  expect(found[0]!.score.total).toBeGreaterThan(found[1]!.score.total)
})

test('a side of which nothing was described speaks neither for a place nor against it', () => {
  const [sight] = sights('|no| to them', 'Say no to them')
  expect(sight).toMatchObject({ before: null, after: { whole: true } })
  expect(sight!.score.before).toBeGreaterThan(0)
  expect(sight!.score.before).toBeLessThan(0.5)
})

describe('what a copy had beside it too', () => {
  const TWICE = 'Korrin: the old envoy said |no| to war. Ostra: an old envoy said no to peace.'

  test('tells nothing of a place', () => {
    const [sight] = sights(TWICE, 'Moss: one old envoy said no to all.')
    expect(sight).toMatchObject({ score: { before: 0, after: 0 } })
    expect(sight!.before!.share).toBeGreaterThan(0)
  })

  test('tells something together with what it had not', () => {
    const [sight] = sights(TWICE, 'Moss: the old envoy said no to war.')
    expect(sight!.score.before).toBeGreaterThan(0.3)
    expect(sight!.score.after).toBeGreaterThan(0)
  })
})

describe('words that were glued to a neighbour', () => {
  test('stand where what followed it follows still', () => {
    expect(
      sights(
        'It was late\n\n|The plan stands| \n\nNobody left the hall.',
        'It was late\n\nThe plan standsNobody left the hall.',
      ),
    ).toHaveLength(1)
  })

  test('do not where only the neighbour’s beginning is the same', () => {
    expect(sights('Then |the plan was| a draft of the mediator', 'Then the plan wasa town')).toEqual([])
  })
})

test('of words that stand in very many places those beside the described words are looked at', () => {
  const many = 'He said no. '.repeat(80)
  const found = sights(
    'The old envoy answered |no| to the mediators.',
    `${many}The old envoy answered no to the mediators. ${many}`,
  )
  expect(found.length).toBeLessThan(80)
  expect(found[0]).toMatchObject({ start: many.length + 23, before: { whole: true }, after: { whole: true } })
})
