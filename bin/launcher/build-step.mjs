import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runQuietly } from './children.mjs'
import { fingerprint } from './fingerprint.mjs'
import { root } from './root.mjs'

const STAMP = path.join(root, '.next/proviso-built-from')
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
 * Builds for production. There is no database in its environment, and it needs none.
 * @returns {Promise<void>}
 */
export async function build() {
  const from = wanted()
  rmSync(STAMP, { force: true })
  const { DATABASE_URL, DATABASE_OWNER_URL, ...rest } = process.env
  const env = { ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const { code, said } = await runQuietly([next, 'build'], {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
  })
  if (code !== 0) throw new Error(`The build failed:\n${said.trim()}`)
  writeFileSync(STAMP, from)
}
