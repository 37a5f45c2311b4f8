import { realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout, links resolved. */
export const root = realpathSync(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))

/**
 * Whether a module was started by `node` rather than imported.
 * @param {string} url the module's import.meta.url
 */
export function isMain(url) {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url))
}
