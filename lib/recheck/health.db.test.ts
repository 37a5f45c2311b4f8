import { beforeAll, expect, test } from 'vitest'
import { createAnnotation } from '@/lib/annotation/commands'
import { addPublisherNotice, askNoticeAgain, refusePublisherNotice, setRights } from '@/lib/article/commands'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { importArticle } from '@/lib/newsroom/import-article'
import { recordAttempt } from '@/lib/newsroom/record-attempt'
import { value } from '@/lib/newsroom/test-statement'
import { Refusal } from '@/lib/result/refusal'
import { importHealth, proposedNotices } from './queries'

let admin: Admin
beforeAll(async () => {
  admin = await testActor('admin')
})

const imported = (headline: string, texts: readonly string[], articleId?: string) =>
  value(
    importArticle(admin, {
      ...(articleId && { articleId }),
      method: 'pasted',
      raw: new TextEncoder().encode([headline, ...texts].join('\n\n')),
      workingTitle: headline,
      details: {},
      addresses: [],
      rights: { policy: 'excerpt' },
      blocks: [headline, ...texts].map((text, index) => ({
        text,
        kind: index === 0 ? ('headline' as const) : ('paragraph' as const),
        disposition: 'shown' as const,
        reason: '',
      })),
    }),
  )
const complaints = async (articleId: string, now = new Date()) =>
  (await importHealth(admin, now)).filter((row) => row.articleId === articleId).map(({ kind }) => kind)

test('a new article wants annotations and rights; once it has them it is well', async () => {
  const { articleId, versionId } = await imported('Well in the end', ['A sentence to mark.'])
  expect(await complaints(articleId)).toEqual(['unannotated', 'rights'])
  await value(setRights(admin, { articleId, policy: 'excerpt', reason: 'Looked at.' }))
  await value(createAnnotation(admin, { versionId, spans: [{ start: 0, end: 4 }], voice: 'headline' }))
  expect(await complaints(articleId)).toEqual([])
})

test('a failed attempt is a complaint until the text comes in again', async () => {
  const { articleId } = await imported('Fails once', ['A sentence that stands.'])
  await value(
    recordAttempt(admin, { articleId, outcome: 'failed', reason: 'It did not answer.', method: 'fetched' }),
  )
  expect(await complaints(articleId)).toContain('failing')
  await imported('Fails once', ['A sentence that stands, and another.'], articleId)
  expect(await complaints(articleId)).not.toContain('failing')
})

test('a correction in the text and another headline are proposed, and no more once they are noted', async () => {
  const first = await imported('A harbour opens', ['It was built in 1921.'])
  const correction = 'Correction: It was built in 1912, not as we said before.'
  const next = await imported('A harbour reopens', ['It was built in 1912.', correction], first.articleId)
  const found = await proposedNotices(admin, first.articleId)
  expect(found.open).toMatchObject([
    { kind: 'correction', words: correction },
    { kind: 'headline_changed', words: '“A harbour opens” became “A harbour reopens”' },
  ])
  expect(await complaints(first.articleId)).toContain('notices')
  for (const { kind, words } of found.open)
    await value(addPublisherNotice(admin, { versionId: next.versionId, kind, words }))
  expect(await proposedNotices(admin, first.articleId)).toEqual({ open: [], refused: [] })
  expect(await complaints(first.articleId)).not.toContain('notices')
})

test('what a person said is no notice is not asked about again in any version, until they ask for it', async () => {
  const line = 'Update: the paper calls its summer supplement so, and nothing changed.'
  const { articleId } = await imported('A supplement', ['It comes out in June.', line])
  const notice = { articleId, kind: 'update', words: line } as const
  expect(await complaints(articleId)).toContain('notices')
  await value(refusePublisherNotice(admin, notice))
  await value(refusePublisherNotice(admin, notice))
  await imported('A supplement', ['It comes out in July.', line], articleId)
  expect(await proposedNotices(admin, articleId)).toMatchObject({ open: [], refused: [{ words: line }] })
  expect(await complaints(articleId)).not.toContain('notices')
  await value(askNoticeAgain(admin, notice))
  expect(await proposedNotices(admin, articleId)).toMatchObject({ open: [{ words: line }], refused: [] })
})

test('an editor refuses no notice, nor is one refused of an article that is not there', async () => {
  const notice = { articleId: '00000000-0000-4000-8000-000000000000', kind: 'update', words: 'x' } as const
  expect(await refusePublisherNotice(admin, notice)).toMatchObject({ reason: 'no-such-article' })
  expect(await askNoticeAgain(admin, notice)).toMatchObject({ reason: 'no-such-article' })
  await expect(refusePublisherNotice(await testActor('editor'), notice)).rejects.toThrow(Refusal)
})
