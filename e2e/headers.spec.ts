import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from './fixtures'
import { ADDRESS, type Answer, knock, visit } from './knock'
import { newPerson, sessionFor } from './people'

const editor = async () => sessionFor(await newPerson('editor', 'Hedda Headers'))
const admin = async () => sessionFor(await newPerson('admin', 'Hedda Admin'))

/** Every directive of a content policy. */
function policyOf({ headers }: Answer): Record<string, string> {
  const policy = headers['content-security-policy'] ?? ''
  return Object.fromEntries(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/)
      return [name, values.join(' ')]
    }),
  )
}

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const scriptsIn = ({ body }: Answer) =>
  [...body.matchAll(SCRIPT)].map(([, attributes = '', text = '']) => ({ attributes, text }))

function expectStrict(policy: Record<string, string>): void {
  expect(policy['script-src']).toBeTruthy()
  expect(policy['script-src']).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|\*|data:|https?:/)
  expect(policy).toMatchObject({ 'object-src': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'none'" })
}

test('a page for one request has its own nonce on every script', async () => {
  const session = await editor()
  const nonces: string[] = []
  for (const address of ['/desk', '/desk', '/desk/review', '/sign-in', '/no-access', '/nothing-is-here']) {
    const answer = await knock(address, address.startsWith('/desk') ? { session } : {})
    const policy = policyOf(answer)
    expectStrict(policy)
    const nonce = /'nonce-([^']+)'/.exec(policy['script-src'] ?? '')?.[1] as string
    nonces.push(nonce)
    const scripts = scriptsIn(answer)
    expect(scripts.length, address).toBeGreaterThan(0)
    for (const { attributes } of scripts) expect(attributes, address).toContain(`nonce="${nonce}"`)
  }
  expect(new Set(nonces).size).toBe(nonces.length)
})

// Pages of the first edition that no other journey asks for, so that the first answer is the first indeed.
const KEPT = ['/editions/1/ledger', '/editions/1/concessions', '/editions/1/method']

test('a page that is kept names each inline script by its hash, from its first answer on', async () => {
  for (const address of KEPT) {
    const first = await knock(address)
    const second = await knock(address)
    expect(first.status, address).toBe(200)
    for (const answer of [first, second]) {
      const policy = policyOf(answer)
      expectStrict(policy)
      expect(policy['script-src']).not.toContain('nonce-')
      for (const { attributes, text } of scriptsIn(answer)) {
        if (/\ssrc=/.test(attributes)) continue
        const hash = createHash('sha256').update(text).digest('base64')
        expect(policy['script-src'], address).toContain(`'sha256-${hash}'`)
      }
    }
    expect(second.headers['x-nextjs-cache']).toBe('HIT')
    expect(second.headers['set-cookie']).toBeUndefined()
    expect(second.headers['cache-control']).toMatch(/s-maxage=600/)
  }
  expect((await knock('/')).headers['cache-control']).toMatch(/s-maxage=10\b/)
})

test('every answer carries the headers of the house, and none says what runs behind it', async () => {
  const session = await editor()
  for (const address of [
    '/',
    '/editions/1',
    '/sign-in',
    '/desk',
    '/feed.xml',
    '/feeds/corrections.json',
    '/ledger.json',
    '/editions/1/index.md',
    '/editions/1/index.png',
    '/api/health/live',
    '/nowhere',
  ]) {
    const { headers } = await knock(address, { session })
    expect(headers['x-content-type-options'], address).toBe('nosniff')
    expect(headers['referrer-policy'], address).toBe('strict-origin-when-cross-origin')
    expect(headers['x-frame-options'], address).toBe('DENY')
    expect(headers['x-powered-by'], address).toBeUndefined()
    expect(headers.server, address).toBeUndefined()
    expect(headers['x-middleware-rewrite'], address).toBeUndefined()
  }
  for (const address of ['/desk', '/desk/articles', '/desk/account'])
    expect((await knock(address, { session })).headers['cache-control']).toMatch(
      /private.*no-store|no-store.*private/,
    )
})

test('what a visitor claims in headers is not believed', async () => {
  const claims = {
    'x-nonce': 'visitorsnonce',
    'content-security-policy': "script-src 'nonce-visitorsnonce'",
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-proviso-path': '//evil.example',
    'x-proviso-peer': '1.2.3.4',
  }
  const addresses = ['/', '/sign-in', '/desk', '/feed.xml', '/editions', '/index.json', '/method.bib']
  // The claims come first where a page is kept: it would be kept with them.
  for (const address of [...addresses, '/editions/1/people', '/editions/1/coverage']) {
    const claimed = await knock(address, { headers: claims })
    const plain = await knock(address)
    expect(claimed.status).toBe(plain.status)
    for (const answer of [claimed, await knock(address)]) {
      expect(answer.body + JSON.stringify(answer.headers), address).not.toMatch(/visitorsnonce|evil\.example/)
    }
  }
})

test('no spelling of an address goes round the gate', async () => {
  const spellings: readonly [string, Record<string, string>][] = [
    ['/desk', { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }],
    ['/desk', { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy' }],
    ['/desk', { rsc: '1' }],
    ['/desk', { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%5D' }],
    ['/desk?_rsc=abc', { rsc: '1' }],
    ['/desk.rsc', {}],
    ['/desk.segments/_tree.segment.rsc', {}],
    ['//desk', {}],
    ['/desk/', {}],
    ['/%64esk', {}],
    ['/DESK', {}],
    ['/desk/%2e%2e/desk', {}],
    ['/latest/1/../../desk', {}],
    ['/desk', { cookie: 'proviso-session=anything' }],
    ['/desk', { cookie: '__Host-proviso-session=anything' }],
  ]
  for (const [address, headers] of spellings) {
    const { status, body } = await knock(address, { headers })
    expect(body, `${address} ${JSON.stringify(headers)}`).not.toMatch(
      /Skip to the work|Waiting for you|desk\/admin/,
    )
    expect([200, 303, 307, 308, 400, 404], address).toContain(status)
  }
})

test('nothing is written by the wrong method or in the wrong form', async () => {
  const session = await admin()
  const own = { origin: ADDRESS }
  const status = async (path: string, method: string, headers = {}, body = '') =>
    (await knock(path, { method, headers: { ...own, ...headers }, session, body })).status
  expect(await status('/api/import', 'GET')).toBe(405)
  expect(await status('/api/import', 'PUT')).toBe(405)
  expect(await status('/api/import', 'POST', { 'content-type': 'text/plain' }, '{"text":"a"}')).toBe(415)
  expect(await status('/api/import', 'POST', { 'content-type': 'application/json' }, '{')).toBe(400)
  expect(await status('/', 'POST')).toBe(405)
  expect(await status('/editions/1', 'DELETE')).toBe(405)
  expect(await status('/desk', 'TRACE')).toBe(405)
  expect(await status('*', 'GET')).toBe(400)
})

test('a broken address is answered with a plain page that tells nothing of the inside', async () => {
  const session = await admin()
  const addresses = [
    '/desk/articles/%00',
    '/desk/articles/%ff',
    '/desk/statements/%27%20OR%201=1',
    '/desk/articles/a?version=99999999999999999999',
    '/desk/import/not-a-draft',
    '/desk/notices?about=statement&id=%00',
    '/editions/99999999999999999999',
    '/points/7%00',
    `/articles/${'a'.repeat(4000)}`,
    '/invite/%00',
  ]
  for (const address of addresses) {
    const { status, body } = await knock(address, { session })
    expect([200, 307, 308, 400, 404], `${address} answers ${status}`).toContain(status)
    expect(body, address).not.toMatch(/node_modules|PrismaClient|SELECT |at async|\/lib\/[a-z]+\//)
  }
})

test('junk addresses are not there, and leave nothing on disk', async () => {
  await visit('/')
  const before = keptFiles()
  const junk = Array.from({ length: 150 }, (_, at) =>
    [
      `/points/${900 + at}-junk`,
      `/articles/junk-${at}`,
      `/editions/1/points/7-junk-${at}`,
      `/editions/${900 + at}`,
      `/articles/junk-${at}.json`,
      `/editions/1/articles/junk-${at}.png`,
      `/forms/1/json/articles/junk-${at}`,
    ].at(at % 7),
  ) as string[]
  for (const address of junk) {
    const answer = await visit(address)
    // A point is found by its number and leads to its own slug; everything else is not there.
    if (!address.startsWith('/editions/1/points/7-')) expect(answer.status, address).toBe(404)
    expect(answer.headers['cache-control'] ?? '', address).not.toMatch(/s-maxage=31536000/)
  }
  const strange = keptFiles().filter((file) => !before.includes(file) && /junk|\b9\d\d\b/.test(file))
  expect(strange).toEqual([])
})

function keptFiles(): string[] {
  const folder = '.next/server/route-cache'
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
}

test('the sign that browsers ask for of their own accord is there', async () => {
  const answer = await knock('/favicon.ico')
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toContain('image/svg+xml')
})
