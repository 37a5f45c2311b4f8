import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { identify, worksIn } from './process-identity.mjs'

/**
 * The server that runs on this data now, if there is one.
 * @param {string} data
 * @returns {{ pid: number, port: number, ready: boolean } | undefined}
 */
export function runningCluster(data) {
  const lock = readLock(data)
  return lock && worksIn(lock.pid, realpathSync(data)) ? lock : undefined
}

/**
 * After a crash the server's number may belong to another program; PostgreSQL would take that for itself and not
 * start. A number that nobody has is left to PostgreSQL, which also looks for what is left in shared memory.
 * @param {string} data
 */
export function forgetReusedPid(data) {
  const lock = readLock(data)
  if (!lock || !identify(lock.pid) || worksIn(lock.pid, realpathSync(data))) return
  if (anyoneWorksIn(realpathSync(data))) return
  rmSync(path.join(data, 'postmaster.pid'), { force: true })
}

/** @param {string} data */
function anyoneWorksIn(data) {
  if (process.platform !== 'linux') return false
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(Number(name), data))
}

/**
 * @param {string} data
 * @returns {{ pid: number, port: number, ready: boolean } | undefined}
 */
export function readLock(data) {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}
