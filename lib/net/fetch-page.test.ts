import http from 'node:http'
import type { AddressInfo } from 'node:net'
import zlib from 'node:zlib'
import { fetch } from 'undici'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { fetchPage, hopRefusedBecause } from './fetch-page'
import { Blocked, guardedAgent } from './guarded-agent'
import { allowLoopbackForTests } from './loopback-for-tests'
import { MAX_FETCHED_BYTES } from './model'

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void

const PAGES: Record<string, Answer> = {
  '/page': (_, to) => html(to, '<p>A page</p>'),
  '/once-only': (_, to) => to.writeHead(200, { connection: 'close' }).end('once'),
  '/once': (_, to) => redirect(to, '/page'),
  '/three': (_, to) => redirect(to, '/two'),
  '/two': (_, to) => redirect(to, '/once'),
  '/four': (_, to) => redirect(to, '/three'),
  '/loop': (_, to) => redirect(to, '/loop'),
  '/inside': (_, to) => redirect(to, `http://127.0.0.1:${secretPort}/`),
  '/metadata': (_, to) => redirect(to, 'http://169.254.169.254/'),
  '/file': (_, to) => redirect(to, 'file:///etc/hosts'),
  '/gone': (_, to) => to.writeHead(404).end('no'),
  '/wall': (_, to) => to.writeHead(403).end('no'),
  '/broken': (_, to) => to.writeHead(503).end('no'),
  '/picture': (_, to) => to.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
  '/feed': (_, to) => to.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss/>'),
  '/cyrillic': (_, to) =>
    to.writeHead(200, { 'content-type': 'Text/HTML; Charset="windows-1251"' }).end(Buffer.from([0xcf])),
  '/endless': (_, to) => {
    to.writeHead(200, { 'content-type': 'text/html' })
    const more = () => {
      while (!to.destroyed && to.write(Buffer.alloc(65_536, 97)));
    }
    to.on('drain', more)
    more()
  },
  '/slow-headers': () => {},
  '/slow-body': (_, to) => void to.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
  '/lying': (_, to) => {
    to.writeHead(200, { 'content-type': 'text/html', 'content-length': '100000' })
    to.write('short')
    to.socket?.end()
  },
  '/bomb': (_, to) => {
    to.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb)
  },
  '/cookies': (from, to) => {
    to.setHeader('set-cookie', 'seen=1')
    html(to, JSON.stringify(from.headers))
  },
}
const html = (to: http.ServerResponse, text: string) =>
  to.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text)
const redirect = (to: http.ServerResponse, location: string) => to.writeHead(302, { location }).end()
const bomb = zlib.gzipSync(Buffer.alloc(64 * 1024 * 1024))

const asked: string[] = []
const server = http.createServer((from, to) => {
  asked.push(from.url ?? '')
  PAGES[from.url ?? '']?.(from, to)
})
const secret = http.createServer((_, to) => {
  asked.push('secret')
  html(to, 'secret')
})
let port = 0
let secretPort = 0
const at = (path: string) => `http://127.0.0.1:${port}${path}`
const open = (which: http.Server) =>
  new Promise<number>((done) =>
    which.listen(0, '127.0.0.1', () => done((which.address() as AddressInfo).port)),
  )

beforeAll(async () => {
  port = await open(server)
  secretPort = await open(secret)
  allowLoopbackForTests(port)
})
afterEach(() => {
  vi.unstubAllEnvs()
  asked.length = 0
})
afterAll(() => {
  for (const one of [server, secret]) {
    one.closeAllConnections()
    one.close()
  }
})

test('a page comes with what the site said of it and the way to it', async () => {
  const page = await fetchPage(at('/three'))
  if (!page.ok) throw new Error(page.reason)
  expect(Buffer.from(page.value.bytes).toString()).toBe('<p>A page</p>')
  expect(page.value).toMatchObject({
    address: at('/three'),
    finalAddress: at('/page'),
    hops: ['/three', '/two', '/once', '/page'].map(at),
    status: 200,
    mediaType: 'text/html',
    charsetLabel: 'utf-8',
  })
  expect(await fetchPage(at('/cyrillic'))).toMatchObject({
    value: { mediaType: 'text/html', charsetLabel: 'windows-1251' },
  })
})

test.each([
  ['/four', 'unreachable'],
  ['/loop', 'unreachable'],
  ['/inside', 'unreachable'],
  ['/metadata', 'unreachable'],
  ['/file', 'unreachable'],
  ['/lying', 'unreachable'],
  ['/gone', 'not-found'],
  ['/wall', 'refused-by-site'],
  ['/broken', 'site-trouble'],
  ['/picture', 'wrong-kind'],
  ['/feed', 'wrong-kind'],
  ['/endless', 'too-large'],
  ['/bomb', 'too-large'],
])('%s is %s', async (path, reason) => {
  expect(await fetchPage(at(path))).toMatchObject({ ok: false, reason })
  expect(asked).not.toContain('secret')
})

test.each(['/slow-headers', '/slow-body'])('%s ends when its time is over', async (path) => {
  expect(await fetchPage(at(path), { timeMs: 150 })).toMatchObject({ ok: false, reason: 'too-slow' })
})

test('a feed is taken where one is wanted', async () => {
  expect(await fetchPage(at('/feed'), { wanted: 'source' })).toMatchObject({ ok: true })
})

test('no cookie is kept and no credential sent; we say who we are', async () => {
  await fetchPage(at('/cookies'))
  const again = await fetchPage(at('/cookies'))
  const headers = again.ok ? JSON.parse(Buffer.from(again.value.bytes).toString()) : {}
  expect(headers).toMatchObject({ 'user-agent': expect.stringContaining('Proviso') })
  expect(headers).not.toHaveProperty('cookie')
  expect(headers).not.toHaveProperty('authorization')
})

test('a proxy named in the environment is passed by', async () => {
  vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${secretPort}`)
  vi.stubEnv('http_proxy', `http://127.0.0.1:${secretPort}`)
  expect(await fetchPage(at('/page'))).toMatchObject({ ok: true })
  expect(asked).toEqual(['/page'])
})

test('what is blocked and what is dead look the same', async () => {
  const dead = await fetchPage('https://dead.example.org/', {
    lookup: async () => {
      throw new Error('ENOTFOUND')
    },
  })
  const blocked = await Promise.all(
    ['http://127.0.0.1/', 'http://10.0.0.1:22/', 'http://[::1]/', 'http://printer/'].map((address) =>
      fetchPage(address),
    ),
  )
  for (const one of blocked) expect(one).toEqual(dead)
})

test('a name that leads inside is refused, also among good answers', async () => {
  const numbers = (...found: string[]) => ({
    lookup: async () => found.map((address) => ({ address, family: 4 })),
  })
  const named = 'http://news.example.org/'
  expect(await fetchPage(named, numbers('127.0.0.1'))).toMatchObject({ reason: 'unreachable' })
  expect(await fetchPage(named, numbers('93.184.216.34', '10.0.0.1'))).toMatchObject({
    reason: 'unreachable',
  })
  expect(await fetchPage(named, numbers())).toMatchObject({ reason: 'unreachable' })
  expect(asked).toEqual([])
})

test('a name that leads elsewhere on the second look is refused then; what was looked at is what is connected to', async () => {
  const answers = ['127.0.0.1', '10.0.0.1', '127.0.0.1']
  let looks = 0
  const lookup = async () => [{ address: answers[looks++] as string, family: 4 }]
  const agent = guardedAgent({ loopbackPorts: [port] }, lookup)
  const named = `http://news.example.org:${port}/once-only`
  expect((await fetch(named, { dispatcher: agent })).status).toBe(200)
  expect(looks).toBe(1)
  await expect(fetch(named, { dispatcher: agent })).rejects.toMatchObject({ cause: expect.any(Blocked) })
  expect(looks).toBe(2)
  expect(asked).toEqual(['/once-only'])
  await agent.destroy()
})

test('a redirect from https to http is not followed, nor a fourth one', () => {
  const hop = (from: readonly string[], to: string) =>
    hopRefusedBecause(
      from.map((one) => new URL(one)),
      new URL(to),
    )
  expect(hop(['https://a.example/'], 'http://a.example/')).toBe('downgrade')
  expect(hop(['http://a.example/', 'https://a.example/'], 'http://a.example/')).toBe('downgrade')
  expect(hop(['http://a.example/'], 'https://a.example/')).toBeNull()
  expect(hop(['https://a.example/'], 'https://b.example/')).toBeNull()
  const three = ['https://a.example/', 'https://b.example/', 'https://c.example/']
  expect(hop(three, 'https://d.example/')).toBeNull()
  expect(hop([...three, 'https://d.example/'], 'https://e.example/')).toBe('redirects')
})

test('in production there is no way to the loopback', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(await fetchPage(at('/page'))).toMatchObject({ ok: false, reason: 'unreachable' })
  expect(() => allowLoopbackForTests(1)).toThrow()
  expect(asked).toEqual([])
})

test('what is no web address is said to be none', async () => {
  for (const address of ['', 'hello', 'ftp://example.org/', 'file:///etc/hosts', 'javascript:alert(1)'])
    expect(await fetchPage(address)).toMatchObject({ reason: 'not-an-address' })
})

test('a large answer is let go of before it is all read', async () => {
  const before = process.memoryUsage().arrayBuffers
  await fetchPage(at('/endless'))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MAX_FETCHED_BYTES + 64 * 1024 * 1024)
})
