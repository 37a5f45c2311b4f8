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

describe('the rest of the sentence beside the words, folded', () => {
  // biome-ignore format: a table
  test.each([
    ['all of it, where no sentence ends', 'He said |no| to them', 'He said', 'to them'],
    ['up to the sentence before and behind', 'It rained. He said |no| to them. It snowed.', 'He said', 'to them.'],
    ['none where they are a sentence', 'It rained. |It snowed.| It thawed.', '', ''],
    ['none before where they begin one', 'It rained! |He said| no. Then', '', 'no.'],
    ['none behind where they end with its mark', 'He said |no.| More', 'He said', ''],
    ['with its mark, where only that is left', 'He |said no|. More', 'He', '.'],
    ['none across a paragraph', 'Weather\n\n|It rained|\n\nMore', '', ''],
    ['up to a closing quote', '“It rained.” He said |no|” to them', 'He said', '" to them'],
    ['past a point inside a word or figure', 'about 3.5 of |them| at proviso.org today', 'about 3.5 of', 'at proviso.org today'],
    ['up to the sentence in Chinese', '下雨了。他说|不|。然后', '他说', '。'],
    ['up to the brackets in Chinese', '「下雨了。」他说|不|来', '他说', '来'],
    ['nothing where nothing stands', '|no|', '', ''],
  ])('%s', (_, marked, before, after) => {
    expect(asked(marked).sentence).toEqual({ before, after })
  })
})
