import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { setRights } from '@/lib/article/commands'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { ownerPool } from '@/lib/db/test-database'
import { discardDraft, saveDraft } from '@/lib/import-draft/commands'
import { importDraft, openDrafts } from '@/lib/import-draft/queries'
import { draftInput } from '@/lib/import-draft/schema'
import { takeTurn } from '@/lib/net/host-turns'
import { allowLoopbackForTests } from '@/lib/net/loopback-for-tests'
import { checkNow, endRecheck, orderRecheck, startAgain } from '@/lib/recheck/commands'
import { recheckKey } from '@/lib/recheck/job-key'
import { importHealth } from '@/lib/recheck/queries'
import { Refusal } from '@/lib/result/refusal'
import { confirmImport } from './confirm-import'
import { importArticle } from './import-article'
import { recheckArticle } from './recheck-article'
import { value } from './test-statement'

const OPENING =
  'The ferry between the two islands was stopped on Tuesday because of ice in the sound, the harbour said.'
const COUNT =
  'About 600 passengers waited in the halls on both sides until buses came for them late in the evening.'
const ENDING =
  'Nobody was hurt, and the company wants to run the ferry again as soon as the ice breaker has come by.'
const page = (...paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><title>Ferry stopped</title><article><h1>Ferry stopped</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></html>`

let answer = { status: 200, body: '' }
const server = createServer((_request, response) => {
  response.writeHead(answer.status, { 'content-type': 'text/html; charset=utf-8' }).end(answer.body)
})
let origin = ''
let admin: Admin
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  allowLoopbackForTests(port)
  origin = `http://127.0.0.1:${port}`
  admin = await testActor('admin')
})
afterAll(() => server.close())

let count = 0
let article: { articleId: string; slug: string }
let address = ''
beforeEach(async () => {
  count += 1
  address = `${origin}/ferry-${count}`
  const texts = ['Ferry stopped', `${OPENING} ${count}.`, COUNT, ENDING]
  article = await value(
    importArticle(admin, {
      method: 'fetched',
      raw: new TextEncoder().encode(page(...texts.slice(1))),
      workingTitle: 'Ferry stopped',
      details: {},
      addresses: [{ kind: 'canonical', url: address }],
      rights: { policy: 'excerpt' },
      blocks: texts.map((text, index) => ({
        text,
        kind: index === 0 ? ('headline' as const) : ('paragraph' as const),
        disposition: 'shown' as const,
        reason: '',
      })),
    }),
  )
})
const order = () =>
  value(
    orderRecheck(admin, {
      articleId: article.articleId,
      rowVersion: null,
      address,
      cadence: 'tapering',
      paused: false,
    }),
  )
const look = async (body: string, status = 200) => {
  answer = { status, body }
  await recheckArticle({ articleId: article.articleId })
  return db.articleRecheck.findUniqueOrThrow({ where: { articleId: article.articleId } })
}
const drafts = () => db.importDraft.findMany({ where: { recheckOfId: article.articleId } })
const captures = () =>
  db.capture.findMany({ where: { articleId: article.articleId }, orderBy: { seq: 'asc' } })

test('the same words change nothing but when they were looked at', async () => {
  await order()
  const after = await look(page(`${OPENING} ${count}.`, COUNT, ENDING, '<!-- another advertisement -->'))
  expect(after).toMatchObject({ lastOutcome: 'same', failures: 0 })
  expect(await drafts()).toEqual([])
  expect(await captures()).toHaveLength(1)
})

test('other words wait for a person, once for the same bytes, and are no version', async () => {
  await order()
  const changed = page(`${OPENING} ${count}.`, COUNT.replace('600', '800'), ENDING)
  expect(await look(changed)).toMatchObject({
    lastOutcome: 'changed',
    lastReason: '1 number changed: 600 → 800',
  })
  expect(await look(changed)).toMatchObject({ lastOutcome: 'changed' })
  const [draft, ...more] = await drafts()
  expect(more).toEqual([])
  expect(draft).toMatchObject({ method: 'fetched', address, decisions: { articleId: article.articleId } })
  expect(await db.articleVersion.count({ where: { articleId: article.articleId } })).toBe(1)
  await db.importDraft.deleteMany({ where: { recheckOfId: article.articleId } })
  await look(changed)
  expect(await drafts()).toEqual([])
})

test('what is on the page now is what waits, also when it was there before; what went by is kept as an attempt', async () => {
  await order()
  const b = page(`${OPENING} ${count}.`, COUNT.replace('600', '800'), ENDING)
  const c = page(`${OPENING} ${count}.`, COUNT.replace('600', '900'), ENDING)
  await look(b)
  await look(c)
  await look(b)
  const [draft, ...more] = await drafts()
  expect(more).toEqual([])
  expect(Buffer.from(draft!.raw!).toString()).toBe(b)
  expect((await captures()).map(({ raw }) => raw && Buffer.from(raw).toString()).slice(1)).toEqual([b, c])
})

test('when the page has the words of the version again, nothing waits any more', async () => {
  await order()
  await look(page(`${OPENING} ${count}.`, COUNT.replace('600', '800'), ENDING))
  expect(await drafts()).toHaveLength(1)
  expect(await look(page(`${OPENING} ${count}.`, COUNT, ENDING))).toMatchObject({ lastOutcome: 'same' })
  expect(await drafts()).toEqual([])
  const rows = (await importHealth(admin, new Date())).filter(
    ({ articleId }) => articleId === article.articleId,
  )
  expect(rows.map(({ kind }) => kind)).not.toContain('waiting')
  expect(rows.map(({ kind }) => kind)).not.toContain('failing')
})

test('words that were thrown away wait again where the page had others in between', async () => {
  await order()
  const [b, c] = ['800', '900'].map((passengers) =>
    page(`${OPENING} ${count}.`, COUNT.replace('600', passengers), ENDING),
  ) as [string, string]
  await look(b)
  await db.importDraft.deleteMany({ where: { recheckOfId: article.articleId } })
  await look(b)
  expect(await drafts()).toEqual([])
  await look(c)
  await look(b)
  expect((await drafts()).map(({ raw }) => Buffer.from(raw!).toString())).toEqual([b])
})

test('what somebody began to decide stays theirs, and health says that the page went back', async () => {
  await order()
  const b = page(`${OPENING} ${count}.`, COUNT.replace('600', '800'), ENDING)
  await look(b)
  await db.importDraft.updateMany({ where: { recheckOfId: article.articleId }, data: { rowVersion: 2 } })
  await look(page(`${OPENING} ${count}.`, COUNT, ENDING))
  expect(await drafts()).toHaveLength(1)
  const rows = (await importHealth(admin, new Date())).filter(
    ({ articleId, kind }) => articleId === article.articleId && kind === 'waiting',
  )
  expect(rows).toMatchObject([{ says: expect.stringContaining('current version again') }])
  await look(b)
  expect(await drafts()).toHaveLength(1)
})

test('a retraction in the place of an article is an attempt, and is put to a person', async () => {
  await order()
  const words = 'Retraction: This article has been withdrawn because its source could not be confirmed.'
  const after = await look(page(words))
  expect(after).toMatchObject({ lastOutcome: 'failed' })
  expect(after.lastReason).toContain(words)
  const [found] = await drafts()
  const draft = await importDraft(admin, found!.id)
  const notices = [{ kind: 'retraction' as const, words }]
  const decisions = { ...draft!.decisions, notices }
  const kept = await confirmImport(admin, {
    draftId: found!.id,
    rowVersion: 1,
    decisions: decisions as never,
  })
  expect(kept).toMatchObject({ ok: true, value: { outcome: 'much-shorter', versionNumber: 1 } })
  const noted = await db.publisherNotice.findMany({ where: { version: { articleId: article.articleId } } })
  expect(noted).toMatchObject([{ kind: 'retraction', words }])
})

test.each([
  ['a page that is gone', 404, 'Not found', 'gone', 'failed'],
  ['a refusal', 403, 'No programs', 'refused', 'failed'],
  ['a site in trouble', 500, 'Trouble', 'failed', 'failed'],
  ['nothing at all', 200, '', 'failed', 'empty'],
  ['a fraction', 200, page(`${OPENING} Read on in our app.`), 'failed', 'much_shorter'],
])('%s is a recorded attempt, and the next look is later', async (_what, status, body, outcome, capture) => {
  await order()
  expect(await look(body, status)).toMatchObject({ lastOutcome: outcome, failures: 1 })
  const again = await look(body, status)
  expect(again).toMatchObject({ failures: 2 })
  expect(again.nextAt.getTime() - again.lastAt!.getTime()).toBeGreaterThan(11 * 3_600_000)
  expect((await captures()).map((one) => one.outcome)).toEqual(['good', capture, capture])
  expect(await drafts()).toEqual([])
})

test('what is only linked to is not fetched, nor what has no address or no order by an admin', async () => {
  await value(setRights(admin, { articleId: article.articleId, policy: 'link_only', reason: 'They asked.' }))
  expect(await checkNow(admin, { articleId: article.articleId })).toMatchObject({
    ok: false,
    reason: 'link-only',
  })
  await expect(checkNow(await testActor('editor'), { articleId: article.articleId })).rejects.toThrow(Refusal)
})

test('an order ends, and a stale one is refused', async () => {
  await order()
  const again = {
    articleId: article.articleId,
    rowVersion: null,
    address,
    cadence: 'daily' as const,
    paused: true,
  }
  expect(await orderRecheck(admin, again)).toMatchObject({ ok: false, reason: 'stale' })
  expect(await orderRecheck(admin, { ...again, rowVersion: 1 })).toMatchObject({ ok: true })
  await value(endRecheck(admin, { articleId: article.articleId }))
  expect(await db.articleRecheck.count({ where: { articleId: article.articleId } })).toBe(0)
})

const stopped = async () =>
  (await importHealth(admin, new Date())).filter(
    ({ kind, articleId }) => kind === 'stopped' && articleId === article.articleId,
  )
const job = async () => {
  const { rows } = await ownerPool().query(
    'SELECT payload, attempts, max_attempts FROM graphile_worker._private_jobs WHERE key = $1',
    [`recheck:${article.articleId}`],
  )
  return rows
}

test('a look that breaks off each time is told, and the next one is planned all the same', async () => {
  await order()
  await ownerPool().query(`
    CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$;
    CREATE TRIGGER broken BEFORE INSERT ON import_draft FOR EACH ROW EXECUTE FUNCTION broken()`)
  try {
    answer = { status: 200, body: page(`${OPENING} Nobody said how long.`, COUNT, ENDING) }
    const look = (last: boolean) => recheckArticle({ articleId: article.articleId }, { last })
    await expect(look(false)).rejects.toThrow('broken')
    await look(true)
  } finally {
    await ownerPool().query('DROP FUNCTION broken CASCADE')
  }
  const { articleId } = article
  const after = await db.articleRecheck.findUniqueOrThrow({ where: { articleId } })
  expect(after).toMatchObject({ lastOutcome: 'failed', failures: 1 })
  expect(await stopped()).toEqual([])
  const failing = (await importHealth(admin, new Date())).filter((row) => row.articleId === articleId)
  expect(failing[0]).toMatchObject({ kind: 'failing', says: after.lastReason })
})

test('an order whose job was tried too often stands in health, until somebody starts it again', async () => {
  await order()
  await ownerPool().query('UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = $1', [
    `recheck:${article.articleId}`,
  ])
  expect(await stopped()).toMatchObject([{ says: 'the last look broke off, and no other is planned' }])
  await value(startAgain(admin, { articleId: article.articleId }))
  expect(await stopped()).toEqual([])
  expect(await job()).toMatchObject([{ attempts: 0 }])
})

test('an order outlives its admin’s role as soon as another admin starts it again', async () => {
  const other = await testActor('admin')
  await value(
    orderRecheck(other, {
      articleId: article.articleId,
      rowVersion: null,
      address,
      cadence: 'daily',
      paused: false,
    }),
  )
  await ownerPool().query(`UPDATE app_user SET role = 'editor' WHERE id = $1`, [other.id])
  expect(await stopped()).toMatchObject([{ says: 'whoever ordered it may no longer import' }])
  await expect(startAgain(await testActor('editor'), { articleId: article.articleId })).rejects.toThrow(
    Refusal,
  )
  await value(startAgain(admin, { articleId: article.articleId }))
  expect(await stopped()).toEqual([])
  expect(await look(page(`${OPENING} ${count}.`, COUNT, ENDING))).toMatchObject({ lastOutcome: 'same' })
})

test('a look that was asked for is for whoever asked', async () => {
  await value(checkNow(admin, { articleId: article.articleId }))
  expect(await job()).toMatchObject([{ payload: { articleId: article.articleId, askedById: admin.id } }])
})

test('an order that was ended is not started again', async () => {
  expect(await startAgain(admin, { articleId: article.articleId })).toMatchObject({ reason: 'no-order' })
})

test('other words that were found wait for every admin, and not for those who may not import', async () => {
  await order()
  await look(page(`${OPENING} For how long is open.`, COUNT, ENDING))
  const [draft] = await drafts()
  const other = await testActor('admin')
  expect((await openDrafts(other)).map(({ id }) => id)).toContain(draft!.id)
  expect(await importDraft(other, draft!.id)).toMatchObject({ id: draft!.id })
  const { decisions, rowVersion } = (await importDraft(other, draft!.id))!
  const input = draftInput.parse({ draftId: draft!.id, rowVersion, decisions })
  expect(await saveDraft(other, input)).toMatchObject({ ok: true })
  expect(await saveDraft(admin, input)).toMatchObject({ reason: 'stale' })
  await value(discardDraft(other, { draftId: draft!.id }))
  expect(await drafts()).toEqual([])
})

test('a site that is busy is asked later, and nothing is noted of it', async () => {
  await order()
  const turns = [takeTurn(address), takeTurn(address)]
  const before = Date.now()
  expect(await look(page(`${OPENING} ${count}.`, COUNT, ENDING))).toMatchObject({ lastAt: null, failures: 0 })
  const { rows } = await ownerPool().query('SELECT run_at FROM graphile_worker.jobs WHERE key = $1', [
    recheckKey(article.articleId),
  ])
  expect(rows[0].run_at.getTime() - before).toBeLessThan(5_000)
  for (const turn of turns) turn?.done()
  expect(await look(page(`${OPENING} ${count}.`, COUNT, ENDING))).toMatchObject({ lastOutcome: 'same' })
})
