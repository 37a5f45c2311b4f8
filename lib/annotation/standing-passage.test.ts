import { expect, it } from 'vitest'
import type { PlacementDecision } from './model'
import { passageIn, settledPassage, standingPassage } from './standing-passage'

type Row = readonly [seq: number, version: string, decision: PlacementDecision | null, words: string]
const annotation = (...rows: Row[]) => ({
  versionId: 'A',
  version: 'A',
  spans: [{ start: 0, end: 4, exact: 'made' }],
  placements: rows.map(([seq, versionId, decision, words]) => ({
    seq,
    versionId,
    version: versionId,
    decision,
    spans: words ? [7, 7 + words.length] : [],
    exact: words ? [words] : [],
  })),
})
const words = (passage: { versionId: string; spans: readonly { exact: string }[] } | null) =>
  passage && [passage.versionId, ...passage.spans.map(({ exact }) => exact)]

it.each<[string, Row[], string[], string[]]>([
  ['nothing but the machine’s own', [[1, 'B', null, 'made']], ['A', 'made'], ['A', 'made']],
  ['other words taken', [[1, 'B', 'reworded', 'new']], ['B', 'new'], ['B', 'new']],
  ['the same words confirmed', [[1, 'B', 'confirmed', 'made']], ['A', 'made'], ['B', 'made']],
  [
    'taken, and confirmed in a later version',
    [
      [2, 'C', 'confirmed', 'new'],
      [1, 'B', 'reworded', 'new'],
    ],
    ['B', 'new'],
    ['C', 'new'],
  ],
  [
    'taken by mistake, then gone',
    [
      [1, 'B', 'reworded', 'new'],
      [2, 'B', 'gone', ''],
    ],
    ['A', 'made'],
    ['A', 'made'],
  ],
  [
    'taken, then gone from a later version',
    [
      [1, 'B', 'reworded', 'new'],
      [2, 'C', 'gone', ''],
    ],
    ['B', 'new'],
    ['B', 'new'],
  ],
  [
    'taken twice on one version',
    [
      [1, 'B', 'reworded', 'new'],
      [2, 'B', 'reworded', 'newer'],
    ],
    ['B', 'newer'],
    ['B', 'newer'],
  ],
])('%s', (_, rows, standing, settled) => {
  expect(words(standingPassage(annotation(...rows)))).toEqual(standing)
  expect(words(settledPassage(annotation(...rows)))).toEqual(settled)
})

it('says what stood before a version was decided on', () => {
  const made = annotation([1, 'B', 'reworded', 'new'], [2, 'C', 'reworded', 'newer'])
  expect(words(standingPassage(made, 'C'))).toEqual(['B', 'new'])
  expect(words(standingPassage(made, 'B'))).toEqual(['C', 'newer'])
})

it('knows the words of a version that people left in it, and of no other', () => {
  const made = annotation([1, 'B', 'reworded', 'new'], [2, 'C', 'confirmed', 'new'])
  const inVersion = (wanted: string) => words(passageIn(made, (version) => version === wanted))
  expect([inVersion('A'), inVersion('B'), inVersion('C')]).toEqual([['A', 'made'], ['B', 'new'], null])
})
