import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/lib/db/test-database'
import { beyondPrisma } from '@/prisma/beyond-prisma'
import { schemaDiff } from './schema-diff.mjs'

type Thing = { kind: string; table: string; name: string; definition: string }

// Everything by which two schemas could differ, one row each, in words that do not depend on creation order.
const CATALOGUE = `
  SELECT 'column' AS kind, c.relname::text AS "table", a.attname::text AS name,
         concat_ws(' ', format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
                   CASE WHEN a.attgenerated <> '' THEN 'generated' END, 'default ' || pg_get_expr(d.adbin, d.adrelid)) AS definition
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL
  SELECT CASE contype WHEN 'f' THEN 'foreign-key' WHEN 'c' THEN 'check' WHEN 'x' THEN 'exclusion' ELSE 'key' END,
         conrelid::regclass::text, conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'c', 'x', 'p', 'u')
  UNION ALL
  SELECT 'enum', '', t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder)
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname
  UNION ALL
  SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL
  SELECT 'function', '', p.proname, pg_get_function_identity_arguments(p.oid) FROM pg_proc p
   WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
     AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = p.oid AND deptype = 'e')`

let fromModels: TestDatabase
let agreed: { migrated: Thing[]; models: Thing[] }

async function catalogue(connectionString: string): Promise<Thing[]> {
  const client = new Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<Thing>(CATALOGUE)
  await client.end()
  return rows.filter(({ table }) => table !== '_prisma_migrations')
}

beforeAll(async () => {
  fromModels = await createTestDatabase('empty')
  const sql = await schemaDiff(fromModels.ownerUrl, path.join(process.cwd(), 'prisma'))
  const client = new Client({ connectionString: fromModels.ownerUrl })
  await client.connect()
  await client.query(sql)
  await client.end()
  agreed = {
    migrated: await catalogue(process.env.DATABASE_OWNER_URL ?? ''),
    models: await catalogue(fromModels.ownerUrl),
  }
})
afterAll(() => fromModels?.drop())

const spell = ({ kind, table, name, definition }: Thing) => `${kind} ${table}.${name}: ${definition}`
const listed = (thing: Thing) =>
  beyondPrisma.some(
    ({ name, table }) => name === thing.name && (!table || !thing.table || table === thing.table),
  )

function missing(things: Thing[], from: Thing[]): string[] {
  const there = new Set(from.map(spell))
  return things
    .filter((thing) => !there.has(spell(thing)) && !listed(thing))
    .map(spell)
    .sort()
}

test('everything the models say stands in the migrated database', () => {
  expect(missing(agreed.models, agreed.migrated)).toEqual([])
})

test('everything in the migrated database is said by the models or listed as beyond Prisma', () => {
  expect(missing(agreed.migrated, agreed.models)).toEqual([])
})

test('everything listed as beyond Prisma is there', () => {
  const names = new Set(agreed.migrated.map(({ name }) => name))
  expect(beyondPrisma.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([])
})
