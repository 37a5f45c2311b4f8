import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

const KEPT = path.join(root, '.next/server/route-cache')
const OF_EDITIONS = /^(editions|latest)\b/

/**
 * Forgets the pages of editions that an earlier server rendered and kept on disk, among those that the build made.
 * They are of the database that it had, which need not be this one, and making one again takes a moment.
 */
export function forgetKeptPages() {
  for (const kind of namesIn(KEPT)) {
    for (const build of namesIn(path.join(KEPT, kind))) {
      const pages = path.join(KEPT, kind, build, '$')
      for (const name of namesIn(pages).filter((entry) => OF_EDITIONS.test(entry))) {
        rmSync(path.join(pages, name), { recursive: true, force: true })
      }
    }
  }
}

/** @param {string} folder */
function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : []
}
