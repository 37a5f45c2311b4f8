import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { whileClaimed } from '../../lib/db/embedded/claim.mjs'
import { exitOf } from './children.mjs'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'

const STAMP = path.join(root, 'node_modules/.proviso-installed')
const LOCK = path.join(root, '.proviso/install.lock')
const INSTALL_TAKES_UP_TO = 20 * 60_000

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} Lockfile */

/**
 * Installs exactly what the lockfile names, when that is not what is there.
 * @param {(text: string) => void} doing
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function install(doing) {
  if (isCurrent()) return false
  mkdirSync(path.dirname(LOCK), { recursive: true, mode: 0o700 })
  return whileClaimed(LOCK, () => installNow(doing), INSTALL_TAKES_UP_TO)
}

/** @param {(text: string) => void} doing */
async function installNow(doing) {
  if (isCurrent()) return false
  if (isAsLocked()) {
    writeFileSync(STAMP, wanted())
    return false
  }
  doing('installing what the lockfile names; this takes a minute or two')
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw new Error('npm could not install the packages. What it said stands above')
  writeFileSync(STAMP, wanted())
  return true
}

function wanted() {
  return fingerprint(root, ['package.json', 'package-lock.json'])
}

function isCurrent() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted()
}

/** Whether somebody installed by hand what the lockfile names. */
function isAsLocked() {
  const there = readLockfile(path.join(root, 'node_modules/.package-lock.json'))
  const named = readLockfile(path.join(root, 'package-lock.json'))
  if (!there || !named) return false
  return Object.entries(named).every(
    ([name, { version, optional }]) =>
      name === '' || (optional && !there[name]) || there[name]?.version === version,
  )
}

/** @param {string} file */
function readLockfile(file) {
  if (!existsSync(file)) return undefined
  return /** @type {Lockfile} */ (JSON.parse(readFileSync(file, 'utf8'))).packages
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function npm(args) {
  // Inside `npm start` npm names itself; otherwise it is looked for as a person would call it.
  const self = process.env.npm_execpath
  const [command, first] = self?.endsWith('.js') ? [process.execPath, [self]] : ['npm', []]
  return exitOf(spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }))
}
