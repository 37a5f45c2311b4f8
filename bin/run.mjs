// Runs one of our TypeScript tools against the database: node bin/run.mjs FILE.ts [argument…]
import { runNode, signalChildren } from './launcher/children.mjs'
import { prepare } from './launcher/prepare.mjs'
import { root } from './launcher/root.mjs'
import { toolArguments } from './launcher/tool.mjs'

const MIGRATES_ITSELF = 'bin/cli/migrate.ts'

async function main() {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Error('Usage: node bin/run.mjs FILE.ts [argument…]')
  await prepare()
  const { migrateDatabase, openDatabase } = await import('./launcher/database.mjs')
  const database = await openDatabase()
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => signalChildren(signal))
  try {
    // A server's schema changes when its operator says so; our own is simply kept current.
    if (database.own && file !== MIGRATES_ITSELF) await migrateDatabase(database)
    const env = { ...process.env, ...database.env, PROVISO_EMBEDDED: database.own ? '1' : '' }
    return await runNode(toolArguments(file, args), { cwd: root, env })
  } finally {
    await database.close()
  }
}

process.exitCode = await main().catch((error) => {
  console.error(error.message)
  return 1
})
