import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { dismissStyle } from '@/lib/statement/commands'
import { requestChanges } from './request-changes'
import { submitRevision } from './submit-revision'
import { annotate, draftOf, type TestDesk, testDesk, value } from './test-statement'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

async function draft(wording: string) {
  const evidence = [{ annotationId: await annotate(desk, 0), bearing: 'supports' as const }]
  return draftOf(desk, { fields: { wording }, evidence })
}
const REASON = 'The document spells it so.'

test('a wording that house style speaks up about is not submitted', async () => {
  const refused = await submitRevision(
    desk.author,
    await draft('The draft names Kiev and would name it again.'),
  )
  expect(refused).toMatchObject({
    ok: false,
    reason: 'gate',
    details: { findings: [{ id: 'house-style', sentence: expect.stringContaining('Kyiv') }] },
  })
})

test('it is submitted once the rule is set aside, and the reviewer reads why', async () => {
  const made = await draft('The draft would name Kiev.')
  const words = { revisionId: made.revisionId, rule: 'place names', words: 'Kiev' }
  await value(dismissStyle(desk.author, { ...words, reason: REASON }))
  await value(submitRevision(desk.author, made))
  const seen = await loadRevisionForGate(db, made.revisionId)
  expect(seen.dismissals).toEqual([{ rule: 'place names', words: 'Kiev', reason: REASON }])
  expect(await dismissStyle(desk.author, { ...words, words: 'later', reason: REASON })).toMatchObject({
    ok: false,
  })

  await value(
    requestChanges(desk.second, { revisionId: made.revisionId, reason: 'overstated', note: 'Say less.' }),
  )
  const next = await db.revision.findFirstOrThrow({
    where: { statementId: made.statementId, frozenAt: null },
    select: { id: true },
  })
  expect((await loadRevisionForGate(db, next.id)).dismissals).toEqual(seen.dismissals)
})

test('somebody who does not write the draft sets nothing aside', async () => {
  const made = await draft('The draft would name Kiev once.')
  const attempt = { revisionId: made.revisionId, rule: 'place names', words: 'Kiev', reason: REASON }
  expect(await dismissStyle(desk.second, attempt)).toMatchObject({ ok: false, reason: 'not-yours' })
})
