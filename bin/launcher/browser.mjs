import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { exitOf } from './children.mjs'
import { root } from './root.mjs'

/** The browser without its own windows goes first: the journeys take a third less time in it. */
const SHELL = '/usr/bin/chromium-headless-shell'
const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const INSTALL_TAKES_UP_TO = 8 * 60_000

/**
 * A Chromium to test with: the named one, the system's headless shell, Playwright's own, another of the system's, or else
 * one installed now.
 * @param {(text: string) => void} doing
 * @returns {Promise<string>} path of the program
 */
export async function findBrowser(doing) {
  const named = process.env.PROVISO_CHROMIUM
  if (named) {
    if (!existsSync(named)) throw new Error(`PROVISO_CHROMIUM names ${named}, which is not there`)
    return named
  }
  const found = await present()
  if (found) return found
  doing('installing a browser for the journeys')
  await installFromSystem()
  const installed = await present()
  if (installed) return installed
  await quietly(process.execPath, [path.join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'])
  const downloaded = await present()
  if (downloaded) return downloaded
  throw new Error(
    'No Chromium was found and none could be installed. Install one and name it in PROVISO_CHROMIUM',
  )
}

async function present() {
  const { chromium } = await import('@playwright/test')
  return [SHELL, chromium.executablePath(), ...SYSTEM].find((program) => program && existsSync(program))
}

async function installFromSystem() {
  const admin = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (!has('apt-get') || (admin.length > 0 && !has('sudo'))) return
  const apt = (/** @type {string[]} */ ...args) => {
    const [program = 'apt-get', ...rest] = [...admin, 'apt-get', ...args]
    return quietly(program, rest)
  }
  const install = (/** @type {string} */ name) => apt('install', '-y', '--no-install-recommends', name)
  if ((await apt('update')) !== 0) return
  if ((await install(path.basename(SHELL))) !== 0) await install('chromium')
}

/** @param {string} program */
function has(program) {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function quietly(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const child = spawn(program, args, { env, stdio: 'ignore', timeout: INSTALL_TAKES_UP_TO })
  return exitOf(child).catch(() => 1)
}
