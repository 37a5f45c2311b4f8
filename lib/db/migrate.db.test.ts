import { createHash, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { type Migration, MigrationRefused, migrate } from './migrate'
import { createTestDatabase, type TestDatabase } from './test-database'

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
})
const first = migration(
  '0001_first',
  'CREATE TABLE first (id int PRIMARY KEY); INSERT INTO first VALUES (1);',
)
const second = migration(
  '0002_second',
  "CREATE TABLE second (note text DEFAULT 'a;b'); ALTER TABLE first ADD note text;",
)

const databases: TestDatabase[] = []
let ownerUrl: string

beforeEach(async () => {
  const database = await createTestDatabase('empty')
  databases.push(database)
  ownerUrl = database.ownerUrl
})
afterAll(async () => {
  await Promise.all(databases.map((database) => database.drop()))
})

async function rows(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}
const tables = () => rows("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")

test('migrations run in order, once, and are kept in Prisma’s own table', async () => {
  expect(await migrate({ ownerUrl, migrations: [first, second] })).toEqual(['0001_first', '0002_second'])
  expect(await migrate({ ownerUrl, migrations: [first, second] })).toEqual([])
  expect(
    await rows('SELECT migration_name, checksum, finished_at IS NOT NULL FROM _prisma_migrations ORDER BY 1'),
  ).toEqual(['0001_first', first.checksum, true, '0002_second', second.checksum, true])
})

test('a function body with semicolons goes through whole', async () => {
  const body = 'CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 1; END $$;'
  await migrate({ ownerUrl, migrations: [migration('0001_function', body)] })
  expect(await rows('SELECT one()')).toEqual([1])
})

test('a migration that fails at its second statement is undone whole, and those before it stay', async () => {
  const broken = migration('0002_broken', 'CREATE TABLE half (id int); SELECT 1/0;')
  await expect(migrate({ ownerUrl, migrations: [first, broken] })).rejects.toThrow(
    /^The migration 0002_broken failed and was undone whole: division by zero$/,
  )
  expect(await tables()).toEqual(['_prisma_migrations', 'first'])
  expect(await migrate({ ownerUrl, migrations: [first, second] })).toEqual(['0002_second'])
})

test('a login that owns nothing is enough while there is nothing to apply, and is told what it lacks', async () => {
  const login = `plain_${randomUUID().slice(0, 8)}`
  await rows(`CREATE ROLE ${login} LOGIN PASSWORD 'plain'`)
  const plain = new URL(ownerUrl)
  plain.username = login
  plain.password = 'plain'
  const seen = migration('0003_seen', `GRANT SELECT, INSERT ON _prisma_migrations TO ${login}`)
  const asPlain = (migrations: Migration[]) => migrate({ ownerUrl: plain.href, migrations })
  try {
    await expect(asPlain([first])).rejects.toMatchObject({ reason: 'not-owner' })
    await migrate({ ownerUrl, migrations: [first, seen] })
    expect(await asPlain([first, seen])).toEqual([])
    const later = migration('0004_later', 'CREATE TABLE later (id int)')
    await expect(asPlain([first, seen, later])).rejects.toThrow(/DATABASE_OWNER_URL/)
    const revoking = migration('0004_later', `REVOKE ALL ON first FROM PUBLIC`)
    await expect(asPlain([first, seen, revoking])).rejects.toMatchObject({ reason: 'not-owner' })
  } finally {
    await rows(`DROP OWNED BY ${login}`)
    await rows(`DROP ROLE ${login}`)
  }
})

describe('the start is refused with the reason', () => {
  test('when an applied migration was edited', async () => {
    await migrate({ ownerUrl, migrations: [first] })
    const edited = migration(first.name, `${first.sql} -- a harmless remark`)
    await expect(migrate({ ownerUrl, migrations: [edited, second] })).rejects.toMatchObject({
      reason: 'edited',
    })
    expect(await tables()).not.toContain('second')
  })

  test('when the database is newer than the program', async () => {
    await migrate({ ownerUrl, migrations: [first, second] })
    await expect(migrate({ ownerUrl, migrations: [first] })).rejects.toMatchObject({
      reason: 'database-newer',
    })
  })

  test('when a migration was slipped in before one that was applied', async () => {
    await migrate({
      ownerUrl,
      migrations: [migration('0002_only', first.sql)],
    })
    await expect(
      migrate({
        ownerUrl,
        migrations: [migration('0001_late', 'SELECT 1'), migration('0002_only', first.sql)],
      }),
    ).rejects.toThrow(/0001_late is older than 0002_only/)
  })

  test('when another tool left one unfinished', async () => {
    await migrate({ ownerUrl, migrations: [first] })
    await rows('UPDATE _prisma_migrations SET finished_at = NULL')
    await expect(migrate({ ownerUrl, migrations: [first] })).rejects.toMatchObject({ reason: 'unfinished' })
  })

  test('when no server answers', async () => {
    const nowhere = 'postgresql://postgres@127.0.0.1:1/nowhere'
    await expect(migrate({ ownerUrl: nowhere, migrations: [] })).rejects.toBeInstanceOf(MigrationRefused)
  })
})

test('of two that start at once one runs the migrations and the other waits and finds them done', async () => {
  const slow = migration('0001_slow', 'SELECT pg_sleep(0.3); CREATE TABLE slow (id int);')
  const after = migration('0002_after', 'ALTER TABLE slow ADD note text;')
  const ran = await Promise.all([1, 2, 3].map(() => migrate({ ownerUrl, migrations: [slow, after] })))
  expect(ran.map((names) => names.length).sort()).toEqual([0, 0, 2])
  expect(await rows('SELECT count(*)::int FROM _prisma_migrations')).toEqual([2])
})

test('a runner killed in mid-migration leaves nothing of it', async () => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const endless = migration('0001_endless', 'CREATE TABLE half (id int); SELECT pg_sleep(60);')
  const running = expect(migrate({ ownerUrl, migrations: [endless] })).rejects.toMatchObject({
    reason: 'failed',
  })
  await expect
    .poll(async () => {
      const { rowCount } = await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE application_name = 'proviso-migrate' AND query LIKE '%pg_sleep(60)%' AND datname = current_database()`,
      )
      return rowCount
    })
    .toBe(1)
  await running
  await client.end()
  expect(await tables()).toEqual(['_prisma_migrations'])
  expect(await migrate({ ownerUrl, migrations: [first] })).toEqual(['0001_first'])
})
