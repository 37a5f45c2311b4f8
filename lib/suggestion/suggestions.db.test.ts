import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnnotation } from '@/lib/annotation/commands'
import { annotationsOfVersion } from '@/lib/annotation/queries'
import type { Admin, Editor } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { importArticle } from '@/lib/newsroom/import-article'
import { value } from '@/lib/newsroom/test-statement'
import { createPerson } from '@/lib/people/commands'
import { createPersonSchema } from '@/lib/people/schema'
import { createPlan, createPoint, createSection, setAliases } from '@/lib/plan/commands'
import { namesForFinding } from '@/lib/plan/queries'
import { createStatement } from '@/lib/statement/commands'
import {
  acceptSuggestions,
  correctSuggestions,
  lookForSuggestions,
  rejectSuggestions,
  takeBackDecisions,
} from './commands'
import type { SuggestionView } from './model'
import { passagesOf } from './passages'
import { openInArticles, openPassages, openSuggestions, ruleRecords, touchedPoints } from './queries'

let admin: Admin
let editor: Editor
let pointId: string
let personId: string

beforeAll(async () => {
  admin = await testActor('admin')
  editor = await testActor('editor')
  const { subjectId: planId } = await value(createPlan(admin, { slug: 'plan', title: 'The plan' }))
  const section = { planId, ordinal: 1, slug: 'one', title: 'One' }
  const { subjectId: sectionId } = await value(createSection(admin, section))
  const point = { planId, sectionId, number: 4, slug: 'grain', title: 'Grain trade' }
  pointId = (await value(createPoint(admin, point))).subjectId
  const person = createPersonSchema.parse({ slug: 'ana-torv', title: 'Ana Torv', aliases: ['Torv'] })
  personId = (await value(createPerson(admin, person))).subjectId
  await value(setAliases(editor, { subjectId: pointId, words: ['shipping of grain'], seen: { words: [] } }))
  await value(
    createStatement(editor, {
      subjectId: pointId,
      kind: 'detail',
      provisionId: null,
      draft: { wording: 'Lowmark could ship 40,000 tonnes of grain a day through Estel.' },
    }),
  )
})

const NAMED = 'The shipping of grain must go on, said Ana Torv.'
const OTHER = 'Ships may carry 40,000 tonnes of grain through Estel again.'

/** A new article of these paragraphs, or a new version of one. */
async function imported(texts: readonly string[], articleId?: string) {
  const blocks = texts.map((text) => ({
    text,
    kind: 'paragraph' as const,
    disposition: 'shown' as const,
    reason: '',
  }))
  return value(
    importArticle(admin, {
      ...(articleId ? { articleId } : {}),
      method: 'pasted',
      raw: new TextEncoder().encode(texts.join('\n\n')),
      workingTitle: `Ships ${randomUUID()}`,
      details: {},
      rights: { policy: 'excerpt' },
      blocks,
    }),
  )
}
/** Unlike those of other tests, so that what is remembered of them is not remembered of these. */
const unlike = (sentence: string) => sentence.replace(/\.$/, ` ${randomUUID().slice(0, 8)}.`)
const open = (versionId: string) => openSuggestions(editor, versionId)
const told = (views: readonly SuggestionView[]) =>
  views.map(({ target, reasons }) => `${target.title}: ${reasons[0]?.rule}`)
const idsFor = (views: readonly SuggestionView[], target: string) =>
  views.filter((one) => one.target.id === target).map(({ id }) => id)

describe('an import', () => {
  test('brings suggestions with it, in text order, each with its reasons', async () => {
    const { versionId } = await imported(['Nothing of the kind.', NAMED, OTHER])
    const found = await open(versionId)
    expect(told(found)).toEqual(['Grain trade: name', 'Ana Torv: actor', 'Grain trade: figure'])
    expect(found[0]?.reasons[0]?.words).toBe('Names “shipping of grain”.')
    expect(found[2]?.reasons.map(({ rule }) => rule)).toEqual(['figure', 'likeness'])
  })
  test('of the same text brings nothing new, and looking again neither', async () => {
    const texts = [unlike(NAMED)]
    const { articleId, versionId } = await imported(texts)
    await imported(texts, articleId)
    expect(await value(lookForSuggestions(editor, { versionId }))).toEqual({ open: 2, made: 0, gone: 0 })
  })
})

describe('accepting', () => {
  test('makes one annotation of the passage for all that it may concern', async () => {
    const { versionId } = await imported([unlike(NAMED)])
    const found = await open(versionId)
    const made = await value(
      acceptSuggestions(editor, { ids: found.map(({ id }) => id), voice: 'paraphrase' }),
    )
    const [view] = await annotationsOfVersion(editor, versionId)
    expect(view?.id).toBe(made.id)
    expect(view?.fields).toMatchObject({ voice: 'paraphrase', targets: [pointId, personId].sort() })
    expect(view?.spans.map(({ start, end }) => ({ start, end }))).toEqual(found[0]?.spans)
    expect(await open(versionId)).toEqual([])
  })
  test('rejects those of the passage that were taken off', async () => {
    const { versionId } = await imported([unlike(NAMED)])
    const found = await open(versionId)
    const [ids, without] = [idsFor(found, pointId), idsFor(found, personId)]
    await value(acceptSuggestions(editor, { ids, without, voice: 'paraphrase' }))
    expect((await annotationsOfVersion(editor, versionId))[0]?.fields.targets).toEqual([pointId])
    const [decision] = await db.suggestionDecision.findMany({ where: { suggestionId: without[0] ?? '' } })
    expect(decision).toMatchObject({ verdict: 'rejected', annotationId: null })
  })
  test('adds to an annotation of just these words where one stands, and takes it off again', async () => {
    const { versionId } = await imported([unlike(NAMED)])
    const found = await open(versionId)
    const spans = (found[0]?.spans ?? []).map(({ start, end }) => ({ start, end }))
    const own = { voice: 'direct_speech' as const, note: 'Kept.', targets: [personId] }
    const { id } = await value(createAnnotation(editor, { versionId, spans, ...own }))
    const ids = idsFor(found, pointId)
    const made = await value(acceptSuggestions(editor, { ids, voice: 'paraphrase' }))
    expect(made).toMatchObject({ id, added: [pointId] })
    const fields = async () => (await annotationsOfVersion(editor, versionId)).map((one) => one.fields)
    expect(await fields()).toMatchObject([{ ...own, targets: [pointId, personId].sort() }])
    const { rowVersion, added } = made
    await value(takeBackDecisions(editor, { ids, annotation: { id, rowVersion, added } }))
    expect(await fields()).toMatchObject([own])
  })
  test('is done once: whoever comes second is told', async () => {
    const { versionId } = await imported([unlike(NAMED)])
    const ids = (await open(versionId)).map(({ id }) => id)
    const both = await Promise.all([
      acceptSuggestions(editor, { ids, voice: 'paraphrase' }),
      acceptSuggestions(admin, { ids, voice: 'paraphrase' }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ reason: 'decided' })
    expect(await annotationsOfVersion(editor, versionId)).toHaveLength(1)
  })
  test('takes what belongs to one passage, in the text that is current', async () => {
    const [named, other] = [unlike(NAMED), unlike(OTHER)]
    const { versionId, articleId } = await imported([named, other])
    const ids = (await open(versionId)).map(({ id }) => id)
    expect(await acceptSuggestions(editor, { ids, voice: 'paraphrase' })).toMatchObject({
      reason: 'not-one-passage',
    })
    await imported([named, other, unlike(OTHER)], articleId)
    expect(await acceptSuggestions(editor, { ids: ids.slice(0, 1), voice: 'paraphrase' })).toMatchObject({
      reason: 'not-current',
    })
  })
})

describe('correcting', () => {
  test('says of each suggestion what became of it', async () => {
    const { versionId } = await imported([unlike(NAMED)])
    const found = await open(versionId)
    const { id: annotationId } = await value(
      createAnnotation(editor, {
        versionId,
        spans: [{ start: 0, end: 21 }],
        voice: 'paraphrase',
        targets: [pointId],
      }),
    )
    await value(correctSuggestions(editor, { ids: found.map(({ id }) => id), annotationId }))
    const verdicts = await db.suggestionDecision.findMany({
      where: { suggestionId: { in: found.map(({ id }) => id) } },
      select: { suggestionId: true, verdict: true, annotationId: true },
    })
    expect(new Map(verdicts.map((one) => [one.suggestionId, [one.verdict, one.annotationId]]))).toEqual(
      new Map([
        [idsFor(found, pointId)[0], ['corrected', annotationId]],
        [idsFor(found, personId)[0], ['rejected', null]],
      ]),
    )
  })
})

describe('what was rejected', () => {
  test('is not proposed again: not here, not in the next version, not elsewhere; other targets are', async () => {
    const named = unlike(NAMED)
    const { versionId, articleId } = await imported([named])
    await value(rejectSuggestions(editor, { ids: idsFor(await open(versionId), pointId) }))
    await value(lookForSuggestions(editor, { versionId }))
    const next = await imported([unlike('Something before it.'), named], articleId)
    const elsewhere = await imported([
      'Quite another text.',
      named.toUpperCase().replace('ANA TORV', 'Ana Torv'),
    ])
    expect(told(await open(versionId))).toEqual(['Ana Torv: actor'])
    expect(told(await open(next.versionId))).toEqual(['Ana Torv: actor'])
    expect(told(await open(elsewhere.versionId))).toEqual(['Ana Torv: actor'])
  })
  test('is proposed again once that is taken back', async () => {
    const named = unlike(NAMED)
    const { versionId } = await imported([named])
    const ids = idsFor(await open(versionId), pointId)
    await value(rejectSuggestions(editor, { ids }))
    await value(takeBackDecisions(editor, { ids, annotation: null }))
    expect(told(await open(versionId))).toEqual(['Grain trade: name', 'Ana Torv: actor'])
    const elsewhere = await imported(['Quite another text.', named])
    expect(told(await open(elsewhere.versionId))).toContain('Grain trade: name')
  })
})

describe('what was accepted', () => {
  test('goes with its annotation when it is taken back, and is open again', async () => {
    const { versionId } = await imported([unlike(NAMED)])
    const ids = (await open(versionId)).map(({ id }) => id)
    const { id, rowVersion } = await value(acceptSuggestions(editor, { ids, voice: 'paraphrase' }))
    expect(await takeBackDecisions(editor, { ids, annotation: { id, rowVersion: 7 } })).toMatchObject({
      reason: 'stale',
    })
    await value(takeBackDecisions(editor, { ids, annotation: { id, rowVersion } }))
    expect(await annotationsOfVersion(editor, versionId)).toEqual([])
    expect((await open(versionId)).map((one) => one.id)).toEqual(ids)
  })
  test('is not proposed again in the next version, where its annotation lies already', async () => {
    const named = unlike(NAMED)
    const { versionId, articleId } = await imported([named])
    const ids = (await open(versionId)).map(({ id }) => id)
    await value(acceptSuggestions(editor, { ids, voice: 'paraphrase' }))
    const next = await imported([named, unlike('A new end.')], articleId)
    expect(await open(next.versionId)).toEqual([])
  })
  test('is known elsewhere as a quotation', async () => {
    const named = unlike(NAMED)
    const { versionId } = await imported([named])
    const ids = (await open(versionId)).map(({ id }) => id)
    await value(acceptSuggestions(editor, { ids, voice: 'paraphrase' }))
    const elsewhere = await imported(['Quite another text.', named])
    expect((await open(elsewhere.versionId))[0]?.reasons[0]?.words).toMatch(
      /^The same words are marked in “Ships /,
    )
  })
})

describe('what is known so far', () => {
  test('a rule answers for what it proposed, as people decided', async () => {
    const before = (await ruleRecords(editor)).figure
    const { versionId } = await imported([unlike(OTHER), unlike(OTHER)])
    const [first, second] = await open(versionId)
    await value(acceptSuggestions(editor, { ids: [first?.id ?? ''], voice: 'paraphrase' }))
    await value(rejectSuggestions(editor, { ids: [second?.id ?? ''] }))
    const { accepted, decided } = (await ruleRecords(editor)).figure
    expect([accepted - before.accepted, decided - before.decided]).toEqual([1, 2])
    await value(takeBackDecisions(editor, { ids: [second?.id ?? ''], annotation: null }))
    expect((await ruleRecords(editor)).figure.decided - before.decided).toBe(1)
  })
  test('an article touches the points that annotations name; what is open is apart', async () => {
    const { versionId, articleId } = await imported([unlike(NAMED)])
    const touched = async () => (await touchedPoints(editor, { articleId })).get(articleId)
    expect(await touched()).toEqual({ bound: [], suggested: [4] })
    await value(
      acceptSuggestions(editor, { ids: idsFor(await open(versionId), pointId), voice: 'paraphrase' }),
    )
    expect(await touched()).toEqual({ bound: [4], suggested: [] })
    expect((await touchedPoints(editor)).get(articleId)).toEqual({ bound: [4], suggested: [] })
  })
})

test('what waits in an article is counted by passage as its workspace does, whatever it is about', async () => {
  const { versionId, articleId } = await imported([unlike(NAMED), unlike(OTHER)])
  const counted = async () => (await openPassages(editor)).get(articleId)
  const found = await open(versionId)
  expect(passagesOf(found)).toHaveLength(2)
  expect(await counted()).toBe(2)
  const { spans = [] } = found.find(({ target }) => target.id === personId) ?? {}
  await value(
    createAnnotation(editor, { versionId, spans: [...spans], voice: 'paraphrase', targets: [pointId] }),
  )
  // The person is still suggested for it; the point is said by the annotation.
  expect(await counted()).toBe(2)
  const ofPoint = (await openInArticles(editor)).filter((one) => one.articleId === articleId)
  expect(ofPoint.find(({ subjectId }) => subjectId === pointId)?.count).toBe(1)
  await value(
    createAnnotation(editor, { versionId, spans: [...spans], voice: 'paraphrase', targets: [personId] }),
  )
  expect(await counted()).toBe(1)
})

describe('other names', () => {
  test('are set as a whole list; whoever saw an older one is told the newer', async () => {
    const seen = { words: ['shipping of grain'] }
    const words = ['shipping of grain', 'grain ships']
    await value(setAliases(editor, { subjectId: pointId, words, seen }))
    const grain = (await namesForFinding(editor)).find(({ id }) => id === pointId)
    expect(grain?.aliases).toEqual(['grain ships', 'shipping of grain'])
    expect(await setAliases(editor, { subjectId: pointId, words: [], seen })).toMatchObject({
      reason: 'stale',
      details: { theirs: { words: ['grain ships', 'shipping of grain'] } },
    })
  })
})
