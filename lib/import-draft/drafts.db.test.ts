import { expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { confirmImport } from '@/lib/newsroom/confirm-import'
import { openDraft } from './commands'
import { failedDraft, importDraft, openDrafts } from './queries'

const actor = await testActor('admin')
const words = 'The harbour council met on Monday and weighed the plan for a longer quay. '
const page = (title: string) =>
  new TextEncoder().encode(
    `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${words.repeat(8)}</p><p>${title} ${words.repeat(6)}</p></body></html>`,
  )

test('what an address gave is confirmed with where and when it was got', async () => {
  const capturedAt = new Date('2026-05-04T10:00:00Z')
  const opened = await openDraft(actor, {
    bytes: page('A longer quay'),
    mediaType: 'text/html; charset=utf-8',
    method: 'fetched',
    address: 'https://news.example.org/short',
    finalAddress: 'https://news.example.org/quay',
    capturedAt,
  })
  if (!opened.ok) throw new Error('not read')
  const draft = await importDraft(actor, opened.value.draftId)
  expect(draft?.decisions.addresses.map(({ url }) => url)).toEqual(
    expect.arrayContaining(['https://news.example.org/quay', 'https://news.example.org/short']),
  )
  const confirmed = await confirmImport(actor, {
    draftId: opened.value.draftId,
    rowVersion: 1,
    decisions: draft!.decisions as never,
  })
  if (!confirmed.ok) throw new Error(confirmed.reason)
  const capture = await db.capture.findFirstOrThrow({ where: { articleId: confirmed.value.articleId } })
  expect(capture).toMatchObject({
    method: 'fetched',
    address: 'https://news.example.org/quay',
    at: capturedAt,
    outcome: 'good',
  })
})

test('an address that gave nothing leaves a draft with all that is known', async () => {
  const known = { details: { title: { value: 'Known already', method: 'typed' as const, reason: '' } } }
  const opened = await openDraft(actor, {
    bytes: null,
    address: 'https://news.example.org/wall',
    method: 'fetched',
    known,
    failure: { outcome: 'failed', code: 'refused-by-site', reason: 'The site refuses.' },
  })
  if (!opened.ok) throw new Error('nothing kept')
  expect(opened.value.failed).toBe(true)
  expect(await importDraft(actor, opened.value.draftId)).toBeNull()
  expect(await failedDraft(actor, opened.value.draftId)).toMatchObject({
    address: 'https://news.example.org/wall',
    failure: { code: 'refused-by-site', reason: 'The site refuses.' },
    known: {
      ...known,
      addresses: [{ kind: 'alias', url: 'https://news.example.org/wall' }],
    },
  })
  expect(await openDrafts(actor)).toContainEqual(
    expect.objectContaining({ id: opened.value.draftId, name: 'Known already', failed: true }),
  )
})

test('a page that is no article leaves a failed draft when its address is known, and none when it was a bare file', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7 not an article')
  const before = await db.importDraft.count()
  expect(await openDraft(actor, { bytes, fileName: 'report.html' })).toMatchObject({
    ok: false,
    reason: 'unreadable',
  })
  expect(await db.importDraft.count()).toBe(before)
  const opened = await openDraft(actor, {
    bytes,
    address: 'https://news.example.org/report',
    method: 'fetched',
  })
  expect(opened).toMatchObject({ ok: true, value: { failed: true } })
})

test('a draft is nobody else’s', async () => {
  const other = await testActor('admin')
  const opened = await openDraft(actor, { bytes: page('Mine alone'), fileName: 'mine.html' })
  if (!opened.ok) throw new Error('not read')
  expect(await importDraft(other, opened.value.draftId)).toBeNull()
})
