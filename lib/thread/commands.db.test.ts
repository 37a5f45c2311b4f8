import { beforeAll, expect, test } from 'vitest'
import { deleteAnnotation } from '@/lib/annotation/commands'
import type { Actor } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { annotate, draftOf, type TestDesk, testDesk, value } from '@/lib/newsroom/test-statement'
import { addComment, openThread, reopenThread, resolveThread, setBlocking, withdrawComment } from './commands'
import { colleagueOptions, threadByPublicId, threadsOf, threadsWith } from './queries'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

const onStatement = async () => {
  const { statementId } = await draftOf(desk)
  return { kind: 'statement' as const, id: statementId }
}
const open = async (words = 'Is this so?', blocking = false) =>
  value(openThread(desk.author, { about: await onStatement(), words, blocking }))
const seen = async (publicId: string, as: Actor = desk.second) => {
  const thread = await threadByPublicId(as, publicId)
  if (!thread) throw new Error('no thread')
  return thread
}

test('a thread begins with a comment that calls colleagues by name', async () => {
  const thread = await open('@Boris Second and @clara third, and @Anna Author: look.')
  const view = await seen(thread.publicId)
  expect(view).toMatchObject({ open: true, blocking: false, by: 'Anna Author', about: { kind: 'statement' } })
  // Nobody calls themselves.
  expect(view.comments).toMatchObject([
    { by: 'Anna Author', own: false, mentions: ['Boris Second', 'Clara Third'] },
  ])
  expect((await threadsWith(desk.third)).map(({ publicId }) => publicId)).toContain(thread.publicId)
})

test('somebody who has left, or only reads, is called by nobody', async () => {
  const gone = await testActor('editor', 'Gone Editor')
  await db.user.update({ where: { id: gone.id }, data: { active: false } })
  await testActor('reader', 'Rea Reader')
  expect((await colleagueOptions(desk.author)).map(({ name }) => name)).not.toContain('Gone Editor')
  const thread = await open('@Gone Editor @Rea Reader')
  expect((await seen(thread.publicId)).comments[0]?.mentions).toEqual([])
})

test('it goes on until it is resolved for a reason, and again once it is reopened', async () => {
  const { id, publicId } = await open()
  await value(addComment(desk.second, { threadId: id, words: 'It is.' }))
  await value(resolveThread(desk.author, { threadId: id, reason: 'answered', words: 'Thank you.' }))
  expect(await addComment(desk.second, { threadId: id, words: 'And more.' })).toMatchObject({
    reason: 'is-resolved',
  })
  expect(
    await resolveThread(desk.second, { threadId: id, reason: 'moot' as 'answered' }).catch(() => 'refused'),
  ).toBe('refused')
  expect(await resolveThread(desk.second, { threadId: id, reason: 'duplicate' })).toMatchObject({
    reason: 'is-resolved',
  })
  await value(reopenThread(desk.second, { threadId: id, words: 'Not quite.' }))
  expect(await reopenThread(desk.second, { threadId: id })).toMatchObject({ reason: 'is-open' })
  expect(await seen(publicId)).toMatchObject({
    open: true,
    events: [
      { kind: 'resolved', reason: 'answered', words: 'Thank you.', by: 'Anna Author' },
      { kind: 'reopened', words: 'Not quite.', by: 'Boris Second' },
    ],
  })
})

test('two who resolve it at once: one of them does', async () => {
  const { id } = await open()
  const both = await Promise.all(
    [desk.author, desk.second].map((who) => resolveThread(who, { threadId: id, reason: 'answered' })),
  )
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('whether it blocks can be changed, and saying it twice is saying it once', async () => {
  const { id, publicId } = await open('Stop.', true)
  expect((await seen(publicId)).blocking).toBe(true)
  await value(setBlocking(desk.second, { threadId: id, blocking: false }))
  await value(setBlocking(desk.second, { threadId: id, blocking: false }))
  expect(await seen(publicId)).toMatchObject({
    blocking: false,
    events: [{ kind: 'blocking' }, { kind: 'not_blocking' }],
  })
})

test('a comment is taken back by its author alone: its place stays, its words are shown to nobody', async () => {
  const { publicId } = await open('Said too soon, @Boris Second.')
  const seq = (await seen(publicId)).comments[0]?.seq ?? 0
  await expect(withdrawComment(desk.second, { seq })).rejects.toThrow('forbidden')
  await value(withdrawComment(desk.author, { seq }))
  expect(await withdrawComment(desk.author, { seq })).toMatchObject({ reason: 'no-such-comment' })
  expect((await seen(publicId, desk.admin)).comments).toMatchObject([
    { words: null, mentions: [], by: 'Anna Author' },
  ])
})

test('an article has the threads on itself and on its annotations that stand', async () => {
  const { articleId } = desk.article
  const annotationId = await annotate(desk, 1)
  await value(
    openThread(desk.author, { about: { kind: 'annotation', id: annotationId }, words: 'Whose words?' }),
  )
  await value(openThread(desk.author, { about: { kind: 'article', id: articleId }, words: 'Who wrote it?' }))
  const abouts = async () =>
    (await threadsOf(desk.second, { of: 'article', id: articleId })).map(({ about }) => about.kind).sort()
  expect(await abouts()).toEqual(['annotation', 'article'])
  await value(deleteAnnotation(desk.author, { id: annotationId, rowVersion: 1 }))
  expect(await abouts()).toEqual(['article'])
  expect(
    await openThread(desk.author, { about: { kind: 'annotation', id: annotationId }, words: 'Gone.' }),
  ).toMatchObject({ reason: 'nothing-there' })
})

test('readers have no part in it, and the log tells what a thread is about and never its words', async () => {
  const reader = await testActor('reader')
  await expect(openThread(reader, { about: await onStatement(), words: 'Hello.' })).rejects.toThrow(
    'forbidden',
  )
  const { publicId } = await open('A secret word: xylophone.')
  const rows = await db.auditEntry.findMany({ where: { subject: `thread/${publicId}` } })
  expect(rows).toMatchObject([{ action: 'thread.opened', payload: expect.stringContaining('"statement"') }])
  expect(JSON.stringify(rows.map(({ payload }) => payload))).not.toContain('xylophone')
})
