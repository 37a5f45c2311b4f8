import type { Pool } from 'pg'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { updateAnnotation } from '@/lib/annotation/commands'
import { db } from '@/lib/db/client'
import { ownerPool } from '@/lib/db/test-database'
import { approved, type TestDesk, testDesk, value } from '@/lib/newsroom/test-statement'
import { verifyArchive } from './queries'

let owner: Pool
let undo: string[] = []

let desk: TestDesk

beforeAll(async () => {
  owner = ownerPool()
  desk = await testDesk()
  await approved(desk)
})

/** Goes round every rule, as somebody with the owner's password could. */
async function tamper(sql: string, back: string): Promise<void> {
  undo.push(back)
  await goRound(sql)
}
async function goRound(sql: string): Promise<void> {
  const client = await owner.connect()
  await client.query(`SET session_replication_role = 'replica'`)
  await client.query(sql)
  client.release(true)
}
afterEach(async () => {
  for (const sql of undo.reverse()) await goRound(sql)
  undo = []
})

const found = async () => (await verifyArchive()).findings.map(({ state, row }) => `${state} ${row}`)

test('an untouched archive agrees, and says what it read', async () => {
  const { ok, findings, checked } = await verifyArchive()
  expect(findings).toEqual([])
  expect(ok).toBe(true)
  expect(checked).toMatchObject({ versions: 1, passages: 1, approvals: 1 })
  expect(checked['audit rows']).toBeGreaterThan(5)
})

test("another word in a version's text is found, with all that hangs on it", async () => {
  await tamper(
    `UPDATE article_version SET text = replace(text, 'neutrality', 'neutralitx')`,
    `UPDATE article_version SET text = replace(text, 'neutralitx', 'neutrality')`,
  )
  const rows = await found()
  expect(rows).toContainEqual(expect.stringMatching(/^different article_version\/.+\/1$/))
  expect(rows).toContainEqual(expect.stringMatching(/^different annotation_span\//))
})

test('another word in a passage is found', async () => {
  await tamper(
    `UPDATE annotation_span SET exact = replace(exact, 'will', 'must')`,
    `UPDATE annotation_span SET exact = replace(exact, 'must', 'will')`,
  )
  expect(await found()).toContainEqual(expect.stringMatching(/^different annotation_span\//))
})

test.each([
  [
    'wording',
    `UPDATE revision SET wording = wording || ' Now.'`,
    `UPDATE revision SET wording = replace(wording, ' Now.', '')`,
  ],
  ['voice', `UPDATE annotation SET voice = 'direct_speech'`, `UPDATE annotation SET voice = 'outlet_words'`],
  ['bearing', `UPDATE evidence SET bearing = 'context'`, `UPDATE evidence SET bearing = 'supports'`],
  [
    'signature',
    `UPDATE fit_signature SET fit_hash = 'x' || fit_hash`,
    `UPDATE fit_signature SET fit_hash = substr(fit_hash, 2)`,
  ],
  [
    'approval',
    `UPDATE revision_event SET claim_hash = 'x' || claim_hash`,
    `UPDATE revision_event SET claim_hash = substr(claim_hash, 2)`,
  ],
])('another %s after approval is found', async (_, sql, back) => {
  await tamper(sql, back)
  expect(await found()).toContainEqual(expect.stringMatching(/^different revision\//))
})

test('a version taken away is missed, because the log remembers it', async () => {
  await goRound(`CREATE TABLE kept AS SELECT * FROM article_version`)
  await tamper(
    'DELETE FROM article_version',
    'INSERT INTO article_version SELECT * FROM kept; DROP TABLE kept',
  )
  expect(await found()).toContainEqual(expect.stringMatching(/^missing article_version\//))
})

test('a changed row of the log, and one cut off its end, are found', async () => {
  await tamper(
    `UPDATE audit_entry SET payload = payload || ' ' WHERE seq = 2`,
    `UPDATE audit_entry SET payload = rtrim(payload) WHERE seq = 2`,
  )
  expect(await found()).toContain('different audit_entry/2')
  await goRound(`CREATE TABLE tail AS SELECT * FROM audit_entry ORDER BY seq DESC LIMIT 1`)
  await tamper(
    `DELETE FROM audit_entry WHERE seq = (SELECT max(seq) FROM audit_entry)`,
    'INSERT INTO audit_entry SELECT * FROM tail; DROP TABLE tail',
  )
  expect(await found()).toContainEqual(expect.stringMatching(/^missing audit_entry\//))
})

test('an approval that a change on record has voided is told from one changed round the rules, and neither is ok', async () => {
  const { id, rowVersion } = await db.annotation.findFirstOrThrow({ select: { id: true, rowVersion: true } })
  await value(updateAnnotation(desk.author, { id, rowVersion, voice: 'paraphrase' }))
  const report = await verifyArchive()
  expect(report.findings.map(({ state, row }) => `${state} ${row}`)).toEqual([
    expect.stringMatching(/^void revision\//),
  ])
  expect(report.ok).toBe(false)
  await tamper(
    `UPDATE revision SET wording = wording || ' Now.'`,
    `UPDATE revision SET wording = replace(wording, ' Now.', '')`,
  )
  expect(await found()).toContainEqual(expect.stringMatching(/^different revision\//))
})
