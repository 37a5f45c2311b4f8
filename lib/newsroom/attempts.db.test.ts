import { beforeAll, expect, test } from 'vitest'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { openDraft } from '@/lib/import-draft/commands'
import { importDraft } from '@/lib/import-draft/queries'
import { draftInput } from '@/lib/import-draft/schema'
import { openRun } from '@/lib/import-run/commands'
import { importRun } from '@/lib/import-run/queries'
import { confirmImport } from './confirm-import'
import { handIn } from './hand-in'
import { importArticle } from './import-article'
import { lookAtRow } from './look-at-row'
import { recheckArticle } from './recheck-article'
import { value } from './test-statement'

let admin: Admin
beforeAll(async () => {
  admin = await testActor('admin')
})

const WORDS = 'The council weighed the plan for a longer quay and put off its vote until the spring. '
const bytes = (text: string) => new TextEncoder().encode(text)
const page = (url: string, body: string) =>
  `<html><head><title>The quay waits</title><link rel="canonical" href="${url}"></head><body><article><h1>The quay waits</h1>${body}</article></body></html>`
const wall = (url: string) =>
  page(url, `<p>${WORDS}</p><p>Subscribe to continue reading.</p><p>Already a subscriber? Sign in.</p>`)

let made = 0
async function held() {
  made += 1
  const url = `https://paper.example/quay-${made}`
  const { articleId } = await value(
    importArticle(admin, {
      method: 'pasted',
      raw: bytes(`${made} ${WORDS.repeat(20)}`),
      workingTitle: 'The quay waits',
      details: {},
      addresses: [{ kind: 'canonical', url }],
      rights: { policy: 'excerpt' },
      blocks: [{ text: `${made} ${WORDS.repeat(20)}`, kind: 'paragraph', disposition: 'shown', reason: '' }],
    }),
  )
  return { url, articleId }
}
const attempts = async (articleId: string) => {
  expect(await db.articleVersion.count({ where: { articleId } })).toBe(1)
  const all = await db.capture.findMany({ where: { articleId }, orderBy: { seq: 'asc' } })
  return all.slice(1)
}

test('a wall that is uploaded for an article that is held is an attempt at it, beside the draft', async () => {
  const { url, articleId } = await held()
  const led = await handIn(admin, { files: [{ bytes: bytes(wall(url)), name: 'quay.html' }] })
  expect(led).toMatchObject({ ok: true, value: { draftId: expect.any(String) } })
  expect(await attempts(articleId)).toMatchObject([
    { outcome: 'paywalled', method: 'uploaded', fileName: 'quay.html', versionId: null },
  ])
})

test('a wall that is pasted as it was copied is one, too; one of no article that is held is none', async () => {
  const { url, articleId } = await held()
  await handIn(admin, { files: [], html: wall(url) })
  expect(await attempts(articleId)).toMatchObject([{ outcome: 'paywalled', method: 'pasted' }])
  const before = await db.capture.count()
  await handIn(admin, { files: [], html: wall('https://elsewhere.example/nobody') })
  expect(await db.capture.count()).toBe(before)
})

test('an address that gives nothing any more is a failed attempt at its article', async () => {
  const { articleId } = await held()
  const gone = 'http://10.0.0.1/gone'
  await db.articleAddress.create({ data: { articleId, kind: 'alias', url: gone, key: '10.0.0.1/gone' } })
  await handIn(admin, { files: [], text: gone })
  expect(await attempts(articleId)).toMatchObject([{ outcome: 'failed', method: 'fetched', address: gone }])
})

test('rows of a run say the same of it as a look by schedule', async () => {
  const { url, articleId } = await held()
  const gone = 'http://10.0.0.1/again'
  await db.articleAddress.create({ data: { articleId, kind: 'alias', url: gone, key: '10.0.0.1/again' } })
  const rows = [{ fileName: 'wall.html', bytes: bytes(wall(url)) }, { address: gone }]
  const { runId } = await value(openRun(admin, { name: 'list', source: 'files', rows }))
  for (const { id } of (await importRun(admin, runId))!.list) await lookAtRow({ rowId: id }, { last: true })
  const { list } = (await importRun(admin, runId))!
  expect(list).toMatchObject([
    { state: 'failed', verdict: 'paywalled', says: expect.stringContaining('noted as an attempt') },
    { state: 'failed', verdict: 'not-fetched', article: { title: 'The quay waits' } },
  ])
  await db.articleRecheck.create({
    data: { articleId, address: gone, nextAt: new Date(), setById: admin.id },
  })
  await recheckArticle({ articleId })
  expect((await attempts(articleId)).map(({ outcome }) => outcome)).toEqual(['paywalled', 'failed', 'failed'])
})

test.each([
  ['not the article, where nobody says more', undefined, 'failed'],
  ['a wall', 'paywalled', 'paywalled'],
  ['a page without its text', 'empty', 'empty'],
] as const)('a person who sees that it is %s says so', async (_what, seenOutcome, outcome) => {
  const { url, articleId } = await held()
  const body = `<p>${'Other words of a page that took its place. '.repeat(30)}</p>`
  const opened = await value(
    openDraft(admin, { bytes: bytes(page(url, body)), fileName: 'a.html', method: 'uploaded' }),
  )
  const draft = (await importDraft(admin, opened.draftId))!
  const decisions = { ...draft.decisions, articleId, asAttempt: true, ...(seenOutcome && { seenOutcome }) }
  const input = draftInput.parse({ draftId: draft.id, rowVersion: draft.rowVersion, decisions })
  expect(await confirmImport(admin, input)).toMatchObject({ value: { outcome: 'attempt', versionNumber: 1 } })
  expect(await attempts(articleId)).toMatchObject([{ outcome, reason: expect.stringContaining('a person') }])
})
