import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

const elsewhere = ['**/node_modules/**', '.next*/**', '.proviso/**', 'e2e/**']
const resolve = {
  alias: [
    { find: /^server-only$/, replacement: here('bin/empty.mjs') },
    { find: /^@\//, replacement: here('./') },
  ],
}

/** They stand in for a part of Next, which holds for every module loaded afterwards. */
const DOORS = 'lib/action/*.db.test.ts'
const database = {
  environment: 'node',
  globalSetup: [here('lib/db/test-cluster.ts')],
  setupFiles: [here('lib/db/test-setup.ts')],
  restoreMocks: true,
  unstubEnvs: true,
  testTimeout: 20_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  resolve,
  test: {
    // The database does a good part of the work beside them.
    maxWorkers: 2,
    projects: [
      {
        resolve,
        esbuild: { jsx: 'automatic' },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.db.test.ts'],
          environment: 'node',
          // Pure files keep nothing that another test could trip over; loading them anew for each file took most of the time.
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          ...database,
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude: [...elsewhere, DOORS],
          isolate: false,
        },
      },
      { resolve, test: { ...database, name: 'doors', include: [DOORS], exclude: elsewhere } },
    ],
  },
})
