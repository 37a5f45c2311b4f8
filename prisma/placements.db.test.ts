import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, readMigrations } from '@/lib/db/migrate'
import { createTestDatabase, type TestDatabase } from '@/lib/db/test-database'
import { id, PASSAGE, SECOND, TEXT, WORLD_BEFORE_KEYS } from './rules-world'

const ALL = readMigrations(path.resolve('prisma/migrations'))
const BEFORE = ALL.filter(({ name }) => name < '0011')

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

const place = (spans: string, state = 'placed', by: string | null = null) =>
  `INSERT INTO placement (annotation_id, version_id, state, spans, decider, by_id) VALUES ('${id(20)}', '${id(11)}', '${state}', '{${spans}}', ${by ? `'person', '${by}'` : `'machine', NULL`})`

test('places from before get the words of their spans, also beyond the basic plane', async () => {
  const over = TEXT.indexOf('three')
  const spans = `0,13,${over},${over + 'three 😀 five'.length}`
  for (const sql of [
    'BEGIN',
    ...WORLD_BEFORE_KEYS,
    place('0,13'),
    place('', 'missing'),
    place(spans),
    place('', 'missing', SECOND),
    'COMMIT',
  ])
    await client.query(sql)
  const signed = await client.query(`SELECT evidence_seal('${id(42)}') AS seal`)
  expect(await migrate({ ownerUrl: database.ownerUrl, migrations: ALL })).toContain('0011_placements_decided')
  const { rows } = await client.query('SELECT exact, decision FROM placement ORDER BY seq')
  expect(rows).toEqual([
    { exact: [PASSAGE], decision: null },
    { exact: [], decision: null },
    { exact: [PASSAGE, 'three 😀 five'], decision: null },
    { exact: [], decision: 'gone' },
  ])
  // What was sealed and signed before is what it was.
  const now = await client.query(
    `SELECT evidence_seal('${id(42)}') AS seal, has_signed_support('${id(41)}') AS signed`,
  )
  expect(now.rows[0]).toEqual({ seal: signed.rows[0].seal, signed: true })
})
