import { rangesOfSpan } from '@/lib/anchoring/dom/ranges-of-span'
import type { Mark } from '@/lib/annotation/marks'
import { indexSpans } from '@/lib/annotation/span-index'
import { type Article, markOf, markupOf } from './article'
import type { Contender } from './contender'
import { ours } from './ours'
import { recogito } from './recogito'

export const CONTENDERS = {
  proviso: (text: HTMLElement) => ours(text),
  'recogito, CSS highlights': (text: HTMLElement) => recogito(text, 'CSS_HIGHLIGHTS'),
  'recogito, spans': (text: HTMLElement) => recogito(text, 'SPANS'),
} as const
export type ContenderName = keyof typeof CONTENDERS

/** Resolves when the next frame has been laid out and painted: what is posted in it is answered after it. */
export const afterFrame = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    }),
  )

/** Milliseconds from `begin` to the end of the first frame in which it `isThere`. Begins right after a frame. */
async function untilShown(begin: () => void, isThere: () => boolean): Promise<number> {
  await afterFrame()
  const began = performance.now()
  begin()
  do await afterFrame()
  while (!isThere() && performance.now() - began < PATIENCE)
  return performance.now() - began
}
const PATIENCE = 5_000

let contender: Contender
let text: HTMLElement
let marks: readonly Mark[] = []
let recording: Promise<number[]> = Promise.resolve([])
let over = false

/** What the measurements call; `run.ts` drives it from outside. */
const bench = {
  async open(article: Article, passages: readonly { start: number; end: number }[], name: ContenderName) {
    document.body.innerHTML = `<div class="paper"><section tabindex="0">${markupOf(article)}</section></div>`
    text = document.querySelector('section') as HTMLElement
    marks = passages.map(markOf)
    await document.fonts.ready
    await afterFrame()
    contender = CONTENDERS[name](text)
    for (let frame = 0; frame < SETTLE; frame += 1) await afterFrame()
  },
  painted: () =>
    untilShown(
      () => contender.show(marks),
      () => contender.isShown(),
    ),
  /** Single calls in microseconds would drown in the clock: each point is asked for several times. */
  hits(points: number): number[] {
    return Array.from({ length: points }, (_, at) => {
      const x = ((at * 97) % 500) + 60
      const y = ((at * 61) % (window.innerHeight - 40)) + 20
      const began = performance.now()
      for (let times = 0; times < REPEATS; times += 1) contender.under(x, y)
      return (performance.now() - began) / REPEATS
    })
  },
  found: () => {
    let sum = 0
    for (let y = 20; y < window.innerHeight; y += 13)
      for (let x = 60; x < 500; x += 29) sum += contender.under(x, y)
    return sum
  },
  /** Resolves with the milliseconds from the next move of the pointer to the end of the frame that shows it. */
  nextHover(): Promise<number | null> {
    const before = contender.hovered()
    return new Promise((resolve) => {
      const moved = async () => {
        const began = performance.now()
        for (let frame = 0; frame < HOVER_FRAMES; frame += 1) {
          await afterFrame()
          if (contender.hovered() !== before) return resolve(performance.now() - began)
        }
        resolve(null)
      }
      window.addEventListener('pointermove', () => void moved(), { capture: true, once: true })
      setTimeout(() => resolve(null), NO_MOVE)
    })
  },
  /** Points of the screen where one annotation lies alone, each over another one than the point before. */
  points(count: number): { x: number; y: number }[] {
    const index = indexSpans(marks)
    const places = [...marks]
      .sort((one, other) => one.start - other.start)
      .flatMap(({ start, end }) => {
        const middle = (start + end) >> 1
        const rect = rangesOfSpan(text, { start: middle, end: middle + 1 })[0]?.getBoundingClientRect()
        const alone = index.at(middle).length === 1
        return alone && rect && rect.width > 2
          ? [{ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }]
          : []
      })
    return places.filter(({ y }) => y > 20 && y < window.innerHeight - 20).slice(0, count)
  },
  /** The same for choosing, one after another, annotations that begin on the screen. */
  async choosing(count: number): Promise<number[]> {
    const times: number[] = []
    for (const mark of marks.filter(isOnScreen).slice(0, count))
      times.push(
        await untilShown(
          () => contender.choose(mark),
          () => contender.chosen() === mark.id,
        ),
      )
    return times
  },
  /** What each frame costs, in milliseconds of the main thread, while the page scrolls by `step` pixels a frame. */
  scrolled: (frames: number, step: number) => eachFrame(frames, () => window.scrollBy(0, step)),
  /** The same from now until `recorded`, whatever goes on. */
  record() {
    recording = eachFrame(Number.POSITIVE_INFINITY, () => {})
  },
  recorded(): Promise<number[]> {
    over = true
    return recording
  },
  toTop: async () => {
    window.scrollTo(0, 0)
    for (let frame = 0; frame < SETTLE; frame += 1) await afterFrame()
  },
}

const isOnScreen = ({ start }: Mark) => {
  const rect = rangesOfSpan(text, { start, end: start + 1 })[0]?.getBoundingClientRect()
  return rect !== undefined && rect.top > 20 && rect.bottom < window.innerHeight - 20
}

/** Frames that a contender may take to get ready, or to come to rest. */
const SETTLE = 12
const REPEATS = 20
const HOVER_FRAMES = 12
/** A pointer that stands there already tells nothing. */
const NO_MOVE = 1_000

async function eachFrame(frames: number, change: () => void): Promise<number[]> {
  const times: number[] = []
  over = false
  for (let frame = 0; frame < frames && !over; frame += 1) {
    times.push(
      await new Promise<number>((resolve) =>
        requestAnimationFrame(() => {
          const began = performance.now()
          change()
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now() - began)
          port2.postMessage(null)
        }),
      ),
    )
  }
  return times
}

export type Bench = typeof bench
Object.assign(window, { bench })
