import { beforeAll, expect, test } from 'vitest'
import { createAnnotation } from '@/lib/annotation/commands'
import { createOrigin } from '@/lib/article/commands'
import { originUses } from '@/lib/article/queries'
import type { Admin, Editor } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { LABELLED_PAIRS } from '@/lib/likeness/test-pairs'
import { importArticle } from '@/lib/newsroom/import-article'
import { value } from '@/lib/newsroom/test-statement'
import { Refusal } from '@/lib/result/refusal'
import { decideOrigin, undoOrigin } from './commands'
import type { OriginProposal } from './model'
import { decidedOrigins, originProposals } from './queries'

let admin: Admin
let editor: Editor
const WIRE = LABELLED_PAIRS.find(({ kind }) => kind === 'one wire with a top, and bare')!
const TOLD = 'The talks will go on, the envoy told Axios. Nothing else was said.'

beforeAll(async () => {
  admin = await testActor('admin')
  editor = await testActor('editor')
})

async function kept(title: string, text: string, published = '') {
  const found = { method: 'found', reason: '' } as const
  return value(
    importArticle(admin, {
      method: 'pasted',
      raw: null,
      workingTitle: title,
      details: {
        published_by: { ...found, value: 'Gazette' },
        ...(published && { published_date: { ...found, value: published } }),
      },
      rights: { policy: 'excerpt' },
      blocks: text.split('\n\n').map((each) => ({ text: each, kind: 'paragraph', disposition: 'shown' })),
    }),
  )
}
const annotated = async (title: string) => {
  const { versionId, slug, articleId } = await kept(title, `${title}.\n\n${TOLD}`)
  const start = title.length + 3
  const { id } = await value(
    createAnnotation(editor, {
      versionId,
      spans: [{ start, end: start + 20 }],
      motivation: 'highlighting',
      note: '',
      tags: [],
      voice: 'outlet_words',
      speakerId: null,
      speakerDescription: '',
      chain: '',
      originId: null,
      targets: [],
    }),
  )
  return { id, slug, articleId }
}
const only = async (slug: string) => {
  const [first, ...rest] = await originProposals(editor, slug)
  expect(rest).toEqual([])
  return first as OriginProposal
}
const AXIOS = { kind: 'named_report', name: 'reporting by Axios' } as const
const originOf = (id: string) =>
  db.annotation.findUniqueOrThrow({ where: { id }, select: { origin: { select: { name: true } } } })

test('what the text says is proposed, accepted, and undone again', async () => {
  const { id, slug } = await annotated('First talks')
  expect(await only(slug)).toMatchObject({
    about: 'passage',
    annotationId: id,
    origin: { ...AXIOS, words: 'told Axios' },
  })
  const { seq } = await value(
    decideOrigin(editor, {
      about: 'passage',
      annotationId: id,
      origin: AXIOS,
      verdict: 'accepted',
      words: 'told Axios',
      reason: '',
    }),
  )
  expect(await originOf(id)).toEqual({ origin: { name: AXIOS.name } })
  expect(await originProposals(editor, slug)).toEqual([])
  expect(await decidedOrigins(editor, slug)).toMatchObject([{ seq, verdict: 'accepted', what: AXIOS.name }])
  await value(undoOrigin(editor, { seq }))
  expect(await originOf(id)).toEqual({ origin: null })
  expect(await originProposals(editor, slug)).toHaveLength(1)
  expect(await undoOrigin(editor, { seq })).toMatchObject({ ok: false, reason: 'undone-already' })
  const log = await db.auditEntry.findMany({
    where: { action: { startsWith: 'origin.' } },
    orderBy: { seq: 'asc' },
  })
  expect(log.map(({ action }) => action)).toEqual(['origin.accepted', 'origin.undone'])
})

test('what was refused is not proposed again, and makes no origin', async () => {
  const { id, slug } = await annotated('Second talks')
  const origin = { kind: 'named_report', name: 'reporting by nobody' } as const
  const given = { about: 'passage', annotationId: id, words: '', reason: '' } as const
  const { seq } = await value(decideOrigin(editor, { ...given, origin, verdict: 'refused' }))
  expect((await originUses(editor)).map(({ name }) => name)).not.toContain(origin.name)
  await value(undoOrigin(editor, { seq }))
  await value(decideOrigin(editor, { ...given, origin: AXIOS, verdict: 'refused' }))
  expect(await originProposals(editor, slug)).toEqual([])
  expect(await originOf(id)).toEqual({ origin: null })
})

test('an origin that somebody set meanwhile is not written over, nor taken away', async () => {
  const { id } = await annotated('Third talks')
  const given = { about: 'passage', annotationId: id, words: '', reason: '', verdict: 'accepted' } as const
  const { seq } = await value(decideOrigin(editor, { ...given, origin: AXIOS }))
  const other = { kind: 'own_reporting', name: 'reporting by Gazette' } as const
  expect(await decideOrigin(editor, { ...given, origin: other })).toMatchObject({
    reason: 'decided-meanwhile',
  })
  const { originId } = await value(createOrigin(editor, { kind: 'leaked_text', name: 'another text' }))
  await db.annotation.update({ where: { id }, data: { originId } })
  expect(await undoOrigin(editor, { seq })).toMatchObject({ ok: false, reason: 'changed-since' })
})

test('an origin that is called not established is one that can be found, and comes back when that is undone', async () => {
  const { id, slug } = await annotated('Sixth talks')
  const { id: none } = await db.origin.create({ data: { kind: 'not_established', name: 'not established' } })
  await db.annotation.update({ where: { id }, data: { originId: none } })
  expect(await only(slug)).toMatchObject({ origin: AXIOS })
  const given = { about: 'passage', annotationId: id, words: '', reason: '' } as const
  const { seq } = await value(decideOrigin(editor, { ...given, origin: AXIOS, verdict: 'accepted' }))
  expect(await originOf(id)).toEqual({ origin: { name: AXIOS.name } })
  await value(undoOrigin(editor, { seq }))
  expect(await originOf(id)).toEqual({ origin: { name: 'not established' } })
})

test('an article may propose an origin for its passages, which a person accepts', async () => {
  const { articleId } = await annotated('Fourth talks')
  const given = { about: 'article', articleId, origin: AXIOS, words: '', reason: '' } as const
  const { seq } = await value(decideOrigin(editor, { ...given, verdict: 'accepted' }))
  const now = () =>
    db.article.findUniqueOrThrow({ where: { id: articleId }, select: { defaultOrigin: true } })
  expect(await now()).toMatchObject({ defaultOrigin: { name: AXIOS.name } })
  await value(undoOrigin(editor, { seq }))
  expect(await now()).toEqual({ defaultOrigin: null })
})

test('the later of two articles that share phrasing is proposed as the copy, with the figure', async () => {
  const first = await kept('Ferry bare', WIRE.there, '2025-11-18')
  const second = await kept('Ferry', WIRE.here, '2025-11-19')
  expect(await only(first.slug)).toMatchObject({
    about: 'copy',
    slug: second.slug,
    copyOf: { slug: first.slug },
    dated: true,
    longestRun: 34,
  })
  const given = { about: 'copy', words: '', reason: '81 %' } as const
  const copy = { ...given, articleId: second.articleId, copyOfId: first.articleId }
  const { seq } = await value(decideOrigin(editor, { ...copy, verdict: 'accepted' }))
  expect(await originProposals(editor, first.slug)).toEqual([])
  const round = { ...given, articleId: first.articleId, copyOfId: second.articleId }
  expect(await decideOrigin(editor, { ...round, verdict: 'accepted' })).toMatchObject({ reason: 'circle' })
  await value(undoOrigin(editor, { seq }))
  await value(decideOrigin(editor, { ...copy, verdict: 'refused' }))
  expect(await originProposals(editor, first.slug)).toEqual([])
})

test('which of two came first is left to a person where the dates do not say', async () => {
  const text = LABELLED_PAIRS.find(({ kind }) => kind === 'near-copy, German')!
  await kept('Klinik', text.here)
  const { slug } = await kept('Klinik zwei', text.there)
  expect(await only(slug)).toMatchObject({ about: 'copy', dated: false, slug })
})

test('a reader decides nothing', async () => {
  const reader = await testActor('reader')
  const { id } = await annotated('Fifth talks')
  await expect(
    decideOrigin(reader, {
      about: 'passage',
      annotationId: id,
      origin: AXIOS,
      verdict: 'accepted',
      words: '',
      reason: '',
    }),
  ).rejects.toThrow(Refusal)
  await expect(undoOrigin(reader, { seq: 1 })).rejects.toThrow(Refusal)
})
