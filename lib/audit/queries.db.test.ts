import { expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { ownerPool } from '@/lib/db/test-database'
import { transaction } from '@/lib/db/transaction'
import { AUDIT_PAGE_ROWS, auditPage, checkChain } from './queries'
import { recordAudit } from './record'

const admin = await testActor('admin', 'Ada Admin')
const editor = await testActor('editor', 'Edit Editor')

const write = (actor: typeof admin | typeof editor, subject: string) =>
  transaction((tx) => recordAudit(tx, actor, { action: 'test.done', subject, details: { why: 'é' } }))

test('an empty chain is whole', async () => {
  expect(await checkChain(admin)).toMatchObject({ rows: 0, firstBroken: null, endsAtHead: true })
})

test('the log reads newest first, in pages, and by actor and subject', async () => {
  for (let at = 0; at < AUDIT_PAGE_ROWS; at += 1) await write(admin, `article/${at}`)
  await write(editor, 'statement/a')
  const first = await auditPage(admin, {})
  expect(first.rows[0]).toMatchObject({
    subject: 'statement/a',
    actor: 'Edit Editor',
    details: '{"why":"é"}',
  })
  expect(first.rows).toHaveLength(AUDIT_PAGE_ROWS)
  const second = await auditPage(admin, {}, BigInt(first.olderThan as string))
  expect(second).toMatchObject({ rows: [{ seq: '1', subject: 'article/0' }], olderThan: null })
  expect((await auditPage(admin, { actor: 'edit' })).rows).toHaveLength(1)
  expect((await auditPage(admin, { subject: 'article/4' })).rows).toHaveLength(11)
  expect((await auditPage(admin, { subject: '%' })).rows).toHaveLength(0)
})

test('eight writers at once leave a whole chain', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, at) => write(editor, `race/${at}`)))
  expect(await checkChain(admin)).toMatchObject({
    rows: AUDIT_PAGE_ROWS + 9,
    firstBroken: null,
    endsAtHead: true,
  })
})

test.each([
  ['a changed row', "UPDATE audit_entry SET actor = 'Somebody' WHERE seq = 7", '7', true],
  ['a row taken out', 'DELETE FROM audit_entry WHERE seq = 7', '8', false],
  [
    'the newest row taken out',
    'DELETE FROM audit_entry WHERE seq = (SELECT max(seq) FROM audit_entry)',
    null,
    false,
  ],
])('%s is found', async (_, change, firstBroken, endsAtHead) => {
  const client = await ownerPool().connect()
  await client.query(
    'CREATE TABLE kept AS SELECT * FROM audit_entry; ALTER TABLE audit_entry DISABLE TRIGGER USER',
  )
  await client.query(change)
  expect(await checkChain(admin)).toMatchObject({ firstBroken, endsAtHead })
  await client.query('DELETE FROM audit_entry; INSERT INTO audit_entry SELECT * FROM kept; DROP TABLE kept')
  await client.query('ALTER TABLE audit_entry ENABLE TRIGGER USER')
  client.release()
})
