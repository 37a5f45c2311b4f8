import { expect, test } from 'vitest'
import { findPlaces, MOST_PLACES } from './find-places'
import type { DeskPlace } from './model'

const place = (kind: DeskPlace['kind'], words: string): DeskPlace => ({ kind, words, href: `/${words}` })
const places = [
  place('screen', 'Figures'),
  place('point', '17 Nuclear arms'),
  place('point', '7 NATO membership'),
  { ...place('person', 'Marco Rubio'), also: 'secretary' },
  { ...place('text', 'European text'), also: 'provisions readings alignments' },
  place('article', '7 things about the Déclaration'),
]
const found = (typed: string) => findPlaces(places, typed).map(({ words }) => words)

test.each([
  ['fig', ['Figures']],
  ['nato mem', ['7 NATO membership']],
  ['point 7', ['7 NATO membership']],
  ['declaration', ['7 things about the Déclaration']],
  ['article', ['7 things about the Déclaration']],
  ['rubio', ['Marco Rubio']],
  ['alignment', ['European text']],
  ['nothing like it', []],
])('“%s” finds %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected)
})

test('what is typed whole comes before what only begins so', () => {
  expect(findPlaces([place('point', '70 X'), place('point', '7 Y')], '7').map(({ words }) => words)).toEqual([
    '7 Y',
    '70 X',
  ])
})

test('with nothing typed the first are offered, in their order, and never too many', () => {
  expect(found('')[0]).toBe('Figures')
  expect(findPlaces(Array(50).fill(places[0]), '')).toHaveLength(MOST_PLACES)
})
