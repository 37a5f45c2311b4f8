import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { binariesFor } from './embedded/binaries.mjs'
import { holderOf } from './embedded/claim.mjs'
import { type Cluster, createCluster, startCluster, stopCluster } from './embedded/cluster.mjs'
import { freePort } from './embedded/free-port.mjs'
import { ownIdentity } from './embedded/process-identity.mjs'
import { addresses, provision } from './embedded/provision.mjs'
import { serverAccount } from './embedded/server-account.mjs'
import { admitApplication, migrate, readMigrations } from './migrate'

const PREFIX = 'proviso-test-'
const ROOT = process.cwd()

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string
    databaseOwnerUrl: string
    templateDatabase: string
  }
}

type Server = { url: string; ownerUrl: string; stop: () => Promise<void> }

/** Before the database tests: one server, and in it a migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { name, url, serverUrl, close } = await openMigratedServer('template')
  project.provide('databaseUrl', url)
  project.provide('databaseOwnerUrl', serverUrl)
  project.provide('templateDatabase', name)
  return close
}

/**
 * A server for tests, started now or the one in TEST_DATABASE_URL, with a new migrated database in it. The
 * addresses name that database; `close` drops it and ends the server.
 */
export async function openMigratedServer(
  purpose: string,
): Promise<{ name: string; url: string; ownerUrl: string; serverUrl: string; close: () => Promise<void> }> {
  await endAbandoned()
  const server = await chosenServer()
  const name = `proviso_${purpose}_${randomBytes(6).toString('hex')}`
  const ownerUrl = withDatabase(server.ownerUrl, name)
  const close = async () => {
    await asOwner(server.ownerUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await server.stop()
  }
  try {
    await asOwner(server.ownerUrl, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`)
    await migrate({ ownerUrl, migrations: readMigrations(path.join(ROOT, 'prisma/migrations')) })
    await admitApplication(ownerUrl, server.url)
  } catch (error) {
    await close()
    throw error
  }
  return { name, url: withDatabase(server.url, name), ownerUrl, serverUrl: server.ownerUrl, close }
}

function chosenServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL
  if (!given) return temporaryServer()
  const ownerUrl = process.env.TEST_DATABASE_OWNER_URL ?? given
  return Promise.resolve({ url: given, ownerUrl, stop: async () => {} })
}

async function temporaryServer(): Promise<Server> {
  const home = mkdtempSync(path.join(tmpdir(), PREFIX))
  writeFileSync(path.join(home, 'used-by.json'), JSON.stringify(ownIdentity()))
  const account = serverAccount()
  const place = path.join(home, 'server')
  mkdirSync(place)
  if (account) {
    chmodSync(home, 0o755)
    chownSync(place, account.uid, account.gid)
  }
  const cluster: Cluster = {
    binaries: binariesFor(ROOT, account),
    data: path.join(place, 'data'),
    log: path.join(home, 'postgresql.log'),
    account,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  }
  const access = { port: await freePort(), ownerPassword: secret(), webPassword: secret() }
  await createCluster(cluster, access.ownerPassword)
  await startCluster(cluster, access.port)
  await provision(access)
  const stop = async () => {
    await stopCluster(cluster.data)
    rmSync(home, { recursive: true, force: true })
  }
  return { ...addresses(access), stop }
}

/** A killed run leaves its server behind. */
async function endAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const home = path.join(tmpdir(), name)
    try {
      if (holderOf(path.join(home, 'used-by.json'))) continue
      await stopCluster(path.join(home, 'server/data'))
      rmSync(home, { recursive: true, force: true })
    } catch {
      // Another user's: theirs to end.
    }
  }
}

function secret(): string {
  return randomBytes(18).toString('hex')
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

/** Runs one statement on the server, outside any transaction. */
export async function asOwner(ownerUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
