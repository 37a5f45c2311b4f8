import { createHash, randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { binariesFor } from './binaries.mjs'
import { holderOf, whileClaimed } from './claim.mjs'
import { createCluster, startCluster, stopCluster } from './cluster.mjs'
import { freePort } from './free-port.mjs'
import { runningCluster } from './postmaster-lock.mjs'
import { makePrivateFolder, readJson, writePrivate } from './private-file.mjs'
import { ownIdentity } from './process-identity.mjs'
import { addresses, provision } from './provision.mjs'
import { serverAccount } from './server-account.mjs'

/**
 * What a checkout remembers of its database.
 * @typedef {{
 *   id: string, checkout: string, home: string, port?: number,
 *   ownerPassword: string, webPassword: string, provisioned?: boolean
 * }} Memory
 * @typedef {{
 *   url: string, ownerUrl: string, joined: boolean,
 *   revive: () => Promise<boolean>, close: () => Promise<void>
 * }} CheckoutDatabase
 */

/**
 * Joins the running database of a checkout, or starts it. Whoever closes last ends it.
 * @param {string} root the checkout, links resolved
 * @returns {Promise<CheckoutDatabase>}
 */
export async function openCheckoutDatabase(root) {
  const place = path.join(root, '.proviso')
  makePrivateFolder(place)
  const lock = path.join(place, 'database.lock')
  const presence = announce(place)
  try {
    const { access, joined, data } = await whileClaimed(lock, () => ensureRunning(root, place))
    return {
      ...addresses(access),
      joined,
      revive: async () =>
        !runningCluster(data) && !(await whileClaimed(lock, () => ensureRunning(root, place))).joined,
      close: () =>
        whileClaimed(lock, async () => {
          presence.leave()
          if (presence.others() === 0) await stopCluster(data)
        }),
    }
  } catch (error) {
    presence.leave()
    throw error
  }
}

/**
 * @param {string} root
 * @param {string} place
 */
async function ensureRunning(root, place) {
  const file = path.join(place, 'database.json')
  const remember = (/** @type {Memory} */ memory) =>
    writePrivate(file, `${JSON.stringify(memory, null, 2)}\n`)
  const account = serverAccount()
  let memory = recall(root, place, file, account) ?? begin(root, place, account)
  remember(memory)
  const data = path.join(memory.home, 'data')
  const running = runningCluster(data)
  if (running?.ready && memory.provisioned)
    return { access: { ...memory, port: running.port }, joined: true, data }
  if (running) await stopCluster(data)

  const cluster = clusterAt(root, memory.home, account)
  await createCluster(cluster, memory.ownerPassword)
  const port = await freePort(memory.port)
  await startCluster(cluster, port)
  if (!memory.provisioned) await provision({ ...memory, port })
  memory = { ...memory, port, provisioned: true }
  remember(memory)
  return { access: { ...memory, port }, joined: false, data }
}

/**
 * @param {string} root
 * @param {string} home
 * @param {import('./server-account.mjs').ServerAccount | undefined} account
 */
function clusterAt(root, home, account) {
  const data = path.join(home, 'data')
  // Data that a person made before root came stay that person's.
  const owner = existsSync(data) ? statSync(data) : undefined
  const runner =
    account && owner && owner.uid !== 0 ? { name: 'owner', uid: owner.uid, gid: owner.gid } : account
  return {
    binaries: binariesFor(root, account),
    data,
    log: path.join(home, 'postgresql.log'),
    account: runner,
  }
}

/**
 * The memory of this checkout, or undefined when there is none or it came along with a copy of another's files.
 * @param {string} root
 * @param {string} place
 * @param {string} file
 * @param {import('./server-account.mjs').ServerAccount | undefined} account
 * @returns {Memory | undefined}
 */
function recall(root, place, file, account) {
  const memory = /** @type {Memory | undefined} */ (readJson(file))
  if (!memory) return undefined
  if (memory.checkout === root) {
    if (!account && !memory.home.startsWith(place)) {
      throw new Error(
        `The database of this checkout was made by root and lies in ${memory.home}. Start as root, or move ${place} away`,
      )
    }
    return memory
  }
  const inside = path.join(place, 'postgresql')
  if (existsSync(path.join(inside, 'data'))) return { ...memory, checkout: root, home: inside }
  const original = /** @type {Memory | undefined} */ (
    readJsonOrNothing(path.join(memory.checkout, '.proviso/database.json'))
  )
  return original?.id === memory.id ? undefined : { ...memory, checkout: root }
}

/** @param {string} file */
function readJsonOrNothing(file) {
  try {
    return readJson(file)
  } catch {
    return undefined
  }
}

/**
 * @param {string} root
 * @param {string} place
 * @param {import('./server-account.mjs').ServerAccount | undefined} account
 * @returns {Memory}
 */
function begin(root, place, account) {
  const id = randomBytes(8).toString('hex')
  const hash = createHash('sha256')
    .update(`${realpathSync(root)}\0${id}`)
    .digest('hex')
    .slice(0, 16)
  const home = account ? path.join('/var/lib/proviso', hash) : path.join(place, 'postgresql')
  mkdirSync(home, { recursive: true, mode: account ? 0o755 : 0o700 })
  if (account) chownSync(home, account.uid, account.gid)
  return { id, checkout: root, home, ownerPassword: randomPassword(), webPassword: randomPassword() }
}

function randomPassword() {
  return randomBytes(24).toString('hex')
}

/**
 * Tells others that this process uses the database.
 * @param {string} place
 */
function announce(place) {
  const folder = path.join(place, 'database-users')
  makePrivateFolder(folder)
  const self = ownIdentity()
  const name = `${self.pid}-${randomBytes(4).toString('hex')}.json`
  writePrivate(path.join(folder, name), JSON.stringify(self))
  return {
    leave: () => rmSync(path.join(folder, name), { force: true }),
    others: () =>
      readdirSync(folder)
        .filter((other) => other.endsWith('.json') && other !== name)
        .filter((other) => holderOf(path.join(folder, other)) ?? forget(path.join(folder, other))).length,
  }
}

/** @param {string} file */
function forget(file) {
  rmSync(file, { force: true })
  return false
}
