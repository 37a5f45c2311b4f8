import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { fromOwnPage, signedIn } from '@/lib/auth/test-request'
import { ownerPool } from '@/lib/db/test-database'

vi.mock('next/headers', async () => (await import('@/lib/auth/test-request')).nextHeaders)

type Gate = 'anyone' | 'editor' | 'admin'
type Door = { name: string; as: Gate; call: (input: unknown) => Promise<unknown> }

const ROOT = process.cwd()
const OPENING = /export const (\w+) = define(?:Action|Route)\(\{\s*as: '(\w+)'/g

/** Doors that anybody may knock at; every further one is a decision to be made here. */
const OPEN_ACTIONS = ['redeemInviteAction', 'redeemResetAction']
/** NextAuth's own addresses; what they do is tested in auth-routes.db.test.ts. */
const AUTH_ROUTE = 'app/api/auth/[...nextauth]/route.ts'
/** Asked by machines that watch the server, even when nothing else works: no input, and a word in answer. */
const HEALTH_ROUTES = ['app/api/health/live/route.ts', 'app/api/health/ready/route.ts']
const ROUTES_OF_THEIR_OWN = [AUTH_ROUTE, ...HEALTH_ROUTES]

const files = (folder: string, name: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => path.basename(file) === name)
    .sort()
const actionFiles = files('lib', 'actions.ts')
const routeFiles = files('app', 'route.ts').filter((file) => !ROUTES_OF_THEIR_OWN.includes(file))

function openings(file: string): { name: string; as: Gate }[] {
  const code = readFileSync(path.join(ROOT, file), 'utf8')
  return [...code.matchAll(OPENING)].map(([, name, as]) => ({ name: name as string, as: as as Gate }))
}

const load = (file: string) => import(path.join(ROOT, file)) as Promise<Record<string, unknown>>

const tokens = { nobody: undefined as string | undefined, reader: '', editor: '', admin: '' }
beforeAll(async () => {
  for (const role of ['reader', 'editor', 'admin'] as const) tokens[role] = (await signedIn(role)).token
})

const owner = ownerPool()

/** How many rows every table has and which change was its last: anything written shows. */
async function everything(): Promise<string> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'rate_limit' ORDER BY 1`,
  )
  const counted = await Promise.all(
    rows.map(({ name }) =>
      owner.query(`SELECT '${name}' AS name, count(*), max(xmin::text::bigint) AS last FROM "${name}"`),
    ),
  )
  return JSON.stringify(counted.map(({ rows: [row] }) => row))
}

const NONSENSE = { thisFieldExistsNowhere: true }
const refusedAs = (reason: string) => ({ ok: false, reason })

async function expectedOfEach(door: Door): Promise<void> {
  const before = await everything()
  if (door.as !== 'anyone') {
    fromOwnPage(tokens.nobody)
    expect(await door.call(NONSENSE), 'signed out').toMatchObject(refusedAs('signed-out'))
    fromOwnPage('not.a.token')
    expect(await door.call(NONSENSE), 'with a made-up session').toMatchObject(refusedAs('signed-out'))
    fromOwnPage(tokens.reader)
    expect(await door.call(NONSENSE), 'in the lowest role').toMatchObject(refusedAs('forbidden'))
  }
  if (door.as === 'admin') {
    fromOwnPage(tokens.editor)
    expect(await door.call(NONSENSE), 'as an editor').toMatchObject(refusedAs('forbidden'))
  }
  fromOwnPage(tokens.admin)
  expect(await door.call(NONSENSE), 'with a field nobody asked for').toMatchObject(refusedAs('invalid'))
  expect(await everything(), 'nothing was written').toBe(before)
}

describe('every action', () => {
  test.each(actionFiles)('%s', async (file) => {
    const exported = await load(file)
    const doors = openings(file)
    expect(doors.map(({ name }) => name).sort(), 'each export opens by defineAction').toEqual(
      Object.keys(exported).sort(),
    )
    for (const { name, as } of doors) {
      const call = exported[name] as Door['call']
      if (as === 'anyone') expect(OPEN_ACTIONS).toContain(name)
      await expectedOfEach({ name, as, call })
      for (const origin of ['', 'null', 'https://evil.example']) {
        fromOwnPage(tokens.admin, { origin })
        expect(await call(NONSENSE), `${name} from ${origin || 'nowhere'}`).toMatchObject(
          refusedAs('foreign-origin'),
        )
      }
    }
  })
})

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

describe('every route handler', () => {
  test('is found', () => {
    expect(routeFiles.length).toBeGreaterThan(0)
  })

  test.each(routeFiles)('%s', async (file) => {
    const exported = await load(file)
    const methods = Object.keys(exported).filter((name) => METHODS.includes(name))
    const doors = openings(file).filter(({ name }) => METHODS.includes(name))
    expect(doors.map(({ name }) => name).sort(), 'each method opens by defineRoute').toEqual(methods.sort())
    for (const { name, as } of doors) {
      const handler = exported[name] as (request: Request, context: unknown) => Promise<Response>
      const knock = (origin: string) =>
        handler(
          new Request(`http://localhost:3000/${name === 'GET' ? '?thisFieldExistsNowhere=1' : ''}`, {
            method: name,
            headers: { origin, host: 'localhost:3000', 'content-type': 'application/json' },
            ...(name === 'GET' || name === 'HEAD' ? {} : { body: JSON.stringify(NONSENSE) }),
          }),
          { params: Promise.resolve({}) },
        )
      const own = 'http://localhost:3000'
      if (as === 'anyone') expect(['GET', 'HEAD'], 'what anybody may call only reads').toContain(name)
      else await expectedOfEach({ name, as, call: async () => (await knock(own)).json() })
      if (name === 'GET' || name === 'HEAD') continue
      fromOwnPage(tokens.admin)
      expect((await knock('https://evil.example')).status).toBe(403)
    }
  })
})
