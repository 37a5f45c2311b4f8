// The workspace itself, in a production build on a database of its own; see bench/README.md. Begun by annotation.mjs.
import { chromium, type Page } from '@playwright/test'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { findBrowser } from '../../bin/launcher/browser.mjs'
import { newPerson, sessionFor } from '../../e2e/people'
import { median, quantile } from '../anchoring/measure'
import { time } from '../anchoring/table'
import { FLAGS, VIEW } from './browser'
import { plantAnnotated } from './plant-article'
import { closing, type Line, table } from './wanted'

/** A page of the desk has come to rest by then. */
const SETTLED_MS = 3_000

/** In milliseconds since the key. */
type Saved = { readonly shown: number; readonly durable: number }

declare global {
  interface Window {
    began: number
    saved: Promise<Saved>
  }
}

const quick = process.argv.includes('--quick')
const ADDRESS = process.env.PROVISO_E2E_URL as string
const WORDS = 10_000
const ANNOTATIONS = 500
const OPENED = quick ? 3 : 9
const SAVED = quick ? 5 : 25

const admin = await newPerson('admin', 'Bench admin')
const editor = await newPerson('editor', 'Bench editor')
console.error(`planting ${ANNOTATIONS} annotations`)
const { title } = await plantAnnotated(admin.actor, editor.actor, WORDS, ANNOTATIONS)
const browser = await chromium.launch({ executablePath: await findBrowser(() => {}), args: FLAGS })
try {
  const context = await browser.newContext({ viewport: VIEW })
  const cookie = {
    name: sessionCookie(undefined).name,
    url: ADDRESS,
    httpOnly: true,
    sameSite: 'Lax' as const,
  }
  await context.addCookies([{ ...cookie, value: await sessionFor(editor) }])
  // What runs in the page comes with names for its functions that only our own loader knows of.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
  const page = await context.newPage()
  const opened = await openings(page)
  const { shown, durable } = await savings(page)
  const lines: Line[] = [
    {
      what: 'opened by a click until a key answers',
      seen: median(opened),
      worst: Math.max(...opened),
      wanted: 1_000,
    },
    { what: 'a saved annotation is on the screen', seen: median(shown), worst: quantile(shown, 0.95) },
    { what: 'the server has it', seen: median(durable), worst: quantile(durable, 0.95), wanted: 150 },
  ]
  console.log(
    `\nThe workspace with ${ANNOTATIONS} annotations on ${WORDS} words: ${OPENED} openings, ${SAVED} saved`,
  )
  process.exitCode = closing(table(lines))
} finally {
  await browser.close()
}
process.exit()

/** From the click in the list of articles until `j` steps to a sentence, with annotations painted. */
async function openings(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round <= OPENED; round += 1) {
    await page.goto(`${ADDRESS}/desk/articles`)
    // The page's stream of news may already be open by then, and never ends.
    await page.waitForLoadState('networkidle', { timeout: SETTLED_MS }).catch(() => {})
    await page.evaluate(() => {
      window.addEventListener('click', () => (window.began = performance.now()), {
        capture: true,
        once: true,
      })
    })
    const answered = page.evaluate(untilKeyAnswers)
    await page.getByRole('link', { name: title, exact: true }).click()
    const ms = await answered
    // The first opening also starts the server's own code.
    if (round > 0) times.push(ms)
    console.error(`opened in ${time(ms)} ms`)
  }
  return times
}

/** Runs in the page. A frame is over when what was posted in it is answered. */
async function untilKeyAnswers(): Promise<number> {
  const frame = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      }),
    )
  const press = () => {
    const text = document.querySelector('section[aria-label="Article text"]')
    text?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }))
  }
  const isPainted = () => document.querySelector('[data-part="gutter"] > span') !== null
  while (!(isPainted() && CSS.highlights.has('annotation-step'))) {
    await frame()
    if (isPainted()) press()
  }
  await frame()
  return performance.now() - window.began
}

/** A sentence is stepped to, annotated and saved, all by keys. */
async function savings(page: Page): Promise<{ shown: number[]; durable: number[] }> {
  const shown: number[] = []
  const durable: number[] = []
  const text = page.getByRole('region', { name: 'Article text' })
  for (let round = 0; round <= SAVED; round += 1) {
    await text.focus()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('form', { name: 'New annotation' }).waitFor()
    await page.waitForFunction(() => CSS.highlights.get('annotation-draft')?.size)
    await page.evaluate(watchSaving)
    await page.keyboard.press('Control+Enter')
    const times = await page.evaluate(() => window.saved)
    await page.getByRole('form', { name: 'New annotation' }).waitFor({ state: 'detached' })
    if (round === 0) continue
    shown.push(times.shown)
    durable.push(times.durable)
  }
  return { shown, durable }
}

/** Runs in the page: from the next key until the passage is painted as an annotation, and until the answer is there. */
function watchSaving(): void {
  window.saved = watched()
  async function watched(): Promise<Saved> {
    // What does not come within this time is reported as having taken it.
    const patience = 10_000
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const [draft] = CSS.highlights.get('annotation-draft') as unknown as Iterable<AbstractRange>
    /** The kinds of annotation painted from where the draft begins: other parts may come and go meanwhile. */
    const painted = () =>
      [...(CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>)]
        .filter(([name]) => /^annotation-(plain|supports|disputes|context|suspect|lower)/.test(name))
        .flatMap(([name, ranges]) => [...ranges].filter(beginsAtDraft).map(() => name))
        .join()
    const beginsAtDraft = ({ startContainer, startOffset }: AbstractRange) =>
      startContainer === draft?.startContainer && startOffset === draft.startOffset
    const before = painted()
    const began = await new Promise<number>((resolve) =>
      window.addEventListener('keydown', () => resolve(performance.now()), { capture: true, once: true }),
    )
    const answer = new Promise<number>((resolve) => {
      new PerformanceObserver((list, observer) => {
        const fetched = (list.getEntries() as PerformanceResourceTiming[]).find(
          ({ startTime, initiatorType }) => startTime >= began && initiatorType === 'fetch',
        )
        if (!fetched) return
        observer.disconnect()
        resolve(fetched.responseEnd - began)
      }).observe({ type: 'resource' })
      setTimeout(() => resolve(patience), patience)
    })
    while (painted() === before && performance.now() - began < patience) await frame()
    return { shown: performance.now() - began, durable: await answer }
  }
}
