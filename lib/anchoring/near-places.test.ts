import { describe, expect, test } from 'vitest'
import { describe as describePassage } from './describe'
import { indexedText } from './indexed-text'
import { nearPlaces } from './near-places'
import { wantedSpan } from './wanted'

const FIRST = 'Envoys of both sides met for the third time in Brenn on Tuesday.'
const LAST = 'A fourth meeting is planned for the middle of next month.'
const around = (words: string) => `${FIRST} ${words} ${LAST}`

/** What resembles the words between the bars in another text, best first. */
function near(marked: string, text: string) {
  const [head, words] = marked.split('|') as [string, string]
  const [selectors] = describePassage(marked.replaceAll('|', ''), { start: head.length, end: head.length + words.length })
  const index = indexedText(text)
  return nearPlaces(index, wantedSpan(selectors!)).map((place) => ({ ...place, words: index.folded.folded.slice(place.start, place.end) }))
} // biome-ignore format: short

describe('the place that words became is', () => {
  // biome-ignore format: a table
  test.each([
    ['the words themselves', '|The army has 600,000 men|.', 'The army has 600,000 men.', 'The army has 600,000 men'],
    ['those with another figure', 'The army |has 600,000 men| now.', 'The army has 800,000 men now.', 'has 800,000 men'],
    ['those with another first word', 'The army |would have 600,000 men| now.', 'The army will have 600,000 men now.', 'will have 600,000 men'],
    ['those with another last word', 'The army |would have 600,000 men| now.', 'The army would have 600,000 soldiers now.', 'would have 600,000 soldiers'],
    ['those with more words inside', 'The army |would have 600,000 men| now.', 'The army would, it was said, have 600,000 men now.', 'would, it was said, have 600,000 men'],
    ['those with fewer', 'The army |would never have 600,000 men| now.', 'The army would have 600,000 men now.', 'would have 600,000 men'],
    ['with what was put before the first', 'The army |would have 600,000 men| now.', 'The army perhaps will have 600,000 men now.', 'perhaps will have 600,000 men'],
    ['without marks that it did not have', 'The army, |it was said, would have 600,000 men| now.', 'The army, would have 600,000 men now.', 'would have 600,000 men'],
    ['without a mark that came before its other first word', 'The army |would have 600,000 men| now.', 'The army, could have 600,000 men now.', 'could have 600,000 men'],
    ['without a mark that came behind its other last word', 'The army |would have 600,000 men| now.', 'The army would have 600,000 tanks, now.', 'would have 600,000 tanks'],
    ['with a sign that came before', 'At dawn |5 degrees were felt| there.', 'At dawn -5 degrees were felt there.', '-5 degrees were felt'],
    ['with a prefix that came before', 'A crowd of |alliance members marched| there.', 'A crowd of anti-alliance members marched there.', 'anti-alliance members marched'],
    ['with a percent that came behind', 'The price |rose by 30| in May.', 'The price rose by 30% in May.', 'rose by 30%'],
    ['all other words between the same', 'The army would have |600,000 men| in times of peace.', 'The army would have quite enough in times of peace.', 'quite enough'],
  ])('%s', (_, before, after, words) => {
    expect(near(around(before), around(after))[0]?.words).toBe(words)
  })
})

test('words at the end of a text may have lost their last', () => {
  expect(
    near(`${FIRST} The army |would have 600,000 men|`, `${FIRST} The army would have 600,000`)[0]?.words,
  ).toBe('would have 600,000')
})

test('capitals do not matter for finding', () => {
  expect(near(around('|The army has men|.'), around('THE ARMY HAS MEN.'))[0]?.words).toBe('THE ARMY HAS MEN')
})

test('the part of the words that stayed is told from the sides that stayed', () => {
  const [place] = near(
    around('The army |would have 600,000 men| now.'),
    around('The army would have 600,000 men now.'),
  )
  expect(place).toMatchObject({
    before: { whole: true },
    after: { whole: true },
    score: { words: 1, before: 1, after: 1 },
  })
  const [other] = near(
    around('The army |would have 600,000 men| now.'),
    around('The army would have twenty tanks now.'),
  )
  expect(other).toMatchObject({ before: { whole: true }, after: { whole: true } })
  expect(other!.score.words).toBeGreaterThan(0.3)
  expect(other!.score.words).toBeLessThan(0.7)
})

test('several places are told, the best first, none twice', () => {
  const limit = (n: string) => `Korrin would be limited to ${n} soldiers in times of peace`
  const now = `${limit('800,000')}. Nobody answered. ${FIRST} Nobody ate. ${limit('900,000')}. ${LAST}`
  const places = near(around(`|${limit('600,000')}|.`), now)
  expect(places.map(({ words }) => words)).toEqual([limit('900,000'), limit('800,000')])
  expect(places[0]!.score.total).toBeGreaterThan(places[1]!.score.total)
})

test('what is far from the rest of the sentence is no part of it', () => {
  const filler = 'Nobody left the hall before midnight, and no one spoke. '.repeat(30)
  const [place] = near(
    around('|The army would have 600,000 men|.'),
    `The army. ${filler} ${around('It would have 600,000 men.')}`,
  )
  expect(place?.words).toBe('It would have 600,000 men')
})

test('words that stand everywhere point nowhere', () => {
  const everywhere = 'the plan of the town '.repeat(500)
  expect(near('It was |the plan of the| council', everywhere)).toEqual([])
})

test.each([
  ['a text without any of the words', 'The night train runs every day.'],
  ['an empty text', ''],
])('nothing is near in %s', (_, text) => {
  expect(near('Korrin |asked for a limit| again', text)).toEqual([])
})
