import { beforeAll, expect, test } from 'vitest'
import { createAnnotation } from '@/lib/annotation/commands'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { changesInWords } from '@/lib/changes/in-words'
import { importArticle } from '@/lib/newsroom/import-article'
import { annotate, draftOf, testDesk, value } from '@/lib/newsroom/test-statement'
import { versionChanges } from './queries'
import { standingOn } from './standing-on'

let admin: Admin
beforeAll(async () => {
  admin = await testActor('admin')
})

const imported = (texts: readonly string[], articleId?: string) =>
  value(
    importArticle(admin, {
      ...(articleId && { articleId }),
      method: 'pasted',
      raw: new TextEncoder().encode(texts.join('\n\n')),
      workingTitle: 'About the bridge',
      details: {},
      rights: { policy: 'excerpt' },
      blocks: texts.map((text) => ({ text, kind: 'paragraph', disposition: 'shown', reason: '' })),
    }),
  )
const OPENING = 'The bridge was closed on Friday.'

test('two versions beside each other, with what was marked in the words that changed', async () => {
  const first = await imported([OPENING, 'It carries 600 lorries a day.'])
  const start = OPENING.length + 2
  const marked = await value(
    createAnnotation(admin, {
      versionId: first.versionId,
      spans: [{ start, end: start + 'It carries 600 lorries'.length }],
      voice: 'outlet_words',
    }),
  )
  const next = await imported([OPENING, 'It carries 800 lorries a day.'], first.articleId)
  const found = await versionChanges(admin, next.slug)
  expect(found).toMatchObject({ from: 1, to: 2, title: 'About the bridge' })
  expect(changesInWords(found!.changes)).toBe('1 number changed: 600 → 800')
  expect(standingOn(found!.changes.changes[0]!, found!.passages)).toMatchObject([
    { publicId: marked.publicId, words: 'It carries 600 lorries', statements: [] },
  ])
})

test('the sentences that rest on changed words are named by their own', async () => {
  const desk = await testDesk()
  const evidence = [{ annotationId: await annotate(desk, 0), bearing: 'supports' as const }]
  await draftOf(desk, { evidence, fields: { wording: 'The bridge would be closed.' } })
  const next = await imported(
    desk.text.split('\n\n').map((text) => `${text} So it was said again.`),
    desk.article.articleId,
  )
  const found = await versionChanges(admin, next.slug)
  const standing = found!.changes.changes.flatMap((change) => standingOn(change, found!.passages))
  expect(standing.flatMap(({ statements }) => statements)).toMatchObject([
    { wording: 'The bridge would be closed.' },
  ])
})

test('a version stands beside the one that was current before it, not beside the number before', async () => {
  const texts = (count: number) => [OPENING, `It carries ${count} lorries a day, the ferry none.`]
  const { articleId, slug } = await imported(texts(600))
  await imported(texts(700), articleId)
  await imported(texts(600), articleId)
  await imported(texts(800), articleId)
  expect(await versionChanges(admin, slug)).toMatchObject({ from: 1, to: 3 })
  expect(await versionChanges(admin, slug, { to: 2 })).toMatchObject({ from: 1, to: 2 })
})

test('an article with one version, and none at all, have nothing to compare', async () => {
  const { slug } = await imported(['Only ever once.'])
  expect(await versionChanges(admin, slug)).toBeNull()
  expect(await versionChanges(admin, slug, { from: 1, to: 1 })).toBeNull()
  expect(await versionChanges(admin, 'no-such-article')).toBeNull()
})
