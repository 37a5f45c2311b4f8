import path from 'node:path'
import { admitApplication, MigrationRefused, migrate, readMigrations } from '@/lib/db/migrate'
import { env } from '@/lib/env/env'

/** `npm run migrate`: brings the database up to this version's migrations. */
async function main(): Promise<void> {
  const { databaseOwnerUrl, databaseUrl } = env()
  const migrations = readMigrations(path.resolve('prisma/migrations'))
  const applied = await migrate({
    ownerUrl: databaseOwnerUrl,
    migrations,
    onMigration: (name) => process.stdout.write(`Applying ${name}\n`),
  })
  await admitApplication(databaseOwnerUrl, databaseUrl)
  process.stdout.write(applied.length ? 'The database is up to date now\n' : 'The database was up to date\n')
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof MigrationRefused ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
})
