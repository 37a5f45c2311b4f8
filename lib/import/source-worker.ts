/**
 * The first lines of a worker that is run from its TypeScript source, on the command line and in tests. A
 * worker does not inherit the loader of its parent, so it registers its own before it imports the entry
 * named in `workerData.entry`. It is a string so that a bundler, whose workers are compiled, sees no import.
 */
export const SOURCE_WORKER = `
const { createRequire } = require('node:module')
const { pathToFileURL } = require('node:url')
const { workerData } = require('node:worker_threads')
const home = pathToFileURL(createRequire(workerData.entry).resolve('tsx/package.json'))
import(new URL('dist/esm/api/index.mjs', home).href)
  .then(({ register }) => {
    register()
    return import(workerData.entry)
  })
`
