import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const SKIPPED = new Set(['node_modules', '.git', '.next', '.proviso', 'test-results', 'playwright-report'])

/**
 * One hash over names and contents of files and folders. What is not there counts as absent.
 * @param {string} root
 * @param {string[]} entries paths below root
 */
export function fingerprint(root, entries) {
  const hash = createHash('sha256')
  for (const file of entries.flatMap((entry) => filesBelow(root, entry)).sort()) {
    hash
      .update(`${file.replaceAll(path.sep, '/')}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} entry
 * @returns {string[]}
 */
function filesBelow(root, entry) {
  const found = statSync(path.join(root, entry), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [entry]
  return readdirSync(path.join(root, entry))
    .filter((name) => !SKIPPED.has(name))
    .flatMap((name) => filesBelow(root, path.join(entry, name)))
}
