import type { Browser, Page } from '@playwright/test'
import { median, quantile } from '../anchoring/measure'
import { type Article, passagesOf } from './article'
import { VIEW } from './browser'
import { bundled } from './bundle'
import type { Bench, ContenderName } from './in-page'

declare global {
  interface Window {
    bench: Bench
  }
}

/** Milliseconds: the median of the rounds' medians, and of what one in a hundred exceeded in each. */
export type Figure = { readonly median: number; readonly worst: number }

/** Of one contender at one number of annotations. */
export type Figures = {
  readonly painted: Figure
  readonly hit: Figure
  readonly hover: Figure
  readonly choose: Figure
  /** Main thread of one frame, and of one while words are being selected. */
  readonly scroll: Figure
  readonly select: Figure
  /** How many annotations were found under a grid of points: whether contenders found the same. */
  readonly found: number
}

type Round = {
  painted: number
  hits: number[]
  found: number
  hovers: number[]
  chosen: number[]
  scrolled: number[]
  selecting: number[]
}

export const NAMES: readonly ContenderName[] = ['proviso', 'recogito, CSS highlights', 'recogito, spans']

/** The workspace's column, without fonts that would have to be loaded. */
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><style>
  :root { --paper: #fbf8f1; --raised: #f4efe4; --sunk: #ebe4d5; --ink: #1d1a16; --soft: #47423a; --edge: #8a8172;
    --accent: #0d5750; --wash: #e2ece6; --mark: #f3e6bd; --attention: #734800; --attention-wash: #f8ecd2; }
  body { margin: 0; background: var(--paper); color: var(--ink) }
  .paper { position: relative; width: 38rem; margin: 0 auto 0 3rem; font: 1.125rem/1.65 Georgia, serif }
  section { position: relative } .layer { position: absolute; inset: 0; pointer-events: none }
</style><body></body></html>`

const HOVERS = 12
const CHOICES = 4
const FRAMES = 90
const DRAG = { x: 120, y: 200, right: 300, down: 200, steps: 30 }
const STEP = 320

/** Every contender with so many annotations, in turns, as often as `rounds` says. */
export async function paintings(
  browser: Browser,
  article: Article,
  count: number,
  rounds: number,
  told: (line: string) => void,
): Promise<Map<ContenderName, Figures>> {
  const bundle = await bundled()
  const seen = new Map<ContenderName, Round[]>(NAMES.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes first in one round comes last in another.
    for (let turn = 0; turn < NAMES.length; turn += 1) {
      const name = NAMES[(turn + round) % NAMES.length] as ContenderName
      seen.get(name)?.push(await oneRound(browser, bundle, article, count, name))
    }
    told(`${count} annotations, round ${round + 1} of ${rounds}`)
  }
  return new Map(NAMES.map((name) => [name, figuresOf(seen.get(name) ?? [])]))
}

async function oneRound(
  browser: Browser,
  { script, style }: { script: string; style: string },
  article: Article,
  count: number,
  name: ContenderName,
): Promise<Round> {
  const page = await browser.newPage({ viewport: VIEW })
  try {
    await page.setContent(PAGE)
    await page.addStyleTag({ content: style })
    await page.addScriptTag({ content: script })
    await page.evaluate(([text, passages, who]) => window.bench.open(text, passages, who), [
      article,
      passagesOf(article, count),
      name,
    ] as const)
    const painted = await page.evaluate(() => window.bench.painted())
    await page.evaluate(() => window.bench.toTop())
    const hits = await page.evaluate(() => window.bench.hits(200))
    const found = await page.evaluate(() => window.bench.found())
    const hovers = await hoversOn(page)
    const chosen = await page.evaluate((count) => window.bench.choosing(count), CHOICES)
    const selecting = await selectingOn(page)
    const scrolled = await page.evaluate(([frames, step]) => window.bench.scrolled(frames, step), [
      FRAMES,
      STEP,
    ] as const)
    return { painted, hits, found, hovers, chosen, scrolled, selecting }
  } finally {
    await page.close()
  }
}

/** The pointer is moved as a person's hand moves it; what is measured begins with the event in the page. */
async function hoversOn(page: Page): Promise<number[]> {
  const times: number[] = []
  for (const { x, y } of await page.evaluate((count) => window.bench.points(count), HOVERS)) {
    const shown = page.evaluate(() => window.bench.nextHover())
    await page.mouse.move(x, y)
    const ms = await shown
    if (ms !== null) times.push(ms)
  }
  return times
}

/** Words are selected by dragging over some lines; each frame meanwhile counts. */
async function selectingOn(page: Page): Promise<number[]> {
  await page.evaluate(() => window.bench.record())
  await page.mouse.move(DRAG.x, DRAG.y)
  await page.mouse.down()
  await page.mouse.move(DRAG.x + DRAG.right, DRAG.y + DRAG.down, { steps: DRAG.steps })
  const times = await page.evaluate(() => window.bench.recorded())
  await page.mouse.up()
  return times
}

function figuresOf(rounds: readonly Round[]): Figures {
  const figure = (pick: (round: Round) => readonly number[]): Figure => ({
    median: median(rounds.map((round) => median(pick(round)))),
    worst: median(rounds.map((round) => quantile(pick(round), 0.99))),
  })
  const painted = rounds.map((round) => round.painted)
  return {
    painted: { median: median(painted), worst: Math.max(...painted) },
    hit: figure(({ hits }) => hits),
    hover: figure(({ hovers }) => hovers),
    choose: figure(({ chosen }) => chosen),
    scroll: figure(({ scrolled }) => scrolled),
    select: figure(({ selecting }) => selecting),
    found: median(rounds.map(({ found }) => found)),
  }
}
