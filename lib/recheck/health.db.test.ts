import { beforeAll, expect, test } from 'vitest'
import { createAnnotation } from '@/lib/annotation/commands'
import { addPublisherNotice, setRights } from '@/lib/article/commands'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { importArticle } from '@/lib/newsroom/import-article'
import { recordAttempt } from '@/lib/newsroom/record-attempt'
import { value } from '@/lib/newsroom/test-statement'
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
  expect(found).toMatchObject([
    { kind: 'correction', words: correction },
    { kind: 'headline_changed', words: '“A harbour opens” became “A harbour reopens”' },
  ])
  for (const { kind, words } of found)
    await value(addPublisherNotice(admin, { versionId: next.versionId, kind, words }))
  expect(await proposedNotices(admin, first.articleId)).toEqual([])
})
