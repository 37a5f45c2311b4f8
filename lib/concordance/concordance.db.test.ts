import { beforeAll, describe, expect, test } from 'vitest'
import { createAnnotation, deleteAnnotation } from '@/lib/annotation/commands'
import { annotationsOfVersion } from '@/lib/annotation/queries'
import { gap } from '@/lib/article/compose-version'
import type { NewBlock } from '@/lib/article/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { ownerPool } from '@/lib/db/test-database'
import { importArticle } from '@/lib/newsroom/import-article'
import { type TestDesk, testDesk, value } from '@/lib/newsroom/test-statement'
import { createPerson } from '@/lib/people/commands'
import { addEvidence, createStatement } from '@/lib/statement/commands'
import { annotateHits, takeBackAnnotations } from './commands'
import { ASKED_NOTHING, type Asked, hitKey } from './model'
import { concordance, lastTogether } from './queries'

const block = (text: string, more: Partial<NewBlock> = {}): NewBlock => ({
  text,
  kind: 'paragraph',
  disposition: 'shown',
  reason: '',
  ...more,
})
const BLOCKS = [
  block('Über die Zukunft: ‘The dam will hold,’ said the engineer.'),
  block('The dam broke.', { kind: 'caption', disposition: 'set_aside', reason: 'a caption' }),
  block('They had built the'),
  gap(),
  block('dam in one summer.'),
]

let desk: TestDesk
let dam: { articleId: string; versionId: string; slug: string }
beforeAll(async () => {
  desk = await testDesk()
  dam = await bringIn('A dam', BLOCKS)
})

async function bringIn(workingTitle: string, blocks: readonly NewBlock[], articleId?: string) {
  const made = await value(
    importArticle(desk.admin, {
      ...(articleId && { articleId }),
      method: 'pasted',
      raw: new TextEncoder().encode(blocks.map(({ text }) => text).join('\n\n')),
      workingTitle,
      details: { published_date: { value: '2024-05-01', method: 'typed' } },
      rights: { policy: 'excerpt' },
      blocks: blocks.map(({ text, kind, disposition }) => ({ text, kind, disposition })),
    }),
  )
  const { slug } = await db.article.findUniqueOrThrow({ where: { id: made.articleId } })
  return { articleId: made.articleId, versionId: made.versionId as string, slug }
}

const look = (q: string, more: Partial<Asked> = {}) =>
  value(concordance(desk.author, { ...ASKED_NOTHING, q, ...more }))
const lines = async (q: string, more: Partial<Asked> = {}) =>
  (await look(q, more)).hits.map(({ left, words, right }) => `${left}[${words}]${right}`)

describe('a search in all texts', () => {
  test('shows each place in its block, with case and accents folded', async () => {
    expect(await lines('uber')).toEqual(['[Über] die Zukunft: ‘The dam will hold,’ said the engineer.'])
    expect(await lines('DAM br*')).toEqual(['The [dam broke].'])
    expect(await lines('no such words')).toEqual([])
  })

  test('goes over blocks and gaps only when asked to', async () => {
    expect(await lines('built the dam')).toEqual([])
    const [hit] = (await look('built the dam', { across: true })).hits
    expect(hit).toMatchObject({ overGap: true, aside: false })
  })

  test('can be narrowed to blocks, to an article, and to what is annotated or not', async () => {
    expect(await lines('dam', { blocks: 'aside' })).toEqual(['The [dam] broke.'])
    expect(await lines('the', { article: dam.slug })).toHaveLength(4)
    const { articles, total } = await look('the')
    expect(articles.map(({ hits }) => hits).reduce((sum, hits) => sum + hits, 0)).toBe(total)
    const text = (await db.articleVersion.findUniqueOrThrow({ where: { id: dam.versionId } })).text
    const start = text.indexOf('dam will')
    const made = await value(
      createAnnotation(desk.author, {
        versionId: dam.versionId,
        spans: [{ start, end: start + 8 }],
        voice: 'direct_speech',
      }),
    )
    const marked = await look('dam', { marked: 'yes' })
    expect(marked.hits.map(({ marks }) => marks)).toEqual([[{ publicId: made.publicId, version: 1 }]])
    expect(await lines('dam', { marked: 'no' })).toHaveLength(2)
    await value(deleteAnnotation(desk.author, { id: made.id, rowVersion: made.rowVersion }))
    expect(await lines('dam', { marked: 'yes' })).toEqual([])
  })

  test('guesses the voice of each place', async () => {
    const [speech] = (await look('dam will')).hits
    expect([speech?.source.voice, speech?.sentence.source.voice]).toEqual(['direct_speech', 'paraphrase'])
    expect((await look('dam broke')).hits[0]?.source.voice).toBe('caption')
    expect((await look('one summer')).hits[0]?.source.voice).toBe('outlet_words')
  })

  test('reads all versions unless asked for current ones, says how many, and each says which it is', async () => {
    const first = await bringIn('A bridge', [block('The bridge is of oak.')])
    await bringIn('A bridge', [block('The bridge is of steel and of stone now.')], first.articleId)
    const current = await look('bridge', { versions: 'current' })
    expect(current.hits.map(({ version, current }) => [version, current])).toEqual([[2, true]])
    const { hits, searched } = await look('bridge')
    expect(searched.texts).toBe(current.searched.texts + 1)
    expect(searched.articles).toBe(current.searched.articles)
    const own = { article: hits[0]?.article.slug ?? '' }
    expect((await look('bridge', own)).searched).toEqual({ articles: 1, texts: 2 })
    expect(hits.map(({ version, current }) => [version, current])).toEqual([
      [2, true],
      [1, false],
    ])
  })

  test('takes the same sentence in several versions as one place, with what is annotated in any of them', async () => {
    const first = await bringIn('A weir', [block('The weir holds. Nobody asked why.')])
    const second = await bringIn(
      'A weir',
      [block('Now: the weir leaks. The weir holds. Nobody asked why.')],
      first.articleId,
    )
    const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: second.versionId } })
    const start = text.indexOf('The weir holds')
    const made = await value(
      createAnnotation(desk.author, {
        versionId: second.versionId,
        spans: [{ start, end: start + 14 }],
        voice: 'outlet_words',
      }),
    )
    const told = async (versions: 'all' | 'each') =>
      (await look('weir', { versions })).hits.map(({ version, also, marks, sentence }) => [
        version,
        `${sentence.left}…${sentence.right}`,
        also,
        marks.map(({ publicId }) => publicId),
      ])
    expect(await told('all')).toEqual([
      [2, 'Now: the … leaks.', [], []],
      [2, 'The … holds.', [1], [made.publicId]],
    ])
    expect(await told('each')).toEqual([
      [2, 'Now: the … leaks.', [], []],
      [2, 'The … holds.', [], [made.publicId]],
      [1, 'The … holds.', [], [made.publicId]],
    ])
    expect((await look('weir', { versions: 'each', marked: 'no' })).total).toBe(1)
  })

  test('knows the words of a version from the day it came in', async () => {
    const { versionId } = await bringIn('A ferry', [block('The ferry sails at noon.')])
    const words = await db.versionWord.findMany({ where: { versionId }, orderBy: { word: 'asc' } })
    expect(words.map(({ word }) => word)).toEqual(['at', 'ferry', 'noon', 'sails', 'the'])
    expect((await look('ferr* NEAR/3 noon')).versions).toBe(1)
  })

  test('reads a version whose words were never written down', async () => {
    const { versionId } = await bringIn('A punt', [block('The punt leaks.')])
    await ownerPool().query('DELETE FROM version_word WHERE version_id = $1', [versionId])
    expect(await lines('punt leak*')).toEqual(['The [punt leaks].'])
  })

  test('comes in pages that follow one another', async () => {
    const many = Array.from({ length: 240 }, (_, index) => block(`The kestrel number ${index} came.`))
    await bringIn('Kestrels', many)
    const { total, pages, hits } = await look('kestrel', { page: 3 })
    expect([total, pages, hits.length]).toEqual([240, 3, 40])
    expect((await look('kestrel', { page: 99 })).page).toBe(3)
    expect(hits.at(-1)?.right).toBe(' number 239 came.')
  })

  test('says what is wrong with a search', async () => {
    expect(await concordance(desk.author, { ...ASKED_NOTHING, q: 'a NEAR' })).toMatchObject({
      ok: false,
      reason: 'near-alone',
    })
  })
})

const OUTLET = {
  voice: 'outlet_words' as const,
  speakerId: null,
  speakerDescription: '',
  chain: '',
}

describe('annotating hits in one go', () => {
  const wanted = (hits: readonly { versionId: string; start: number; end: number }[]) =>
    hits.map(({ versionId, start, end }) => ({ versionId, start, end, ...OUTLET }))

  test('makes all of them, or says of each why not, and takes all back', async () => {
    await bringIn('An owl', [block('The owl sleeps. An owl wakes. No'), gap(), block('owl is seen.')])
    const { hits } = await look('owl')
    const over = (await look('no owl', { across: true })).hits
    const targets = [desk.points[0]]
    const first = await value(
      annotateHits(desk.author, { hits: wanted([...hits, ...over]), targets, note: 'Owls.' }),
    )
    expect(first.made).toHaveLength(3)
    expect(first.refused).toEqual([{ key: over[0]?.key, reason: 'across-gap' }])
    const views = await annotationsOfVersion(desk.author, hits[0]?.versionId as string)
    expect(views.map(({ words, fields }) => [words, fields.note, fields.targets])).toEqual(
      hits.map(() => [['owl'], 'Owls.', targets]),
    )
    const again = await value(annotateHits(desk.author, { hits: wanted(hits), targets, note: '' }))
    expect(again).toEqual({
      made: [],
      refused: hits.map((hit) => ({ key: hitKey(hit), reason: 'stands-already' })),
    })
    const back = await value(
      takeBackAnnotations(desk.author, {
        annotations: first.made.map(({ id, rowVersion }) => ({ id, rowVersion })),
      }),
    )
    expect([back.gone.length, back.kept]).toEqual([3, []])
    expect(await annotationsOfVersion(desk.author, hits[0]?.versionId as string)).toEqual([])
  })

  test('keeps what a statement rests on by then, and what was changed since', async () => {
    await bringIn('A heron', [block('A heron stands. A heron flies. A heron lands.')])
    const { hits } = await look('heron')
    const { made } = await value(
      annotateHits(desk.author, { hits: wanted(hits), targets: [desk.points[0]], note: '' }),
    )
    const [used, changed, free] = made
    const statement = await value(
      createStatement(desk.author, {
        subjectId: desk.points[0],
        kind: 'detail',
        draft: { wording: 'Herons.' },
      }),
    )
    await value(
      addEvidence(desk.author, {
        revisionId: statement.revisionId,
        annotationId: used?.id as string,
        bearing: 'context',
      }),
    )
    const back = await value(
      takeBackAnnotations(desk.author, {
        annotations: made.map(({ id, rowVersion }) => ({
          id,
          rowVersion: id === changed?.id ? rowVersion + 1 : rowVersion,
        })),
      }),
    )
    expect(back.gone).toEqual([free?.id])
    expect(new Map(back.kept.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([
        [used?.id, 'rests-on'],
        [changed?.id, 'changed'],
      ]),
    )
  })

  test('in an older version, places what it made in the current one as a single annotation would be', async () => {
    const first = await bringIn('A lynx', [block('The lynx is shy. It hunts at dusk in the old forest.')])
    const newer = await bringIn(
      'A lynx',
      [block('New. The lynx is shy. It hunts at dusk in the old forest.')],
      first.articleId,
    )
    const { hits } = await look('hunts at dusk', { versions: 'each' })
    const older = hits.filter(({ current }) => !current)
    await value(annotateHits(desk.author, { hits: wanted(older), targets: [desk.points[0]], note: '' }))
    const views = await annotationsOfVersion(desk.author, newer.versionId)
    expect(views.map(({ words, placement, carried }) => [words, placement, carried])).toEqual([
      [['hunts at dusk'], 'placed', true],
    ])
  })

  test('keeps whose words each is, and refuses a speaker that is nobody', async () => {
    await value(createPerson(desk.author, { slug: 'ida-ibis', title: 'Ida Ibis', aliases: ['Ibis'] }))
    await bringIn('An ibis', [
      block('The marsh is dry, Ida Ibis said. “The marsh was wet,” an old fisher told reporters.'),
    ])
    const { hits } = await look('the marsh')
    const wantedHits = hits.map(({ versionId, sentence: { start, end, source } }) => ({
      versionId,
      start,
      end,
      ...source,
    }))
    const targets = [desk.points[0]]
    await value(annotateHits(desk.author, { hits: wantedHits, targets, note: '' }))
    const views = await annotationsOfVersion(desk.author, hits[0]?.versionId as string)
    expect(views[0]).toMatchObject({ speakerName: 'Ida Ibis', fields: { voice: 'paraphrase' } })
    expect(
      views.map(({ fields: { voice, speakerId, speakerDescription, chain } }) => ({
        voice,
        speakerId,
        speakerDescription,
        chain,
      })),
    ).toEqual(hits.map(({ sentence }) => sentence.source))
    const ofNobody = [{ ...wantedHits[0]!, speakerId: desk.points[0] }]
    expect(await annotateHits(desk.author, { hits: ofNobody, targets, note: '' })).toMatchObject({
      ok: false,
      reason: 'no-such-speaker',
    })
  })

  test('is about subjects that annotations can point to, in texts that there are', async () => {
    const { hits } = await look('dam broke')
    expect(
      await annotateHits(desk.author, { hits: wanted(hits), targets: [desk.planVersionId], note: '' }),
    ).toMatchObject({ ok: false, reason: 'no-such-target' })
    const nowhere = [{ ...wanted(hits)[0]!, versionId: desk.points[0] }]
    expect(
      await value(annotateHits(desk.author, { hits: nowhere, targets: [desk.points[0]], note: '' })),
    ).toMatchObject({ made: [], refused: [{ reason: 'no-such-version' }] })
  })
})

describe('what was annotated last in one go', () => {
  test('is known to the server, the newest first, until nothing of it can be taken back', async () => {
    const counter = await testActor('editor', 'Crane Counter')
    await bringIn('A crane', [block('A crane stands. A crane flies.'), block('A stork sleeps.')])
    const annotate = async (q: string) =>
      value(
        annotateHits(counter, {
          hits: (await look(q)).hits.map(({ versionId, start, end }) => ({
            versionId,
            start,
            end,
            ...OUTLET,
          })),
          targets: [desk.points[0]],
          note: '',
        }),
      )
    expect(await lastTogether(counter)).toBeNull()
    const cranes = await annotate('crane')
    const [used, free] = cranes.made
    const storks = await annotate('stork')
    expect(await lastTogether(counter)).toMatchObject({
      annotations: [{ id: storks.made[0]?.id, rowVersion: storks.made[0]?.rowVersion }],
      free: 1,
    })
    expect(await lastTogether(desk.author)).not.toMatchObject({ annotations: [{ id: storks.made[0]?.id }] })
    const back = async () => {
      const last = await lastTogether(counter)
      return value(
        takeBackAnnotations(counter, {
          annotations: (last?.annotations ?? []).map(({ id, rowVersion }) => ({ id, rowVersion })),
        }),
      )
    }
    expect((await back()).gone).toEqual([storks.made[0]?.id])
    const statement = await value(
      createStatement(desk.author, {
        subjectId: desk.points[0],
        kind: 'detail',
        draft: { wording: 'Cranes.' },
      }),
    )
    await value(
      addEvidence(desk.author, {
        revisionId: statement.revisionId,
        annotationId: used?.id as string,
        bearing: 'context',
      }),
    )
    expect(await lastTogether(counter)).toMatchObject({ free: 1 })
    expect(await back()).toMatchObject({ gone: [free?.id], kept: [{ id: used?.id, reason: 'rests-on' }] })
    expect(await lastTogether(counter)).toBeNull()
  })
})
