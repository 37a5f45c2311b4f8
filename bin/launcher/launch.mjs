import path from 'node:path'
import { endChild } from './children.mjs'
import { Ending } from './ending.mjs'
import { install } from './install.mjs'
import { forgetKeptPages } from './kept-pages.mjs'
import { choosePort } from './ports.mjs'
import { demandNode } from './prepare.mjs'
import { progress } from './progress.mjs'
import { sessionSecret } from './secret.mjs'

const WATCHED_EVERY = 2_000
const SERVER_ENDS_WITHIN = 4_000

/**
 * Everything between a clone and a page that answers, one line a step.
 * @param {'start' | 'dev'} mode
 */
export async function launch(mode) {
  const ending = new Ending()
  const work = prepareAndServe(mode, ending)
  ending.work = work.catch(() => {})
  try {
    await work
  } catch (error) {
    await ending.end(1, `\n${/** @type {Error} */ (error).message}`)
  }
}

/**
 * @param {'start' | 'dev'} mode
 * @param {Ending} ending
 */
async function prepareAndServe(mode, ending) {
  demandNode()
  const secret = sessionSecret()
  // By name: told 127.0.0.1, Next takes every rewrite of the proxy, which it writes with `localhost`, for a foreign host.
  const host = process.env.PROVISO_HOST || (process.env.DATABASE_URL ? '0.0.0.0' : 'localhost')
  const { claimServer } = await import('./server-claim.mjs')
  const claimed = await claimServer()
  ending.after(async () => claimed.release())
  await choosePort(process.env.PORT, host)

  console.log('Proviso')
  const steps = progress(mode === 'start' ? 7 : 6)
  /** @type {typeof steps.step} */
  const step = async (name, work) => {
    await steps.step(name, work)
    ending.check()
  }
  await step('packages', async (doing) =>
    (await install(doing)) ? 'installed' : 'as the lockfile names them',
  )
  await step('client', async () => {
    const { generate } = await import('../generate.mjs')
    return (await generate()) ? 'generated' : 'up to date'
  })
  const database = await openAndMigrate(step, ending)
  const env = environment(mode, database.env.DATABASE_URL, secret)
  const { accounts, ACCOUNTS, plantDemo } = await import('./first-start.mjs')
  let planted = false
  const story = step('story', async (doing) => {
    if (!database.own) return 'nothing is planted on your own server (npm run seed does)'
    planted = await plantDemo(database.env, env, doing)
    return planted ? 'planted' : 'as it was planted'
  })
  // They need nothing of each other, and together they are what a first start takes longest for.
  await Promise.all([story, mode === 'start' && step('build', buildIfChanged)])

  const { port, instead } = await choosePort(process.env.PORT, host)
  const address = process.env.PROVISO_URL || `http://localhost:${port}`
  const { startNext } = await import('./next-server.mjs')
  await step('server', async () => {
    forgetKeptPages()
    const child = await startNext(mode, {
      port,
      host,
      env: { ...env, PORT: String(port), NEXTAUTH_URL: address },
    })
    ending.after(() => endChild(child, SERVER_ENDS_WITHIN))
    child.once('exit', () => ending.end(1, 'The server ended by itself.'))
    claimed.serving(address, child.pid)
    return instead ? `port 3000 is taken, so it listens on ${port}` : `listens on port ${port}`
  })
  if (database.own) ending.after(watch(database))
  greet(address, database.own ? accounts() : undefined, planted ? undefined : ACCOUNTS)
}

/**
 * @param {ReturnType<typeof progress>['step']} step
 * @param {Ending} ending
 */
async function openAndMigrate(step, ending) {
  const { migrateDatabase, openDatabase } = await import('./database.mjs')
  /** @type {import('./database.mjs').Database} */
  let database = /** @type {any} */ (undefined)
  await step('database', async () => {
    database = await openDatabase()
    ending.after(database.close)
    return database.own ? 'PostgreSQL runs' : 'the server in DATABASE_URL'
  })
  let applied = 0
  await step('migrations', async (doing) => {
    applied = (await migrateDatabase(database, (name) => doing(name))).length
    return applied ? `${applied} applied` : 'none to apply'
  })
  return database
}

/** @param {(text: string) => void} doing */
async function buildIfChanged(doing) {
  const { build, isBuilt } = await import('./build-step.mjs')
  if (isBuilt()) return 'nothing changed since the last one'
  doing('building the pages; this takes about a minute')
  await build()
  return 'done'
}

/**
 * What the server gets to know. The owner's address is not among it: it changes schemas, and nothing that answers
 * requests should.
 * @param {'start' | 'dev'} mode
 * @param {string} databaseUrl
 * @param {string} secret
 * @returns {Record<string, string | undefined>}
 */
function environment(mode, databaseUrl, secret) {
  const { DATABASE_OWNER_URL, ...rest } = process.env
  return {
    ...rest,
    NODE_ENV: mode === 'start' ? 'production' : 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: secret,
  }
}

/**
 * Starts our database again when it was killed.
 * @param {import('./database.mjs').Database} database
 */
function watch(database) {
  let busy = Promise.resolve()
  const timer = setInterval(() => {
    busy = busy
      .then(() => database.revive())
      .then((revived) => {
        if (revived) console.error('The database had ended and was started again.')
      })
      .catch((error) => console.error(error.message))
  }, WATCHED_EVERY)
  return async () => {
    clearInterval(timer)
    await busy
  }
}

/**
 * @param {string} address
 * @param {string | undefined} signIn
 * @param {string | undefined} file where to look when it is not printed
 */
function greet(address, signIn, file) {
  console.log(`\nProviso is at ${address}`)
  if (signIn && file) console.log(`How to sign in: ${path.relative(process.cwd(), file) || file}`)
  else if (signIn) console.log(`\n${signIn}\n(kept in .proviso/accounts.txt)`)
  console.log('Ctrl-C ends it.\n')
}
