import { rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/**
 * Forgets the pages that an earlier server rendered and kept on disk. They are of the database that it had, which
 * need not be this one, and making one again takes a moment.
 */
export function forgetKeptPages() {
  rmSync(path.join(root, '.next/server/app/route-cache'), { recursive: true, force: true })
}
