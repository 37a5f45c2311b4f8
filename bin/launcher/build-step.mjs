import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { whileClaimed } from '../../lib/db/embedded/claim.mjs'
import { makePrivateFolder } from '../../lib/db/embedded/private-file.mjs'
import { runQuietly } from './children.mjs'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'

const STAMP = path.join(root, '.next/proviso-built-from')
const LOCK = path.join(root, '.proviso/build.lock')
const BUILD_TAKES_UP_TO = 15 * 60_000
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'seeds',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** What the build depends on: the sources, this Node, and what the configuration reads from the environment. */
function wanted() {
  const https = process.env.PROVISO_URL?.startsWith('https://') ?? false
  return `${fingerprint(root, SOURCES)} node ${process.versions.node} https ${https}`
}

/** Whether the build that is there was made from these sources. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted()
}

/**
 * Builds for production, after whoever builds here now. There is no database in its environment, and it needs none.
 * @param {{ anew?: boolean }} [options] `anew`: also when it was built from these sources already
 * @returns {Promise<void>}
 */
export async function build({ anew = false } = {}) {
  makePrivateFolder(path.dirname(LOCK))
  await whileClaimed(LOCK, () => (anew || !isBuilt() ? buildNow() : Promise.resolve()), BUILD_TAKES_UP_TO)
}

async function buildNow() {
  const from = wanted()
  rmSync(STAMP, { force: true })
  const { DATABASE_URL, DATABASE_OWNER_URL, PROVISO_BUILD, ...rest } = process.env
  const env = { ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const { code, said } = await runQuietly([next, 'build'], {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
  })
  if (code !== 0) throw new Error(`The build failed:\n${said.trim()}`)
  writeFileSync(STAMP, from)
}

/**
 * A copy of the build to serve from, without what only building needs.
 * @param {number} number of the copy, among those of this process
 * @returns {{ folder: string, remove: () => void }} the folder's name below the checkout
 */
export function copyBuild(number) {
  const folder = `.next-${process.pid}-${number}`
  const built = path.join(root, '.next')
  const leave = new Set(['cache', 'dev', 'types'].map((name) => path.join(built, name)))
  cpSync(built, path.join(root, folder), { recursive: true, filter: (source) => !leave.has(source) })
  return { folder, remove: () => rmSync(path.join(root, folder), { recursive: true, force: true }) }
}
