// Reads pages with the import pipeline, without network or database: node bin/extract.mjs LIST.jsonl
import { runNode } from './launcher/children.mjs'
import { plainToolArguments } from './launcher/tool.mjs'

process.exitCode = await runNode(plainToolArguments('bin/cli/extract.ts', process.argv.slice(2)))
