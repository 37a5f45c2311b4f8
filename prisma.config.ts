import { defineConfig } from 'prisma/config'

// The models are split by room over the files of this folder. Prisma only generates the client from them:
// migrations are applied by lib/db/migrate.ts.
export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
})
