import { isProblem } from './is-problem'
import type { AnnotationView } from './model'

/** What a mark of the minimap tells by its shape; what waits for a person stands out on a lane of its own. */
export const SHAPES = [
  'plain',
  'context',
  'supports',
  'disputes',
  'note',
  'question',
  'dense',
  'problem',
] as const
export type Shape = (typeof SHAPES)[number]

/** Size of the map in its own units, which are CSS pixels. */
export type MapSize = { readonly width: number; readonly height: number }

/** Smaller, one shape could not be told from another. */
const LEAST_HEIGHT = 6
/** The part of the width that is kept free for problems. */
const LANE = 0.4
/** How wide a bar is: a text that is annotated from end to end shall not become a wall. */
const BAR = 0.2

/** More passages than one for so many pixels run together: then neighbours are counted, and width says how many. */
const CROWDED = 6
/** Height of a stretch in which neighbours are counted; a pixel of it stays free. */
const STRETCH = 4
/** How many passages in a stretch make it wider by a quarter. */
const STEPS = [1, 2, 4, 8] as const
/** Problems that stand closer are one. */
const APART = 6

/** The shape of an annotation besides its being a problem: what rests on it, else what it is for. */
export function shapeOf({ uses, fields }: AnnotationView): Exclude<Shape, 'problem' | 'dense'> {
  const bearing = (['disputes', 'supports', 'context'] as const).find((one) =>
    uses.some((use) => use.bearing === one),
  )
  if (bearing) return bearing
  if (fields.motivation === 'questioning') return 'question'
  return fields.motivation === 'commenting' || fields.note !== '' ? 'note' : 'plain'
}

/**
 * One SVG path for each shape, over a text of `length` UTF-16 code units. Marks that would fall on the same line of
 * pixels are drawn once, so that their number never exceeds the height of the map; where all of them together would be
 * a wall, shapes give way to how many there are.
 */
export function minimapPaths(
  annotations: readonly AnnotationView[],
  length: number,
  size: MapSize,
): Readonly<Record<Shape, string>> {
  const rows = new Map<Shape, Map<number, number>>(SHAPES.map((shape) => [shape, new Map()]))
  const scale = size.height / Math.max(length, 1)
  const passages = annotations.reduce((count, { spans }) => count + spans.length, 0)
  const crowded = passages * CROWDED > size.height
  const problemAt = (top: number) => {
    const place = crowded ? top - (top % APART) : top
    put(rows.get('problem'), place, place + LEAST_HEIGHT)
  }
  for (const annotation of annotations) {
    const shape = shapeOf(annotation)
    for (const { start, end } of annotation.spans) {
      const top = Math.round(start * scale)
      const bottom = Math.max(top + LEAST_HEIGHT, Math.round(end * scale))
      if (!crowded) put(rows.get(shape), top, bottom)
      if (isProblem(annotation)) problemAt(top)
    }
    if (annotation.spans.length === 0) problemAt(0)
  }
  const path = (shape: Exclude<Shape, 'dense'>) =>
    [...(rows.get(shape) ?? [])].map(([top, bottom]) => DRAWN[shape](top, bottom - top, size.width)).join('')
  return Object.fromEntries(
    SHAPES.map((shape) => {
      if (shape === 'dense') return [shape, crowded ? densePath(annotations, scale, size.width) : '']
      return [shape, path(shape)]
    }),
  ) as Record<Shape, string>
}

/** A shape by itself, as the map draws it, in a box of this size. */
export function samplePath(shape: Shape, { width, height }: MapSize): string {
  if (shape !== 'dense') return DRAWN[shape](2, height - 4, width)
  const step = (width * (1 - LANE)) / STEPS.length
  return [1, 3, 2].map((steps, at) => box(width * LANE, at * STRETCH, step * steps, STRETCH - 1)).join('')
}

/** A bar for each stretch in which passages begin, the wider the more of them there are. */
function densePath(annotations: readonly AnnotationView[], scale: number, width: number): string {
  const counts = new Map<number, number>()
  for (const { spans } of annotations)
    for (const { start } of spans) {
      const stretch = Math.floor((start * scale) / STRETCH)
      counts.set(stretch, (counts.get(stretch) ?? 0) + 1)
    }
  const step = (width * (1 - LANE)) / STEPS.length
  return [...counts]
    .map(([stretch, count]) => {
      const steps = STEPS.filter((least) => count >= least).length
      return box(width * LANE, stretch * STRETCH, step * steps, STRETCH - 1)
    })
    .join('')
}

function put(into: Map<number, number> | undefined, top: number, bottom: number): void {
  into?.set(top, Math.max(bottom, into.get(top) ?? 0))
}

const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}z`

const DRAWN: Readonly<
  Record<Exclude<Shape, 'dense'>, (top: number, height: number, width: number) => string>
> = {
  supports: (top, height, width) => box(width * LANE, top, width * BAR, height),
  disputes: (top, height, width) =>
    box(width * LANE, top, width * BAR, height) + box(width * 0.68, top, width * BAR, height),
  context: (top, height, width) => box(width * 0.68, top, width * BAR, height),
  plain: (top, height, width) => frame(width * 0.8, top, width * BAR, height),
  note: (top, _, width) => dot(width * 0.7, top + 3, 3),
  question: (top, _, width) => `M${width * LANE} ${top + 6}l4 -6l4 6z`,
  problem: (top, _, width) => diamond(width * LANE * 0.45, top + 4, 4),
}

/** The hole is drawn the other way round. */
const frame = (x: number, y: number, width: number, height: number) =>
  `${box(x, y, width, height)}m1.5 1.5v${height - 3}h${width - 3}v${3 - height}z`
const dot = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const diamond = (x: number, y: number, r: number) => `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`
