// Generates the database client from prisma/*.prisma, unless it was generated from exactly these files.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './launcher/fingerprint.mjs'
import { isMain, root } from './launcher/root.mjs'

const output = path.join(root, 'lib/db/generated')
const stamp = path.join(output, '.generated-from')

function sources() {
  const models = readdirSync(path.join(root, 'prisma'))
    .filter((file) => file.endsWith('.prisma'))
    .map((file) => path.join('prisma', file))
  return ['prisma.config.ts', 'node_modules/prisma/package.json', ...models]
}

/**
 * Generates the client when the models changed.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function generate() {
  const wanted = fingerprint(root, sources())
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  rmSync(stamp, { force: true })
  await runPrisma()
  mkdirSync(output, { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}

/** @returns {Promise<void>} */
function runPrisma() {
  const prisma = path.join(root, 'node_modules/prisma/build/index.js')
  // Prisma would download a schema engine that `generate` does not use; any executable in its place stops that.
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const child = spawn(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The database client could not be generated:\n${said.trim()}`)),
    )
  })
}

if (isMain(import.meta.url)) {
  const done = await generate().catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
  console.log(done ? 'Database client generated' : 'Database client is up to date')
}
