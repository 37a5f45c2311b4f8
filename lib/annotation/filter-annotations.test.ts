import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOfFilter, filterOfAddress } from './filter-address'
import {
  type AnnotationFilter,
  filterAnnotations,
  filterChoices,
  isNarrow,
  NO_FILTER,
  SORTS,
  type Sort,
  USE_STAGES,
  type UseStage,
  WANTS,
  type Want,
} from './filter-annotations'
import { type AnnotationView, EMPTY_ANNOTATION, type EvidenceUse } from './model'

const use = (more: Partial<EvidenceUse> = {}): EvidenceUse => ({
  signed: false,
  evidenceId: 'e',
  revisionId: 'r',
  bearing: 'supports',
  statement: 's',
  wording: 'Ukraine would stay out of NATO.',
  state: 'draft',
  ...more,
})
const point = {
  id: 't7',
  kind: 'point' as const,
  slug: '7-nato-membership',
  number: 7,
  title: 'NATO membership',
}

const view = (id: string, start: number, more: Partial<AnnotationView> = {}): AnnotationView => ({
  id,
  publicId: id,
  rowVersion: 1,
  seq: 0,
  fields: EMPTY_ANNOTATION,
  speakerName: null,
  targets: [],
  spans: [{ start, end: start + 5, exact: 'words' }],
  words: ['words'],
  carried: false,
  uses: [],
  placement: 'placed',
  suspect: false,
  why: null,
  madeOn: 1,
  author: 'Anna',
  createdAt: `2026-11-22T10:00:${String(start).padStart(2, '0')}Z`,
  updatedAt: '2026-11-22T11:00:00Z',
  updatedBy: 'Anna',
  ...more,
})

const ALL = [
  view('plain', 1),
  view('linked', 2, { targets: [point], uses: [use({ state: 'published' })], author: 'Ben' }),
  view('disputed', 3, { targets: [point], uses: [use({ bearing: 'disputes', state: 'submitted' })] }),
  view('doubtful', 4, { suspect: true, why: 'changed', speakerName: 'Volodymyr Zelensky' }),
  view('noted', 5, { fields: { ...EMPTY_ANNOTATION, note: 'Compare “the draft”', tags: ['figures'] } }),
]
const found = (asked: Partial<AnnotationFilter>) =>
  filterAnnotations(ALL, { ...NO_FILTER, ...asked }, 'Ben').map(({ id }) => id)

describe('a filter', () => {
  test.each<[string, Partial<AnnotationFilter>, string[]]>([
    ['nothing asked leaves all', {}, ['plain', 'linked', 'disputed', 'doubtful', 'noted']],
    ['by target', { about: 'point/7-nato-membership' }, ['linked', 'disputed']],
    ['by bearing', { bearing: 'disputes' }, ['disputed']],
    ['by who made it', { by: 'Ben' }, ['linked']],
    ['by who speaks', { speaker: 'Volodymyr Zelensky' }, ['doubtful']],
    ['by how far its statements are', { stage: 'published' }, ['linked']],
    ['without a statement', { stage: 'none' }, ['plain', 'doubtful', 'noted']],
    ['suspect', { wants: ['suspect'] }, ['doubtful']],
    ['about nothing', { wants: ['about-nothing'] }, ['plain', 'doubtful', 'noted']],
    ['with nothing that rests on it', { wants: ['no-statement'] }, ['plain', 'doubtful', 'noted']],
    ['not reviewed yet', { wants: ['unreviewed'] }, ['linked', 'disputed']],
    ['mine', { wants: ['mine'] }, ['linked']],
    ['by words of the note, whatever its marks', { query: 'compare "THE draft"' }, ['noted']],
    ['by words of a statement', { query: 'out of nato' }, ['linked', 'disputed']],
    ['by a tag', { query: 'figures' }, ['noted']],
    ['everything must hold', { about: 'point/7-nato-membership', bearing: 'supports' }, ['linked']],
    ['newest first', { sort: 'newest' }, ['noted', 'doubtful', 'disputed', 'linked', 'plain']],
    [
      'what they are about in its order',
      { sort: 'about' },
      ['linked', 'disputed', 'plain', 'doubtful', 'noted'],
    ],
    ['what disputes first', { sort: 'bearing' }, ['disputed', 'linked', 'plain', 'doubtful', 'noted']],
    ['person by person', { sort: 'person' }, ['plain', 'disputed', 'doubtful', 'noted', 'linked']],
    ['what waits first', { sort: 'state' }, ['doubtful', 'plain', 'noted', 'disputed', 'linked']],
  ])('%s', (_, asked, expected) => expect(found(asked)).toEqual(expected))

  test('an order alone leaves nothing out', () => {
    expect(isNarrow({ ...NO_FILTER, sort: 'newest' })).toBe(false)
    expect(isNarrow({ ...NO_FILTER, wants: ['mine'] })).toBe(true)
  })
})

test('points come by their numbers, then other targets by name, and what is about nothing last', () => {
  const about = (id: string, title: string, number: number | null) =>
    view(id, 1, { targets: [{ id, kind: 'point', slug: id, number, title }] })
  const mixed = [view('none', 0), about('b', 'Berlin', null), about('p10', 'Z', 10), about('p9', 'Y', 9)]
  const sorted = filterAnnotations([...mixed, about('a', 'Ada', null)], { ...NO_FILTER, sort: 'about' }, '')
  expect(sorted.map(({ id }) => id)).toEqual(['p9', 'p10', 'a', 'b', 'none'])
})

test('the choices name what there is, the most frequent first', () => {
  expect(filterChoices(ALL)).toEqual({
    about: [{ value: 'point/7-nato-membership', words: '7 NATO membership', count: 2 }],
    by: [
      { value: 'Anna', words: 'Anna', count: 5 },
      { value: 'Ben', words: 'Ben', count: 1 },
    ],
    speaker: [{ value: 'Volodymyr Zelensky', words: 'Volodymyr Zelensky', count: 1 }],
  })
})

describe('in an address', () => {
  const filters: fc.Arbitrary<AnnotationFilter> = fc.record({
    query: fc.string(),
    about: fc.string(),
    bearing: fc.constantFrom('', 'supports', 'disputes', 'context'),
    by: fc.string(),
    speaker: fc.string({ unit: 'grapheme' }),
    stage: fc.constantFrom<UseStage | ''>('', ...(Object.keys(USE_STAGES) as UseStage[])),
    wants: fc.subarray(Object.keys(WANTS) as Want[]),
    sort: fc.constantFrom(...(Object.keys(SORTS) as Sort[])),
  })

  test('a filter comes back as it went in, and the rest of the query stays', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const address = addressOfFilter(new URLSearchParams('version=2&bearing=context'), filter)
        expect(address.get('version')).toBe('2')
        expect(filterOfAddress(new URLSearchParams(address.toString()))).toEqual({ filter, ignored: [] })
      }),
    )
  })

  test('what means nothing is left out and named', () => {
    const read = filterOfAddress(new URLSearchParams('bearing=proves&only=mine,lost&sort=best&stage=draft'))
    expect(read.filter).toEqual({ ...NO_FILTER, wants: ['mine'], stage: 'draft' })
    expect([...read.ignored].sort()).toEqual(['bearing=proves', 'only=lost', 'sort=best'])
  })
})
