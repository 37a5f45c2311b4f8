import { expect, test } from 'vitest'
import { type AboutSubject, orderAbout } from './order-about'

const subject = (id: string, title: string, names: string[] = []): AboutSubject => ({
  id,
  kind: 'concession',
  title,
  names,
})
const SUBJECTS = [
  subject('borders', 'Borders of the marsh'),
  subject('dams', 'Dams and weirs'),
  subject('birds', 'Birds of the shore', ['whimbrel*']),
]
const hits = [
  { words: 'whimbrels', sentence: { left: 'The ', right: ' came back.' } },
  { words: 'whimbrels', sentence: { left: 'No ', right: ' were counted at the weirs.' } },
].map((hit) => hit as unknown as Parameters<typeof orderAbout>[1][number])

test('what the places are likely about comes first, then the rest as it was given', () => {
  expect(orderAbout(SUBJECTS, hits, []).map(({ id }) => id)).toEqual(['birds', 'dams', 'borders'])
})

test('what was used last comes before it', () => {
  expect(orderAbout(SUBJECTS, hits, ['borders']).map(({ id }) => id)).toEqual(['borders', 'birds', 'dams'])
})
