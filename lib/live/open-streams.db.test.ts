import { afterEach, expect, test, vi } from 'vitest'
import { recordAudit } from '@/lib/audit/record'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { closeListener } from '@/lib/db/listener'
import { transaction } from '@/lib/db/transaction'
import { sayWhere } from './commands'
import { closeStreams, openStream, type Watch } from './open-streams'
import { newestSeq } from './queries'

const ada = await testActor('editor', 'Ada')
const ben = await testActor('editor', 'Ben')
const articles = await Promise.all(
  ['here', 'elsewhere'].map((slug) =>
    db.article.create({
      data: { slug, workingTitle: slug, createdById: ada.id },
      select: { id: true, slug: true },
    }),
  ),
)
const [here, elsewhere] = articles as [(typeof articles)[number], (typeof articles)[number]]

afterEach(async () => {
  closeStreams()
  // Each takes its presence back after it closed; the database must not go away under that.
  await vi.waitFor(async () => expect(await db.presence.count()).toBe(0), { timeout: 10_000 })
  await closeListener()
})

const did = (actor: typeof ada, action: string, subject: string, details = {}) =>
  transaction((tx) => recordAudit(tx, actor, { action, subject, details }))

type Heard = { readonly name: string; readonly id?: string; readonly data: unknown }

/** Opens a stream as somebody and collects what it says. */
function listenAs(actor: typeof ada, over: Partial<Watch> = {}) {
  const browser = new AbortController()
  const response = openStream({
    actor,
    article: here,
    since: null,
    stands: async () => true,
    gone: browser.signal,
    ...over,
  })
  const heard: Heard[] = []
  const ended = (async () => {
    let text = ''
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += new TextDecoder().decode(chunk)
      const whole = text.split('\n\n')
      text = whole.pop() ?? ''
      heard.push(...whole.flatMap(heardIn))
    }
  })()
  const named = (name: string) => heard.filter((one) => one.name === name).map(({ data }) => data)
  return { heard, named, ended, leave: () => browser.abort() }
}

function heardIn(block: string): Heard[] {
  const lines = new Map(block.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]))
  const name = lines.get('event')
  const id = lines.get('id')
  return name ? [{ name, ...(id && { id }), data: JSON.parse(lines.get('data') ?? 'null') }] : []
}

test('what others do at the article is heard at once, without its words', async () => {
  const ear = listenAs(ben)
  await vi.waitFor(() => expect(ear.named('hello')).toHaveLength(1))
  await did(ada, 'article.described', 'article/here', { secret: 'words' })
  await did(ada, 'article.described', 'article/elsewhere')
  await did(ben, 'thread.opened', 'thread/t', { article: 'here' })
  await did(ada, 'user.invited', 'link/x', { article: 'here' })
  await vi.waitFor(() => expect(ear.named('update')).toHaveLength(2))
  expect(ear.named('update')).toMatchObject([
    { action: 'article.described', subject: 'article/here', by: 'Ada', own: false, annotations: [] },
    { action: 'thread.opened', by: 'Ben', own: true },
  ])
  expect(JSON.stringify(ear.heard)).not.toContain('words')
})

test('that an inbox may have changed is heard from everywhere, and says nothing else', async () => {
  const ear = listenAs(ben)
  await vi.waitFor(() => expect(ear.named('hello')).toHaveLength(1))
  await did(ada, 'thread.opened', 'thread/t', { article: 'elsewhere' })
  await vi.waitFor(() => expect(ear.named('inbox')).toEqual([null]))
  await did(ada, 'annotation.created', 'annotation/a', { article: 'here' })
  await vi.waitFor(() => expect(ear.named('update')).toHaveLength(1))
  expect(ear.named('inbox')).toHaveLength(1)
})

test('without an article everything editors do is heard, and nothing about accounts', async () => {
  const ear = listenAs(ben, { article: null })
  await vi.waitFor(() => expect(ear.named('hello')).toHaveLength(1))
  await did(ada, 'session.started', 'session/x')
  await did(ada, 'edition.published', 'edition/1')
  await vi.waitFor(() => expect(ear.named('update')).toMatchObject([{ action: 'edition.published' }]))
})

test('who comes back goes on where they were; after too much they are told to read all again', async () => {
  const since = await newestSeq(ben)
  await did(ada, 'article.described', 'article/here')
  const back = listenAs(ben, { since })
  await vi.waitFor(() =>
    expect(back.heard.filter(({ name }) => name === 'update')).toMatchObject([{ id: String(since + 1) }]),
  )
  for (let at = 0; at < 201; at += 1) await did(ada, 'article.described', 'article/elsewhere')
  const late = listenAs(ben, { since })
  await vi.waitFor(() => expect(late.named('behind')).toHaveLength(1))
  expect(late.named('update')).toEqual([])
})

test('who else is here is told by name, where they are, and that they left', async () => {
  const ear = listenAs(ben)
  const other = listenAs(ada)
  await vi.waitFor(() => expect(ear.named('present').at(-1)).toEqual([{ name: 'Ada', at: null }]))
  await vi.waitFor(() => expect(other.named('present').at(-1)).toEqual([{ name: 'Ben', at: null }]))
  const { stream } = other.named('hello')[0] as { stream: string }
  await sayWhere(ben, { stream, annotation: null })
  other.leave()
  await other.ended
  await vi.waitFor(() => expect(ear.named('present').at(-1)).toEqual([]))
})

test('nobody is present at another article, and one person in two windows is one', async () => {
  const ear = listenAs(ben)
  listenAs(ada, { article: elsewhere })
  listenAs(ada)
  listenAs(ada)
  await vi.waitFor(() => expect(ear.named('present').at(-1)).toEqual([{ name: 'Ada', at: null }]))
})

test('a stream whose session ended says so before the next words, and ends', async () => {
  let stands = true
  const ear = listenAs(ben, { stands: async () => stands })
  await vi.waitFor(() => expect(ear.named('hello')).toHaveLength(1))
  stands = false
  await did(ada, 'article.described', 'article/here')
  await ear.ended
  expect(ear.named('ended')).toHaveLength(1)
  expect(ear.named('update')).toEqual([])
})

test('one person has so many streams and no more; all end when the server does', async () => {
  const ears = Array.from({ length: 8 }, () => listenAs(ben))
  expect(() => listenAs(ben)).toThrow('too-many')
  listenAs(ada)
  closeStreams()
  await Promise.all(ears.map(({ ended }) => ended))
})
