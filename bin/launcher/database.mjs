import path from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { openCheckoutDatabase } from '../../lib/db/embedded/checkout-database.mjs'
import { root } from './root.mjs'

/**
 * @typedef {{
 *   env: { DATABASE_URL: string, DATABASE_OWNER_URL: string },
 *   own: boolean,
 *   revive: () => Promise<boolean>,
 *   close: () => Promise<void>
 * }} Database
 */

/**
 * The database that the environment names, or else the one of this checkout, started when it is not running.
 * @returns {Promise<Database>}
 */
export async function openDatabase() {
  const given = process.env.DATABASE_URL
  if (given) {
    const owner = process.env.DATABASE_OWNER_URL || given
    const env = { DATABASE_URL: given, DATABASE_OWNER_URL: owner }
    return { env, own: false, revive: async () => false, close: async () => {} }
  }
  const database = await openCheckoutDatabase(root)
  const env = { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl }
  return { env, own: true, revive: database.revive, close: database.close }
}

/** @returns {Promise<typeof import('../../lib/db/migrate')>} */
function runner() {
  return tsImport('../../lib/db/migrate.ts', import.meta.url)
}

/**
 * Brings a database up to this version's migrations.
 * @param {Database} database
 * @param {(name: string) => void} [onMigration]
 * @returns {Promise<string[]>} what was applied now
 */
export async function migrateDatabase({ env }, onMigration) {
  const { migrate, admitApplication, readMigrations } = await runner()
  const migrations = readMigrations(path.join(root, 'prisma/migrations'))
  const applied = await migrate({ ownerUrl: env.DATABASE_OWNER_URL, migrations, onMigration })
  await admitApplication(env.DATABASE_OWNER_URL, env.DATABASE_URL)
  return applied
}
