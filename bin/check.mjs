// `npm run check`: everything that can be said about the code without building it.

import { signalChildren } from './launcher/children.mjs'
import { closingLine } from './launcher/counts.mjs'
import { prepare } from './launcher/prepare.mjs'

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => signalChildren(signal))

try {
  await prepare()
  const { runChecks } = await import('./launcher/checks.mjs')
  const counts = await runChecks()
  console.log(`\n${closingLine(counts)}`)
  process.exitCode = counts.failed > 0 ? 1 : 0
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
