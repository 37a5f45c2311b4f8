import { chownSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder that only its owner can enter.
 * @param {string} folder
 */
export function makePrivateFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/**
 * Replaces a file that only its owner can read, whole or not at all.
 * @param {string} file
 * @param {string} text
 */
export function writePrivate(file, text) {
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, text, { mode: 0o600 })
  keepOwner(draft, path.dirname(file))
  renameSync(draft, file)
}

/**
 * What root writes into someone's folder stays theirs.
 * @param {string} file
 * @param {string} folder
 */
export function keepOwner(file, folder) {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(folder)
  chownSync(file, uid, gid)
}

/**
 * @param {string} file
 * @returns {unknown} undefined when the file is not there or not whole
 */
export function readJson(file) {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOENT') return undefined
    if (code === 'EACCES')
      throw new Error(`${file} belongs to another user. Start as that user, or move the folder away`)
    throw error
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
