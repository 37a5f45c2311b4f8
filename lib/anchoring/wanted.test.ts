import { describe, expect, test } from 'vitest'
import { wantedSpan } from './wanted'

/** What the selectors of words between two bars ask for. */
function asked(marked: string) {
  const [prefix, exact, suffix] = marked.split('|') as [string, string, string]
  return wantedSpan({ quote: { type: 'TextQuoteSelector', exact, prefix, suffix } })
}

test('words and surroundings are compared in one form', () => {
  expect(asked('He said… |“the  plan”| – no')).toMatchObject({
    exact: '“the  plan”',
    words: '"the plan"',
    before: 'He said... ',
    after: ' - no',
    restBefore: '',
    restAfter: '',
  })
})

test('white space where the parts meet counts once', () => {
  expect(asked('said |  the plan  | no')).toMatchObject({ words: 'the plan' })
})

test('the rest of a word that was cut is asked for too', () => {
  expect(asked('a fund of $|300 bill|ion')).toMatchObject({ restBefore: '$', restAfter: 'ion' })
  expect(asked('a |28|-point plan')).toMatchObject({ restBefore: '', restAfter: '-point' })
})

test('selectors that come from elsewhere know nothing of copies', () => {
  expect(asked('He said: “|no|” – again')).toMatchObject({
    occurrences: 1,
    shared: { before: 0, after: 0 },
    neighbours: { before: 'He said: "', after: '" - again' },
  })
  expect(asked('a|b|c')).not.toHaveProperty('anyCase')
})

test('what describing knew is kept', () => {
  const quote = { type: 'TextQuoteSelector' as const, exact: 'Truce', prefix: '', suffix: ' is near' }
  const known = {
    quote,
    occurrences: 3,
    shared: { before: 2, after: 5 },
    neighbours: { before: 'a–b', after: 'c' },
    headline: true as const,
  }
  expect(wantedSpan(known)).toMatchObject({
    occurrences: 3,
    shared: { before: 2, after: 5 },
    neighbours: { before: 'a-b', after: 'c' },
    anyCase: true,
  })
})

describe('the rest of the sentence beside the words, in letters and marks', () => {
  // biome-ignore format: a table
  test.each([
    ['all of it, where no sentence ends', 'He said |no| to them', 6, 6],
    ['up to the sentence before and behind', 'It rained. He said |no| to them. It snowed.', 6, 7],
    ['none where they are a sentence', 'It rained. |It snowed.| It thawed.', 0, 0],
    ['none before where they begin one', 'It rained! |He said| no. Then', 0, 3],
    ['none behind where they end with its mark', 'He said |no.| More', 6, 0],
    ['with its mark, where only that is left', 'He |said no|. More', 2, 1],
    ['none across a paragraph', 'Weather\n\n|It rained|\n\nMore', 0, 0],
    ['up to a closing quote', '“It rained.” He said |no|” to them', 6, 7],
    ['past a point inside a word or figure', 'about 3.5 of |them| at proviso.org today', 10, 18],
    ['up to the sentence in Chinese', '下雨了。他说|不|。然后', 2, 1],
    ['up to the brackets in Chinese', '「下雨了。」他说|不|来', 2, 1],
    ['nothing where nothing stands', '|no|', 0, 0],
  ])('%s', (_, marked, before, after) => {
    expect(asked(marked).sentence).toEqual({ before, after })
  })
})
