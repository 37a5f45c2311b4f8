import { expect, test } from 'vitest'
import { minimapPaths, SHAPES, samplePath, shapeOf } from './minimap-paths'
import { type AnnotationView, EMPTY_ANNOTATION } from './model'

const view = (start: number, end: number, more: Partial<AnnotationView> = {}) =>
  ({
    spans: [{ start, end, exact: '' }],
    uses: [],
    fields: EMPTY_ANNOTATION,
    suspect: false,
    ...more,
  }) as AnnotationView
const uses = (bearing: string) => [{ bearing }] as unknown as AnnotationView['uses']
const size = { width: 20, height: 100 }
const topsOf = (path: string) => [...path.matchAll(/M[\d.]+ (\d+)/g)].map(([, top]) => Number(top))

test('a mark stands as far down as its words stand in the text', () => {
  const { plain } = minimapPaths([view(0, 10), view(500, 510), view(990, 1000)], 1000, size)
  expect(topsOf(plain)).toEqual([0, 50, 99])
})

test('shape tells what an annotation is', () => {
  const motivation = 'questioning' as const
  expect(shapeOf(view(0, 1, { uses: uses('disputes') }))).toBe('disputes')
  expect(shapeOf(view(0, 1, { fields: { ...EMPTY_ANNOTATION, note: 'see there' } }))).toBe('note')
  expect(shapeOf(view(0, 1, { fields: { ...EMPTY_ANNOTATION, motivation } }))).toBe('question')
  expect(shapeOf(view(0, 1))).toBe('plain')
})

test('each shape is drawn by itself as the map draws it, and no two alike', () => {
  const alone = { width: 30, height: 12 }
  expect(new Set(SHAPES.map((shape) => samplePath(shape, alone))).size).toBe(SHAPES.length)
  const { plain } = minimapPaths([view(200, 1000)], 1200, alone)
  expect(samplePath('plain', alone)).toBe(plain)
})

test('what waits for a person is marked besides, also when it has no place', () => {
  expect(minimapPaths([view(0, 10)], 1000, size).problem).toBe('')
  expect(minimapPaths([view(0, 10, { suspect: true })], 1000, size).problem).not.toBe('')
  expect(minimapPaths([view(0, 10, { spans: [] })], 1000, size).problem).not.toBe('')
})

test('where all would be a wall, neighbours are counted, and problems still stand over them', () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    view(at * 60, at * 60 + 40, { uses: uses('supports'), suspect: at % 2 === 0 }),
  )
  const paths = minimapPaths(many, 300_000, size)
  expect(paths.supports).toBe('')
  const tops = topsOf(paths.dense)
  expect(tops.length).toBe(25)
  expect(new Set(tops).size).toBe(tops.length)
  expect(topsOf(paths.problem).length).toBeLessThanOrEqual(17)
})

test('the more passages begin in a stretch, the wider it is drawn', () => {
  const few = Array.from({ length: 15 }, (_, at) => view(at * 40, at * 40 + 5))
  const cluster = Array.from({ length: 8 }, (_, at) => view(700 + at, 710 + at))
  const widths = [...minimapPaths([...few, ...cluster], 1000, size).dense.matchAll(/M8 (\d+)h([\d.]+)/g)]
  const widthAt = (top: number) => Number(widths.find((one) => Number(one[1]) === top)?.[2])
  expect(widthAt(0)).toBe(3)
  expect(widthAt(68)).toBe(12)
})
