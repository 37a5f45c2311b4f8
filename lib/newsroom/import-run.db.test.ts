import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { discardDraft, readIntoDraft } from '@/lib/import-draft/commands'
import { acceptAll } from '@/lib/import-draft/decide'
import { failedDraft, importDraft } from '@/lib/import-draft/queries'
import { draftInput } from '@/lib/import-draft/schema'
import { cancelRun, openRun, retryRun, startRun } from '@/lib/import-run/commands'
import type { RunMode, SourceRow } from '@/lib/import-run/model'
import { importRun } from '@/lib/import-run/queries'
import { madePublishers } from '@/lib/import-run/run-result'
import { work } from '@/lib/jobs/work'
import { allowLoopbackForTests } from '@/lib/net/loopback-for-tests'
import { confirmImport } from './confirm-import'
import { draftForRow } from './draft-for-row'
import { TASKS } from './job-tasks'

const actor = await testActor('admin')
const SENTENCES = [
  'The harbour council met on Monday and weighed the plan for a longer quay.',
  'Its chair said the money was there and the work could begin in spring.',
  'Fishermen who spoke at the meeting asked for more time to look at the drawings.',
  'A vote is expected in the second week of May, after a public hearing.',
]
const article = (name: string) =>
  `<html><head><title>${name}</title></head><body><article><h1>${name}</h1>${SENTENCES.map(
    (sentence) => `<p>${name}: ${sentence} ${sentence.replace('The', 'Again the')}</p>`,
  ).join('')}</article></body></html>`

const served = new Map<string, { status?: number; type?: string; body: string }>()
const server = http.createServer((request, response) => {
  const page = served.get(request.url ?? '')
  response
    .writeHead(page ? (page.status ?? 200) : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
    })
    .end(page?.body ?? 'nothing here')
})
let base = ''
let stop = async () => {}

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  allowLoopbackForTests(port)
  base = `http://127.0.0.1:${port}`
  stop = (await work(TASKS)).stop
})
afterEach(() => served.clear())
afterAll(async () => {
  await stop()
  server.closeAllConnections()
  server.close()
})

const bytes = (text: string) => new TextEncoder().encode(text)
const serve = (path: string, body: string, more = {}) => {
  served.set(path, { body, ...more })
  return `${base}${path}`
}
async function opened(rows: readonly SourceRow[], name = 'list.csv') {
  const run = await openRun(actor, { name, source: 'table', rows })
  if (!run.ok) throw new Error(run.reason)
  return run.value
}
async function reached(runId: string, state: string) {
  await vi.waitFor(async () => expect((await importRun(actor, runId))?.state).toBe(state), {
    timeout: 20_000,
    interval: 100,
  })
  return (await importRun(actor, runId))!
}
async function whole(rows: readonly SourceRow[], mode: RunMode) {
  const { runId } = await opened(rows)
  await reached(runId, 'checked')
  await startRun(actor, { runId, mode })
  return reached(runId, 'done')
}

test('every row is looked at first, one bad row stops no other, and nothing is imported before a person starts it', async () => {
  const before = await db.article.count()
  const { runId } = await opened([
    { address: serve('/one', article('First quay')) },
    { address: serve('/one-again', article('First quay')) },
    { address: `${base}/gone` },
    { address: serve('/wall', 'members only', { status: 403 }) },
    { address: 'http://10.0.0.1/' },
    { address: serve('/picture', 'PNG', { type: 'image/png' }) },
    { fileName: 'two.html', bytes: bytes(article('Second quay')) },
    { fileName: 'Row 8', problem: 'Row 8 names neither an address nor a file.' },
    { fileName: 'report.html', bytes: bytes('%PDF-1.7 not a page') },
  ])
  const run = await reached(runId, 'checked')
  expect(run.list.map(({ verdict }) => verdict).filter((one) => one === 'new')).toHaveLength(2)
  expect(run.list.map(({ verdict }) => verdict).slice(2)).toEqual([
    'not-fetched',
    'not-fetched',
    'not-fetched',
    'not-fetched',
    'new',
    'bad-row',
    'unreadable',
  ])
  expect(
    run.list
      .slice(0, 2)
      .map(({ verdict }) => verdict)
      .sort(),
  ).toEqual(['duplicate', 'new'])
  expect(run.list.every(({ state, says }) => state === 'checked' || says !== '')).toBe(true)
  expect(await db.article.count()).toBe(before)

  expect(await startRun(actor, { runId, mode: 'accept' })).toMatchObject({ ok: true, value: { rows: 2 } })
  const done = await reached(runId, 'done')
  expect(done.list.filter(({ verdict }) => verdict === 'imported')).toHaveLength(2)
  expect(await db.article.count()).toBe(before + 2)
  const capture = await db.capture.findFirstOrThrow({ where: { address: { startsWith: `${base}/one` } } })
  expect(capture).toMatchObject({ method: 'fetched', outcome: 'good' })
}, 60_000)

test('the same list again archives nothing twice, and while it is under way goes on with the same run', async () => {
  const rows = [{ fileName: 'three.html', bytes: bytes(article('Third quay')) }]
  const [first, second] = [await opened(rows), await opened(rows)]
  expect(second).toMatchObject({ runId: first.runId, resumed: true })
  await reached(first.runId, 'checked')
  await startRun(actor, { runId: first.runId, mode: 'accept' })
  await reached(first.runId, 'done')
  const articles = await db.article.count()
  const again = await opened(rows)
  expect(again.resumed).toBe(false)
  expect((await reached(again.runId, 'checked')).list).toMatchObject([{ verdict: 'archived' }])
  expect(await startRun(actor, { runId: again.runId, mode: 'accept' })).toMatchObject({
    reason: 'nothing-to-import',
  })
  expect(await db.article.count()).toBe(articles)
}, 60_000)

test('what a person must decide waits as a draft; what is said in the list goes before the page', async () => {
  const known = {
    wins: true,
    details: { byline: { value: 'Ann Example', method: 'typed' as const, reason: 'from the list' } },
  }
  const run = await whole([{ fileName: 'four.html', bytes: bytes(article('Fourth quay')), known }], 'wait')
  expect(run.list).toMatchObject([{ state: 'done', verdict: 'draft', draftId: expect.any(String) }])
  const draft = await db.importDraft.findFirstOrThrow({ where: { id: run.list[0]!.draftId! } })
  expect(draft.decisions).toMatchObject({ details: { byline: { value: 'Ann Example' } } })
}, 60_000)

test('a look says what is known of a row by the words alone, and what will be left to decide', async () => {
  const text = (name: string) => article('Seventh quay').replace('Its chair', name)
  await whole([{ address: serve('/seven', text('Its chair')) }], 'accept')
  const { runId } = await opened([
    { address: serve('/seven', text('Its chair')) },
    { fileName: 'seven.html', bytes: bytes(text('The head of the council')) },
    { fileName: 'bare.txt', bytes: bytes(`${SENTENCES.join(' ')} And so on it went.`) },
  ])
  const { list } = await reached(runId, 'checked')
  expect(list[0]).toMatchObject({ verdict: 'archived', article: expect.anything() })
  expect(list[1]).toMatchObject({
    verdict: 'near',
    says: expect.stringMatching(/^\d+ % of its words are in “Seventh quay”/),
  })
  expect(list[1]).toMatchObject({ article: null, like: { title: 'Seventh quay' } })
  expect(list[2]?.says).toContain('It has no headline.')
}, 60_000)

test('a publisher is made where the list or the page names it, and waits for a person where it is only inferred', async () => {
  const site = '<meta property="og:site_name" content="The Quay Courier"></head>'
  const stated = article('Publisher quay').replace('</head>', site)
  const foot = '<footer><p>© 2026 Pier Gazette. All rights reserved.</p></footer></body>'
  const inferred = article('Inferred quay').replace('</body>', foot)
  const list = { value: 'The Listed Post', method: 'typed' as const, reason: 'from the list' }
  const run = await whole(
    [
      { fileName: 'stated.html', bytes: bytes(stated) },
      { fileName: 'inferred.html', bytes: bytes(inferred) },
      {
        fileName: 'listed.html',
        bytes: bytes(article('Listed quay')),
        known: { wins: true, details: { published_by: list } },
      },
    ],
    'accept',
  )
  expect(run.list).toMatchObject([
    { verdict: 'imported', madePublisher: 'The Quay Courier', says: expect.stringContaining('og:site_name') },
    {
      verdict: 'draft',
      madePublisher: null,
      says: expect.stringContaining('New publisher “Pier Gazette”: decide'),
    },
    { verdict: 'imported', madePublisher: 'The Listed Post', says: expect.stringContaining('from the list') },
  ])
  expect(await db.publisher.count({ where: { name: 'Pier Gazette' } })).toBe(0)
  expect(madePublishers(run.list)).toMatch(/^2 new publishers were made: The Quay Courier, The Listed Post\./)
}, 60_000)

test('the words of an article at another site wait for a person, whatever was chosen for the run', async () => {
  const words = article('Ninth quay')
  await whole([{ address: serve('/nine', words) }], 'accept')
  const held = await db.articleAddress.findFirstOrThrow({ where: { url: `${base}/nine` } })
  // It was kept from another site than the one that answers now.
  const elsewhere = { url: 'https://paper.example/nine', key: 'paper.example/nine' }
  await db.articleAddress.updateMany({ where: { articleId: held.articleId }, data: elsewhere })
  const run = await whole([{ address: serve('/nine-again', `${words}<!-- another page -->`) }], 'accept')
  expect(run.list).toMatchObject([
    { state: 'done', verdict: 'draft', draftId: expect.any(String), says: expect.stringContaining('a copy') },
  ])
}, 60_000)

test('a feed becomes rows of its entries, with what the feed says where the page says nothing', async () => {
  const link = serve('/story', article('Story of a feed'))
  serve(
    '/feed',
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour news</title><item><title>Story</title><link>${link}</link><pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate></item></channel></rss>`,
    { type: 'application/rss+xml' },
  )
  const run = await whole([{ address: `${base}/feed` }], 'accept')
  expect(run.list).toMatchObject([
    { number: 1, verdict: 'feed' },
    { number: 2, verdict: 'imported', address: link },
  ])
  const capture = await db.capture.findFirstOrThrow({ where: { address: link } })
  expect(capture.method).toBe('feed')
  const date = await db.articleDetail.findFirst({
    where: { articleId: capture.articleId, field: 'published_date' },
  })
  expect(date).toMatchObject({ value: '2026-05-04', reason: expect.stringContaining('Harbour news') })
}, 60_000)

test('a failed row is tried again, and is imported in a run that was started', async () => {
  const { runId } = await opened([
    { fileName: 'five.html', bytes: bytes(article('Fifth quay')) },
    { address: `${base}/late` },
  ])
  await reached(runId, 'checked')
  await startRun(actor, { runId, mode: 'accept' })
  await reached(runId, 'done')
  serve('/late', article('Late quay'))
  expect(await retryRun(actor, { runId })).toMatchObject({ value: { rows: 1 } })
  const run = await reached(runId, 'done')
  expect(run.list.map(({ verdict }) => verdict)).toEqual(['imported', 'imported'])
}, 60_000)

test('a row that failed waits for its text with all that is known of it, and says what became of it', async () => {
  const known = {
    wins: true,
    details: { byline: { value: 'Ann Example', method: 'typed' as const, reason: 'from the list' } },
  }
  const { runId } = await opened([{ address: `${base}/gone`, known }, { address: `${base}/gone-too` }])
  const [gone, goneToo] = (await reached(runId, 'checked')).list
  const drafted = async (rowId: string) => {
    const opened = await draftForRow(actor, { rowId })
    if (!opened.ok) throw new Error(opened.reason)
    return opened.value.draftId
  }
  const draftId = await drafted(gone!.id)
  expect(await draftForRow(actor, { rowId: gone!.id })).toMatchObject({ reason: 'no-such-row' })
  expect(await draftForRow(await testActor('admin'), { rowId: goneToo!.id })).toMatchObject({
    reason: 'no-such-row',
  })
  expect(await failedDraft(actor, draftId)).toMatchObject({
    address: `${base}/gone`,
    failure: { reason: gone!.says },
    known: { details: { byline: { value: 'Ann Example' } } },
  })
  await readIntoDraft(actor, { draftId, bytes: bytes(article('Gone quay')), fileName: 'gone.html' })
  const draft = (await importDraft(actor, draftId))!
  const input = draftInput.parse({
    draftId,
    rowVersion: draft.rowVersion,
    decisions: acceptAll(draft.decisions),
  })
  expect(await confirmImport(actor, input)).toMatchObject({ ok: true })
  await discardDraft(actor, { draftId: await drafted(goneToo!.id) })
  const { list } = (await importRun(actor, runId))!
  expect(list.map(({ verdict, article }) => [verdict, Boolean(article)])).toEqual([
    ['imported', true],
    ['discarded', false],
  ])
}, 60_000)

test('a run that is cancelled keeps what was imported and imports nothing more; nobody else has a say in it', async () => {
  const other = await testActor('admin')
  const { runId } = await opened([{ fileName: 'six.html', bytes: bytes(article('Sixth quay')) }])
  await reached(runId, 'checked')
  expect(await cancelRun(other, { runId })).toMatchObject({ reason: 'no-such-run' })
  expect(await importRun(other, runId)).toBeNull()
  expect(await cancelRun(actor, { runId })).toMatchObject({ ok: true })
  expect(await startRun(actor, { runId, mode: 'accept' })).toMatchObject({ reason: 'over' })
  expect((await importRun(actor, runId))?.list).toMatchObject([{ state: 'cancelled' }])
}, 60_000)
