// `npm run journeys [-- FILE…]`: the browser journeys alone, on a production build of these sources.

import { signalChildren } from './launcher/children.mjs'
import { closingLine } from './launcher/counts.mjs'
import { prepare } from './launcher/prepare.mjs'
import { whoServes } from './launcher/server-claim.mjs'

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => signalChildren(signal))

try {
  await prepare()
  const { build, isBuilt } = await import('./launcher/build-step.mjs')
  const { findBrowser } = await import('./launcher/browser.mjs')
  const { runJourneys } = await import('./launcher/journeys.mjs')
  const browser = await findBrowser(console.log)
  const serving = isBuilt() ? undefined : whoServes()
  if (serving) throw new Error(`The build in this folder is being served by ${serving}: end that first`)
  await build()
  const counts = await runJourneys(browser, process.argv.slice(2))
  console.log(`\n${closingLine(counts)}`)
  process.exitCode = counts.failed > 0 ? 1 : 0
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
