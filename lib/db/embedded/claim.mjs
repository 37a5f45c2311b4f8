import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { keepOwner, writePrivate } from './private-file.mjs'
import { isRunning, ownIdentity } from './process-identity.mjs'

/**
 * A file that says which running process holds something. It outlives a killed process; the next one sees that
 * and takes over.
 * @typedef {import('./process-identity.mjs').ProcessIdentity & Record<string, unknown>} Holder
 * @typedef {{ held: true, note: (notes: Record<string, unknown>) => void, release: () => void }} Claim
 */

/**
 * @param {string} file
 * @param {Record<string, unknown>} notes for whoever finds the claim taken
 * @returns {Claim | { held: false, by: Holder }}
 */
export function claim(file, notes = {}) {
  const self = ownIdentity()
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (create(file, JSON.stringify({ ...self, ...notes }))) return held(file, self)
    const text = read(file)
    const holder = text === undefined ? undefined : parse(text)
    if (holder && isRunning(holder)) return { held: false, by: holder }
    if (text !== undefined) removeStale(file, text)
  }
  throw new Error(`${file} cannot be claimed`)
}

/**
 * Runs `work` while holding the claim, after whoever holds it now.
 * @template Value
 * @param {string} file
 * @param {() => Promise<Value>} work
 * @param {number} patience milliseconds
 * @returns {Promise<Value>}
 */
export async function whileClaimed(file, work, patience = 120_000) {
  const until = Date.now() + patience
  for (;;) {
    const claimed = claim(file)
    if (claimed.held) {
      try {
        return await work()
      } finally {
        claimed.release()
      }
    }
    if (Date.now() > until) throw new Error(`Process ${claimed.by.pid} has held ${file} for too long`)
    await wait(30)
  }
}

/**
 * @param {string} file
 * @returns {Holder | undefined} the running process that holds the claim
 */
export function holderOf(file) {
  const text = read(file)
  const holder = text === undefined ? undefined : parse(text)
  return holder && isRunning(holder) ? holder : undefined
}

/**
 * @param {string} file
 * @param {import('./process-identity.mjs').ProcessIdentity} self
 * @returns {Claim}
 */
function held(file, self) {
  return {
    held: true,
    note: (notes) => writePrivate(file, JSON.stringify({ ...self, ...notes })),
    release: () => {
      if (parse(read(file) ?? '')?.pid === self.pid) rmSync(file, { force: true })
    },
  }
}

/**
 * The claim appears with its text in it: nobody ever reads half of one. Some file systems know no links; there the
 * moment between appearing and being written is left to the reader, who takes half a claim for a stale one.
 * @param {string} file
 * @param {string} text
 */
function create(file, text) {
  const draft = `${file}.${process.pid}.claim`
  writeFileSync(draft, text, { mode: 0o600 })
  keepOwner(draft, path.dirname(file))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'EEXIST') return false
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return createWithoutLink(file, text)
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function createWithoutLink(file, text) {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/**
 * Two may find the same dead claim: what was taken away is looked at once more, and put back when it is not it.
 * @param {string} file
 * @param {string} seen
 */
function removeStale(file, seen) {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  try {
    if (read(aside) !== seen) linkSync(aside, file)
  } catch {
    // A third one has claimed it meanwhile.
  }
  rmSync(aside, { force: true })
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * @param {string} text
 * @returns {Holder | undefined}
 */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
