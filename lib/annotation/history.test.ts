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

it('what was restored is one thing that happened, with the state that it brought back', () => {
  const restores = '2026-11-22T10:00:01.000Z'
  const log = [
    row(1, 'created', { after: note('First.') }),
    row(2, 'changed', { before: note('First.'), after: note('Second.') }),
    row(3, 'changed', { before: note('Second.'), after: note('First.'), restores }),
    row(4, 'decided', { seq: 9, restores }),
    row(5, 'changed', { before: note('First.'), after: note('Second.') }),
    row(6, 'changed', { before: note('Second.'), after: note('First.'), restores }),
  ]
  const taken = { seq: 9, at: restores, decision: 'confirmed', state: 'placed', versionId: 'v', version: 1 }
  const placed = [{ ...taken, passage: [], note: '' } as const]
  const told = historyOf(log, placed as never, note('First.'))
  expect(told.map(({ key, restored }) => [key, restored])).toEqual([
    ['log-6', restores],
    ['log-5', null],
    ['log-4', restores],
    ['log-2', null],
    ['log-1', null],
  ])
  expect(told[2]).toMatchObject({
    fields: { before: note('Second.'), after: note('First.') },
    passage: { decision: 'confirmed' },
  })
})
