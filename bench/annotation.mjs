// npm run bench:annotation -- [--quick] [--painting | --workspace]: how fast a text is painted and worked in. See
// bench/README.md.
import { runNode, signalChildren } from '../bin/launcher/children.mjs'
import { install } from '../bin/launcher/install.mjs'
import { demandNode, prepare } from '../bin/launcher/prepare.mjs'
import { root } from '../bin/launcher/root.mjs'
import { plainToolArguments, toolArguments } from '../bin/launcher/tool.mjs'

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => signalChildren(signal))

const args = process.argv.slice(2)

/** The painter alone, in an empty page beside another library. */
async function painting() {
  return runNode(plainToolArguments('bench/annotation/run.ts', args), { cwd: root })
}

/** The page that editors work on, in a production build, on a database made for it. */
async function workspace() {
  await prepare()
  const { build } = await import('../bin/launcher/build-step.mjs')
  const { openWorld } = await import('../bin/launcher/journeys.mjs')
  await build()
  const world = await openWorld(1)
  try {
    const env = { ...process.env, ...world.env }
    return await runNode(toolArguments('bench/annotation/workspace.ts', args), { cwd: root, env })
  } finally {
    await world.close()
  }
}

demandNode()
await install(console.error)
const codes = []
if (!args.includes('--workspace')) codes.push(await painting())
if (!args.includes('--painting')) codes.push(await workspace())
process.exitCode = Math.max(...codes)
