import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env/env'
import { log } from '@/lib/log/log'
import { APPLICATION_OPTIONS } from './application-role'
import { PrismaClient } from './generated/client'

const MAX_CONNECTIONS = 10

function open(): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: env().databaseUrl,
      options: APPLICATION_OPTIONS,
      application_name: 'proviso',
      max: MAX_CONNECTIONS,
      connectionTimeoutMillis: 10_000,
    },
    { onPoolError: (err) => log().error({ event: 'database.pool-error', err }, 'idle connection lost') },
  )
  return new PrismaClient({ adapter })
}

// This module is evaluated several times in one process (routes, instrumentation): the client is kept beside it.
const shared = globalThis as typeof globalThis & { provisoDatabase?: PrismaClient }

function client(): PrismaClient {
  shared.provisoDatabase ??= open()
  return shared.provisoDatabase
}

/** The database, opened on first use. Never use it inside `transaction`: that waits for itself. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    const opened = client()
    const value = Reflect.get(opened, property, opened) as unknown
    return typeof value === 'function' ? value.bind(opened) : value
  },
  has: (_, property) => property in client(),
})

/** Closes every connection; the next use opens them again. */
export async function closeDatabase(): Promise<void> {
  const opened = shared.provisoDatabase
  shared.provisoDatabase = undefined
  await opened?.$disconnect()
}
