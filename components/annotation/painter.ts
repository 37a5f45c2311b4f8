import { spanBetween } from '@/lib/anchoring/dom/leaves-in-view'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'
import { flattenSpans } from '@/lib/annotation/flatten-spans'
import { inLanes, LANES } from '@/lib/annotation/lanes'
import { LINES, type Line, LOOKS } from '@/lib/annotation/look'
import type { Mark } from '@/lib/annotation/marks'
import { indexSpans } from '@/lib/annotation/span-index'
import { drawGutter } from './gutter'
import { surfaceOver } from './paint-surface'
import { offsetUnder } from './reveal'

/** What is painted over the annotations, each later one over those before. */
export const LAYERS = [
  'annotation-hover',
  'annotation-step',
  'annotation-found',
  'annotation-draft',
  'annotation-active',
] as const
export type Layer = (typeof LAYERS)[number]

/** Behind the lines, the more the more passages overlap. */
const OVERLAPS = ['annotation-over-2', 'annotation-over-3'] as const
/** Of the lines below the first: by bearing alone, since thin and ink would not be told apart there. */
const lowerName = (lane: number, line: Line) => `annotation-lower-${lane}-${line}`
const LOWER = Array.from({ length: LANES - 1 }, (_, at) =>
  LINES.map((line) => lowerName(at + 1, line)),
).flat()
const MARK_NAMES: readonly string[] = [...OVERLAPS, ...LOOKS.map(({ name }) => name), ...LOWER]
const NAMES: readonly string[] = [...MARK_NAMES, ...LAYERS]

/** How far above and below the screen words are painted, in heights of the screen. */
const AHEAD = 1.5
/** Painted again once less than this is left: a flick of a wheel never outruns it. */
const LEAST = 0.5

export type Painter = {
  readonly setMarks: (marks: readonly Mark[]) => void
  readonly setLayer: (layer: Layer, spans: readonly Span[]) => void
  /** Words have moved on the screen. */
  readonly moved: () => void
  /** The marks under a point of the screen (CSS pixels), by start, then longest first. */
  readonly under: (x: number, y: number) => readonly Mark[]
  /** The marks over the code unit at an offset, in the same order. */
  readonly at: (offset: number) => readonly Mark[]
  readonly end: () => void
}

/**
 * Paints a text whose elements it never touches. What is near the screen alone is painted: how many annotations there
 * are elsewhere costs an index over them and nothing more. Signs, and boxes where the browser has no highlights, are
 * drawn into `over`, an empty element that lies over the text.
 */
export function paintText(text: HTMLElement, over: HTMLElement): Painter {
  const [boxes, gutter] = partsOf(over, 'boxes', 'gutter')
  const surface = surfaceOver(text, boxes, NAMES)
  const layers = new Map<Layer, readonly Span[]>()
  let index = indexSpans(inLanes<Mark>([]))
  let painted: Span = { start: 0, end: 0 }
  let frame = 0

  const near = (screens: number) =>
    spanBetween(leavesOf(text), -screens * window.innerHeight, (1 + screens) * window.innerHeight)
  const paintLayer = (layer: Layer) => surface.paint(layer, partsWithin(layers.get(layer) ?? [], painted))
  const paintMarks = () => {
    const here = index.touching(painted)
    const byName = namesOf(here, painted)
    for (const name of MARK_NAMES) surface.paint(name, byName.get(name) ?? [])
    drawGutter(
      gutter,
      text,
      here.filter(({ start }) => start >= painted.start && start < painted.end),
      index,
    )
  }
  const paintAll = () => {
    painted = near(AHEAD)
    paintMarks()
    for (const layer of layers.keys()) paintLayer(layer)
  }
  const scrolled = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (!holds(painted, near(LEAST))) paintAll()
    })
  }
  document.addEventListener('scroll', scrolled, { capture: true, passive: true })

  const at = (offset: number) => index.at(offset)
  return {
    setMarks: (marks) => {
      index = indexSpans(inLanes(marks))
      if (painted.end === 0) paintAll()
      else paintMarks()
    },
    setLayer: (layer, spans) => {
      if (sameSpans(layers.get(layer) ?? [], spans)) return
      layers.set(layer, spans)
      if (painted.end === 0) paintAll()
      else paintLayer(layer)
    },
    moved: paintAll,
    at,
    under: (x, y) => {
      const offset = offsetUnder(text, x, y)
      return offset === null ? [] : at(offset)
    },
    end: () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', scrolled, { capture: true })
      surface.clear()
      over.replaceChildren()
    },
  }
}

function partsOf(over: HTMLElement, ...names: readonly [string, string]): [HTMLElement, HTMLElement] {
  const part = (name: string) => {
    const element = document.createElement('div')
    element.dataset.part = name
    return element
  }
  const parts: [HTMLElement, HTMLElement] = [part(names[0]), part(names[1])]
  over.replaceChildren(...parts)
  return parts
}

const sameSpans = (one: readonly Span[], other: readonly Span[]) =>
  one.length === other.length &&
  one.every(({ start, end }, at) => start === other[at]?.start && end === other[at]?.end)

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

/** Cut to `within`, so that a passage as long as the text costs no more than what is seen of it. */
function partsWithin(spans: readonly Span[], within: Span): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .filter(({ start, end }) => start < end)
}

/**
 * The spans of each highlight: line by line below the words what lies there, the look that asks for more where several
 * share a line, and behind the words how many lie over them.
 */
function namesOf(marks: readonly (Mark & { readonly lane: number })[], within: Span): Map<string, Span[]> {
  const byName = new Map<string, Span[]>()
  const add = (name: string | undefined, { start, end }: Span) => {
    const span = { start: Math.max(start, within.start), end: Math.min(end, within.end) }
    if (!name || span.start >= span.end) return
    const spans = byName.get(name)
    if (spans) spans.push(span)
    else byName.set(name, [span])
  }
  for (const segment of flattenSpans(marks, LOOKS.length))
    add(OVERLAPS[Math.min(segment.count, OVERLAPS.length + 1) - 2], segment)
  for (let lane = 0; lane < LANES; lane += 1) {
    const inLane = marks.filter((mark) => mark.lane === lane)
    for (const segment of flattenSpans(inLane, LOOKS.length)) {
      const look = LOOKS[segment.look]
      if (look) add(lane === 0 ? look.name : lowerName(lane, look.line), segment)
    }
  }
  return byName
}
