// A development tool: prints the SQL that takes an empty database, or an older version of the models, to the
// models in prisma/. Usage: node bin/schema-diff.mjs [FOLDER-OF-OLDER-MODELS]
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { openCheckoutDatabase } from '../lib/db/embedded/checkout-database.mjs'
import { isMain, root } from './launcher/root.mjs'

const FILTERS = { externalTables: [], externalEnums: [] }

/**
 * The schema engine that Prisma ships as WebAssembly for these very versions: nothing to download.
 * @returns {Promise<any>} the engine's class
 */
async function loadEngine() {
  const folder = path.join(root, 'node_modules/@prisma/schema-engine-wasm')
  const glue = await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href)
  const bytes = readFileSync(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const start = /** @type {() => void} */ (instance.exports.__wbindgen_start)
  start()
  return glue.SchemaEngine
}

/**
 * @param {string} folder
 * @returns {{ path: string, content: string }[]}
 */
function modelsIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.prisma'))
    .sort()
    .map((file) => ({ path: file, content: readFileSync(path.join(folder, file), 'utf8') }))
}

/**
 * The SQL between two versions of the models. The engine wants to see a server, and changes nothing there.
 * @param {string} connectionString
 * @param {string} to folder of models
 * @param {string} [from] folder of older models; without it, from an empty database
 * @returns {Promise<string>}
 */
export async function schemaDiff(connectionString, to, from) {
  const SchemaEngine = await loadEngine()
  const files = modelsIn(to)
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }))
  const datamodels = files.map((file) => [file.path, file.content])
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter)
  const before = from === undefined ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: modelsIn(from) }
  const after = { tag: 'schemaDatamodel', files }
  const answer = await engine.diff({
    from: before,
    to: after,
    script: true,
    exitCode: true,
    shadowDatabaseUrl: null,
    filters: FILTERS,
  })
  return answer.stdout ?? ''
}

if (isMain(import.meta.url)) {
  const database = await openCheckoutDatabase(root)
  try {
    process.stdout.write(await schemaDiff(database.ownerUrl, path.join(root, 'prisma'), process.argv[2]))
  } finally {
    await database.close()
  }
}
