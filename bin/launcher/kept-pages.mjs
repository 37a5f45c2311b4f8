import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

const OF_EDITIONS = /^(editions|latest)\b/

/**
 * Forgets the pages of editions that an earlier server rendered and kept on disk, among those that the build made.
 * They are of the database that it had, which need not be this one, and making one again takes a moment.
 * @param {string} folder of the build, below the checkout
 */
export function forgetKeptPages(folder = '.next') {
  const kept = path.join(root, folder, 'server/route-cache')
  for (const kind of namesIn(kept)) {
    for (const build of namesIn(path.join(kept, kind))) {
      const pages = path.join(kept, kind, build, '$')
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
