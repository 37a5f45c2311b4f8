import { beforeAll, expect, test } from 'vitest'
import { createAnnotation } from '@/lib/annotation/commands'
import { db } from '@/lib/db/client'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { Refusal } from '@/lib/result/refusal'
import { reviewStream, revisionForDesk } from '@/lib/review/queries'
import { addCoAuthor, addEvidence, openNextDraft, updateDraft } from '@/lib/statement/commands'
import { findDrafts, findPassages, statementList, statementView } from '@/lib/statement/queries'
import { approveRevision } from './approve-revision'
import { requestChanges } from './request-changes'
import { submitRevision } from './submit-revision'
import {
  annotate,
  approved,
  draftOf,
  seenBy,
  submitted,
  type TestDesk,
  testDesk,
  value,
} from './test-statement'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

const idsFor = async (actor: TestDesk['second']) => {
  const { toReview, own } = await reviewStream(actor)
  const ids = (items: typeof own) => items.map(({ revisionId }) => revisionId)
  return { toReview: ids(toReview), own: ids(own) }
}

test('what is in review waits for others, and is listed apart for its author', async () => {
  const { revisionId } = await submitted(desk)
  const [author, second] = [await idsFor(desk.author), await idsFor(desk.second)]
  expect(author.own).toContain(revisionId)
  expect(author.toReview).not.toContain(revisionId)
  expect(second.toReview).toContain(revisionId)
  expect(second.own).not.toContain(revisionId)
})

test('a draft waits for nobody, and what was approved whole no longer does', async () => {
  const draft = await draftOf(desk)
  const done = await approved(desk)
  const { toReview } = await idsFor(desk.third)
  expect(toReview).not.toContain(draft.revisionId)
  expect(toReview).not.toContain(done.revisionId)
})

test('what changed under its approval comes back', async () => {
  const annotationId = await annotate(desk, 0)
  const { revisionId } = await approved(desk, { evidence: [{ annotationId, bearing: 'supports' }] })
  await db.annotation.update({ where: { id: annotationId }, data: { chain: 'told somebody else' } })
  const { toReview } = await reviewStream(desk.third)
  const item = toReview.find((each) => each.revisionId === revisionId)
  expect(item?.approval).toMatchObject({ stands: false })
  expect(item?.passages[0]).toMatchObject({ signed: [], signedBefore: true })
})

test('further support to an approved revision comes back to be signed', async () => {
  const { revisionId } = await approved(desk)
  const annotationId = await annotate(desk, 2)
  await value(addEvidence(desk.author, { revisionId, annotationId, bearing: 'supports' }))
  expect((await idsFor(desk.second)).toReview).toContain(revisionId)
  const revision = await loadRevisionForGate(db, revisionId)
  await value(approveRevision(desk.second, seenBy(revision)))
  expect((await idsFor(desk.second)).toReview).not.toContain(revisionId)
})

test('only the newest wording is there to be reviewed, with what is different from the last approved', async () => {
  const first = await approved(desk)
  const draft = await value(openNextDraft(desk.author, { statementId: first.statementId }))
  const { fields } = await loadRevisionForGate(db, draft.revisionId)
  const changed = { ...fields, wording: 'The draft might write neutrality into the constitution.' }
  const { revisionId } = draft
  const saved = await value(updateDraft(desk.author, { revisionId, rowVersion: 1, fields: changed }))
  await value(submitRevision(desk.author, { revisionId, rowVersion: saved.rowVersion }))
  const { toReview } = await reviewStream(desk.second)
  const ofStatement = toReview.filter(({ statementId }) => statementId === first.statementId)
  expect(ofStatement.map((item) => item.revisionId)).toEqual([revisionId])
  expect(ofStatement[0]?.changes).toMatchObject([{ what: 'wording', after: changed.wording }])
})

test('a passage is shown with its surroundings, and never across a paragraph', async () => {
  const start = desk.text.indexOf('nothing of the kind')
  const spans = [{ start, end: start + 'nothing of the kind'.length }]
  const marked = await value(
    createAnnotation(desk.author, { versionId: desk.article.versionId, spans, voice: 'paraphrase' }),
  )
  const evidence = [{ annotationId: marked.id, bearing: 'supports' as const }]
  const { revisionId } = await draftOf(desk, { evidence })
  const [passage] = (await revisionForDesk(desk.second, revisionId)).passages
  expect(passage?.pieces).toEqual([
    {
      before: 'A spokesman said on Tuesday that the draft says ',
      exact: 'nothing of the kind',
      after: '.',
    },
  ])
})

test('the gate counts the words that would be shown of an article against its rights', async () => {
  const rights = async (sentences: readonly number[]) => {
    const ids = await Promise.all(sentences.map((sentence) => annotate(desk, sentence)))
    const evidence = ids.map((annotationId) => ({ annotationId, bearing: 'supports' as const }))
    const { revisionId } = await draftOf(desk, { evidence })
    const { findings } = await revisionForDesk(desk.author, revisionId)
    return findings.filter(({ id }) => id === 'rights')
  }
  // Eleven of 44 words are a quarter.
  expect(await rights([0])).toMatchObject([{ ok: true }])
  expect(await rights([0, 2])).toEqual([
    {
      id: 'rights',
      ok: false,
      sentence: expect.stringMatching(/^More of “An article of our own” .* 21 of 44 words, 21 with/),
      place: { screen: 'article', slug: desk.article.slug },
    },
  ])
})

test('a revision that is not there is refused as not found', async () => {
  const nowhere = '00000000-0000-7000-8000-000000000000'
  await expect(revisionForDesk(desk.second, nowhere)).rejects.toThrow(Refusal)
  expect(await statementView(desk.second, 'nowhere')).toBeNull()
})

test('drafts are found by their words, and only those one may write', async () => {
  const { revisionId } = await draftOf(desk, { fields: { wording: 'A sentence about herons.' } })
  const found = async (actor: TestDesk['second']) =>
    (await findDrafts(actor, 'HERONS')).map((option) => option.revisionId)
  expect(await found(desk.author)).toEqual([revisionId])
  expect(await found(desk.third)).toEqual([])
  await value(addCoAuthor(desk.author, { revisionId, userId: desk.third.id }))
  expect(await found(desk.third)).toEqual([revisionId])
})

test('passages are found that are not bound to the draft yet', async () => {
  const annotationId = await annotate(desk, 1, { note: 'about kingfishers' })
  const { revisionId } = await draftOf(desk)
  const found = async () =>
    (await findPassages(desk.author, { revisionId, query: 'kingfishers' })).map((each) => each.annotationId)
  expect(await found()).toEqual([annotationId])
  await value(addEvidence(desk.author, { revisionId, annotationId, bearing: 'context' }))
  expect(await found()).toEqual([])
})

test('the list is filtered by words, state, subject and who works on it', async () => {
  const { publicId, revisionId } = await submitted(desk, { fields: { wording: 'A sentence about otters.' } })
  const found = async (actor: TestDesk['second'], filter: object) =>
    (await statementList(actor, { query: 'otters', ...filter })).map((row) => row.publicId)
  expect(await found(desk.second, { state: 'in_review' })).toEqual([publicId])
  expect(await found(desk.second, { state: 'approved' })).toEqual([])
  expect(await found(desk.second, { subjectId: desk.points[0] })).toEqual([publicId])
  expect(await found(desk.second, { subjectId: desk.points[1] })).toEqual([])
  expect(await found(desk.second, { mine: true })).toEqual([])
  expect(await found(desk.author, { mine: true })).toEqual([publicId])
  await value(requestChanges(desk.second, { revisionId, reason: 'duplicate', note: '' }))
  expect(await found(desk.author, { state: 'draft' })).toEqual([publicId])
})
