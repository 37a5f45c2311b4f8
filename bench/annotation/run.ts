// How fast a text is painted and worked in, beside another library; see bench/README.md. All is made up from a seed.
import { chromium } from '@playwright/test'
import { findBrowser } from '../../bin/launcher/browser.mjs'
import { ratio, thousands, time } from '../anchoring/table'
import { articleOf } from './article'
import { FLAGS } from './browser'
import type { ContenderName } from './in-page'
import { type Figures, NAMES, paintings } from './painting'
import { closing, type Line, table } from './wanted'

const quick = process.argv.includes('--quick')
const WORDS = 50_000
const COUNTS = [100, 1_000, 5_000]
const ROUNDS = quick ? 3 : 7
/** Of a frame at sixty a second, in milliseconds. */
const FRAME = 1_000 / 60
/** What is wanted of painting: a share of the faster of the other library's two ways. */
const HALF = 0.5

const SHOWN = {
  painted: 'painted',
  hit: 'hit test',
  hover: 'hover',
  choose: 'choosing one',
  scroll: 'a frame while scrolling',
  select: 'a frame while selecting',
} as const satisfies Partial<Record<keyof Figures, string>>

const browser = await chromium.launch({ executablePath: await findBrowser(() => {}), args: FLAGS })
try {
  console.error(`${ROUNDS} rounds`)
  const article = articleOf(WORDS)
  const lines: Line[] = []
  for (const count of COUNTS) {
    const figures = await paintings(browser, article, count, ROUNDS, (line) => console.error(line))
    print(count, figures)
    lines.push(...wantedOf(count, figures))
  }
  console.log('\nWhat is wanted of ours')
  process.exitCode = closing(table(lines))
} finally {
  await browser.close()
}

function print(count: number, figures: ReadonlyMap<ContenderName, Figures>): void {
  const cells = (values: readonly string[]) => values.map((value) => value.padStart(26)).join('')
  console.log(`\n${thousands(count)} annotations on ${thousands(WORDS)} words, in ms: median (worst)`)
  console.log(`  ${''.padEnd(26)}${cells(NAMES)}`)
  for (const [key, what] of Object.entries(SHOWN) as [keyof typeof SHOWN, string][]) {
    const own = figures.get('proviso')?.[key].median ?? 0
    const values = NAMES.map((name) => {
      const figure = figures.get(name)?.[key]
      if (!figure) return ''
      const times = name === 'proviso' ? '' : ` ×${ratio(figure.median / own)}`
      return `${time(figure.median)} (${time(figure.worst)})${times}`
    })
    console.log(`  ${what.padEnd(26)}${cells(values)}`)
  }
  const found = NAMES.map((name) => `${figures.get(name)?.found ?? 0}`)
  console.log(`  ${'found under a grid'.padEnd(26)}${cells(found)}`)
}

function wantedOf(count: number, figures: ReadonlyMap<ContenderName, Figures>): Line[] {
  const own = figures.get('proviso') as Figures
  const others = NAMES.slice(1).map((name) => figures.get(name)?.painted.median ?? Number.NaN)
  const line = (what: string, { median: seen, worst }: Figures['painted'], wanted: number) => ({
    what: `${thousands(count)}: ${what}`,
    seen,
    worst,
    wanted,
  })
  return [
    count <= 100
      ? line('painted within two frames', own.painted, 2 * FRAME)
      : line('painted in half of its time', own.painted, HALF * Math.min(...others)),
    line('hit test', own.hit, 16),
    line('hover', own.hover, 16),
  ]
}
