import { afterAll, inject } from 'vitest'
import { createTestDatabase, endPools } from './test-database'

// Runs before each database test file is read: `db` then opens this file's own database.
// Files of one worker share its modules, which read the settings once: each finds its database where the last was, and
// what a process keeps is gone.
const database = await createTestDatabase(
  'migrated',
  `${inject('templateDatabase')}_${process.env.VITEST_POOL_ID}`,
)
process.env.DATABASE_URL = database.url
process.env.DATABASE_OWNER_URL = database.ownerUrl
process.env.NEXTAUTH_SECRET ??= 'k3v9Qx7TzLw2Rb8Nf5Hy1Jd6Mg4Pc0Sa-for-database-tests'

afterAll(async () => {
  const { closeDatabase } = await import('./client')
  await closeDatabase()
  const { closeListener } = await import('./listener')
  await closeListener()
  await endPools()
  for (const name of Object.keys(globalThis))
    if (name.startsWith('proviso')) Reflect.deleteProperty(globalThis, name)
  await database.drop()
})
