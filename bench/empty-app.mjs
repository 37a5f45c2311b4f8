import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
// Below the checkout, so that it finds the same Next; git does not look there, and nothing of it ships.
const folder = path.join(root, '.proviso', 'bench')
const next = path.join(root, 'node_modules/next/dist/bin/next')
// With quotation marks, as real pages have them: a text of ASCII alone is faster to send and to receive.
const FILLER = 'Words of “no meaning” that fill a page. '
const env = { ...process.env, NODE_ENV: /** @type {const} */ ('production'), NEXT_TELEMETRY_DISABLED: '1' }

/**
 * Builds and serves a Next application with nothing in it but static pages, one for each size asked for; the text of
 * a page stands twice in what Next sends, as markup and as data.
 * @param {readonly number[]} sizes of pages, in bytes
 * @param {number} port
 * @returns {Promise<{ urls: string[], empty: string, end: () => void }>}
 */
export async function serveEmptyApp(sizes, port) {
  await writeApp(sizes)
  await run(['build'])
  const server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', 'localhost'], {
    cwd: folder,
    env: { ...env, NODE_OPTIONS: '--dns-result-order=ipv4first' },
    stdio: 'ignore',
  })
  const base = `http://localhost:${port}`
  for (let tries = 0; !(await answers(base)); tries += 1) {
    if (tries > TRIES || server.exitCode !== null) throw new Error('The empty application did not start.')
    await wait(200)
  }
  return { urls: sizes.map((_, index) => `${base}/p${index}`), empty: base, end: () => server.kill() }
}

const TRIES = 300

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

/** @param {readonly number[]} sizes */
async function writeApp(sizes) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(path.join(folder, 'app'), { recursive: true })
  await write('package.json', '{ "type": "module", "private": true }')
  await write(
    'next.config.mjs',
    `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(root)} } }`,
  )
  // Without one of its own Next would take that of the checkout around it, which asks for a database.
  await write('instrumentation.js', 'export function register() {}\n')
  await write(
    'app/layout.jsx',
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  )
  await write('app/page.jsx', 'export default function Page() {\n  return <p>Empty</p>\n}\n')
  for (const [index, size] of sizes.entries()) {
    const words = FILLER.repeat(Math.max(0, Math.round((size - EMPTY_BYTES) / 2 / Buffer.byteLength(FILLER))))
    await write(`app/p${index}/page.jsx`, `export default function Page() {\n  return <p>${words}</p>\n}\n`)
  }
}

/** About what Next sends for a page without words. */
const EMPTY_BYTES = 5_000

/**
 * @param {string} name
 * @param {string} text
 */
async function write(name, text) {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}

/** @param {string[]} args */
function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, ...args], { cwd: folder, env, stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(`next ${args[0]} ended with ${code}`)),
    )
  })
}
