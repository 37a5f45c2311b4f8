import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerKept } from './kept-answers'

const LIMIT = 5_000
let server: Server
let mark: string | null
/** What Next would say, and how often it was asked. */
let next: (incoming: IncomingMessage, outgoing: ServerResponse) => void
let asked: number

beforeEach(async () => {
  mark = '14/3'
  asked = 0
  next = page
  const currentMark = async () => mark ?? Promise.reject(new Error('no database'))
  server = createServer(
    answerKept(
      (incoming, outgoing) => {
        asked += 1
        next(incoming, outgoing)
      },
      currentMark,
      LIMIT,
    ),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

function page({ url, headers }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.setHeader('x-proviso-mark', mark ?? '')
  outgoing.setHeader('ETag', `"tag-of-${url}"`)
  outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
  outgoing.setHeader('Vary', 'rsc, Accept-Encoding')
  const body = `<p>“Words” of ${url}, asked ${asked} times</p>`
  if (!String(headers['accept-encoding'] ?? '').includes('gzip')) return void outgoing.end(body)
  outgoing.setHeader('Content-Encoding', 'gzip')
  const packed = gzipSync(body)
  outgoing.write(packed.subarray(0, 10))
  outgoing.end(packed.subarray(10))
}

type Answer = { status?: number; headers: IncomingMessage['headers']; body: Buffer }

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('error', reject)
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

it('asks Next for a page once, and then sends the same by itself', async () => {
  const first = await ask('/editions/14/points/7-nato')
  const second = await ask('/editions/14/points/7-nato')
  expect(asked).toBe(1)
  expect(second.body).toEqual(first.body)
  expect({ ...second.headers, date: '' }).toEqual({ ...first.headers, date: '' })
  expect(second.headers['content-length']).toBe(String(first.body.length))
})

it('keeps what is compressed and what is not apart', async () => {
  const plain = await ask('/')
  const packed = await ask('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(asked).toBe(2)
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect((await ask('/', { 'accept-encoding': 'br, gzip' })).body).toEqual(packed.body)
  expect((await ask('/', { 'accept-encoding': 'identity' })).body).toEqual(plain.body)
  expect(asked).toBe(2)
})

it.each(['gzip;q=0', '*', 'br', 'identity;q=0.5, gzip;q=1'])(
  'leaves who accepts %s to Next, and keeps nothing of it',
  async (accepted) => {
    await ask('/', { 'accept-encoding': accepted })
    await ask('/', { 'accept-encoding': accepted })
    expect(asked).toBe(2)
    await ask('/')
    expect(asked).toBe(3)
  },
)

it('forgets everything under the next mark', async () => {
  await ask('/ledger')
  mark = '14/4'
  const after = await ask('/ledger')
  expect(after.body.toString()).toContain('asked 2 times')
  expect((await ask('/ledger')).body).toEqual(after.body)
})

it('keeps nothing that knows another mark than the one under which it was asked for', async () => {
  next = (_, outgoing) => {
    outgoing.setHeader('x-proviso-mark', '14/3')
    outgoing.end('before the notice')
    mark = '14/4'
  }
  mark = '14/4'
  await ask('/ledger')
  await ask('/ledger')
  expect(asked).toBe(2)
})

it.each([
  ['an answer without a mark', (outgoing: ServerResponse) => outgoing.removeHeader('x-proviso-mark')],
  ['a status other than 200', (outgoing: ServerResponse) => Object.assign(outgoing, { statusCode: 404 })],
  ['a cookie', (outgoing: ServerResponse) => outgoing.setHeader('set-cookie', 'a=b')],
])('does not keep %s', async (_, spoil) => {
  next = (_incoming, outgoing) => {
    outgoing.setHeader('x-proviso-mark', '14/3')
    spoil(outgoing)
    outgoing.end('words')
  }
  await ask('/ledger')
  await ask('/ledger')
  expect(asked).toBe(2)
})

it('does not keep half an answer', async () => {
  next = (_, outgoing) => {
    outgoing.setHeader('x-proviso-mark', '14/3')
    outgoing.write('half')
    setTimeout(() => outgoing.destroy(), 20)
  }
  await expect(ask('/ledger')).rejects.toThrow()
  next = page
  expect((await ask('/ledger')).body.toString()).toContain('asked 2 times')
})

it.each(['/ledger?x=1', '/LEDGER', '/%6cedger', '//ledger', '/ledger/', '/ledger.json', '/../ledger'])(
  'leaves %s to Next',
  async (path) => {
    await ask('/ledger')
    await ask(path)
    await ask(path)
    expect(asked).toBe(3)
  },
)

it.each([
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
])('gives no page to who asks for its data by %s, and no data to who asks for the page', async (name) => {
  await ask('/ledger', { [name]: '1' })
  const kept = await ask('/ledger')
  await ask('/ledger', { [name]: '1' })
  expect(asked).toBe(3)
  expect((await ask('/ledger')).body).toEqual(kept.body)
})

it('answers no visit that does not only read', async () => {
  await ask('/ledger')
  await ask('/ledger', {}, 'POST')
  await ask('/ledger', {}, 'DELETE')
  expect(asked).toBe(3)
})

it('answers HEAD without a body, and keeps nothing of one', async () => {
  await ask('/ledger', {}, 'HEAD')
  const { body } = await ask('/ledger')
  const head = await ask('/ledger', {}, 'HEAD')
  expect(asked).toBe(2)
  expect(head.body).toHaveLength(0)
  expect(head.headers['content-length']).toBe(String(body.length))
})

it('sends nothing to who holds the answer already', async () => {
  await ask('/ledger')
  for (const tags of ['*', '"tag-of-/ledger"', 'W/"tag-of-/ledger"', '"other", "tag-of-/ledger"']) {
    const answer = await ask('/ledger', { 'if-none-match': tags })
    expect(answer.status).toBe(304)
    expect(answer.body).toHaveLength(0)
    expect(answer.headers).toMatchObject({ etag: '"tag-of-/ledger"', vary: 'rsc, Accept-Encoding' })
    expect(answer.headers['content-type']).toBeUndefined()
  }
  expect((await ask('/ledger', { 'if-none-match': '"other"' })).status).toBe(200)
  expect(asked).toBe(1)
})

it('leaves everything to Next while nobody can know what is current', async () => {
  await ask('/ledger')
  mark = null
  await ask('/ledger')
  await ask('/ledger')
  expect(asked).toBe(3)
})

it('lets the oldest give way', async () => {
  const big = 'x'.repeat(LIMIT / 2 - 10)
  next = (_, outgoing) => {
    outgoing.setHeader('x-proviso-mark', '14/3')
    outgoing.end(big)
  }
  for (const path of ['/a', '/b', '/c']) await ask(path)
  await ask('/c')
  await ask('/b')
  expect(asked).toBe(3)
  await ask('/a')
  expect(asked).toBe(4)
})
