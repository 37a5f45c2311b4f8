import { Client } from 'pg'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { askForReview } from '@/lib/inbox/commands'
import { importArticle } from '@/lib/newsroom/import-article'
import { annotate, submitted, type TestDesk, testDesk, value } from '@/lib/newsroom/test-statement'
import { openThread, resolveThread } from '@/lib/thread/commands'
import { claimTask, releaseTask } from './commands'
import { openClaims, taskQueue } from './queries'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
const task = (subject: string) => ({ kind: 'gap' as const, subject })

describe('a task', () => {
  test('that somebody has taken is refused to others with who has it, until it is given back', async () => {
    await value(claimTask(desk.author, task('a')))
    expect(await claimTask(desk.second, task('a'))).toMatchObject({
      ok: false,
      reason: 'taken',
      details: { by: 'Anna Author' },
    })
    expect(await releaseTask(desk.second, task('a'))).toMatchObject({ ok: false, reason: 'not-taken' })
    expect(await openClaims(desk.second)).toMatchObject([{ subject: 'a', by: 'Anna Author', own: false }])
    await value(releaseTask(desk.author, task('a')))
    expect(await openClaims(desk.author)).toEqual([])
    await value(claimTask(desk.second, task('a')))
  })
  test('is somebody’s for a day, and anew when they take it again', async () => {
    const first = await value(claimTask(desk.author, task('b')))
    const again = await value(claimTask(desk.author, task('b')))
    expect(Date.parse(again.until)).toBeGreaterThanOrEqual(Date.parse(first.until))
    const day = Date.parse(again.until) - Date.now()
    expect(day).toBeGreaterThan(23 * 3_600_000)
    expect(day).toBeLessThanOrEqual(24 * 3_600_000 + 60_000)
  })
  test('that two take at once is one’s', async () => {
    const actors = [desk.author, desk.second, desk.third]
    const outcomes = await Promise.all(actors.map((actor) => claimTask(actor, task('race'))))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
  test('whose time is over is free, and every taking is in the log', async () => {
    await db.$executeRaw`
      INSERT INTO task_claim (kind, subject, user_id, claimed_at, expires_at)
      VALUES ('gap', 'old', ${desk.author.id}::uuid, now() - interval '3 days', now() - interval '2 days')`
    await value(claimTask(desk.second, task('old')))
    const rows = await db.auditEntry.findMany({
      where: { subject: 'task/gap/old' },
      select: { action: true },
    })
    expect(rows).toEqual([{ action: 'task.claimed' }])
  })
})

test('the queue has what waits for the one who asks, and not what is their own', async () => {
  await annotate(desk, 1, { targets: [desk.points[1]] })
  const { publicId } = await db.statement.findUniqueOrThrow({
    where: { id: (await submitted(desk)).statementId },
    select: { publicId: true },
  })
  const second = await taskQueue(desk.second, Date.now())
  expect(second.tasks).toContainEqual(
    expect.objectContaining({ kind: 'review', subject: `${publicId} 1`, about: 'submitted by Anna Author' }),
  )
  const own = await taskQueue(desk.author, Date.now())
  expect(own.tasks.filter(({ kind }) => kind === 'review')).toEqual([])
  expect(own.uncounted).toContainEqual({ kind: 'suspect', count: 0 })
})

test('a colleague’s call and asking for a review are in the queue, the asked review once', async () => {
  const { revisionId, statementId, publicId } = await submitted(desk)
  const about = { kind: 'statement' as const, id: statementId }
  const thread = await value(openThread(desk.author, { about, words: '@Boris Second, is it so?' }))
  await value(askForReview(desk.author, { revisionId, askedId: desk.second.id }))
  const { tasks } = await taskQueue(desk.second, Date.now())
  expect(tasks.filter(({ subject }) => subject === thread.publicId)).toMatchObject([
    { kind: 'thread', reason: 'mentioned', href: `/desk/threads/${thread.publicId}` },
  ])
  expect(
    tasks.filter(({ kind, subject }) => kind === 'review' && subject.startsWith(publicId)),
  ).toMatchObject([{ reason: 'review-asked' }])
})

test('a thread that stops publishing is in everybody’s queue with what it holds up, until it is resolved', async () => {
  const { statementId } = await submitted(desk)
  const about = { kind: 'statement' as const, id: statementId }
  const thread = await value(openThread(desk.author, { about, words: 'Who says so?', blocking: true }))
  const inQueueOf = async (actor: typeof desk.author) =>
    (await taskQueue(actor, Date.now())).tasks.filter(({ subject }) => subject === thread.publicId)
  for (const actor of [desk.author, desk.second, desk.third])
    expect(await inQueueOf(actor)).toMatchObject([
      {
        kind: 'thread',
        reason: 'thread-blocking',
        about: expect.stringMatching(/^Anna Author asks: “Who says so\?” · holds up “/),
        href: `/desk/threads/${thread.publicId}`,
      },
    ])
  await value(resolveThread(desk.second, { threadId: thread.id, reason: 'answered', words: '' }))
  expect(await inQueueOf(desk.third)).toEqual([])
})

test('the queue asks as many questions of the database for three more articles as before', async () => {
  const asked = vi.spyOn(Client.prototype, 'query')
  const count = async () => {
    const before = asked.mock.calls.length
    await taskQueue(desk.second, Date.now())
    return asked.mock.calls.length - before
  }
  const first = await count()
  for (const number of [1, 2, 3]) {
    const text = `Article ${number} tells of something else altogether.`
    await value(
      importArticle(desk.admin, {
        method: 'pasted',
        raw: new TextEncoder().encode(text),
        workingTitle: `Article ${number}`,
        details: {},
        rights: { policy: 'excerpt' },
        blocks: [{ text, kind: 'paragraph', disposition: 'shown' }],
      }),
    )
  }
  expect(first).toBeGreaterThan(0)
  expect(await count()).toBe(first)
})
