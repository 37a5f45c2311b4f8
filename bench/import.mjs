// npm run bench:import -- [FOLDER]: hostile pages, many pages at once, time by kind. See bench/README.md.
import { runNode, signalChildren } from '../bin/launcher/children.mjs'
import { install } from '../bin/launcher/install.mjs'
import { demandNode } from '../bin/launcher/prepare.mjs'
import { root } from '../bin/launcher/root.mjs'
import { plainToolArguments } from '../bin/launcher/tool.mjs'

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => signalChildren(signal))

demandNode()
await install(console.error)
process.exitCode = await runNode(plainToolArguments('bench/import/run.ts', process.argv.slice(2)), {
  cwd: root,
})
