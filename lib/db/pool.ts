import 'server-only'
import { Pool, type PoolConfig } from 'pg'
import { env } from '@/lib/env/env'
import { APPLICATION_OPTIONS } from './application-role'

/** A pool of plain connections in the application's role, for what Prisma cannot say. The caller ends it. */
export function openPool(config: PoolConfig = {}): Pool {
  return new Pool({
    connectionString: env().databaseUrl,
    options: APPLICATION_OPTIONS,
    application_name: 'proviso',
    max: 4,
    ...config,
  })
}
