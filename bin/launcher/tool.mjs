import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

const TSX = pathToFileURL(path.join(root, 'node_modules/tsx/dist/loader.mjs')).href

/**
 * How Node runs a TypeScript file of ours outside Next: under the server's condition, where `server-only` is empty.
 * @param {string} file below the checkout
 * @param {string[]} args
 */
export function toolArguments(file, args = []) {
  return ['--conditions=react-server', '--import', TSX, path.resolve(root, file), ...args]
}

/**
 * The same without the condition: for tools that draw pages, which need both halves of React, and no database.
 * @param {string} file below the checkout
 * @param {string[]} args
 */
export function plainToolArguments(file, args = []) {
  return ['--import', TSX, path.resolve(root, file), ...args]
}
