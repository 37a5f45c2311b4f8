import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, readMigrations } from '@/lib/db/migrate'
import { createTestDatabase, type TestDatabase } from '@/lib/db/test-database'
import { AUTHOR, id } from './rules-world'

const ALL = readMigrations(path.resolve('prisma/migrations'))
const BEFORE = ALL.filter(({ name }) => name < '0009')

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

const facts = async () =>
  (await client.query<{ facts: unknown }>('SELECT facts FROM furniture_revision ORDER BY text')).rows.map(
    (row) => row.facts,
  )

test('a title from before stands with the facts of that moment, and a later change does not reach it', async () => {
  for (const sql of [
    `INSERT INTO app_user (id, email, name, role) VALUES ('${AUTHOR}', 'a@x.example', 'A', 'editor')`,
    `INSERT INTO subject (id, kind, slug) VALUES ('${id(30)}', 'event', 'call'), ('${id(31)}', 'person', 'one')`,
    `INSERT INTO event (subject_id, date, date_basis) VALUES ('${id(30)}', '2025-05-19', 'stated')`,
    `INSERT INTO person (subject_id, aliases) VALUES ('${id(31)}', '{}')`,
    `INSERT INTO office (id, person_id, title) VALUES ('${id(32)}', '${id(31)}', 'Minister')`,
    `INSERT INTO furniture (id, key, subject_id) VALUES ('${id(70)}', 'event/call/title', '${id(30)}'),
       ('${id(71)}', 'person/one/title', '${id(31)}'), ('${id(72)}', 'event/call/note', '${id(30)}')`,
    ...['A call', 'One', 'Z'].map(
      (text, at) =>
        `INSERT INTO furniture_revision (furniture_id, number, text, by_id, id) VALUES ('${id(70 + at)}', 1, '${text}', '${AUTHOR}', '${id(80 + at)}')`,
    ),
  ])
    await client.query(sql)
  expect(await migrate({ ownerUrl: database.ownerUrl, migrations: ALL })).toContain(
    '0009_facts_with_the_title',
  )
  await client.query("UPDATE event SET date = '2020'")
  expect(await facts()).toEqual([
    { kind: 'event', date: '2025-05-19', dateBasis: 'stated', dateWords: '', takenLater: true },
    {
      kind: 'person',
      offices: [{ title: 'Minister', official: true, start: '', end: '' }],
      takenLater: true,
    },
    null,
  ])
})

test('what the migration filled in is as append-only as before', async () => {
  await expect(client.query('UPDATE furniture_revision SET facts = NULL')).rejects.toThrow(/append-only/)
})
