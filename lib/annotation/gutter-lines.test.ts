import { expect, test } from 'vitest'
import { type GutterMark, gutterLines } from './gutter-lines'

const mark = (top: number, id: number, over: Partial<GutterMark> = {}): GutterMark => ({
  top,
  look: 4,
  glyph: '·',
  ids: [`at-${id}`],
  ...over,
})

test('a passage alone on its line shows its sign', () => {
  expect(gutterLines([mark(10, 0)])).toEqual([{ top: 10, look: 4, glyphs: ['·'], ids: ['at-0'] }])
})

test('passages that begin on one line share it, what asks for most first', () => {
  const marks = [mark(10, 0), mark(12, 5, { look: 1, glyph: '−' }), mark(40, 9)]
  expect(gutterLines(marks).map(({ top, glyphs, ids }) => [top, glyphs, ids.length])).toEqual([
    [10, ['−', '·'], 2],
    [40, ['·'], 1],
  ])
})

test('what began on a line above and lies over these words counts, once', () => {
  const marks = [mark(10, 0, { ids: ['long', 'one'] }), mark(10, 4, { ids: ['long', 'other'] })]
  expect(gutterLines(marks)[0]?.ids).toEqual(['long', 'one', 'other'])
})

test('signs are not repeated and never more than fit', () => {
  const signs = (['!', '−', '+', '+'] as const).map((glyph, look) => mark(10, look, { look, glyph }))
  expect(gutterLines(signs)[0]?.glyphs).toEqual(['!', '−'])
  expect(gutterLines([])).toEqual([])
})
