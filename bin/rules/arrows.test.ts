import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import arrows from '@/.dependency-cruiser.mjs'

type Violation = { from: string; rule: { name: string } }

// For every rule a file that breaks it, and what it imports.
const planted: Record<string, readonly [from: string, imports: string]> = {
  'no-cycles': ['lib/text/circle-a.ts', '@/lib/text/circle-b'],
  'rooms-form-a-dag': ['lib/plan/needs-people.ts', '@/lib/people/model'],
  'rooms-look-down:text': ['lib/text/up.ts', '@/lib/anchoring/resolve'],
  'rooms-look-down:meaning': ['lib/meaning/up.ts', '@/lib/anchoring/resolve'],
  'rooms-look-down:anchoring': ['lib/anchoring/up.ts', '@/lib/article/model'],
  'rooms-look-down:article': ['lib/article/up.ts', '@/lib/statement/model'],
  'rooms-look-down:statement': ['lib/statement/up.ts', '@/lib/evidence/model'],
  'rooms-look-down:evidence': ['lib/evidence/up.ts', '@/lib/edition/model'],
  'rooms-look-down:edition': ['lib/edition/up.ts', '@/lib/newsroom/model'],
  'rooms-look-down:suggestion': ['lib/suggestion/up.ts', '@/lib/newsroom/model'],
  'services-know-no-room': ['lib/auth/knows-articles.ts', '@/lib/article/model'],
  'lib-never-looks-up': ['lib/text/screen.ts', '@/components/ui/button'],
  'components-never-look-up': ['components/shell/page.tsx', '@/app/page'],
  'nothing-ships-seeds-tools-or-journeys': ['lib/article/story.ts', '@/seeds/story'],
  'nothing-ships-what-only-developers-install': ['lib/text/random.ts', 'fast-check'],
  'pure-files-stay-pure': ['lib/statement/lifecycle.ts', '@/lib/statement/queries'],
  'only-data-files-touch-the-database': ['app/report.ts', '@/lib/db/client'],
  'data-files-never-read-the-request': ['lib/statement/queries.ts', 'next/headers'],
  'only-commands-write': ['app/save.ts', '@/lib/statement/writes'],
  'queries-only-read': ['lib/people/queries.ts', '@/lib/audit/record'],
  'public-queries-know-no-actor': ['lib/edition/public-queries.ts', '@/lib/auth/model'],
  'only-actions-and-the-edition-know-the-cache': ['lib/article/commands.ts', 'next/cache'],
  'components-never-load-data': ['components/article/list.tsx', '@/lib/statement/queries'],
  'ui-kit-is-domain-free': ['components/ui/statement.tsx', '@/lib/statement/model'],
  'actions-are-called-from-the-screen': ['lib/newsroom/publish.ts', '@/lib/statement/actions'],
  'reader-pages-read-published-data-only': ['app/(reader)/page.tsx', '@/lib/statement/queries'],
  'reader-components-know-no-next': ['components/reader/sentence.tsx', 'next/link'],
  'reader-pages-only-compose': ['app/(reader)/about.tsx', 'next/link'],
  'only-net-goes-out': ['lib/article/download.ts', 'node:https'],
  'every-import-leads-somewhere': ['lib/text/lost.ts', './nowhere'],
}

// What the planted files import, and the way back that closes the circles.
const surroundings: Record<string, string> = {
  'lib/text/circle-b.ts': "import '@/lib/text/circle-a'\n",
  'lib/people/model.ts': '',
  'lib/people/needs-plan.ts': "import '@/lib/plan/model'\n",
  'lib/plan/model.ts': '',
  ...Object.fromEntries(
    [
      'lib/anchoring/resolve.ts',
      'lib/article/model.ts',
      'lib/statement/model.ts',
      'lib/evidence/model.ts',
      'lib/edition/model.ts',
      'lib/newsroom/model.ts',
      'components/ui/button.tsx',
      'app/page.tsx',
      'seeds/story.ts',
      'lib/db/client.ts',
      'lib/statement/writes.ts',
      'lib/statement/actions.ts',
      'lib/audit/record.ts',
      'lib/auth/model.ts',
    ].map((file) => [file, '']),
  ),
}

let tree: string
let violations: Violation[]

beforeAll(async () => {
  tree = mkdtempSync(path.join(tmpdir(), 'proviso-arrows-'))
  for (const name of ['node_modules', '.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) {
    symlinkSync(path.resolve(name), path.join(tree, name))
  }
  const files = { ...surroundings }
  for (const [from, imports] of Object.values(planted))
    files[from] = `${files[from] ?? ''}import '${imports}'\n`
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(path.join(tree, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(tree, file), code)
  }
  violations = await cruise(tree)
}, 60_000)
afterAll(() => rmSync(tree, { recursive: true, force: true }))

/** dependency-cruiser ends with an error when it finds something, and tells on standard output what. */
async function cruise(folder: string): Promise<Violation[]> {
  const tool = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [
    tool,
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    'app',
    'components',
    'lib',
    'seeds',
  ]
  const told = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  )
  return JSON.parse(told.stdout).summary.violations
}

const names = (arrows.forbidden ?? []).map(({ name }) => name ?? '')

test('every rule has a planted violation', () => {
  expect(names.filter((name) => !planted[name])).toEqual([])
  expect(Object.keys(planted).filter((name) => !names.includes(name))).toEqual([])
})

describe('each arrow is seen to fail', () => {
  test.each(names)('%s', (name) => {
    const [from] = planted[name] ?? ['']
    const found = violations
      .filter((violation) => violation.rule.name === name)
      .map((violation) => violation.from)
    expect(found.some((place) => place === from || from.startsWith(`${place}/`))).toBe(true)
  })
})
