import { execFile, spawn } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { forgetReusedPid, readLock, runningCluster } from './postmaster-lock.mjs'
import { worksIn } from './process-identity.mjs'

/**
 * A PostgreSQL data folder and what runs it.
 * @typedef {{
 *   binaries: string, data: string, log: string,
 *   account: import('./server-account.mjs').ServerAccount | undefined,
 *   settings?: readonly string[]
 * }} Cluster
 */

const OWNER = 'postgres'
const READY_WITHIN = 120_000
const ENDED_WITHIN = 3_500

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=100',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_min_messages=warning',
  'jit=off',
  'max_parallel_workers_per_gather=0',
]

/**
 * Makes the data folder, unless it is there. A half-made one never stands under its name.
 * @param {Cluster} cluster
 * @param {string} password of the owner
 */
export async function createCluster(cluster, password) {
  if (existsSync(path.join(cluster.data, 'PG_VERSION'))) return checkVersion(cluster)
  const draft = `${cluster.data}.new`
  const passwordFile = `${cluster.data}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (cluster.account) {
    for (const file of [draft, passwordFile]) chownSync(file, cluster.account.uid, cluster.account.gid)
  }
  try {
    await promisify(execFile)(
      path.join(cluster.binaries, 'bin/initdb'),
      [
        '--pgdata',
        draft,
        '--username',
        OWNER,
        '--pwfile',
        passwordFile,
        '--auth',
        'scram-sha-256',
        '--no-instructions',
        '--encoding',
        'UTF8',
        '--no-locale',
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
        ...(cluster.settings?.includes('fsync=off') ? ['--no-sync'] : []),
      ],
      { ...runAs(cluster), cwd: draft },
    )
  } catch (error) {
    const { stderr = '' } = /** @type {{ stderr?: string }} */ (error)
    throw new Error(`The database could not be created: ${stderr.trim() || error}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(draft, cluster.data)
}

/** @param {Cluster} cluster */
function checkVersion(cluster) {
  const made = readFileSync(path.join(cluster.data, 'PG_VERSION'), 'utf8').trim()
  const control = readFileSync(path.join(cluster.binaries, 'share/postgresql/postgres.bki'), 'utf8').slice(
    0,
    40,
  )
  const has = /PostgreSQL (\d+)/.exec(control)?.[1]
  if (has && has !== made) {
    throw new Error(
      `${cluster.data} was made by PostgreSQL ${made} and this version brings ${has}: restore a backup into a new one`,
    )
  }
}

/**
 * Starts the server and waits until it answers.
 * @param {Cluster} cluster
 * @param {number} port
 * @returns {Promise<number>} the server's process id
 */
export async function startCluster(cluster, port) {
  const until = Date.now() + READY_WITHIN
  for (;;) {
    forgetReusedPid(cluster.data)
    const failure = await launch(cluster, port, until)
    if (typeof failure === 'number') return failure
    if (!isPassing(cluster, failure) || Date.now() > until) {
      throw new Error(`The database did not start: ${failure}`)
    }
    await wait(200)
  }
}

/**
 * A killed server leaves children that end by themselves within moments, and a number that is not free at once.
 * @param {Cluster} cluster
 * @param {string} failure
 */
function isPassing(cluster, failure) {
  if (failure.includes('pre-existing shared memory block')) return true
  return failure.includes('"postmaster.pid" already exists') && !runningCluster(cluster.data)
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 * @param {number} until
 * @returns {Promise<number | string>} the process id, or what it said before it ended
 */
async function launch(cluster, port, until) {
  const log = openSync(cluster.log, 'w', 0o600)
  const options = [...SETTINGS, `port=${port}`, ...(cluster.settings ?? [])].flatMap((setting) => [
    '-c',
    setting,
  ])
  // In a session of its own, Ctrl-C in the terminal reaches the launcher only, which ends things in order.
  const child = spawn(path.join(cluster.binaries, 'bin/postgres'), ['-D', cluster.data, ...options], {
    ...runAs(cluster),
    cwd: cluster.data,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  /** @type {string | undefined} */
  let ended
  child.on('error', (error) => {
    ended = error.message
  })
  child.on('exit', (code, signal) => {
    ended ??= `exit ${code ?? signal}`
  })
  child.unref()
  while (ended === undefined) {
    const lock = readLock(cluster.data)
    if (child.pid !== undefined && lock?.pid === child.pid && lock?.ready) return child.pid
    if (Date.now() > until) {
      child.kill('SIGQUIT')
      return 'it did not become ready in time'
    }
    await wait(15)
  }
  return `${ended}\n${readFileSync(cluster.log, 'utf8').trim().slice(-2000)}`
}

/**
 * Ends the server that runs on this data: open transactions are rolled back, connections closed.
 * @param {string} data
 */
export async function stopCluster(data) {
  const running = runningCluster(data)
  if (!running) return
  await endWith(running.pid, data, 'SIGINT')
  await endWith(running.pid, data, 'SIGQUIT')
}

/**
 * @param {number} pid
 * @param {string} data
 * @param {NodeJS.Signals} signal
 */
async function endWith(pid, data, signal) {
  const until = Date.now() + ENDED_WITHIN
  if (!worksIn(pid, data)) return
  process.kill(pid, signal)
  while (worksIn(pid, data) && Date.now() < until) await wait(20)
}

/**
 * @param {Cluster} cluster
 * @returns {{ env: NodeJS.ProcessEnv, uid?: number, gid?: number }}
 */
function runAs({ account }) {
  const env = /** @type {any} */ ({ PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' })
  return account ? { env, uid: account.uid, gid: account.gid } : { env }
}
