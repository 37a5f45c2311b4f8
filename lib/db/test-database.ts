import { randomBytes } from 'node:crypto'
import { Pool } from 'pg'
import { inject } from 'vitest'
import { APPLICATION_OPTIONS } from './application-role'
import { asOwner, withDatabase } from './test-cluster'

export type TestDatabase = { url: string; ownerUrl: string; drop: () => Promise<void> }

const pools: Pool[] = []

/** A database of its own: a copy of the migrated one, or an empty one; under a new name, unless it is given one. */
export async function createTestDatabase(
  from: 'migrated' | 'empty' = 'migrated',
  name = `proviso_test_${randomBytes(6).toString('hex')}`,
): Promise<TestDatabase> {
  const server = inject('databaseOwnerUrl')
  const template = from === 'migrated' ? inject('templateDatabase') : 'template0'
  await asOwner(server, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return {
    url: withDatabase(inject('databaseUrl'), name),
    ownerUrl: withDatabase(server, name),
    drop: () => asOwner(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

/** Plain connections to this test file's database as the application has them: in its role, owning nothing. */
export function appPool(): Pool {
  return keep(new Pool({ connectionString: process.env.DATABASE_URL, options: APPLICATION_OPTIONS, max: 10 }))
}

/** Plain connections to this test file's database as the owner of its tables. */
export function ownerPool(): Pool {
  return keep(new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 4 }))
}

function keep(pool: Pool): Pool {
  pool.on('error', () => {}) // the database goes away under idle connections when the file is done
  pools.push(pool)
  return pool
}

/** Ends the pools handed out so far. */
export async function endPools(): Promise<void> {
  await Promise.all(pools.splice(0).map((pool) => (pool.ended ? undefined : pool.end())))
}
