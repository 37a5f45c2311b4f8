import { expect, test } from 'vitest'
import type { Board, BoardCell } from './board'
import { linesOf, WHOLE_BOARD } from './board-view'
import { heldLines, holdOrder } from './held-order'

const subjects = [0, 1, 2].map((at) => ({
  id: `s${at}`,
  kind: 'point' as const,
  key: `point/${at}`,
  title: `${at} Title`,
}))
const article = (at: number) => ({
  articleId: `a${at}`,
  slug: `article-${at}`,
  title: `Article ${at}`,
  publisher: '',
  published: '',
  versionId: `v${at}`,
  version: 1,
  since: '2025-01-01T00:00:00.000Z',
})
const waiting = { silence: { state: 'waiting', version: 1 } } as const
const board = (cells: readonly BoardCell[], columns = 2): Board => ({
  subjects,
  articles: Array.from({ length: columns }, (_, at) => article(at)),
  cells,
})
const before = board([])
const after = board([
  { subject: 0, article: 0, facts: waiting },
  { subject: 1, article: 0, facts: waiting },
])

test('the order stays when a cell is filled, and says that it would be another', () => {
  const held = holdOrder(before, 'gaps')
  expect(linesOf(after, WHOLE_BOARD)).toEqual({ rows: [2, 0, 1], columns: [1, 0] })
  expect(heldLines(before, WHOLE_BOARD, held)).toEqual({ rows: [0, 1, 2], columns: [0, 1], moved: false })
  expect(heldLines(after, WHOLE_BOARD, held)).toEqual({ rows: [0, 1, 2], columns: [0, 1], moved: true })
})

test('asked for anew it is that of the board as it stands', () => {
  const { moved, ...lines } = heldLines(after, WHOLE_BOARD, holdOrder(after, 'gaps'))
  expect(lines).toEqual(linesOf(after, WHOLE_BOARD))
  expect(moved).toBe(false)
})

test('what is left out of a view is left out, and what is new comes last', () => {
  const held = holdOrder(before, 'gaps')
  expect(heldLines(after, { ...WHOLE_BOARD, show: 'waiting' }, held)).toMatchObject({
    rows: [0, 1],
    columns: [0],
  })
  expect(heldLines(board(after.cells, 3), WHOLE_BOARD, held).columns).toEqual([0, 1, 2])
})
