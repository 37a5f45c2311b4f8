import { beforeAll, expect, test } from 'vitest'
import { updateAnnotation } from '@/lib/annotation/commands'
import type { Actor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { approveRevision } from '@/lib/newsroom/approve-revision'
import {
  annotate,
  draftOf,
  seenBy,
  submitted,
  type TestDesk,
  testDesk,
  value,
} from '@/lib/newsroom/test-statement'
import { addComment, openThread, resolveThread } from '@/lib/thread/commands'
import { askForReview, markDone, markWaiting } from './commands'
import { inboxCount, inboxItems, inboxTasks, reviewersOf } from './queries'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

const itemsOf = async (actor: Actor, kind: string) =>
  (await inboxItems(actor)).filter((item) => item.kind === kind)
const waiting = async (actor: Actor, key: string) =>
  (await inboxItems(actor)).find((item) => item.key === key && !item.done)
const open = async (words: string) => {
  const { statementId } = await draftOf(desk)
  return value(openThread(desk.second, { about: { kind: 'statement', id: statementId }, words }))
}

test('who is called, and who wrote the sentence, finds the thread; others do not', async () => {
  const { publicId } = await open('@Clara Third, is this so?')
  expect(await waiting(desk.third, `thread/${publicId}`)).toMatchObject({
    mentioned: true,
    by: 'Boris Second',
  })
  expect(await waiting(desk.author, `thread/${publicId}`)).toMatchObject({ mentioned: false })
  expect(await waiting(desk.second, `thread/${publicId}`)).toBeUndefined()
  expect(await waiting(desk.admin, `thread/${publicId}`)).toBeUndefined()
  expect(await inboxTasks(desk.third)).toContainEqual(
    expect.objectContaining({
      kind: 'mention',
      subject: publicId,
      href: `/desk/threads/${publicId}`,
    }),
  )
})

test('what is dealt with waits again when there is news, or when it is said to', async () => {
  const { id, publicId } = await open('@Clara Third, look.')
  const key = `thread/${publicId}`
  const before = await inboxCount(desk.third)
  const { at } = (await waiting(desk.third, key)) ?? { at: '' }
  await markDone(desk.third, { key, at })
  expect(await inboxCount(desk.third)).toBe(before - 1)
  expect((await inboxItems(desk.third)).find((item) => item.key === key)).toMatchObject({ done: true })
  await value(addComment(desk.author, { threadId: id, words: 'I looked.' }))
  const news = await waiting(desk.third, key)
  expect(news).toMatchObject({ by: 'Anna Author', mentioned: false })
  await markDone(desk.third, { key, at: news?.at ?? '' })
  await markWaiting(desk.third, { key })
  expect(await waiting(desk.third, key)).toBeDefined()
  await value(resolveThread(desk.third, { threadId: id, reason: 'answered' }))
  expect(await waiting(desk.third, key)).toBeUndefined()
  expect(await waiting(desk.second, key)).toMatchObject({ news: 'resolved', open: false })
})

test('a mark is one person’s own', async () => {
  const { publicId } = await open('@Clara Third')
  const key = `thread/${publicId}`
  await markDone(desk.second, { key, at: '2030-01-01T00:00:00.000Z' })
  expect(await waiting(desk.third, key)).toBeDefined()
})

test('a review is asked of somebody who had no hand in it, once, while it waits', async () => {
  const { revisionId } = await submitted(desk)
  const ask = (askedId: string, by: Actor = desk.author) =>
    askForReview(by, { revisionId, askedId, note: 'Please.' })
  expect((await reviewersOf(desk.author, revisionId)).map(({ name }) => name)).not.toContain('Anna Author')
  await value(ask(desk.second.id))
  expect(await ask(desk.second.id)).toMatchObject({ reason: 'asked-already' })
  expect(await ask(desk.author.id, desk.third)).toMatchObject({ reason: 'had-a-hand' })
  expect(await ask(desk.author.id)).toMatchObject({ reason: 'no-such-colleague' })
  expect(
    (await reviewersOf(desk.author, revisionId)).find(({ id }) => id === desk.second.id)?.askedAt,
  ).not.toBeNull()
  const asked = await itemsOf(desk.second, 'review')
  expect(asked).toMatchObject([{ by: 'Anna Author', note: 'Please.', done: false }])
  expect(await inboxTasks(desk.second)).toContainEqual(expect.objectContaining({ kind: 'review-asked' }))
  await value(approveRevision(desk.third, seenBy(await loadRevisionForGate(db, revisionId))))
  expect(await itemsOf(desk.second, 'review')).toEqual([])
  expect(await ask(desk.third.id)).toMatchObject({ reason: 'not-in-review' })
})

test('a draft waits for nobody’s review', async () => {
  const { revisionId } = await draftOf(desk)
  expect(await askForReview(desk.author, { revisionId, askedId: desk.second.id })).toMatchObject({
    reason: 'not-in-review',
  })
})

test('suspect evidence comes to those whose words rest on it', async () => {
  const annotationId = await annotate(desk, 1)
  await submitted(desk, { evidence: [{ annotationId, bearing: 'supports' }] })
  const { publicId, versionId } = await db.annotation.findUniqueOrThrow({
    where: { id: annotationId },
    select: { publicId: true, versionId: true },
  })
  expect(await waiting(desk.author, `suspect/${publicId}`)).toBeUndefined()
  await db.placement.create({
    data: { annotationId, versionId, state: 'changed', spans: [], decider: 'machine' },
  })
  expect(await waiting(desk.author, `suspect/${publicId}`)).toMatchObject({ why: 'changed' })
  expect(await waiting(desk.third, `suspect/${publicId}`)).toBeUndefined()
  await value(
    updateAnnotation(desk.author, { id: annotationId, rowVersion: 1, voice: 'outlet_words', note: 'Seen.' }),
  )
  expect(await waiting(desk.author, `suspect/${publicId}`)).toBeDefined()
})
