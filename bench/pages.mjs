// npm run bench -- [http://localhost:3000]: what the reader's pages must reach. See bench/README.md.
import { serveEmptyApp } from './empty-app.mjs'
import { inTurns } from './load.mjs'
import { paints } from './paint.mjs'
import { scriptsOf, weightOf } from './weight.mjs'

const WANTED = { edition: 0.9, short: 0.55, script: 15_000, shift: 0 }
const LOOPBACK = /^(localhost|127\.0\.0\.1)$/
const EMPTY_PORT = 4399

/** @param {string} origin */
async function main(origin) {
  if (!LOOPBACK.test(new URL(origin).hostname)) throw new Error('Only a server on this machine is loaded.')
  const edition = Number(/editions\/(\d+)/.exec(await text(`${origin}/editions`))?.[1])
  if (!edition) throw new Error(`${origin} has no edition yet.`)
  const point = /href="(\/points\/[^"#]+)"/.exec(await text(origin))?.[1] ?? '/concessions'
  const short = [`${origin}/`, `${origin}${point}`]
  const numbered = [`${origin}/editions/${edition}`, `${origin}/editions/${edition}${point}`]
  const sizes = await Promise.all(numbered.map(async (url) => Buffer.byteLength(await text(url))))
  const empty = await serveEmptyApp(sizes, EMPTY_PORT)
  try {
    const faults = [
      ...(await speed(empty.urls, numbered, short)),
      ...(await weights(empty.empty, short)),
      ...(await appearance(await oneOfEach(origin))),
    ]
    console.log(faults.length === 0 ? '\nAll of it is reached.' : `\nNot reached: ${faults.join('; ')}.`)
    return faults.length === 0 ? 0 : 1
  } finally {
    empty.end()
  }
}

/**
 * @param {readonly string[]} plain
 * @param {readonly string[]} numbered
 * @param {readonly string[]} short
 */
async function speed(plain, numbered, short) {
  const faults = []
  for (const [index, url] of plain.entries()) {
    const trio = [url, numbered[index] ?? url, short[index] ?? url]
    const sizes = await Promise.all(trio.map(async (one) => Buffer.byteLength(await text(one))))
    const rates = await inTurns(trio)
    console.log('\nrequests a second')
    for (const [at, one] of trio.entries()) {
      const ratio = (rates[at] ?? 0) / (rates[0] ?? 1)
      console.log(
        `  ${path(one).padEnd(40)} ${Math.round(rates[at] ?? 0)}  ${sizes[at]} bytes  ${ratio.toFixed(2)}`,
      )
      const wanted = at === 1 ? WANTED.edition : at === 2 ? WANTED.short : 0
      if (ratio < wanted) faults.push(`${path(one)} is at ${ratio.toFixed(2)} and not ${wanted}`)
    }
  }
  return faults
}

/**
 * @param {string} empty
 * @param {readonly string[]} pages
 */
async function weights(empty, pages) {
  const base = weightOf(await scriptsOf(empty))
  console.log(`\nscript, gzip\n  an empty page ${base}`)
  const faults = []
  for (const page of pages) {
    const more = weightOf(await scriptsOf(page)) - base
    console.log(`  ${path(page).padEnd(40)} ${more >= 0 ? '+' : ''}${more}`)
    if (more > WANTED.script) faults.push(`${path(page)} has ${more} bytes of script more than an empty page`)
  }
  return faults
}

/**
 * A page of each kind that the front page and the page of drafts lead to.
 * @param {string} origin
 */
async function oneOfEach(origin) {
  const html = (await Promise.all([text(`${origin}/`), text(`${origin}/versions`)])).join('')
  const kinds = new Map([['search', '/search?q=plan']])
  for (const [, address = '', kind = '', key] of html.matchAll(/href="(\/([a-z]*)(\/[\w-]+)?)"/g)) {
    kinds.set(key ? `one of ${kind}` : kind, address)
  }
  return [...kinds.values()].map((address) => origin + address)
}

/** @param {readonly string[]} pages */
async function appearance(pages) {
  console.log('\nlayout shift, first and largest paint in ms')
  const faults = []
  for (const { url, name, shift, first, largest, inHtml, words } of await paints(pages)) {
    console.log(
      `  ${path(url).padEnd(30)} ${name.padEnd(10)} ${shift.toFixed(4)}  ${first}  ${largest}  “${words}”`,
    )
    if (shift > WANTED.shift) faults.push(`${path(url)} moves by ${shift.toFixed(4)} on a ${name}`)
    if (!inHtml) faults.push(`the largest thing of ${path(url)} on a ${name} does not come with the HTML`)
  }
  return faults
}

/** @param {string} url */
const text = (url) => fetch(url).then((response) => response.text())
/** @param {string} url */
const path = (url) => new URL(url).pathname

process.exitCode = await main(process.argv[2] ?? 'http://localhost:3000').catch((error) => {
  console.error(error.message)
  return 2
})
