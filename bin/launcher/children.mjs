import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Runs a Node program to its end and answers with its exit code.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function runNode(args, options = {}) {
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options })
  // Ctrl-C reaches the child as well, and a kill of the launcher alone has to; the child decides when to end.
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGTERM', pass).on('SIGINT', pass)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass)
      resolve(code ?? (signal ? 130 : 1))
    })
  })
}

/**
 * Runs a Node program quietly: what it said is told only when it fails.
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
  const end = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGTERM', end).on('SIGINT', end)
  try {
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (exit) => resolve(exit ?? 1))
    })
    return { code, said }
  } finally {
    process.off('SIGTERM', end).off('SIGINT', end)
  }
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
