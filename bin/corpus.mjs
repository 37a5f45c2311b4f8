// Prints how the resolver does on the corpus of edits: node bin/corpus.mjs [--misses] [--kind WORDS]
import { runNode } from './launcher/children.mjs'
import { root } from './launcher/root.mjs'
import { plainToolArguments } from './launcher/tool.mjs'

process.exitCode = await runNode(plainToolArguments('bin/cli/corpus.ts', process.argv.slice(2)), {
  cwd: root,
})
