// `npm test`: the checks, a production build without any database, and the browser journeys on that build.
import { signalChildren } from './launcher/children.mjs'
import { closingLine, total } from './launcher/counts.mjs'
import { prepare } from './launcher/prepare.mjs'
import { whoServes } from './launcher/server-claim.mjs'

/** @typedef {import('./launcher/counts.mjs').Counts} Counts */

/** @type {Counts} */
const FAILED = { passed: 0, failed: 1, skipped: 0 }

let ended = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    ended = true
    signalChildren(signal)
  })
}

/**
 * One stage; what it throws is one failure, and the stages after it still run.
 * @param {string} name
 * @param {() => Promise<Counts | undefined>} work
 * @returns {Promise<Counts>}
 */
async function stage(name, work) {
  if (ended) return FAILED
  const began = Date.now()
  console.log(`\n${name}`)
  try {
    const counts = (await work()) ?? { passed: 0, failed: 0, skipped: 0 }
    console.log(`  ${closingLine(counts)} (${((Date.now() - began) / 1000).toFixed(0)} s)`)
    return counts
  } catch (error) {
    console.error(/** @type {Error} */ (error).message)
    return FAILED
  }
}

const results = []
results.push(
  await stage('Packages and client', async () => {
    await prepare(console.log)
    return undefined
  }),
)
if (results[0]?.failed === 0) {
  results.push(
    await stage('Checks', async () => (await import('./launcher/checks.mjs')).runChecks()),
    await stage('Production build without a database', async () => {
      const serving = whoServes()
      if (serving) throw new Error(`The build in this folder is being served by ${serving}: end that first`)
      await (await import('./launcher/build-step.mjs')).build({ anew: true })
      return undefined
    }),
    await stage('Journeys', async () => {
      const { isBuilt } = await import('./launcher/build-step.mjs')
      if (!isBuilt()) throw new Error('There is no build of these sources to walk through')
      const { findBrowser } = await import('./launcher/browser.mjs')
      const { runJourneys } = await import('./launcher/journeys.mjs')
      return runJourneys(await findBrowser(console.log))
    }),
  )
}
const counts = total(results)
console.log(`\n${closingLine(counts)}`)
process.exitCode = counts.failed > 0 ? 1 : 0
