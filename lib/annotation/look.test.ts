import { expect, test } from 'vitest'
import { flattenSpans } from './flatten-spans'
import { glyphOf, isUnreviewed, LOOKS, lookOf } from './look'
import { type Bearing, EMPTY_ANNOTATION, type EvidenceUse } from './model'

const use = (bearing: Bearing, state: EvidenceUse['state'] = 'approved', signed = true): EvidenceUse => ({
  evidenceId: `evidence-${bearing}`,
  revisionId: 'revision',
  statement: 'statement',
  wording: 'Words',
  bearing,
  state,
  signed,
})
const seen = (uses: readonly EvidenceUse[], suspect = false) => ({ uses, suspect })
const nameOf = (rank: number) => LOOKS[rank]?.name

test.each([
  ['nothing rests on it', seen([]), 'annotation-plain'],
  ['it is mine', seen([]), 'annotation-plain-mine', true],
  ['it supports', seen([use('supports')]), 'annotation-supports'],
  ['it is context', seen([use('context')]), 'annotation-context'],
  ['a dispute comes before support', seen([use('supports'), use('disputes')]), 'annotation-disputes'],
  ['a draft rests on it', seen([use('supports', 'draft')]), 'annotation-supports-unreviewed'],
  ['doubt comes first', seen([use('disputes')], true), 'annotation-suspect-mine', true],
])('%s', (_, annotation, name, mine = false) => {
  expect(nameOf(lookOf(annotation, mine))).toBe(name)
})

test.each([
  ['a draft', use('context', 'draft'), true],
  ['in review, signed', use('supports', 'submitted'), true],
  ['changes were requested', use('supports', 'changes_requested'), true],
  ['approved, but its fit was added later and nobody signed it', use('supports', 'approved', false), true],
  ['approved and signed', use('supports'), false],
  ['only support is signed', use('disputes', 'published', false), false],
  ['a later wording has taken its place', use('supports', 'superseded', false), false],
])('%s: unreviewed %#', (_, one, unreviewed) => {
  expect(isUnreviewed(one)).toBe(unreviewed)
})

test.each([
  ['!', seen([use('supports')], true), EMPTY_ANNOTATION],
  ['−', seen([use('disputes')]), EMPTY_ANNOTATION],
  ['+', seen([use('supports')]), { ...EMPTY_ANNOTATION, note: 'A note' }],
  ['=', seen([use('context')]), EMPTY_ANNOTATION],
  ['?', seen([]), { ...EMPTY_ANNOTATION, motivation: 'questioning' as const, note: 'Who?' }],
  ['*', seen([]), { ...EMPTY_ANNOTATION, note: 'A note' }],
  ['*', seen([]), { ...EMPTY_ANNOTATION, motivation: 'commenting' as const }],
  ['·', seen([]), EMPTY_ANNOTATION],
])('the sign %s', (glyph, annotation, fields) => {
  expect(glyphOf({ ...annotation, fields })).toBe(glyph)
})

test('names differ, and where passages overlap the look that asks for more shows', () => {
  expect(new Set(LOOKS.map(({ name }) => name)).size).toBe(LOOKS.length)
  const over = [seen([use('supports')]), seen([use('supports', 'draft')]), seen([])]
  const spans = over.map((one) => ({ start: 0, end: 5, look: lookOf(one, false) }))
  const [segment] = flattenSpans(spans, LOOKS.length)
  expect(nameOf(segment?.look ?? -1)).toBe('annotation-supports-unreviewed')
})
