import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { writePrivate } from '../../lib/db/embedded/private-file.mjs'
import { runQuietly } from './children.mjs'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'
import { toolArguments } from './tool.mjs'

const TOOL = 'bin/cli/first-start.ts'
const STAMP = path.join(root, '.proviso/planted')

/** Where the tool writes how to sign in. */
export const ACCOUNTS = path.join(root, '.proviso/accounts.txt')

/**
 * Makes the demo accounts and plants the demo story, unless this database has exactly this story.
 * @param {{ DATABASE_URL: string, DATABASE_OWNER_URL: string }} database
 * @param {Record<string, string | undefined>} env
 * @param {(text: string) => void} doing
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function plantDemo(database, env, doing) {
  if (!existsSync(path.join(root, TOOL))) return false
  const wanted = `${fingerprint(root, [TOOL, 'seeds'])} ${databaseId()}`
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return false
  doing('making the demo accounts and planting the demo story')
  const { code, said } = await runQuietly(toolArguments(TOOL), {
    cwd: root,
    env: /** @type {any} */ ({ ...env, ...database, PROVISO_ACCOUNTS_FILE: ACCOUNTS }),
  })
  if (code !== 0) throw new Error(`The demo story could not be planted:\n${said.trim()}`)
  writePrivate(STAMP, wanted)
  return true
}

/** A new database of the same checkout has no story yet. */
function databaseId() {
  return JSON.parse(readFileSync(path.join(root, '.proviso/database.json'), 'utf8')).id
}

/** @returns {string | undefined} how to sign in, as the tool wrote it */
export function accounts() {
  return existsSync(ACCOUNTS) ? readFileSync(ACCOUNTS, 'utf8').trim() : undefined
}
