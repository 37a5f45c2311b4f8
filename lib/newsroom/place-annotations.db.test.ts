import { beforeAll, expect, test } from 'vitest'
import { createAnnotation } from '@/lib/annotation/commands'
import { gap } from '@/lib/article/compose-version'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { sha256Hex } from '@/lib/text/sha256'
import { importArticle } from './import-article'
import { value } from './test-statement'

let admin: Admin
beforeAll(async () => {
  admin = await testActor('admin')
})

const block = (text: string) => ({
  text,
  kind: 'paragraph' as const,
  disposition: 'shown' as const,
  reason: '',
})
const facts = {
  method: 'pasted' as const,
  workingTitle: 'A title of ours',
  details: {},
  rights: { policy: 'excerpt' as const },
}

async function annotated(versionId: string, words: string) {
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } })
  const start = text.indexOf(words)
  const spans = [{ start, end: start + words.length }]
  return value(createAnnotation(admin, { versionId, spans, voice: 'outlet_words' }))
}
async function placedIn(versionId: string, annotationId: string) {
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } })
  const { state, spans } = await db.placement.findFirstOrThrow({
    where: { versionId, annotationId },
    orderBy: { seq: 'desc' },
  })
  return { state, words: text.slice(spans[0], spans[1]) }
}
const isSuspect = async (id: string) =>
  (await db.$queryRaw<{ suspect: boolean }[]>`SELECT is_suspect(${id}::uuid) AS suspect`)[0]?.suspect

test('a passage that stands where it stood carries over, whatever was added above', async () => {
  const first = await value(
    importArticle(admin, { ...facts, raw: null, blocks: [block('The quay would cost 40 million crowns.')] }),
  )
  const { id } = await annotated(first.versionId, 'cost 40 million')
  const next = await value(
    importArticle(admin, {
      ...facts,
      articleId: first.articleId,
      raw: null,
      blocks: [block('Something new on top.'), block('The quay would cost 40 million crowns.')],
    }),
  )
  expect(await placedIn(next.versionId, id)).toEqual({ state: 'placed', words: 'cost 40 million' })
  expect(await isSuspect(id)).toBe(false)
})

test('a passage whose figure changed is never placed, and is suspect', async () => {
  const first = await value(
    importArticle(admin, { ...facts, raw: null, blocks: [block('The pier would cost 60 million crowns.')] }),
  )
  const { id } = await annotated(first.versionId, 'cost 60 million')
  const next = await value(
    importArticle(admin, {
      ...facts,
      articleId: first.articleId,
      raw: null,
      blocks: [block('The pier would cost 80 million crowns.')],
    }),
  )
  expect((await placedIn(next.versionId, id)).state).toBe('changed')
  expect(await isSuspect(id)).toBe(true)
})

test('a passage of an excerpt is found again in the whole article, though its neighbours were gaps', async () => {
  const whole = 'A ferry left at dawn. The northern draft would free the strait for good. Nobody waved.'
  const passage = 'The northern draft would free the strait for good.'
  const excerpt = await value(
    importArticle(admin, {
      ...facts,
      raw: null,
      rawSha256: sha256Hex(whole),
      excerpted: true,
      wholeWords: 16,
      blocks: [gap(), block(passage), gap()],
    }),
  )
  const { id } = await annotated(excerpt.versionId, passage)
  const full = await value(
    importArticle(admin, { ...facts, raw: new TextEncoder().encode(whole), blocks: [block(whole)] }),
  )
  expect(full.articleId).toBe(excerpt.articleId)
  expect(await placedIn(full.versionId, id)).toEqual({ state: 'placed', words: passage })
})
