import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { APPLICATION_OPTIONS } from '../application-role'
import { type CheckoutDatabase, openCheckoutDatabase } from './checkout-database.mjs'
import { stopCluster } from './cluster.mjs'
import { runningCluster } from './postmaster-lock.mjs'
import { worksIn } from './process-identity.mjs'

// A busy disk takes long over the files of a new server, and that is not what is tried here.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

let checkout: string
const open: CheckoutDatabase[] = []

// One checkout for all, since making a data folder is what takes long.
beforeAll(() => {
  const parent = mkdtempSync(path.join(realpathSync(tmpdir()), 'proviso checkout-'))
  chmodSync(parent, 0o700)
  checkout = path.join(parent, 'with spaces')
  mkdirSync(checkout)
  symlinkSync(path.resolve('node_modules'), path.join(checkout, 'node_modules'))
})
afterEach(async () => {
  for (const database of open.splice(0)) await database.close()
  await stopCluster(data())
})
afterAll(() => {
  rmSync(memory().home, { recursive: true, force: true })
  rmSync(path.dirname(checkout), { recursive: true, force: true })
})

const memory = () => JSON.parse(readFileSync(path.join(checkout, '.proviso/database.json'), 'utf8'))
const data = () => path.join(memory().home, 'data')

async function start(): Promise<CheckoutDatabase> {
  const database = await openCheckoutDatabase(checkout)
  open.push(database)
  return database
}
async function query(connectionString: string, sql: string, options?: string): Promise<unknown[]> {
  const client = new Client({ connectionString, options })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

/** Kills the server as a power cut would, children and all. */
async function crash(): Promise<void> {
  const pid = runningCluster(data())?.pid ?? 0
  const folder = realpathSync(data())
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => worksIn(pid, folder)).toBe(false)
}

test('it starts below a folder that only we can enter and whose name has a space', async () => {
  const { url, joined } = await start()
  expect(joined).toBe(false)
  expect(await query(url, 'SELECT current_user::text', APPLICATION_OPTIONS)).toEqual(['proviso_app'])
})

test('it listens on this machine only, asks for a password and keeps it from others', async () => {
  const { url, ownerUrl } = await start()
  expect(await query(ownerUrl, 'SHOW listen_addresses')).toEqual(['127.0.0.1'])
  expect(await query(ownerUrl, 'SELECT DISTINCT auth_method FROM pg_hba_file_rules')).toEqual([
    'scram-sha-256',
  ])
  await expect(query(url.replace(/:[^:@/]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
    'password authentication failed',
  )
  expect(statSync(path.join(checkout, '.proviso/database.json')).mode & 0o777).toBe(0o600)
})

test('the application’s login has no right of its own', async () => {
  const { url, ownerUrl } = await start()
  await query(ownerUrl, 'CREATE TABLE secret (id int)')
  await query(ownerUrl, 'GRANT SELECT ON secret TO proviso_app')
  await expect(query(url, 'SELECT * FROM secret')).rejects.toThrow('permission denied')
  expect(await query(url, 'SELECT * FROM secret', APPLICATION_OPTIONS)).toEqual([])
})

test('a second user joins, and whoever closes last ends it', async () => {
  const first = await start()
  const second = await start()
  expect([first.joined, second.joined]).toEqual([false, true])
  expect(second.url).toBe(first.url)
  await first.close()
  expect(await query(second.url, 'SELECT 1')).toEqual([1])
  await second.close()
  expect(runningCluster(data())).toBeUndefined()
})

test('two that open it at once get the same one', async () => {
  const [first, second] = await Promise.all([start(), start()])
  expect([first.joined, second.joined].sort()).toEqual([false, true])
  expect(second.url).toBe(first.url)
})

test('after a crash what was written is there, and the address is the same', async () => {
  const database = await start()
  await query(database.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS id')
  await crash()
  expect(await database.revive()).toBe(true)
  expect(await query(database.ownerUrl, 'SELECT id FROM kept')).toEqual([7])
  expect(await database.revive()).toBe(false)
})

test('after a crash it starts although another process was given the server’s number', async () => {
  const database = await start()
  await crash()
  const file = path.join(data(), 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.ppid)))
  expect(runningCluster(data())).toBeUndefined()
  expect(await database.revive()).toBe(true)
})

test('what was begun and never finished is begun anew', async () => {
  const { home } = memory()
  rmSync(path.join(home, 'data'), { recursive: true, force: true })
  mkdirSync(path.join(home, 'data.new/base'), { recursive: true })
  writeFileSync(
    path.join(checkout, '.proviso/database.json'),
    JSON.stringify({ ...memory(), provisioned: undefined }),
  )
  expect(await query((await start()).url, 'SELECT 1')).toEqual([1])
})
