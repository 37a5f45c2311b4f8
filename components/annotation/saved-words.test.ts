import { expect, test } from 'vitest'
import type { AnnotationView } from '@/lib/annotation/model'
import { savedWords } from './saved-words'

const targets = [
  { id: 't', kind: 'point', slug: '7', number: 7, title: 'NATO membership' },
  { id: 'u', kind: 'person', slug: 'x', number: null, title: 'Olena Envoy' },
] as AnnotationView['targets']
const use = (bearing: 'supports' | 'disputes', wording = 'Ukraine would not join.') => ({ bearing, wording })

test('it says what the passage is about and what it bears on', () => {
  expect(savedWords({ targets: [], uses: [] }, null)).toBe('Annotation saved.')
  expect(savedWords({ targets, uses: [] }, null)).toBe('Annotation saved on point 7, Olena Envoy.')
  expect(savedWords({ targets, uses: [use('disputes')] }, 'to-draft')).toBe(
    'Saved on point 7, Olena Envoy, disputes: “Ukraine would not join.”',
  )
  expect(savedWords({ targets: [], uses: [use('supports')] }, 'as-further-support')).toBe(
    'Saved, supports: “Ukraine would not join.”; a second person signs it.',
  )
})

test('where nothing was attached nothing is said to be, and a long statement is cut between words', () => {
  expect(savedWords({ targets: [], uses: [use('supports')] }, 'not-yours')).toBe('Annotation saved.')
  const long = 'Ukraine would keep its army as it is now. '.repeat(4)
  expect(savedWords({ targets: [], uses: [use('supports', long)] }, 'to-draft')).toMatch(
    /^Saved, supports: “[^”]{25,42} …”$/,
  )
})
