import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { nextEdition } from '@/lib/edition/queries'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { openNextDraft, updateDraft } from '@/lib/statement/commands'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import { openThread, resolveThread } from '@/lib/thread/commands'
import { approveRevision } from './approve-revision'
import { submitRevision } from './submit-revision'
import { type EditionDesk, editionDesk, newFurniture, publish } from './test-edition'
import { annotate, approved, seenBy, submitted, value } from './test-statement'

let desk: EditionDesk
let serial = 0
beforeAll(async () => {
  desk = await editionDesk()
  const { revisionId } = await approved(desk, { fields: { wording: 'The first sentence.' } })
  await value(publish(desk.publisher, { choose: [revisionId], furniture: await newFurniture() }))
})

const fresh = async () => {
  serial += 1
  const annotationId = await annotate(desk, 0)
  const made = await approved(desk, {
    fields: { wording: `The draft says it ${serial}.` },
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  return { ...made, annotationId }
}
const block = (kind: 'annotation' | 'statement' | 'article', id: string) =>
  value(openThread(desk.second, { about: { kind, id }, words: 'Is this so?', blocking: true }))
const resolve = (threadId: string) =>
  value(resolveThread(desk.third, { threadId, reason: 'put_right', words: '' }))

describe('a blocking thread stops a new sentence', () => {
  test.each(['annotation', 'statement', 'article'] as const)(
    'on its %s, until it is resolved',
    async (kind) => {
      const made = await fresh()
      const ids = {
        annotation: made.annotationId,
        statement: made.statementId,
        article: desk.article.articleId,
      }
      const thread = await block(kind, ids[kind])
      expect(await publish(desk.publisher, { choose: [made.revisionId] })).toMatchObject({
        ok: false,
        reason: 'not-ready',
        details: {
          findings: [
            {
              rule: 'no-blocking-thread',
              statement: made.publicId,
              href: `/desk/threads/${thread.publicId}`,
            },
          ],
        },
      })
      await resolve(thread.id)
      expect(await publish(desk.publisher, { choose: [made.revisionId] })).toMatchObject({ ok: true })
    },
  )
})

test('it is named beside a sentence that is still in review, with who asks what and the way there', async () => {
  const { publicId, statementId } = await submitted(desk)
  const thread = await block('statement', statementId)
  const { waiting } = await nextEdition(desk.publisher)
  expect(waiting.find((one) => one.publicId === publicId)?.findings).toMatchObject([
    {
      rule: 'no-blocking-thread',
      words: expect.stringMatching(
        /^A thread on this sentence stops publishing: resolve it first\. .+ asks: “Is this so\?”$/,
      ),
      href: `/desk/threads/${thread.publicId}`,
    },
  ])
})

test('a thread that does not block stops nothing', async () => {
  const made = await fresh()
  await value(
    openThread(desk.second, { about: { kind: 'statement', id: made.statementId }, words: 'A thought.' }),
  )
  expect(await publish(desk.publisher, { choose: [made.revisionId] })).toMatchObject({ ok: true })
})

test('what is carried over, corrected or withdrawn is never held up', async () => {
  const made = await fresh()
  await value(publish(desk.publisher, { choose: [made.revisionId] }))
  await block('statement', made.statementId)
  await block('annotation', made.annotationId)
  // Carried over, while another goes in.
  const other = await fresh()
  await value(publish(desk.publisher, { choose: [other.revisionId] }))

  const next = await value(openNextDraft(desk.author, { statementId: made.statementId }))
  const { rowVersion } = await value(
    updateDraft(desk.author, {
      revisionId: next.revisionId,
      rowVersion: next.rowVersion,
      fields: { ...EMPTY_FIELDS, wording: 'The draft says otherwise.' },
    }),
  )
  await value(submitRevision(desk.author, { revisionId: next.revisionId, rowVersion }))
  await value(approveRevision(desk.second, seenBy(await loadRevisionForGate(db, next.revisionId))))
  const candidate = (await nextEdition(desk.publisher)).candidates.find(
    ({ revisionId }) => revisionId === next.revisionId,
  )
  expect(candidate?.findings).toEqual([])
  expect(candidate?.heldUp.map(({ rule }) => rule)).toEqual(['no-blocking-thread', 'no-blocking-thread'])

  const told = (kind: 'clarification' | 'correction') =>
    publish(desk.publisher, {
      choose: [next.revisionId],
      reasons: { [made.statementId]: { kind, reason: 'The figure was wrong.' } },
    })
  expect(await told('clarification')).toMatchObject({ ok: false, reason: 'not-ready' })
  expect(await told('correction')).toMatchObject({ ok: true })

  const withdraw = [{ statementId: made.statementId, kind: 'withdrawal' as const, reason: 'Not needed.' }]
  expect(await publish(desk.publisher, { withdraw })).toMatchObject({ ok: true })
})

test('the database asks for itself, when all of the edition is written', async () => {
  const made = await fresh()
  await block('statement', made.statementId)
  const [found] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM blocking_threads(${made.revisionId}::uuid)`
  expect(Number(found?.count)).toBe(1)
})
