import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { allowLoopbackForTests } from '@/lib/net/loopback-for-tests'
import { confirmImport } from '@/lib/newsroom/confirm-import'
import { originProposals } from '@/lib/origin/queries'
import { openDraft, readIntoDraft, retryAddress } from './commands'
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

test('of a page that keeps its text for subscribers, or has none, what it says of its article waits for the text', async () => {
  const head =
    '<head><title>The quay is closed | Gazette</title><meta name="author" content="Ada Rowan"><meta property="article:published_time" content="2026-05-04T08:00:00Z"><link rel="canonical" href="https://gazette.example/quay-closed"></head>'
  const teaser = `<html>${head}<body><article><h1>The quay is closed</h1><p>The quay closed at noon.</p><p>Subscribe to continue reading.</p></article></body></html>`
  const opened = await openDraft(actor, {
    bytes: new TextEncoder().encode(teaser),
    fileName: 'quay.html',
    method: 'uploaded',
  })
  if (!opened.ok) throw new Error(opened.reason)
  const { draftId } = opened.value
  const draft = await failedDraft(actor, draftId)
  expect(draft?.failure.code).toBe('paywalled')
  expect(draft?.known.details).toMatchObject({
    title: { value: 'The quay is closed' },
    byline: { value: 'Ada Rowan' },
    published_date: { value: '2026-05-04' },
  })
  const text = new TextEncoder().encode(`The quay is closed\n\nThe quay closed at noon. ${words.repeat(8)}`)
  expect(await readIntoDraft(actor, { draftId, bytes: text })).toMatchObject({ ok: true })
  const read = await importDraft(actor, draftId)
  expect(read?.decisions.details).toMatchObject({
    byline: { value: 'Ada Rowan' },
    published_date: { value: '2026-05-04' },
  })
  expect(read?.decisions.addresses).toContainEqual({
    kind: 'canonical',
    url: 'https://gazette.example/quay-closed',
  })
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

async function failedAt(address: string) {
  const known = { details: { byline: { value: 'Ada Quay', method: 'typed' as const, reason: '' } } }
  const failure = { outcome: 'failed' as const, code: 'refused-by-site', reason: 'The site refuses.' }
  const opened = await openDraft(actor, { bytes: null, address, method: 'fetched', known, failure })
  if (!opened.ok) throw new Error('nothing kept')
  return opened.value.draftId
}

test('a text pasted into a failed draft takes over all that was known', async () => {
  const draftId = await failedAt('https://news.example.org/pasted')
  const read = await readIntoDraft(actor, { draftId, bytes: page('Pasted later'), mediaType: 'text/html' })
  expect(read).toEqual({ ok: true, value: { draftId } })
  expect(await failedDraft(actor, draftId)).toBeNull()
  const draft = await importDraft(actor, draftId)
  expect(draft).toMatchObject({ method: 'pasted', rowVersion: 2, address: 'https://news.example.org/pasted' })
  expect(draft?.decisions.details.byline?.value).toBe('Ada Quay')
  expect(draft?.decisions.details.title?.value).toBe('Pasted later')
  expect(draft?.decisions.addresses).toContainEqual({ kind: 'alias', url: 'https://news.example.org/pasted' })
})

test('what cannot be read either leaves the failed draft as it is', async () => {
  const draftId = await failedAt('https://news.example.org/still')
  const bytes = new TextEncoder().encode('%PDF-1.7 not an article')
  const read = await readIntoDraft(actor, { draftId, bytes, fileName: 'still.html' })
  expect(read).toMatchObject({ ok: false, reason: 'unreadable', details: { says: expect.any(String) } })
  expect(await failedDraft(actor, draftId)).toMatchObject({
    rowVersion: 1,
    failure: { reason: 'The site refuses.' },
  })
})

test('the address of a failed draft is asked once more and read when it answers', async () => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page('Back again'))
  })
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port))
  })
  allowLoopbackForTests(port)
  const draftId = await failedAt(`http://127.0.0.1:${port}/again`)
  expect(await retryAddress(actor, { draftId })).toEqual({ ok: true, value: { draftId } })
  expect(await importDraft(actor, draftId)).toMatchObject({ method: 'fetched', capturedAt: expect.any(Date) })
  server.close()
})

test('nobody reads into somebody else’s failed draft', async () => {
  const draftId = await failedAt('https://news.example.org/mine')
  const other = await testActor('admin')
  expect(await readIntoDraft(other, { draftId, bytes: page('Not mine') })).toMatchObject({
    reason: 'no-such-draft',
  })
})

test('a draft is nobody else’s', async () => {
  const other = await testActor('admin')
  const opened = await openDraft(actor, { bytes: page('Mine alone'), fileName: 'mine.html' })
  if (!opened.ok) throw new Error('not read')
  expect(await importDraft(other, opened.value.draftId)).toBeNull()
})

async function opened(bytes: Uint8Array, address: string) {
  const result = await openDraft(actor, { bytes, mediaType: 'text/html', method: 'fetched', address })
  if (!result.ok) throw new Error('not read')
  const draft = await importDraft(actor, result.value.draftId)
  return { draftId: result.value.draftId, rowVersion: 1, decisions: draft!.decisions as never }
}

test('a fraction of a known article is written down as an attempt and makes no version', async () => {
  const address = 'https://one.example/long'
  const whole = await opened(page('The long quay'), address)
  const made = await confirmImport(actor, whole)
  if (!made.ok) throw new Error(made.reason)
  const short = `<html><body><h1>The long quay</h1><p>${words.repeat(2)}</p></body></html>`
  const again = await opened(new TextEncoder().encode(short), address)
  expect((again.decisions as { articleId: string }).articleId).toBe(made.value.articleId)
  expect(await confirmImport(actor, again)).toMatchObject({
    value: { outcome: 'much-shorter', versionNumber: 1 },
  })
  const where = { articleId: made.value.articleId }
  expect(await db.articleVersion.count({ where })).toBe(1)
  expect(await db.capture.findMany({ where, orderBy: { seq: 'asc' } })).toMatchObject([
    { outcome: 'good' },
    { outcome: 'much_shorter', versionId: null, reason: expect.stringContaining('half') },
  ])
})

test('an address that gave a headline and next to nothing else waits for its text; pasted words are taken as they are', async () => {
  const bytes = new TextEncoder().encode('<html><body><h1>The long quay opens</h1></body></html>')
  const opened = await openDraft(actor, {
    bytes,
    address: 'https://news.example.org/bare',
    method: 'fetched',
  })
  if (!opened.ok) throw new Error('nothing kept')
  expect(await failedDraft(actor, opened.value.draftId)).toMatchObject({ failure: { code: 'no-article' } })
  const pasted = await readIntoDraft(actor, { draftId: opened.value.draftId, bytes })
  expect(pasted.ok).toBe(true)
})

test('an import that waits has as many words as its version will have', async () => {
  const opened = await openDraft(actor, {
    bytes: page('A quay of words'),
    method: 'uploaded',
    fileName: 'q.html',
  })
  if (!opened.ok) throw new Error('not read')
  const { draftId } = opened.value
  const waiting = (await openDrafts(actor)).find(({ id }) => id === draftId)
  const draft = await importDraft(actor, draftId)
  const kept = await confirmImport(actor, { draftId, rowVersion: 1, decisions: draft!.decisions as never })
  if (!kept.ok) throw new Error(kept.reason)
  const version = await db.articleVersion.findFirstOrThrow({ where: { articleId: kept.value.articleId } })
  expect(waiting?.words).toBe(version.wordStarts.length)
})

test('what is proposed and not decided is asked for before a version is made', async () => {
  const said = '“The quay closes at noon,” the harbour master said.“We open the other one,” the council said.'
  const bytes = new TextEncoder().encode(`The other quay\n\n${said}\n\n${words.repeat(8)}`)
  const opened = await openDraft(actor, { bytes, method: 'pasted' })
  if (!opened.ok) throw new Error('not read')
  const { draftId } = opened.value
  const draft = await importDraft(actor, draftId)
  expect(draft?.decisions.reading.proposals).toHaveLength(1)
  const input = { draftId, rowVersion: 1, decisions: draft!.decisions as never }
  expect(await confirmImport(actor, input)).toEqual({ ok: false, reason: 'undecided' })
  const kept = await confirmImport(actor, { ...input, leaveUndecided: true })
  if (!kept.ok) throw new Error(kept.reason)
  const { text } = await db.articleVersion.findFirstOrThrow({ where: { articleId: kept.value.articleId } })
  expect(text).toContain(said)
})

test('a saved page of a headline and next to nothing else keeps what it says of its article', async () => {
  const opened = await openDraft(actor, {
    bytes: new TextEncoder().encode(
      '<html lang="en"><head><link rel="canonical" href="https://news.example.org/bare-quay"></head><body><h1>The long quay opens late</h1></body></html>',
    ),
    method: 'uploaded',
    fileName: 'bare.html',
  })
  if (!opened.ok) throw new Error('nothing kept')
  expect(await failedDraft(actor, opened.value.draftId)).toMatchObject({
    failure: { code: 'no-article' },
    known: {
      details: { title: { value: 'The long quay opens late' } },
      addresses: [{ kind: 'canonical', url: 'https://news.example.org/bare-quay' }],
    },
  })
})

test('what a person keeps as an article of its own is not asked about as a copy of what it is like', async () => {
  const text = (end: string) =>
    Array.from(
      { length: 12 },
      (_, at) => `The council of quay ${at} weighed plan ${at * 7} near the old mole on Monday.`,
    )
      .concat(end)
      .join('\n\n')
  const keep = async (end: string, said: boolean) => {
    const bytes = new TextEncoder().encode(`A plan for the quay ${end}\n\n${text(end)}`)
    const opened = await openDraft(actor, { bytes, method: 'pasted' })
    if (!opened.ok) throw new Error('not read')
    const draft = await importDraft(actor, opened.value.draftId)
    const decisions = { ...draft!.decisions, articleId: null, said }
    const input = { draftId: opened.value.draftId, rowVersion: 1, decisions: decisions as never }
    const kept = await confirmImport(actor, { ...input, leaveUndecided: true })
    if (!kept.ok) throw new Error(kept.reason)
    return (await originProposals(actor, kept.value.slug)).filter(({ about }) => about === 'copy')
  }
  expect(await keep('It goes on in May.', false)).toEqual([])
  expect(await keep('It goes on in June.', true)).toEqual([])
  expect(await keep('It goes on in July.', false)).toHaveLength(2)
})
