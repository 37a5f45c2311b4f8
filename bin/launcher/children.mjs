import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Keeps a child within reach of `signalChildren` for as long as it runs, and answers with its exit code.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitOf(child) {
  running.add(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      running.delete(child)
      resolve(code ?? (signal ? 130 : 1))
    })
  })
}

/**
 * Passes a signal on: Ctrl-C in a terminal reaches children too, a kill of the launcher alone does not.
 * @param {NodeJS.Signals} signal
 */
export function signalChildren(signal) {
  for (const child of running) child.kill(signal)
}

/**
 * Runs a Node program to its end and answers with its exit code.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runNode(args, options = {}) {
  return exitOf(spawn(process.execPath, args, { stdio: 'inherit', ...options }))
}

/**
 * Runs a Node program quietly: what it said comes back with its exit code.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, said: string }>}
 */
export async function runQuietly(args, options) {
  let said = ''
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const hear = (/** @type {Buffer} */ text) => {
    said += text
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const code = await exitOf(child)
  return { code, said }
}

/**
 * Ends a child in order, or after a while not in order.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} patience milliseconds
 */
export async function endChild(child, patience) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = new AbortController()
  const killed = wait(patience, undefined, { signal: late.signal }).then(
    () => child.kill('SIGKILL'),
    () => {},
  )
  await gone
  late.abort()
  await killed
}
