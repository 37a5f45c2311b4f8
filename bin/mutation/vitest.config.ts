import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import everything from '../../vitest.config'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** The tests that mutants of anchoring and of the meaning guard are tried on. */
export default defineConfig({
  resolve: everything.resolve,
  test: {
    root: here('../..'),
    include: ['lib/anchoring/**/*.test.ts', 'lib/meaning/**/*.test.ts'],
    // These take seconds each time, and there are more than a thousand mutants.
    exclude: [
      '**/node_modules/**',
      '**/*.db.test.ts',
      'lib/anchoring/corpus.test.ts',
      'lib/anchoring/long-texts.test.ts',
    ],
    setupFiles: [here('fixed-seed.ts')],
    environment: 'node',
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: 20_000,
  },
})
