import { beforeAll, expect, test } from 'vitest'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import { statementsAbout } from '@/lib/statement/queries'
import { attachPassage, markAndAttach } from './attach-passage'
import { type MarkAndAttachInput, markAndAttachSchema } from './schema'
import { annotate, approved, draftOf, submitted, type TestDesk, testDesk, value } from './test-statement'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

type Use = MarkAndAttachInput['use']
const WORDS = 'Officials met twice'

const mark = (actor: Editor, use: Use) => {
  const start = desk.text.indexOf(WORDS)
  const { versionId } = desk.article
  const spans = [{ start, end: start + WORDS.length }]
  return markAndAttach(
    actor,
    markAndAttachSchema.parse({ versionId, spans, voice: 'outlet_words', targets: [desk.points[0]], use }),
  )
}
const to = async (made: { statementId: string }, bearing: 'supports' | 'disputes' = 'supports') => {
  const seen = await db.revision.findFirstOrThrow({
    where: { statementId: made.statementId },
    orderBy: { number: 'desc' },
    select: { id: true, rowVersion: true },
  })
  const { id: revisionId, rowVersion } = seen
  return {
    kind: 'statement' as const,
    statementId: made.statementId,
    seen: { revisionId, rowVersion },
    bearing,
  }
}
const counts = async () => [
  await db.annotation.count(),
  await db.evidence.count(),
  await db.statement.count(),
]
const actions = async () =>
  (await db.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 3, select: { action: true } })).map(
    ({ action }) => action,
  )

test('a passage is marked and attached to a draft of one’s own at once', async () => {
  const draft = await draftOf(desk)
  const marked = await value(mark(desk.author, await to(draft)))
  expect(marked.attached).toMatchObject({ revisionId: draft.revisionId, wayIn: 'to-draft' })
  expect(await actions()).toEqual(expect.arrayContaining(['annotation.created', 'evidence.added']))
  const evidence = await db.evidence.findFirstOrThrow({ where: { annotationId: marked.id } })
  expect(evidence).toMatchObject({ bearing: 'supports', revisionId: draft.revisionId })
})

test('without a statement it is only marked', async () => {
  expect(await value(mark(desk.author, { kind: 'none' }))).toMatchObject({ attached: null })
})

test('a sentence is started with it', async () => {
  const draft = { ...EMPTY_FIELDS, wording: 'Officials would have met twice.' }
  const subjectId = desk.points[1]
  const marked = await value(
    mark(desk.author, { kind: 'new', subjectId, statementKind: 'account', draft, bearing: 'supports' }),
  )
  const statement = await db.statement.findUniqueOrThrow({
    where: { publicId: marked.attached?.statement },
    select: { kind: true, subjectId: true, ownerId: true },
  })
  expect(statement).toEqual({ kind: 'account', subjectId, ownerId: desk.author.id })
})

test('when attaching is refused, the passage is not marked either', async () => {
  const draft = await draftOf(desk)
  const before = await counts()
  expect(await mark(desk.second, await to(draft))).toMatchObject({ ok: false, reason: 'not-yours' })
  const nameless = { ...EMPTY_FIELDS, speakerId: desk.points[0] }
  const use = { kind: 'new', subjectId: desk.points[0], statementKind: 'detail', draft: nameless } as const
  expect(await mark(desk.author, { ...use, bearing: 'supports' })).toMatchObject({ reason: 'no-such-name' })
  expect(await counts()).toEqual(before)
})

test('a sentence that has other words by now is refused with them', async () => {
  const draft = await draftOf(desk)
  const use = await to(draft)
  await db.revision.update({
    where: { id: draft.revisionId },
    data: { wording: 'It says something else now.', rowVersion: { increment: 1 } },
  })
  const before = await counts()
  const theirs = { wording: 'It says something else now.', revisionId: draft.revisionId, rowVersion: 2 }
  expect(await mark(desk.author, use)).toEqual({ ok: false, reason: 'stale', details: { theirs } })
  expect(await counts()).toEqual(before)
})

test('what was approved takes further support from its authors, and stays approved', async () => {
  const made = await approved(desk)
  const marked = await value(mark(desk.author, await to(made)))
  expect(marked.attached).toMatchObject({ revisionId: made.revisionId, wayIn: 'as-further-support' })
})

test('what disputes it goes to the next draft, and so does the support of somebody else', async () => {
  const made = await approved(desk)
  const disputed = await value(mark(desk.author, await to(made, 'disputes')))
  expect(disputed.attached).toMatchObject({ wayIn: 'to-next-draft' })
  const draft = await db.revision.findUniqueOrThrow({ where: { id: disputed.attached?.revisionId } })
  expect(draft).toMatchObject({ number: 2, frozenAt: null, statementId: made.statementId })

  const other = await submitted(desk)
  const supported = await value(mark(desk.third, await to(other)))
  expect(supported.attached).toMatchObject({ wayIn: 'to-next-draft' })
  expect(await actions()).toEqual(expect.arrayContaining(['statement.draft-opened', 'evidence.added']))
})

test('an annotation that is there already is attached the same way, and not twice', async () => {
  const draft = await draftOf(desk)
  const annotationId = await annotate(desk, 1)
  const use = await to(draft, 'disputes')
  await value(attachPassage(desk.author, { annotationId, use }))
  expect(await attachPassage(desk.author, { annotationId, use })).toMatchObject({
    reason: 'attached-already',
  })
})

test('statements about a subject are offered with what they say now and whose they are', async () => {
  const subjectId = desk.points[1]
  const draft = await draftOf(desk, { subjectId })
  const ofSecond = async () =>
    (await statementsAbout(desk.second, [subjectId])).find(({ publicId }) => publicId === draft.publicId)
  expect(await ofSecond()).toMatchObject({
    state: 'draft',
    mine: false,
    owner: 'Anna Author',
    revisionId: draft.revisionId,
  })
  const own = await statementsAbout(desk.author, [subjectId])
  expect(own.find(({ publicId }) => publicId === draft.publicId)).toMatchObject({ mine: true, rowVersion: 1 })
})
