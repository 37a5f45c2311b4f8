import { expect, test } from 'vitest'
import { annotatedAlready } from './annotated-already'

const over = (id: string, ...spans: [number, number][]) => ({
  id,
  spans: spans.map(([start, end]) => ({ start, end, exact: '' })),
})
const STANDING = [
  over('long', [0, 50]),
  over('same', [10, 20]),
  over('parts', [5, 25], [40, 60]),
  over('gone'),
]

test.each<[what: string, passage: [number, number][], found: string[]]>([
  ['the same words first, then what they lie in', [[10, 20]], ['same', 'long', 'parts']],
  ['words that reach beyond are others', [[15, 30]], ['long']],
  [
    'every passage of several',
    [
      [6, 9],
      [45, 55],
    ],
    ['parts'],
  ],
  ['nowhere', [[70, 80]], []],
])('%s', (_, passage, found) => {
  const spans = passage.map(([start, end]) => ({ start, end }))
  expect(annotatedAlready(STANDING, spans).map(({ annotation }) => annotation.id)).toEqual(found)
  expect(annotatedAlready(STANDING, spans).filter(({ same }) => same)).toHaveLength(
    found.includes('same') ? 1 : 0,
  )
})
