import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, readMigrations } from '@/lib/db/migrate'
import { createTestDatabase, type TestDatabase } from '@/lib/db/test-database'
import { ADMIN, AUTHOR, edition, id, SECOND, WORLD_BEFORE_KEYS } from './rules-world'

const ALL = readMigrations(path.resolve('prisma/migrations'))
const BEFORE = ALL.filter(({ name }) => name < '0010')

let database: TestDatabase
let client: Client
beforeAll(async () => {
  database = await createTestDatabase('empty')
  await migrate({ ownerUrl: database.ownerUrl, migrations: BEFORE })
  client = new Client({ connectionString: database.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const text = (row: number, ordinal: number, slug: string) => [
  `INSERT INTO subject (id, kind, slug) VALUES ('${id(row)}', 'plan_version', '${slug}')`,
  `INSERT INTO plan_version (subject_id, plan_id, kind, ordinal, date, date_basis, extent_seen, seen_whole)
   VALUES ('${id(row)}', '${id(30)}', 'draft', ${ordinal}, '2025-11', 'stated', 'all', true)`,
  `INSERT INTO furniture (id, key, subject_id) VALUES ('${id(row + 100)}', 'plan_version/${slug}/title', '${id(row)}')`,
  `INSERT INTO furniture_revision (id, furniture_id, number, text, by_id)
   VALUES ('${id(row + 200)}', '${id(row + 100)}', 1, '${slug}', '${AUTHOR}')`,
  `INSERT INTO furniture_signature (revision_id, signed_by_id) VALUES ('${id(row + 200)}', '${SECOND}')`,
]
const provision = (row: number, of: number, number: string) =>
  `INSERT INTO provision (id, plan_version_id, number, ordinal, created_by_id)
   VALUES ('${id(row)}', '${id(of)}', '${number}', 1, '${AUTHOR}')`

test('what was published before second looks counts as it stands; what was not waits for one', async () => {
  for (const sql of [
    'BEGIN',
    ...WORLD_BEFORE_KEYS,
    'COMMIT',
    ...text(300, 1, 'shown'),
    ...text(301, 2, 'unseen'),
    provision(310, 300, '1'),
    provision(311, 301, '1'),
    'BEGIN',
    edition(2, { published_at: 'clock_timestamp()' }),
    `INSERT INTO edition_furniture (edition_number, revision_id) VALUES (2, '${id(500)}')`,
    'COMMIT',
    provision(312, 300, '2'),
  ])
    await client.query(sql)
  expect(await migrate({ ownerUrl: database.ownerUrl, migrations: ALL })).toContain(
    '0010_provisions_looked_at',
  )
  const { rows } = await client.query(
    'SELECT id::text, published_before, checked_at FROM provision ORDER BY id',
  )
  expect(rows).toEqual([
    { id: id(310), published_before: true, checked_at: null },
    { id: id(311), published_before: false, checked_at: null },
    { id: id(312), published_before: false, checked_at: null },
  ])
})

test('what the migration marked stays marked, and can still be looked at', async () => {
  await expect(client.query('UPDATE provision SET published_before = false')).rejects.toThrow(
    /keeps its words/,
  )
  await client.query(
    `UPDATE provision SET checked_by_id = '${ADMIN}', checked_at = now() WHERE id = '${id(310)}'`,
  )
})
