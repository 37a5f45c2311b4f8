// Prints how right suggestions are on the labelled documents: node bin/suggestions.mjs
import { runNode } from './launcher/children.mjs'
import { root } from './launcher/root.mjs'
import { plainToolArguments } from './launcher/tool.mjs'

process.exitCode = await runNode(plainToolArguments('bin/cli/suggestions.ts'), { cwd: root })
