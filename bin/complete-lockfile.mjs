// A development tool: `npm run lockfile` after every change of dependencies. npm leaves builds for other platforms
// out of the lockfile when the registry at hand does not have them, and `npm ci` then refuses the whole file. This
// names them again, so that a clone installs on every platform.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isMain, root } from './launcher/root.mjs'

/**
 * @typedef {{
 *   version?: string, dev?: boolean, optional?: boolean, license?: string, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string>
 * }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 */

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/**
 * Optional packages that another one names and the lockfile does not have.
 * @param {Lockfile} lockfile
 * @returns {{ name: string, version: string, dev: boolean | undefined }[]}
 */
export function missingPackages({ packages }) {
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev }) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, dev })),
  )
}

/**
 * What a platform build's name says about where it runs: `@rollup/rollup-linux-arm64-musl`.
 * @param {string} name
 * @returns {Pick<Entry, 'os' | 'cpu' | 'libc'>}
 */
export function platformOf(name) {
  const words = name.split('/').at(-1)?.split('-') ?? []
  const system = SYSTEMS.find((candidate) => words.includes(candidate))
  const processor = PROCESSORS.find((candidate) => words.includes(candidate))
  const musl = words.some((word) => word.startsWith('musl'))
  const gnu = words.some((word) => word.startsWith('gnu'))
  return {
    ...(system && { os: [system] }),
    ...(processor && { cpu: [processor] }),
    ...(system === 'linux' && (musl || gnu) && { libc: [musl ? 'musl' : 'glibc'] }),
  }
}

/**
 * @param {Lockfile} lockfile
 * @returns {Lockfile} with an entry for every missing one
 */
export function complete(lockfile) {
  const added = missingPackages(lockfile).map(({ name, version, dev }) => [
    `node_modules/${name}`,
    { version, ...(dev && { dev }), optional: true, ...platformOf(name) },
  ])
  const { '': self, ...others } = { ...lockfile.packages, ...Object.fromEntries(added) }
  const sorted = Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...lockfile, packages: { ...(self && { '': self }), ...Object.fromEntries(sorted) } }
}

if (isMain(import.meta.url)) {
  const file = path.join(root, 'package-lock.json')
  const lockfile = JSON.parse(readFileSync(file, 'utf8'))
  const names = missingPackages(lockfile).map(({ name }) => name)
  writeFileSync(file, `${JSON.stringify(complete(lockfile), null, 2)}\n`)
  console.log(names.length ? `Named again: ${names.join(', ')}` : 'The lockfile is complete')
}
