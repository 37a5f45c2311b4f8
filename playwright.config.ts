import { defineConfig } from '@playwright/test'

const address = process.env.PROVISO_E2E_URL
if (!address)
  throw new Error('The journeys need a server and a database of their own: npm run journeys -- FILE')

const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  testMatch: /\.(spec|journey)\.ts$/,
  outputDir: 'test-results/journeys',
  // Journeys share one database and publish editions: those of one file run in order, one file after the other.
  workers: 1,
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
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
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
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1280, height: 900 } } }],
})
