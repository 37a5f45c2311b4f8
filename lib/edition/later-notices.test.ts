import { expect, it } from 'vitest'
import { laterNotices } from './later-notices'
import type { Snapshot } from './model'

const entry = (edition: number, kind: string, statement: string | null) => ({
  edition,
  ordinal: 0,
  at: `2026-01-0${edition}T00:00:00.000Z`,
  kind,
  statement,
  reason: `because of ${edition}`,
})
const latest = {
  ledger: [
    entry(4, 'retraction', 's1'),
    entry(3, 'typo', 's1'),
    entry(2, 'correction', 's1'),
    entry(2, 'correction', null),
    entry(1, 'addition', 's1'),
  ],
} as unknown as Snapshot

it('calls a withdrawal no retraction', () => {
  const withdrawn = { ledger: [entry(2, 'withdrawal', 's1')] } as unknown as Snapshot
  expect(laterNotices(1, withdrawn)).toMatchObject([
    { kind: 'withdrawn', words: 'Withdrawn in edition 2: because of 2' },
  ])
})

it('tells an edition of every correction and retraction that came later, and of nothing else', () => {
  expect(laterNotices(1, latest).map(({ words }) => words)).toEqual([
    'Retracted in edition 4: because of 4',
    'Corrected in edition 2: because of 2',
  ])
  expect(laterNotices(2, latest).map(({ words }) => words)).toEqual(['Retracted in edition 4: because of 4'])
  expect(laterNotices(4, latest)).toEqual([])
})
