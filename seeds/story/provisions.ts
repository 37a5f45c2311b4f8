import type { StoryProvision } from '../story-model'
import { points } from './plan'

/** The text whose points are counted: every point is one of its provisions. */
const twentyEight: readonly StoryProvision[] = points.map(({ number, slug }) => ({
  planVersion: '28-points',
  number: String(number),
  ordinal: number,
  point: slug,
}))

const twenty = (number: number, point: string | null): StoryProvision => ({
  planVersion: '20-points',
  number: String(number),
  ordinal: number,
  point,
})

/** Its own numbers were not seen; those in brackets are ours. */
const counter = (number: number, point: string): StoryProvision => ({
  planVersion: 'european-counter-proposal',
  number: `(${number})`,
  ordinal: number,
  point,
})

/** The numbered provisions of the texts of which provisions were seen. */
export const provisions: readonly StoryProvision[] = [
  ...twentyEight,
  counter(6, 'size-of-ukraines-forces'),
  counter(7, 'nato-membership'),
  counter(8, 'nato-troops'),
  counter(9, 'fighter-jets-in-poland'),
  twenty(1, 'sovereignty'),
  twenty(2, 'non-aggression-accord'),
  twenty(3, 'security-guarantees'),
  twenty(4, 'size-of-ukraines-forces'),
  twenty(5, 'terms-of-the-us-guarantee'),
  twenty(6, 'russian-non-aggression-law'),
  twenty(7, 'eu-membership'),
  twenty(8, 'reconstruction-package'),
  twenty(9, 'reconstruction-package'),
  twenty(10, null),
  twenty(11, 'non-nuclear-status'),
  twenty(12, 'zaporizhzhia-plant'),
]
