import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { ownerPool } from '@/lib/db/test-database'
import { takeDown } from '@/lib/newsroom/take-down'
import { editionDesk, newFurniture, publish } from '@/lib/newsroom/test-edition'
import { annotate, approved, value } from '@/lib/newsroom/test-statement'
import { verifyArchive } from './queries'

beforeAll(async () => {
  const desk = await editionDesk()
  const annotationId = await annotate(desk, 1)
  const made = await approved(desk, {
    fields: { wording: 'A spokesman denies what the draft says.' },
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  await value(publish(desk.publisher, { choose: [made.revisionId], furniture: await newFurniture() }))
  await value(
    takeDown(desk.publisher, {
      targetKind: 'statement',
      targetId: made.publicId,
      kind: 'under_review',
      words: 'Under review.',
      reason: 'A reader wrote.',
    }),
  )
})

/** Goes round every rule, as somebody with the owner's password could, and puts the tables back. */
async function whileTampered<Value>(sql: string, tables: readonly string[], look: () => Promise<Value>) {
  const client = await ownerPool().connect()
  try {
    await client.query(`SET session_replication_role = 'replica'`)
    for (const table of tables) await client.query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`)
    await client.query(sql)
    return await look()
  } finally {
    for (const table of tables) {
      await client.query(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept_${table}`)
      await client.query(`DROP TABLE kept_${table}`)
    }
    client.release(true)
  }
}

test('an untouched archive with an edition and a notice agrees', async () => {
  const { findings, checked } = await verifyArchive()
  expect(findings).toEqual([])
  expect(checked).toMatchObject({ editions: 1 })
})

test.each([
  ['the last edition taken away', 'DELETE FROM edition', ['edition'], /^missing edition\/1$/],
  [
    'an edition rewritten with its hash',
    `UPDATE edition SET snapshot = replace(snapshot, 'denies', 'admits');
     UPDATE edition SET snapshot_sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')`,
    ['edition'],
    /^different edition\/1$/,
  ],
  [
    'a statement held under another hash',
    `UPDATE edition_statement SET claim_hash = 'other'`,
    ['edition_statement'],
    /^different edition_statement\/1\//,
  ],
  [
    'shown words that are no longer counted',
    `UPDATE edition_exposure SET shown = '{}'`,
    ['edition_exposure'],
    /^different edition\/1\//,
  ],
  [
    'another ledger entry',
    `UPDATE ledger_entry SET reason = 'Other.'`,
    ['ledger_entry'],
    /^different edition\/1$/,
  ],
  [
    'other furniture than was printed',
    `UPDATE furniture_revision SET text = text || ' changed'`,
    ['furniture_revision'],
    /^different edition\/1\//,
  ],
  ['a notice taken away', 'DELETE FROM edition_notice', ['edition_notice'], /^missing edition_notice\//],
  [
    'a notice reworded',
    `UPDATE edition_notice SET words = 'All is well.'`,
    ['edition_notice'],
    /^different edition_notice\//,
  ],
  [
    'words erased without an order',
    `UPDATE article_version SET text = '', text_utf16 = '', word_starts = '{}', purged_at = now(), purge_reason = 'x'`,
    ['article_version'],
    /^missing article_version\//,
  ],
  ['captures taken away', 'DELETE FROM capture', ['capture'], /^missing article_version\//],
  ['raw bytes taken away', 'UPDATE capture SET raw = NULL', ['capture'], /^missing capture\//],
  [
    'another count of words',
    'UPDATE article_version SET whole_words = 99999',
    ['article_version'],
    /^different article_version\//,
  ],
  [
    'a passage placed elsewhere',
    `UPDATE placement SET spans = '{0,3}'`,
    ['placement'],
    /^different placement\//,
  ],
  [
    'a fit signed by its author',
    'UPDATE fit_signature f SET signed_by_id = (SELECT added_by_id FROM evidence e WHERE e.id = f.evidence_id)',
    ['fit_signature'],
    /^different fit_signature\//,
  ],
])('%s: found, and not ok', async (_, sql, tables, row) => {
  const { ok, findings } = await whileTampered(sql, tables, verifyArchive)
  expect(findings.map((found) => `${found.state} ${found.row}`)).toContainEqual(expect.stringMatching(row))
  expect(ok).toBe(false)
  expect(await db.edition.count()).toBe(1)
})
