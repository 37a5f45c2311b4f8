import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { nodeFs } from 'next/dist/server/lib/node-fs-methods.js'
import { afterEach, beforeEach, expect, it } from 'vitest'
import EditionCache from './cache-handler.mjs'
import { policyFor } from './reader-headers.mjs'

const KEY = `/route-cache/APP_PAGE/${'a'.repeat(64)}/$/editions/14/points/7-nato`
const SHORT = `/route-cache/APP_PAGE/${'a'.repeat(64)}/$/latest/14/points/7-nato`
const HTML = '<html><script src="/x.js"></script><script>let a = 1</script></html>'
const context = { kind: 'APP_PAGE', isFallback: false, isRoutePPREnabled: false }
const shared = globalThis as typeof globalThis & { provisoPointer?: unknown }

let home: string
let cache: InstanceType<typeof EditionCache>
let pointer: { latest: number | null; notice: number }

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'proviso-cache-'))
  const serverDistDir = path.join(home, 'server')
  cache = new EditionCache({ fs: nodeFs, flushToDisk: true, serverDistDir, revalidatedTags: [] })
  pointer = { latest: 14, notice: 3 }
  shared.provisoPointer = { current: async () => pointer }
})
afterEach(() => {
  delete shared.provisoPointer
  rmSync(home, { recursive: true, force: true })
})

const page = (status?: number) => ({
  kind: 'APP_PAGE',
  html: HTML,
  rscData: Buffer.from('0:"x"'),
  headers: { 'x-next-cache-tags': '_N_T_/layout' } as Record<string, string>,
  status,
})

async function render(key: string, status?: number) {
  const data = page(status)
  await cache.get(key, context)
  await cache.set(key, data, { cacheControl: { revalidate: false }, isFallback: false })
  return data
}

const files = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []

it('keeps a page and gives it back with its headers', async () => {
  await render(KEY)
  const entry = await cache.get(KEY, context)
  expect(entry.value.html).toBe(HTML)
  expect(entry.value.headers['cache-control']).toContain('s-maxage=600')
  expect(entry.value.headers['x-proviso-mark']).toBe('14/3')
})

it('sends the headers with the very first answer, before anything is kept', async () => {
  const { headers } = await render(KEY)
  expect(headers['content-security-policy']).toBe(policyFor(HTML))
  expect(headers['x-proviso-mark']).toBeUndefined()
})

it('lets a short address live for seconds only', async () => {
  expect((await render(SHORT)).headers['cache-control']).toContain('s-maxage=10,')
})

it('does not keep an answer that is not 200: nothing is written at all', async () => {
  await render(KEY, 404)
  expect(await cache.get(KEY, context)).toBeNull()
  expect(files(home)).toEqual([])
})

it('does not find a page that is older than a notice', async () => {
  await render(KEY)
  pointer = { latest: 14, notice: 4 }
  expect(await cache.get(KEY, context)).toBeNull()
  await render(KEY)
  expect(await cache.get(KEY, context)).not.toBeNull()
})

it('does not find a page that does not know of a later edition', async () => {
  await render(KEY)
  pointer = { latest: 15, notice: 3 }
  expect(await cache.get(KEY, context)).toBeNull()
})

it('does not believe that a page knows of a notice that came while it was rendered', async () => {
  await cache.get(KEY, context)
  pointer = { latest: 14, notice: 4 }
  await cache.get(KEY, context) // another reader asks meanwhile
  await cache.set(KEY, page(), { cacheControl: { revalidate: false } })
  expect(await cache.get(KEY, context)).toBeNull()
})

it('neither finds nor keeps anything while it cannot know what is current', async () => {
  await render(KEY)
  shared.provisoPointer = { current: async () => Promise.reject(new Error('no database')) }
  expect(await cache.get(KEY, context)).toBeNull()
  delete shared.provisoPointer
  expect(await cache.get(KEY, context)).toBeNull()
})

it('gives a page of the build its own policy', async () => {
  const key = `/route-cache/APP_PAGE/${'b'.repeat(64)}/$/_not-found`
  await cache.set(key, page(), { cacheControl: { revalidate: false }, isFallback: false })
  expect((await cache.get(key, context)).value.headers['content-security-policy']).toBe(policyFor(HTML))
})

it('names every inline script by its hash, and allows no other', () => {
  const policy = policyFor(
    '<script>a()</script><script nonce="x">b()</script><script async src="/c.js"></script>',
  )
  expect(policy.match(/'sha256-[A-Za-z0-9+/=]{44}'/g)).toHaveLength(2)
  expect(policy).toContain("object-src 'none'")
  expect(policy).toContain("base-uri 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy.split('; ').find((part) => part.startsWith('script-src'))).not.toContain('unsafe')
})
