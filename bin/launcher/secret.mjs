import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { makePrivateFolder, writePrivate } from '../../lib/db/embedded/private-file.mjs'
import { secretFault } from '../../lib/env/secret-fault.mjs'
import { root } from './root.mjs'

/**
 * The secret that signs sessions: the given one, or with our own database one made once and kept.
 * @returns {string}
 */
export function sessionSecret() {
  const given = process.env.NEXTAUTH_SECRET
  if (given || process.env.DATABASE_URL) return demand(given)
  const file = path.join(root, '.proviso/secret')
  if (!existsSync(file)) {
    makePrivateFolder(path.dirname(file))
    writePrivate(file, `${randomBytes(48).toString('base64url')}\n`)
  }
  return demand(readFileSync(file, 'utf8').trim())
}

/** @param {string | undefined} secret */
function demand(secret) {
  const fault = secretFault(secret)
  if (fault || !secret) throw new Error(`NEXTAUTH_SECRET ${fault}`)
  return secret
}
