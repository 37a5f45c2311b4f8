// `npm run build`: a production build, without any database.
import { prepare } from './launcher/prepare.mjs'
import { whoServes } from './launcher/server-claim.mjs'

try {
  await prepare()
  const serving = whoServes()
  if (serving) throw new Error(`The build in this folder is being served by ${serving}: end that first`)
  const { build } = await import('./launcher/build-step.mjs')
  await build({ anew: true })
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
