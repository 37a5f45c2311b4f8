import type { StoryProvision } from '../story-model'
import { points } from './plan'

/** The text whose points are counted: every point is one of its provisions. */
const twentyEight: readonly StoryProvision[] = points.map(({ number, slug }) => ({
  planVersion: '28-points',
  number: String(number),
  ordinal: number,
  point: slug,
}))

const twenty = (number: number): StoryProvision => ({
  planVersion: '20-points',
  number: String(number),
  ordinal: number,
  point: null,
})

/** Its own numbers were not seen; those in brackets are ours. */
const counter = (number: number): StoryProvision => ({
  planVersion: 'european-counter-proposal',
  number: `(${number})`,
  ordinal: number,
  point: null,
})

const TWENTY_SEEN = 12

/** The numbered provisions of the texts of which provisions were seen; alignments tie the later ones to points. */
export const provisions: readonly StoryProvision[] = [
  ...twentyEight,
  ...[6, 7, 8, 9].map(counter),
  ...Array.from({ length: TWENTY_SEEN }, (_, index) => twenty(index + 1)),
]
