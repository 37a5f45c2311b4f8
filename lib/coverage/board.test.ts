import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell } from '@/lib/text/csv-cell'
import { type Board, type CellFacts, cellWords, factsOn, isGap, statesOf } from './board'
import { boardCsv } from './board-csv'
import {
  countShown,
  isShown,
  linesOf,
  readView,
  SHOWN,
  type Shown,
  viewQuery,
  WHOLE_BOARD,
} from './board-view'

const uses = (approved: number, drafts = 0) => ({ approved, drafts })
const silence = (state: 'silent' | 'waiting' | 'expired', version = 1) => ({ silence: { state, version } })

const CELLS: readonly [says: string, facts: CellFacts, states: string[], words: string][] = [
  ['nothing is known', {}, ['unchecked'], 'not checked'],
  ['support', { supports: uses(2) }, ['supports'], 'supports 2'],
  ['a draft alone', { supports: uses(0, 1) }, ['supports'], 'supports 1 (draft)'],
  ['drafts among approved ones', { context: uses(2, 1) }, ['context'], 'context 3 (1 of them draft)'],
  [
    'both sides, and a suspect passage, which leads',
    { supports: uses(1), disputes: uses(1), suspect: 1 },
    ['suspect', 'disputes', 'supports'],
    '1 suspect, disputes 1, supports 1',
  ],
  ['a marked passage is no gap', { marked: 2 }, ['marked'], '2 marked'],
  ['a silence', silence('silent'), ['silent'], 'silent'],
  ['a silence seen once', silence('waiting'), ['waiting'], 'silent? seen once'],
  ['an expired one', silence('expired', 3), ['expired'], 'was silent in version 3, expired'],
  ['what says something is not silent', { marked: 1, ...silence('silent') }, ['marked'], '1 marked'],
  ['what the machine suggests is not read', { suggested: 2 }, ['unchecked'], 'not checked, 2 suggested'],
]

test.each(CELLS)('%s', (_, facts, states, words) => {
  expect(statesOf(facts)).toEqual(states)
  expect(cellWords(facts)).toBe(words)
  expect(isGap(facts)).toBe(['unchecked', 'expired'].includes(states[0] ?? ''))
})

test('gaps first begins with what can be filled at once: a gap that something is suggested for', () => {
  const board: Board = {
    subjects: [subject(0), subject(1), subject(2), subject(3, 'concession')],
    articles: [article(0), article(1)],
    cells: [
      { subject: 1, article: 0, facts: { suggested: 1, supports: uses(1) } },
      { subject: 2, article: 0, facts: { suggested: 2 } },
      { subject: 3, article: 0, facts: { suggested: 2 } },
    ],
  }
  expect(linesOf(board, WHOLE_BOARD)).toEqual({ rows: [2, 0, 1, 3], columns: [0, 1] })
})

const subject = (place: number, kind: 'point' | 'concession' = 'point') => ({
  id: `s${place}`,
  kind,
  key: `${kind}/${place}`,
  title: `${place} Title`,
})
const article = (place: number, more = {}) => ({
  articleId: `a${place}`,
  slug: `article-${place}`,
  title: `Article ${place}`,
  publisher: place % 2 ? 'Gazette' : 'Herald',
  published: '2025-11-25',
  versionId: `v${place}`,
  version: 1,
  since: `2026-01-0${place + 1}T00:00:00.000Z`,
  ...more,
})
const BOARD: Board = {
  subjects: [subject(0), subject(1), subject(2), subject(3, 'concession')],
  articles: [article(0), article(1), article(2)],
  cells: [
    { subject: 0, article: 0, facts: { supports: uses(1) } },
    { subject: 0, article: 1, facts: { supports: uses(1), suspect: 1 } },
    { subject: 1, article: 0, facts: silence('silent') },
    { subject: 2, article: 0, facts: silence('expired') },
  ],
}

test('gaps first: what has least support stands first, then what was read least; concessions after points', () => {
  expect(linesOf(BOARD, WHOLE_BOARD)).toEqual({ rows: [2, 1, 0, 3], columns: [2, 1, 0] })
})
test('plan order is that of the plan', () => {
  expect(linesOf(BOARD, { ...WHOLE_BOARD, order: 'plan' })).toEqual({
    rows: [0, 1, 2, 3],
    columns: [0, 1, 2],
  })
})
test('a choice leaves out rows and columns without such a cell, words leave out articles', () => {
  expect(linesOf(BOARD, { ...WHOLE_BOARD, show: 'suspect' })).toEqual({ rows: [0], columns: [1] })
  expect(linesOf(BOARD, { ...WHOLE_BOARD, show: 'suspect', find: 'herald' })).toEqual({
    rows: [],
    columns: [],
  })
  expect(linesOf(BOARD, { ...WHOLE_BOARD, order: 'plan', find: 'herald' }).columns).toEqual([0, 2])
})
test('cells are counted by what is looked for', () => {
  expect(countShown(BOARD)).toMatchObject({ all: 12, gaps: 9, suspect: 1, expired: 1, waiting: 0 })
})
test('an address that nobody made asks for the whole board', () => {
  const asked = new URLSearchParams('order=sideways&show=constructor&find=')
  expect(readView(asked)).toEqual(WHOLE_BOARD)
  expect(viewQuery(WHOLE_BOARD)).toEqual({})
})

const anyUses = fc
  .record({ approved: fc.nat(3), drafts: fc.nat(3) })
  .filter((one) => one.approved + one.drafts > 0)
const anyFacts: fc.Arbitrary<CellFacts> = fc.record(
  {
    supports: anyUses,
    disputes: anyUses,
    context: anyUses,
    suspect: fc.integer({ min: 1, max: 3 }),
    marked: fc.integer({ min: 1, max: 3 }),
    suggested: fc.integer({ min: 1, max: 3 }),
    silence: fc.record({
      state: fc.constantFrom('silent' as const, 'waiting' as const, 'expired' as const),
      version: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { requiredKeys: [] },
)
const anyBoard: fc.Arbitrary<Board> = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc
      .uniqueArray(fc.record({ subject: fc.nat(rows - 1), article: fc.nat(columns - 1), facts: anyFacts }), {
        selector: (cell) => `${cell.subject} ${cell.article}`,
      })
      .map((cells) => ({
        subjects: Array.from({ length: rows }, (_, at) => subject(at, at % 3 ? 'point' : 'concession')),
        articles: Array.from({ length: columns }, (_, at) => article(at)),
        cells,
      })),
  )
const anyView = fc.record({
  order: fc.constantFrom('gaps' as const, 'plan' as const),
  show: fc.constantFrom(...(Object.keys(SHOWN) as Shown[])),
  find: fc.constantFrom('', 'gazette', 'article 1'),
})

test('of any board every order shows the same lines once, and none that has nothing of what is looked for', () => {
  fc.assert(
    fc.property(anyBoard, anyView, (board, view) => {
      const { rows, columns } = linesOf(board, view)
      const plan = linesOf(board, { ...view, order: 'plan' })
      expect(rows.toSorted((a, b) => a - b)).toEqual(plan.rows)
      expect(columns.toSorted((a, b) => a - b)).toEqual(plan.columns)
      const facts = factsOn(board)
      for (const row of rows) {
        if (view.show !== 'all')
          expect(columns.some((column) => isShown(facts(row, column), view.show))).toBe(true)
      }
    }),
  )
})
test('any view is read from its own address again', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readView(new URLSearchParams(viewQuery(view)))).toEqual(view)
    }),
  )
})

test.each([
  ['=1+1', `"'=1+1"`],
  ['  =1+1', `"'  =1+1"`],
  ['+41', `"'+41"`],
  ['-', `"'-"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\tx', `"'\tx"`],
  ['He said “no”, “never”', '"He said “no”, “never”"'],
  ['say "no"', '"say ""no"""'],
])('%s is harmless in a spreadsheet', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})
test('no cell of any title begins as a formula does, and none ends before its quote', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const cell = csvCell(text)
      expect(cell.slice(1, -1).replaceAll('""', '')).not.toMatch(/"/)
      expect(cell).not.toMatch(/^"[\s]*[=+\-@]/)
    }),
  )
})
test('the table is the view, in words', () => {
  expect(boardCsv(BOARD, { order: 'plan', show: 'suspect', find: '' })).toBe(
    '"subject","kind","Article 1 (version 1)"\r\n"0 Title","point","1 suspect, supports 1"\r\n',
  )
})
