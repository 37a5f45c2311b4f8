import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, fieldsChange, inverseOf, requestOf, type SingleChange, singleChanges } from './change'
import { type AnnotationView, EMPTY_ANNOTATION } from './model'

const bearing = fc.constantFrom('supports' as const, 'disputes' as const, 'context' as const)
const spans = fc.array(fc.record({ start: fc.nat(9), end: fc.integer({ min: 10, max: 20 }) }), {
  maxLength: 2,
})
const id = fc.constantFrom('a', 'b')
const single: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom('created' as const, 'deleted' as const), id }),
  fc.record({
    kind: fc.constant('fields' as const),
    id,
    before: fc.record({ note: fc.string() }),
    after: fc.record({ note: fc.string() }),
  }),
  fc.record({ kind: fc.constant('passage' as const), id, before: spans, after: spans }),
  fc.record({
    kind: fc.constantFrom('attached' as const, 'detached' as const),
    id,
    revisionId: fc.constant('r'),
    bearing,
  }),
  fc.record({
    kind: fc.constantFrom('began' as const, 'taken-back' as const),
    id,
    revisionId: fc.constant('r'),
    draft: fc.constant({ what: 'statement', statement: 'st1', wording: 'A sentence.' } as const),
  }),
  fc.record({
    kind: fc.constant('bearing' as const),
    id,
    revisionId: fc.constant('r'),
    before: bearing,
    after: bearing,
  }),
)
const change = fc.oneof(
  single,
  fc.array(single, { maxLength: 3 }).map((changes): Change => ({ kind: 'several', changes })),
)

it('turned round twice a change is itself, and several are taken back from the last', () => {
  fc.assert(
    fc.property(change, (one) => {
      expect(inverseOf(inverseOf(one))).toEqual(one)
      expect(singleChanges(inverseOf(one))).toEqual(singleChanges(one).map(inverseOf).reverse())
    }),
  )
})

it('only the fields that differ are part of a change', () => {
  const after = { ...EMPTY_ANNOTATION, note: 'New.' }
  expect(fieldsChange('a', EMPTY_ANNOTATION, after)).toEqual({
    kind: 'fields',
    id: 'a',
    before: { note: '' },
    after: { note: 'New.' },
  })
  expect(fieldsChange('a', after, { ...after })).toBeNull()
})

it('an attribution is part of a change whole: a speaker set since is in the way of taking the voice back', () => {
  const voiced = { ...EMPTY_ANNOTATION, voice: 'paraphrase' } as const
  const one = fieldsChange('a', EMPTY_ANNOTATION, voiced)
  if (!one) throw new Error('nothing changed')
  expect(one.before).toEqual({ voice: 'outlet_words', speakerId: null, speakerDescription: '', chain: '' })
  const standing = (fields: Partial<typeof EMPTY_ANNOTATION>) =>
    requestOf(inverseOf(one) as SingleChange, { ...view, fields: { ...voiced, ...fields } }, null)
  expect(standing({ note: 'Theirs.' })).toMatchObject({ input: { voice: 'outlet_words', note: 'Theirs.' } })
  expect(standing({ speakerId: 'p' })).toBeNull()
})

const view = {
  id: 'a',
  rowVersion: 7,
  seq: 3,
  fields: { ...EMPTY_ANNOTATION, note: 'Mine.', targets: ['t2', 't1'] },
  spans: [{ start: 1, end: 5, exact: 'word' }],
  uses: [{ evidenceId: 'e', revisionId: 'r', bearing: 'supports' }],
} as unknown as AnnotationView

describe('what is asked of the server', () => {
  const asked = (one: SingleChange, standing: AnnotationView | null = view, row: number | null = null) =>
    requestOf(one, standing, row)

  it('writes the fields of the change over what stands, and leaves the others', () => {
    const one = { kind: 'fields', id: 'a', before: { note: 'Mine.' }, after: { note: 'Before.' } } as const
    expect(asked(one)).toMatchObject({
      to: 'update',
      input: { id: 'a', rowVersion: 7, note: 'Before.', targets: ['t2', 't1'] },
    })
  })

  it.each<[string, SingleChange]>([
    ['a field', { kind: 'fields', id: 'a', before: { note: 'Other.' }, after: { note: '' } }],
    ['the passage', { kind: 'passage', id: 'a', before: [{ start: 2, end: 5 }], after: [] }],
    ['the bearing', { kind: 'bearing', id: 'a', revisionId: 'r', before: 'context', after: 'supports' }],
    ['what it is attached to', { kind: 'detached', id: 'a', revisionId: 'other', bearing: 'supports' }],
    ['that it was not attached', { kind: 'attached', id: 'a', revisionId: 'r', bearing: 'supports' }],
  ])('asks nothing where somebody changed %s since', (_, one) => {
    expect(asked(one)).toBeNull()
    expect(asked(one, null)).toBeNull()
  })

  it('lists count as the same in any order', () => {
    const one = {
      kind: 'fields',
      id: 'a',
      before: { targets: ['t1', 't2'] },
      after: { targets: [] },
    } as const
    expect(asked(one)).toMatchObject({ to: 'update', input: { targets: [] } })
  })

  it('names the row, the decision and the evidence that were seen last', () => {
    expect(asked({ kind: 'deleted', id: 'a' })).toEqual({ to: 'delete', input: { id: 'a', rowVersion: 7 } })
    expect(asked({ kind: 'created', id: 'a' }, null, 8)).toEqual({
      to: 'restore',
      input: { id: 'a', rowVersion: 8 },
    })
    expect(
      asked({ kind: 'passage', id: 'a', before: [{ start: 1, end: 5 }], after: [{ start: 1, end: 9 }] }),
    ).toEqual({ to: 'take-words', input: { annotationId: 'a', seq: 3, spans: [{ start: 1, end: 9 }] } })
    expect(asked({ kind: 'detached', id: 'a', revisionId: 'r', bearing: 'supports' })).toEqual({
      to: 'detach',
      input: { evidenceId: 'e', was: 'supports' },
    })
  })
})
