import { expect, test } from 'vitest'
import { previewPlace } from './preview-place'

const disagreements = [
  {
    kind: 'disagreement' as const,
    slug: 'call',
    title: '',
    words: {},
    ordinal: 1,
    sides: [],
    disagreementKind: 'reports_differ' as const,
  },
]
const place = (kind: 'point' | 'event' | 'disagreement', slug: string, statement: string | null = null) =>
  previewPlace({ disagreements }, { kind, slug }, statement)

test('a sentence, an event and a disagreement are led to; a page of its own needs no leading', () => {
  expect(place('point', 'nato', 's1')).toEqual({ id: 'statement-s1', what: 'sentence' })
  expect(place('event', 'leak')).toEqual({ id: 'event-leak', what: 'event' })
  expect(place('disagreement', 'call')).toEqual({ id: 'call', what: 'disagreement' })
  expect(place('point', 'nato')).toBeNull()
})

test('a disagreement that readers would not see is said to be absent', () => {
  expect(place('disagreement', 'one-sided')).toBe('absent')
})
