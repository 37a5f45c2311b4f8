import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ownIdentity } from '@/lib/db/embedded/process-identity.mjs'

const SECRET = 'k3v9Qx7TzLw2Rb8Nf5Hy1Jd6Mg4Pc0Sa-for-launcher-tests'
let checkout: string

beforeAll(() => {
  checkout = path.join(mkdtempSync(path.join(realpathSync(tmpdir()), 'proviso launch-')), 'with spaces')
  mkdirSync(checkout)
  for (const name of ['bin', 'lib/env', 'lib/db/embedded', 'package.json', 'package-lock.json']) {
    cpSync(name, path.join(checkout, name), { recursive: true })
  }
  symlinkSync(path.resolve('node_modules'), path.join(checkout, 'node_modules'))
})
afterAll(() => rmSync(path.dirname(checkout), { recursive: true, force: true }))
beforeEach(() => rmSync(path.join(checkout, '.proviso'), { recursive: true, force: true }))

/** Runs `npm start` without npm and answers with how it ended and what it said. */
function start(env: Record<string, string>): Promise<{ code: number | null; said: string; took: number }> {
  const { DATABASE_URL, DATABASE_OWNER_URL, NEXTAUTH_SECRET, ...rest } = process.env
  const began = Date.now()
  const child = spawn(process.execPath, ['bin/start.mjs'], { cwd: checkout, env: { ...rest, ...env } })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  child.stderr.on('data', (text) => {
    said += text
  })
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, said, took: Date.now() - began })),
  )
}

function listening(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, port: (server.address() as { port: number }).port }),
    ),
  )
}

test('a second start on the same checkout names the first at once', async () => {
  mkdirSync(path.join(checkout, '.proviso'))
  const first = { ...ownIdentity(), address: 'http://localhost:3456' }
  writeFileSync(path.join(checkout, '.proviso/server.json'), JSON.stringify(first))
  const { code, said, took } = await start({})
  expect(code).toBe(1)
  expect(said).toContain(`already running in this folder: process ${process.pid} at http://localhost:3456`)
  expect(took).toBeLessThan(2000)
})

test('a claim whose holder’s number belongs to another process now is taken over', async () => {
  mkdirSync(path.join(checkout, '.proviso'))
  writeFileSync(
    path.join(checkout, '.proviso/server.json'),
    JSON.stringify({ pid: process.pid, started: 'before' }),
  )
  const { said } = await start({ PORT: 'none' })
  expect(said.trim()).toBe('PORT none is not a port number')
})

test.each([
  ['a missing', '', 'NEXTAUTH_SECRET is not set'],
  ['a short', 'short', 'NEXTAUTH_SECRET is shorter than 32 characters'],
  ['a well-known', 'changeme-changeme-changeme-changeme', 'NEXTAUTH_SECRET is a well-known'],
])('with a server’s address, %s secret ends the start and is named', async (_, NEXTAUTH_SECRET, why) => {
  const { code, said, took } = await start({
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    NEXTAUTH_SECRET,
  })
  expect(code).toBe(1)
  expect(said).toContain(why)
  expect(took).toBeLessThan(2000)
})

test('a port that was asked for and is taken is refused, not exchanged', async () => {
  const { server, port } = await listening()
  const { code, said } = await start({ PORT: String(port) })
  server.close()
  expect(code).toBe(1)
  expect(said).toContain(`Port ${port} is taken`)
})

test('a database server that does not answer ends the start with the reason and without its password', async () => {
  for (const name of ['prisma', 'prisma.config.ts', 'lib'])
    cpSync(name, path.join(checkout, name), { recursive: true })
  const { code, said } = await start({
    DATABASE_URL: 'postgresql://nobody:hunter2hunter2@127.0.0.1:1/none',
    NEXTAUTH_SECRET: SECRET,
  })
  expect(code).toBe(1)
  expect(said).toContain('The database does not answer')
  expect(said).not.toContain('hunter2')
})
