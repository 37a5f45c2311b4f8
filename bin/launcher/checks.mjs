import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runQuietly } from './children.mjs'
import { total, vitestCounts } from './counts.mjs'
import { root } from './root.mjs'

const REPORT = path.join(root, 'test-results/vitest.json')
const LOOKED_AT = [
  'app',
  'components',
  'lib',
  'bin',
  'seeds',
  'e2e',
  'bench',
  'prisma',
  'proxy.ts',
  'instrumentation.ts',
]

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * @param {string} name of the program's package
 * @param {string} file
 */
const tool = (name, file) => path.join(root, 'node_modules', name, file)

/** @type {readonly { name: string, command: () => string[] }[]} */
const LOOKS = [
  { name: 'route types', command: () => [tool('next', 'dist/bin/next'), 'typegen'] },
  { name: 'types', command: () => [tool('typescript-native', 'bin/tsc'), '--noEmit', '--project', '.'] },
  {
    name: 'lint and format',
    command: () => [tool('@biomejs/biome', 'bin/biome'), 'ci', '--colors=off', '.'],
  },
  {
    name: 'arrows',
    command: () => [
      tool('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'err-long',
      ...LOOKED_AT.filter((entry) => existsSync(path.join(root, entry))),
    ],
  },
]

/**
 * Types, lint, format, arrows, unit and database tests: the looks one after the other on one core while the tests
 * run on the others.
 * @returns {Promise<Counts>} of the tests, with each failed look as one more failure
 */
export async function runChecks() {
  const [looks, tests] = await Promise.all([runLooks(), runTests()])
  return total([looks, tests])
}

/** @returns {Promise<Counts>} */
async function runLooks() {
  let failed = 0
  for (const { name, command } of LOOKS) {
    if (!(await run(name, command()))) failed += 1
  }
  return { passed: 0, failed, skipped: 0 }
}

/** @returns {Promise<Counts>} */
async function runTests() {
  mkdirSync(path.dirname(REPORT), { recursive: true })
  rmSync(REPORT, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const passed = await run('unit and database tests', [tool('vitest', 'vitest.mjs'), 'run', ...reporters])
  const counts = vitestCounts(REPORT)
  return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

/**
 * @param {string} name
 * @param {string[]} args
 */
async function run(name, args) {
  const began = Date.now()
  const { NODE_ENV, ...env } = process.env
  const { code, said } = await runQuietly(args, {
    cwd: root,
    env: /** @type {any} */ ({ ...env, NO_COLOR: '1', FORCE_COLOR: undefined, NEXT_TELEMETRY_DISABLED: '1' }),
  })
  const took = ((Date.now() - began) / 1000).toFixed(1)
  if (code !== 0) console.log(`\n${said.trim()}\n`)
  console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${took} s)`)
  return code === 0
}
