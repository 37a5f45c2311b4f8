import { chromium } from '@playwright/test'
import { findBrowser } from '../bin/launcher/browser.mjs'

const VIEWPORTS = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1440, height: 900 },
]
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
]

/**
 * How a page appears in Chromium: what moves, when the largest thing is painted, and whether it came with the HTML.
 * @param {readonly string[]} urls
 */
export async function paints(urls) {
  const browser = await chromium.launch({
    executablePath: await findBrowser(() => {}),
    args: FLAGS,
  })
  try {
    const results = []
    for (const url of urls) {
      const html = await fetch(url).then((response) => response.text())
      for (const { name, ...viewport } of VIEWPORTS) {
        const page = await browser.newPage({ viewport })
        await page.goto(url, { waitUntil: 'networkidle' })
        const seen = await page.evaluate(observe)
        await page.close()
        results.push({ url, name, ...seen, inHtml: isIn(html, seen.words) })
      }
    }
    return results
  } finally {
    await browser.close()
  }
}

/** Runs in the page. */
function observe() {
  /** @param {string} type @returns {Promise<any[]>} */
  const entries = (type) =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
      observer.observe({ type, buffered: true })
      // An observer hears nothing when there is nothing, so the answer is asked for once more in the next frame.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(observer.takeRecords())))
    })
  return Promise.all([entries('layout-shift'), entries('largest-contentful-paint'), entries('paint')]).then(
    ([shifts, largest, paint]) => {
      const last = largest.at(-1)
      return {
        shift: shifts.reduce((sum, one) => sum + (one.hadRecentInput ? 0 : one.value), 0),
        largest: Math.round(last?.startTime ?? 0),
        first: Math.round(paint.find((one) => one.name === 'first-contentful-paint')?.startTime ?? 0),
        words: String(last?.element?.textContent ?? '').slice(0, 60),
      }
    },
  )
}

/**
 * @param {string} html
 * @param {string} words
 */
function isIn(html, words) {
  const plain = html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
  return words !== '' && plain.includes(words.replace(/&/g, '&amp;'))
}
