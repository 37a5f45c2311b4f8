import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Role } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { type Found, pageDoors, type Visitor } from './doors'
import { expect, test } from './fixtures'
import { ADDRESS, type Answer, knock, visit } from './knock'
import { newPerson, sessionFor } from './people'

const VISITORS: readonly Visitor[] = ['nobody', 'reader', 'editor', 'admin']
const sessions: Partial<Record<Visitor, string>> = {}

test.beforeAll(async () => {
  for (const role of ['reader', 'editor', 'admin'] as const satisfies readonly Role[])
    sessions[role] = await sessionFor(await newPerson(role, `Door ${role}`))
})

for (const visitor of VISITORS) {
  test(`every page, asked for by ${visitor === 'nobody' ? 'nobody signed in' : `a signed-in ${visitor}`}`, async () => {
    const found: Record<string, Found> = {}
    for (const { page, path: address } of pageDoors)
      found[page] = foundIn(address, await visit(address, sessions[visitor]))
    expect(found).toEqual(Object.fromEntries(pageDoors.map((door) => [door.page, door[visitor]])))
  })
}

function foundIn(asked: string, { path: at, status, body }: Answer & { readonly path: string }): Found {
  const here = at.split('?')[0]
  if (here === '/no-access' && asked !== here) return 'no-access'
  if (here === '/sign-in' && asked !== here) return 'sign-in'
  if (status === 404 || body.includes('This import is finished') || body.includes('This run is not there'))
    return 'missing'
  if (status !== 200) throw new Error(`${asked} answers ${status}`)
  return 'opens'
}

type RouteDoor = { readonly method: string; readonly path: string } & Readonly<Record<Visitor, number>>
const open = (path: string, status = 200): RouteDoor => ({
  method: 'GET',
  path,
  nobody: status,
  reader: status,
  editor: status,
  admin: status,
})

/** Every route handler by its folder, how it is asked, and what each visitor is answered. */
const ROUTES: Readonly<Record<string, RouteDoor>> = {
  'api/auth/[...nextauth]': open('/api/auth/session'),
  'api/health/live': open('/api/health/live'),
  'api/health/ready': open('/api/health/ready'),
  'api/import': { method: 'POST', path: '/api/import', nobody: 401, reader: 403, editor: 403, admin: 400 },
  'api/import/[draft]': {
    method: 'POST',
    path: '/api/import/0190f5a4-5d3c-7b7e-8f6a-0123456789ab',
    nobody: 401,
    reader: 403,
    editor: 403,
    admin: 400,
  },
  'api/desk/events': {
    method: 'GET',
    path: '/api/desk/events?article=none',
    nobody: 401,
    reader: 403,
    editor: 404,
    admin: 404,
  },
  'api/desk/presence': {
    method: 'POST',
    path: '/api/desk/presence',
    nobody: 401,
    reader: 403,
    editor: 400,
    admin: 400,
  },
  '(desk)/desk/import/[draft]/original': {
    method: 'GET',
    path: '/desk/import/0190f5a4-5d3c-7b7e-8f6a-0123456789ab/original',
    // An address that people open: it leads to signing in.
    nobody: 307,
    reader: 403,
    editor: 403,
    admin: 404,
  },
  '(desk)/desk/import/runs/[run]/result': {
    method: 'GET',
    path: '/desk/import/runs/0190f5a4-5d3c-7b7e-8f6a-0123456789ab/result?as=csv',
    // An address that people open: it leads to signing in.
    nobody: 307,
    reader: 403,
    editor: 403,
    admin: 404,
  },
  '(desk)/desk/coverage.csv': {
    method: 'GET',
    path: '/desk/coverage.csv',
    // An address that people open: it leads to signing in.
    nobody: 307,
    reader: 403,
    editor: 200,
    admin: 200,
  },
  'editions.json': open('/editions.json'),
  'editions.md': open('/editions.md'),
  'feed.xml': open('/feed.xml'),
  'feeds/[feed]': open('/feeds/corrections.rss'),
  'feeds/points/[feed]': open('/feeds/points/7.json'),
  'robots.txt': open('/robots.txt'),
  // Search engines want whole addresses, and this server was not told its own.
  'sitemap.xml': open('/sitemap.xml', 404),
  '(reader)/editions/[edition]/edition.json': open('/editions/1/edition.json'),
  '(reader)/editions/[edition]/checks/[proof]': open('/editions/1/checks/none.json', 404),
  '(reader)/forms/[edition]/[form]/[[...page]]': open('/method.json'),
  '(reader)/forms/[edition]/png/[[...page]]': open('/editions/1/method.png'),
}

test('every route handler is in the list of routes', () => {
  const there = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'route.ts')
    .map((file) => path.dirname(file))
  expect(there.sort()).toEqual(Object.keys(ROUTES).sort())
})

for (const visitor of VISITORS) {
  test(`every route handler, asked by ${visitor}`, async () => {
    const session = sessions[visitor]
    const answered: Record<string, number> = {}
    for (const [name, { method, path: address }] of Object.entries(ROUTES)) {
      const body = method === 'POST' ? { body: '{}' } : {}
      const headers = { origin: ADDRESS, 'content-type': 'application/json' }
      const answer = await knock(address, { method, headers, ...body, ...(session ? { session } : {}) })
      answered[name] = answer.status
    }
    expect(answered).toEqual(
      Object.fromEntries(Object.entries(ROUTES).map(([name, door]) => [name, door[visitor]])),
    )
  })
}

type Manifest = { readonly node: Readonly<Record<string, { filename: string; exportedName: string }>> }
const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as Manifest
const actions = Object.entries(node).map(([id, { filename, exportedName }]) => ({
  id,
  name: exportedName,
  as: new RegExp(`export const ${exportedName} = defineAction\\(\\{\\s*as: '(\\w+)'`).exec(
    readFileSync(filename, 'utf8'),
  )?.[1],
}))

const NONSENSE = JSON.stringify([{ thisFieldExistsNowhere: true }])

function callAction(
  id: string,
  session: string,
  headers: Record<string, string>,
  body = NONSENSE,
): Promise<Answer> {
  const sent = {
    'next-action': id,
    'content-type': 'text/plain;charset=UTF-8',
    accept: 'text/x-component',
    ...headers,
  }
  return knock('/sign-in', { method: 'POST', headers: sent, session, body })
}

test.describe('server actions, called past their screens', () => {
  test('are all doors with a name and a role', () => {
    expect(actions.length).toBeGreaterThan(40)
    expect(actions.filter(({ as }) => as === undefined)).toEqual([])
  })

  const knocks = [
    { who: 'nobody', told: { anyone: 'invalid', editor: 'signed-out', admin: 'signed-out' } },
    { who: 'reader', told: { anyone: 'invalid', editor: 'forbidden', admin: 'forbidden' } },
    { who: 'editor', told: { anyone: 'invalid', editor: 'invalid', admin: 'forbidden' } },
  ] as const
  for (const { who, told } of knocks) {
    test(`by ${who}, from a page of this site`, async () => {
      const before = await written()
      const wrong: string[] = []
      for (const { id, name, as } of actions) {
        const { body } = await callAction(id, sessions[who] ?? 'nobody', { origin: ADDRESS })
        const wanted = told[as as keyof typeof told]
        if (!body.includes(`"reason":"${wanted}"`))
          wrong.push(`${name}: not ${wanted} but ${body.slice(0, 200)}`)
      }
      expect(wrong).toEqual([])
      expect(await written()).toEqual(before)
    })
  }

  const ELSEWHERE: readonly [string, Record<string, string>][] = [
    ['another site', { origin: 'https://evil.example' }],
    [
      'another site that forges the forwarded host',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    ['null', { origin: 'null' }],
    ['nowhere', {}],
  ]
  for (const [from, headers] of ELSEWHERE) {
    test(`by an admin, from ${from}`, async () => {
      const before = await written()
      const wrong: string[] = []
      for (const { id, name } of actions) {
        const { status, body } = await callAction(id, sessions.admin as string, headers)
        const refused = status >= 400 || body.includes('"reason":"foreign-origin"')
        if (!refused) wrong.push(`${name}: ${status} ${body.slice(0, 200)}`)
      }
      expect(wrong).toEqual([])
      expect(await written()).toEqual(before)
    })
  }

  test('with bodies that are none: refused at once, and the server goes on', async () => {
    const before = await written()
    const id = actions[0]?.id as string
    const bodies = [
      '',
      '[',
      '["$1:__proto__:polluted"]',
      '[{"__proto__":{"polluted":true}}]',
      '["$@0"]',
      '["$F1","$Q0","$W0"]',
      '{"0":"$1","1":{"then":"$2:constructor:constructor"}}',
      `[${'['.repeat(20_000)}${']'.repeat(20_000)}]`,
      `["${'a'.repeat(900_000)}"]`,
      `["$n${'9'.repeat(50_000)}"]`,
    ]
    for (const body of bodies) {
      const from = performance.now()
      const { status, body: said } = await callAction(
        id,
        sessions.editor as string,
        { origin: ADDRESS },
        body,
      )
      expect(performance.now() - from, body.slice(0, 60)).toBeLessThan(5_000)
      expect(said, `${body.slice(0, 60)}: ${status}`).not.toContain('"ok":true')
      expect(said).not.toMatch(/node_modules|at Object\.|\.tsx?:\d/)
    }
    expect((await knock('/api/health/live')).status).toBe(200)
    expect(await written()).toEqual(before)
  })
})

/** How much there is of what these doors can write. */
async function written() {
  const [users, sessionsOpen, statements, annotations, articles, editions, audit] = await Promise.all([
    db.user.count(),
    db.session.count(),
    db.statement.count(),
    db.annotation.count(),
    db.article.count(),
    db.edition.count(),
    db.auditEntry.count(),
  ])
  return { users, sessionsOpen, statements, annotations, articles, editions, audit }
}
