import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { claim, holderOf } from '../../lib/db/embedded/claim.mjs'
import { readJson } from '../../lib/db/embedded/private-file.mjs'
import { identify, isRunning } from '../../lib/db/embedded/process-identity.mjs'
import { root } from './root.mjs'

const FILE = path.join(root, '.proviso/server.json')

/** @typedef {import('../../lib/db/embedded/process-identity.mjs').ProcessIdentity} ProcessIdentity */

/** @returns {string | undefined} who serves this checkout now, in words */
export function whoServes() {
  const holder = holderOf(FILE)
  return (
    holder && `process ${holder.pid}${holder.address ? ` at ${holder.address}` : ', which is still starting'}`
  )
}

/**
 * Takes the right to serve this checkout, which one process has at a time. A server that a killed launcher left
 * behind is ended first.
 */
export async function claimServer() {
  mkdirSync(path.dirname(FILE), { recursive: true, mode: 0o700 })
  const left = /** @type {{ child?: ProcessIdentity } | undefined} */ (readJson(FILE))?.child
  const claimed = claim(FILE)
  if (!claimed.held) throw new Error(`Proviso is already running in this folder: ${whoServes()}`)
  if (left) await endLeftover(left)
  return {
    release: claimed.release,
    /**
     * @param {string} address
     * @param {number | undefined} pid of the server itself
     */
    serving: (address, pid) =>
      claimed.note({ address, child: pid === undefined ? undefined : identify(pid) }),
  }
}

/** @param {ProcessIdentity} child */
async function endLeftover(child) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    for (let tries = 0; tries < 30 && isRunning(child); tries += 1) {
      if (tries === 0) process.kill(child.pid, signal)
      await wait(100)
    }
  }
}
