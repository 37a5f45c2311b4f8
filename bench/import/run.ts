import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { pageLine } from '@/lib/import/page-line'
import { readInWorker } from '@/lib/import/run-in-worker'
import { HOSTILE } from './hostile'

const GOLDEN = path.join(import.meta.dirname, '../../lib/import/golden')
const WARM = 3

/** FOLDER: pages (`*.html`) to be timed beside our own golden ones. */
async function main(folder: string | undefined): Promise<void> {
  const golden = readdirSync(GOLDEN).map((name) => page(name, path.join(GOLDEN, name, 'page.html')))
  const given = folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => page(name, path.join(folder, name)))
    : []
  timeByKind('golden pages, small', golden)
  if (given.length > 0) timeByKind(`pages of ${path.basename(folder ?? '')}`, given)
  await bulk(given.length > 0 ? given : golden)
  await hostile()
}

type Page = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
const page = (name: string, file: string): Page => ({ name, bytes: new Uint8Array(readFileSync(file)) })

function timeByKind(kind: string, pages: readonly Page[]): void {
  for (let round = 0; round < WARM; round += 1)
    for (const { bytes } of pages) pageLine({ bytes, fileName: 'a.html' })
  const times = pages.map(({ bytes }) => {
    const started = performance.now()
    pageLine({ bytes, fileName: 'a.html' })
    return performance.now() - started
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)
  console.log(
    `${kind}: ${pages.length}, median ${at(0.5)} ms, nine in ten below ${at(0.9)} ms, longest ${at(1)} ms`,
  )
}

const BULK = 100
/** Two at a time, each on a thread of its own, as a run of many imports reads them. */
async function bulk(pages: readonly Page[]): Promise<void> {
  const queue = Array.from({ length: BULK }, (_, index) => pages[index % pages.length] as Page)
  const started = performance.now()
  const outcomes: string[] = []
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      outcomes.push((await readInWorker({ bytes: next.bytes, fileName: next.name })).outcome)
  }
  await Promise.all([lane(), lane()])
  const good = outcomes.filter((outcome) => outcome === 'good').length
  console.log(
    `${BULK} pages on two threads: ${((performance.now() - started) / 1000).toFixed(1)} s, ${good} good`,
  )
}

async function hostile(): Promise<void> {
  console.log(`\n${'hostile input'.padEnd(36)} ${'ms'.padStart(6)} ${'delay'.padStart(6)}  outcome`)
  for (const [name, make] of HOSTILE) {
    const bytes = make()
    await wait(50)
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const started = performance.now()
    const outcome = await readInWorker({ bytes, fileName: 'a.html' })
    const took = Math.round(performance.now() - started)
    delay.disable()
    const said =
      outcome.outcome === 'good' ? `${outcome.assess.words} words` : `${outcome.code}: ${outcome.reason}`
    console.log(
      `${name.padEnd(36)} ${String(took).padStart(6)} ${String(Math.round(delay.max / 1e6)).padStart(6)}  ${said}`,
    )
  }
}

await main(process.argv[2])
