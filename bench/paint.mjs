import { chromium } from '@playwright/test'
import { findBrowser } from '../bin/launcher/browser.mjs'

const VISITS = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'slow phone', width: 360, height: 740, slow: true },
  { name: 'tablet', width: 768, height: 1024 },
  { name: 'desktop', width: 1440, height: 900 },
]
const SLOW_NETWORK = { offline: false, latency: 400, downloadThroughput: 200_000, uploadThroughput: 100_000 }
const SLOW_PROCESSOR = { rate: 4 }
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
      for (const { name, slow, ...viewport } of VISITS) {
        // Each visit begins with nothing kept.
        const page = await browser.newPage({ viewport })
        if (slow) await slowDown(page)
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

/** @param {import('@playwright/test').Page} page */
async function slowDown(page) {
  const chrome = await page.context().newCDPSession(page)
  await chrome.send('Network.emulateNetworkConditions', SLOW_NETWORK)
  await chrome.send('Emulation.setCPUThrottlingRate', SLOW_PROCESSOR)
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
