import { expect, it } from 'vitest'
import { historyOf, type LogRow } from './history'
import { EMPTY_ANNOTATION } from './model'

const row = (seq: number, action: string, payload: object): LogRow => ({
  seq: String(seq),
  at: `2026-11-22T10:00:${String(seq).padStart(2, '0')}.000Z`,
  actor: 'Ada',
  action: `annotation.${action}`,
  subject: 'annotation/a',
  payload: JSON.stringify(payload),
})
const note = (words: string) => ({ ...EMPTY_ANNOTATION, note: words })

it('what an annotation was made with is known also where the log did not have it', () => {
  const changed = row(2, 'changed', { before: note('First.'), after: note('Second.') })
  const [, made] = historyOf([row(1, 'created', { voice: 'outlet_words' }), changed], [], note('Second.'))
  expect(made?.fields).toEqual({ before: null, after: note('First.') })
  const [alone] = historyOf([row(1, 'created', {})], [], note('Only.'))
  expect(alone?.fields?.after).toEqual(note('Only.'))
})

it('what the machine found in a later version is told between what people did', () => {
  const placed = [
    { seq: 1, at: row(1, '', {}).at, version: 1, state: 'placed' as const },
    { seq: 2, at: row(5, '', {}).at, version: 2, state: 'changed' as const },
  ].map((one) => ({ ...one, decision: null, versionId: `v${one.version}`, passage: [], note: '' }))
  const log = [row(1, 'created', {}), row(7, 'deleted', {}), row(9, 'proposed', {})]
  expect(historyOf(log, placed, note('')).map(({ what, by }) => [what, by])).toEqual([
    ['other', 'Ada'],
    ['deleted', 'Ada'],
    ['looked-for', null],
    ['created', 'Ada'],
  ])
})
