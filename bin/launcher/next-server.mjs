import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { exitOf } from './children.mjs'
import { root } from './root.mjs'

const READY_WITHIN = 60_000
/** Where the server says that it lives, without asking the database. */
const ALIVE = '/api/health/live'
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/

/**
 * Starts `next start` or `next dev` and waits until it answers.
 * @param {'start' | 'dev'} mode
 * @param {{ port: number, host: string, env: Record<string, string | undefined>, log?: NodeJS.WritableStream }} options
 *   `log` takes all that the server says; without it what it says once it answers goes to our own output
 */
export async function startNext(mode, { port, host, env, log }) {
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const local = LOOPBACK.test(host)
  const child = spawn(
    process.execPath,
    [next, mode, '--port', String(port), '--hostname', local ? 'localhost' : host],
    {
      cwd: root,
      env: /** @type {any} */ ({ ...env, NODE_OPTIONS: nodeOptions(env, local) }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  exitOf(child).catch(() => {}) // within reach of a signal from the beginning
  const output = holdOutput(child, mode === 'dev', log)
  const until = Date.now() + READY_WITHIN
  while (!(await answers(port, host))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended at once:\n${output.held()}`)
    if (Date.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`The server did not answer within ${READY_WITHIN / 1000} s:\n${output.held()}`)
    }
    await wait(100)
  }
  output.release()
  return child
}

/**
 * Next writes 127.0.0.1 as localhost in some places and not in others, and then takes its own rewrites for those to
 * another server. So it is told `localhost`, and Node to look there for IPv4 first: some machines know only ::1 by
 * that name, and then 127.0.0.1 would not answer.
 * @param {Record<string, string | undefined>} env
 * @param {boolean} local
 */
function nodeOptions(env, local) {
  return `${env.NODE_OPTIONS ?? ''} ${local ? '--dns-result-order=ipv4first' : ''}`.trim()
}

/**
 * Next's own greeting is held back, since we print our own; what comes later passes.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} pass from the beginning
 * @param {NodeJS.WritableStream} [log]
 */
function holdOutput(child, pass, log) {
  let open = pass
  let held = ''
  const forward = (/** @type {NodeJS.WriteStream} */ to) => (/** @type {Buffer} */ text) => {
    if (open) (log ?? to).write(text)
    else held += text
  }
  child.stdout?.on('data', forward(process.stdout))
  child.stderr?.on('data', forward(process.stderr))
  return {
    held: () => held.trim(),
    release: () => {
      open = true
      log?.write(held)
    },
  }
}

/**
 * @param {number} port
 * @param {string} host
 */
async function answers(port, host) {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  try {
    const answer = await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}${ALIVE}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    })
    await answer.arrayBuffer()
    return true
  } catch {
    return false
  }
}
