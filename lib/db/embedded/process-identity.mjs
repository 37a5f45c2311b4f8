import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'

/**
 * A process that can be told from a later one with the same number.
 * @typedef {{ pid: number, started: string }} ProcessIdentity
 */

/**
 * @param {number} pid
 * @returns {ProcessIdentity | undefined} undefined when there is no such process
 */
export function identify(pid) {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid)
  return started === undefined ? undefined : { pid, started }
}

/**
 * Whether exactly this process is still running, rather than another that was given its number.
 * @param {ProcessIdentity} identity
 */
export function isRunning(identity) {
  return identify(identity.pid)?.started === identity.started
}

/** @returns {ProcessIdentity} */
export function ownIdentity() {
  return identify(process.pid) ?? { pid: process.pid, started: 'unknown' }
}

/** @param {number} pid */
function startedOnLinux(pid) {
  const stat = readText(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The second field is the program's name in brackets and may hold anything; state and start time follow it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const zombie = fields[0] === 'Z' || fields[0] === 'X'
  return zombie ? undefined : `${readText('/proc/sys/kernel/random/boot_id')?.trim()}/${fields[19]}`
}

/** @param {number} pid */
function startedElsewhere(pid) {
  try {
    return (
      execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8', stdio: 'pipe' }).trim() ||
      undefined
    )
  } catch {
    return undefined
  }
}

/**
 * Whether a process works in this folder, as a PostgreSQL server does in its data.
 * @param {number} pid
 * @param {string} folder
 */
export function worksIn(pid, folder) {
  if (process.platform !== 'linux') return commandOf(pid).includes(folder)
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

/** @param {number} pid */
function commandOf(pid) {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', stdio: 'pipe' })
  } catch {
    return ''
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
