import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { copyBuild } from './build-step.mjs'
import { endChild, runNode, runQuietly } from './children.mjs'
import { faultsIn, playwrightCounts, secondsBySpec } from './counts.mjs'
import { forgetKeptPages } from './kept-pages.mjs'
import { startNext } from './next-server.mjs'
import { root } from './root.mjs'
import { toolArguments } from './tool.mjs'

const RESULTS = path.join(root, 'test-results')
const REPORT = path.join(RESULTS, 'journeys.json')
const FIRST_START = 'bin/cli/first-start.ts'
/** How many files of journeys are walked at a time when all are: one leaves much of two processors idle. */
const WORLDS = 2
/** On a machine that does much else a journey may stumble: one that does is named, and fails the run when it does so twice. */
const AGAIN = ['--retries=1']

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Walks the browser journeys through the production build that is there, each file in one of several worlds: a server
 * on a database of its own.
 * @param {string} browser path of the program
 * @param {string[]} [args] for Playwright
 * @returns {Promise<Counts>}
 */
export async function runJourneys(browser, args = []) {
  if (!existsSync(path.join(root, 'e2e')) || !hasJourneys(path.join(root, 'e2e')))
    return { passed: 0, failed: 0, skipped: 0 }
  mkdirSync(RESULTS, { recursive: true })
  rmSync(REPORT, { force: true })
  const all = args.length === 0
  const worlds = await openWorlds(all ? WORLDS : 1)
  try {
    const playwright = path.join(root, 'node_modules/@playwright/test/cli.js')
    const env = {
      ...process.env,
      // Journeys may look into the database with the application's own modules.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=react-server`.trim(),
      PROVISO_CHROMIUM: browser,
      PROVISO_JOURNEY_REPORT: REPORT,
      PROVISO_WORLDS: JSON.stringify(worlds.map((world) => world.env)),
    }
    const wanted = all ? AGAIN : args
    const code = await runNode([playwright, 'test', ...wanted], { cwd: root, env: /** @type {any} */ (env) })
    const counts = playwrightCounts(REPORT)
    for (const { spec, seconds, failed } of secondsBySpec(REPORT))
      console.log(`  ${failed === 0 ? 'ok    ' : 'FAILED'} ${spec} (${seconds.toFixed(0)} s)`)
    for (const { at, title, again, said } of faultsIn(REPORT))
      console.log(`\n  ${again ? 'PASSED ONLY THE SECOND TIME' : 'FAILED'} ${at} ${title}\n${said}`)
    return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } finally {
    await Promise.all(worlds.map((world) => world.close()))
  }
}

/**
 * Either all of them, or none is left open.
 * @param {number} count
 */
async function openWorlds(count) {
  const opened = await Promise.allSettled(Array.from({ length: count }, (_, at) => openWorld(at + 1)))
  const worlds = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failure = opened.find((one) => one.status === 'rejected')
  if (!failure) return worlds
  await Promise.all(worlds.map((world) => world.close()))
  throw failure.reason
}

/** @param {string} folder */
function hasJourneys(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) =>
    /\.(spec|journey)\.ts$/.test(file),
  )
}

/**
 * A fresh database with the demo story, and a server on it.
 * @param {number} number
 * @returns {Promise<{ env: Record<string, string>, close: () => Promise<void> }>} `env`: what leads a journey there
 */
export async function openWorld(number) {
  const { default: openTestServer } = await import('./journey-database.mjs')
  const { freePort } = await import('../../lib/db/embedded/free-port.mjs')
  const database = await openTestServer()
  const home = mkdtempSync(path.join(tmpdir(), 'proviso-journeys-'))
  const port = await freePort()
  const copy = copyBuild(number)
  const address = `http://localhost:${port}`
  const { PROVISO_URL, ...rest } = process.env
  const own = {
    ...database.env,
    NODE_ENV: 'production',
    PROVISO_BUILD: copy.folder,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXTAUTH_SECRET: randomBytes(48).toString('base64url'),
    NEXTAUTH_URL: address,
    PROVISO_E2E_URL: address,
    PROVISO_ACCOUNTS_FILE: path.join(home, 'accounts.txt'),
    PROVISO_SERVER_LOG: path.join(RESULTS, `server-${number}.log`),
  }
  const env = { ...rest, ...own }
  const close = async () => {
    await database.close()
    copy.remove()
    rmSync(home, { recursive: true, force: true })
  }
  try {
    if (existsSync(path.join(root, FIRST_START))) {
      const { code, said } = await runQuietly(toolArguments(FIRST_START), {
        cwd: root,
        env: /** @type {any} */ (env),
      })
      if (code !== 0) throw new Error(`The demo story could not be planted:\n${said.trim()}`)
    }
    forgetKeptPages(copy.folder)
    const { DATABASE_OWNER_URL, ...serverEnv } = env
    const log = createWriteStream(own.PROVISO_SERVER_LOG)
    const server = await startNext('start', { port, host: '127.0.0.1', env: serverEnv, log })
    return {
      env: own,
      close: async () => {
        await endChild(server, 5_000)
        log.end()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
