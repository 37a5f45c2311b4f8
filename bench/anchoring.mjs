// npm run bench:anchoring -- [--quick]: how fast passages are found again, beside other ways. See bench/README.md.
import { runNode, signalChildren } from '../bin/launcher/children.mjs'
import { install } from '../bin/launcher/install.mjs'
import { demandNode } from '../bin/launcher/prepare.mjs'
import { root } from '../bin/launcher/root.mjs'
import { plainToolArguments } from '../bin/launcher/tool.mjs'

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => signalChildren(signal))

demandNode()
await install(console.error)
// Garbage of one contender must not be collected in the time of the next.
const args = ['--expose-gc', ...plainToolArguments('bench/anchoring/run.ts', process.argv.slice(2))]
process.exitCode = await runNode(args, { cwd: root })
