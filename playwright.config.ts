import { defineConfig } from '@playwright/test'

// Each worker walks in a world of its own; this file is read in each before any journey. See bin/launcher/journeys.mjs.
const worlds: Record<string, string>[] = JSON.parse(process.env.PROVISO_WORLDS ?? '[]')
if (worlds.length === 0)
  throw new Error('The journeys need a server and a database of their own: npm run journeys -- FILE')
Object.assign(process.env, worlds[Number(process.env.TEST_PARALLEL_INDEX ?? 0)])

/** Looks at what is stored once all the others are through, also when one failed. */
const LOOKS_BACK = /verify\.spec\.ts$/
const desktop = { browserName: 'chromium', viewport: { width: 1280, height: 900 } } as const
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  testMatch: /\.(spec|journey)\.ts$/,
  outputDir: 'test-results/journeys',
  // Journeys of one world share its database and publish editions: those of a file run in order, file after file.
  workers: worlds.length,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // Nothing waits by the clock: these are for machines that do much else beside.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PROVISO_JOURNEY_REPORT ?? 'test-results/journeys.json' }],
  ],
  use: {
    baseURL: process.env.PROVISO_E2E_URL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Recording every step takes a tenth of the time and is read only by who looks for a fault.
    trace: process.env.PROVISO_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.PROVISO_CHROMIUM,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(asRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'journeys', use: desktop, testIgnore: LOOKS_BACK, teardown: 'looking back' },
    { name: 'looking back', use: desktop, testMatch: LOOKS_BACK },
  ],
})
