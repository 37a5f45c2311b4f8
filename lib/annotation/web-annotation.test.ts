import { expect, test } from 'vitest'
import { type AnnotationView, EMPTY_ANNOTATION } from './model'
import { webAnnotation } from './web-annotation'

const text = 'Talks 😀 went on.\n\nKyiv “would not join” now.'
const exact = 'would not join'
const start = text.indexOf(exact)

const annotation: AnnotationView = {
  id: 'a',
  publicId: 'bcdfghjkmn',
  seq: 1,
  rowVersion: 1,
  fields: { ...EMPTY_ANNOTATION, note: 'See point 7', tags: ['nato'] },
  speakerName: null,
  targets: [{ id: 't', kind: 'point', slug: 'nato', number: 7, title: 'NATO membership' }],
  spans: [{ start, end: start + exact.length, exact }],
  words: [exact],
  carried: false,
  uses: [],
  placement: 'placed',
  suspect: false,
  why: null,
  madeOn: 1,
  author: 'Ada',
  createdAt: '2025-11-29T10:00:00.000Z',
  updatedAt: '2025-11-29T10:00:00.000Z',
  updatedBy: 'Ada',
}
const context = {
  id: 'https://p.example/annotations/a',
  source: 'https://p.example/v/1',
  text,
  textSha256: 'ab',
}

test('an annotation leaves as JSON-LD that counts code points', () => {
  const exported = webAnnotation(annotation, context)
  expect(exported).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' })
  const target = exported.target as Exclude<typeof exported.target, readonly unknown[] | undefined>
  const [quote, position] = target.selector
  expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact, suffix: '” now.' })
  expect(Array.from(text).slice(position.start, position.end).join('')).toBe(exact)
  expect(exported.body.map(({ value, purpose }) => [purpose, value])).toEqual([
    ['commenting', 'See point 7'],
    ['tagging', 'nato'],
    ['linking', 'NATO membership'],
    ['classifying', 'outlet_words'],
  ])
})

test('several spans are several targets', () => {
  const first = { start: 0, end: 5, exact: 'Talks' }
  const exported = webAnnotation({ ...annotation, spans: [first, ...annotation.spans] }, context)
  expect(exported.target).toHaveLength(2)
})
