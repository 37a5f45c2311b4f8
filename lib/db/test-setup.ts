import { afterAll } from 'vitest'
import { createTestDatabase, endPools } from './test-database'

// Runs before each database test file is read: `db` then opens this file's own database.
const database = await createTestDatabase()
process.env.DATABASE_URL = database.url
process.env.DATABASE_OWNER_URL = database.ownerUrl
process.env.NEXTAUTH_SECRET ??= 'k3v9Qx7TzLw2Rb8Nf5Hy1Jd6Mg4Pc0Sa-for-database-tests'

afterAll(async () => {
  const { closeDatabase } = await import('./client')
  await closeDatabase()
  const { closeListener } = await import('./listener')
  await closeListener()
  await endPools()
  await database.drop()
})
