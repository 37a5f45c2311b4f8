import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnnotation, deleteAnnotation } from '@/lib/annotation/commands'
import { annotationsOfVersion } from '@/lib/annotation/queries'
import { db } from '@/lib/db/client'
import { approvalStanding } from '@/lib/evidence/approval-standing'
import { gate } from '@/lib/evidence/gate'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { takeWords } from '@/lib/placement/commands'
import { suspectPassage } from '@/lib/placement/queries'
import { verifyArchive } from '@/lib/verify/queries'
import { importArticle } from './import-article'
import { type EditionDesk, editionDesk, newFurniture, publish } from './test-edition'
import { approved, value } from './test-statement'

let desk: EditionDesk
beforeAll(async () => {
  desk = await editionDesk()
  const { revisionId } = await approved(desk)
  await value(publish(desk.publisher, { choose: [revisionId], furniture: await newFurniture() }))
})

const CAP = 'The draft sets a cap of 600,000 troops for the army.'
const SHORT = 'a cap of 600,000 troops'
const NEXT = 'Nobody has signed it so far.'
const FILLER = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ')

type Paper = { readonly articleId: string; readonly versionId: string }
async function paper(paragraphs: readonly string[], before?: Paper): Promise<Paper> {
  const text = before && (await db.articleVersion.findUniqueOrThrow({ where: { id: before.versionId } })).text
  const last = text ? (text.split('\n\n').at(-1) ?? '') : `${randomUUID()} ${FILLER}`
  return value(
    importArticle(desk.admin, {
      method: 'pasted',
      workingTitle: 'A paper of our own',
      details: {},
      rights: { policy: 'excerpt' },
      capturedAt: new Date(before ? '2026-11-22T10:00:00Z' : '2025-11-29T10:00:00Z'),
      raw: null,
      blocks: [...paragraphs, last].map((one) => ({
        text: one,
        kind: one.startsWith('⟦') ? ('gap' as const) : ('paragraph' as const),
        disposition: 'shown' as const,
      })),
      ...(before && { articleId: before.articleId }),
    }),
  )
}

async function spansIn(versionId: string, words: readonly string[]) {
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } })
  return words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }))
}
async function mark({ versionId }: Paper, ...words: string[]) {
  const spans = await spansIn(versionId, words)
  return value(createAnnotation(desk.author, { versionId, spans, voice: 'outlet_words' }))
}
async function seqOf(annotationId: string): Promise<number> {
  const newest = await db.placement.findFirst({ where: { annotationId }, orderBy: { seq: 'desc' } })
  return newest?.seq ?? 0
}
async function take(annotationId: string, { versionId }: Paper, ...words: string[]) {
  const spans = await spansIn(versionId, words)
  return takeWords(desk.second, { annotationId, versionId, seq: await seqOf(annotationId), spans })
}
const resting = (annotationId: string) => ({
  fields: { wording: `The draft says ${randomUUID()}.` },
  evidence: [{ annotationId, bearing: 'supports' as const }],
})
const standing = async (revisionId: string) => approvalStanding(await loadRevisionForGate(db, revisionId))
const faults = async () => (await verifyArchive()).findings.filter(({ row }) => !row.startsWith('capture/'))
const inWorkspace = async ({ versionId }: Paper, id: string) =>
  (await annotationsOfVersion(desk.second, versionId)).find((one) => one.id === id)

describe('in the text that a passage was made on', () => {
  test('its ends are moved: what was signed no longer counts, and counts again when they are moved back', async () => {
    const news = await paper([CAP, NEXT])
    const { id, publicId } = await mark(news, CAP)
    const { revisionId } = await approved(desk, resting(id))
    expect(await standing(revisionId)).toMatchObject({ state: 'stands' })

    expect(await take(id, news, SHORT)).toMatchObject({ ok: true, value: { decision: 'reworded' } })
    expect(await inWorkspace(news, id)).toMatchObject({
      words: [SHORT],
      spans: [{ exact: SHORT }],
      suspect: false,
      carried: false,
      seq: await seqOf(id),
    })
    const revision = await loadRevisionForGate(db, revisionId)
    expect(revision.passages[0]).toMatchObject({ spans: [{ exact: SHORT }], verifies: true, why: null })
    expect(approvalStanding(revision)).toMatchObject({ state: 'void' })
    const failing = gate({ revision, exposure: null }).filter(({ ok }) => !ok)
    expect(failing.map(({ id: rule }) => rule)).toContain('fits-signed')
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ reason: 'not-ready' })
    expect(await faults()).toMatchObject([{ state: 'void' }])
    // It was in no doubt, so nothing of it is to be decided.
    expect(await suspectPassage(desk.second, publicId)).toBeNull()

    expect(await take(id, news, CAP)).toMatchObject({ ok: true, value: { decision: 'confirmed' } })
    expect(await inWorkspace(news, id)).toMatchObject({ words: [CAP], spans: [{ exact: CAP }] })
    expect(await standing(revisionId)).toMatchObject({ state: 'stands' })
    expect(await faults()).toEqual([])
    await value(publish(desk.publisher, { choose: [revisionId] }))
  })

  test('the same words in another place are other words: what is signed is a place', async () => {
    const news = await paper([CAP, NEXT, `Again: ${CAP}`])
    const { id } = await mark(news, CAP)
    const [span] = await spansIn(news.versionId, [`Again: ${CAP}`])
    const spans = [{ start: (span?.start ?? 0) + 'Again: '.length, end: span?.end ?? 0 }]
    const other = await takeWords(desk.second, {
      annotationId: id,
      versionId: news.versionId,
      seq: await seqOf(id),
      spans,
    })
    expect(other).toMatchObject({ ok: true, value: { decision: 'reworded' } })
    expect((await inWorkspace(news, id))?.spans).toMatchObject(spans)
  })

  test('a part is added and taken away', async () => {
    const news = await paper([CAP, NEXT])
    const { id } = await mark(news, SHORT)
    await value(take(id, news, SHORT, NEXT))
    expect((await inWorkspace(news, id))?.words).toEqual([SHORT, NEXT])
    await value(take(id, news, NEXT))
    expect((await inWorkspace(news, id))?.words).toEqual([NEXT])
  })
})

describe('in a later text', () => {
  test('words taken by hand are what is looked for, and each text shows its own', async () => {
    const news = await paper([CAP, NEXT])
    const { id } = await mark(news, CAP)
    await value(take(id, news, SHORT))
    const next = await paper(['Other news first.', CAP, NEXT], news)
    expect(await inWorkspace(next, id)).toMatchObject({
      words: [SHORT],
      spans: [{ exact: SHORT }],
      suspect: false,
    })
    await value(take(id, next, `sets ${SHORT}`))
    expect((await inWorkspace(next, id))?.words).toEqual([`sets ${SHORT}`])
    expect(await inWorkspace(news, id)).toMatchObject({ words: [SHORT], spans: [{ exact: SHORT }] })
    // Moved back in the later text: the words of the first stand again.
    expect(await take(id, next, SHORT)).toMatchObject({ ok: true, value: { decision: 'confirmed' } })
    expect(await faults()).toEqual([])
  })

  test('words that were confirmed and are moved since were no mistake: readers are told nothing anew', async () => {
    const news = await paper([CAP, NEXT])
    const { id, publicId } = await mark(news, CAP)
    const made = await approved(desk, resting(id))
    await value(publish(desk.publisher, { choose: [made.revisionId] }))
    const next = await paper(['Other news first.', CAP, NEXT], news)
    await value(take(id, next, SHORT))
    await value(take(id, next, CAP))
    await value(take(id, next, SHORT))
    expect(await db.editionNotice.count({ where: { targetId: publicId } })).toBe(0)
    // The published sentence keeps its frozen words; its approval counts again when they stand again.
    expect(await faults()).toMatchObject([{ state: 'void' }])
    await value(take(id, next, CAP))
    expect(await faults()).toEqual([])
  })
})

describe('refused', () => {
  test('when something was decided since: with what stands now', async () => {
    const news = await paper([CAP, NEXT])
    const { id } = await mark(news, CAP)
    const seen = await seqOf(id)
    await value(take(id, news, SHORT))
    const late = await takeWords(desk.author, {
      annotationId: id,
      versionId: news.versionId,
      seq: seen,
      spans: await spansIn(news.versionId, [NEXT]),
    })
    expect(late).toMatchObject({
      ok: false,
      reason: 'stale',
      details: { newest: { decision: 'reworded', words: [SHORT], by: desk.second.name }, suspect: false },
    })
  })

  test('while it waits to be said where it stands, in a text that is not the newest, and when it is deleted', async () => {
    const news = await paper([CAP, NEXT])
    const { id } = await mark(news, CAP)
    const next = await paper([CAP.replace('600', '800'), NEXT], news)
    expect(await take(id, next, NEXT)).toMatchObject({ ok: false, reason: 'suspect' })
    expect(await take(id, news, NEXT)).toMatchObject({ ok: false, reason: 'not-current' })
    const other = await mark(next, NEXT)
    await value(deleteAnnotation(desk.author, { id: other.id, rowVersion: other.rowVersion }))
    expect(await take(other.id, next, NEXT)).toMatchObject({ ok: false, reason: 'no-such-annotation' })
  })

  test('over a gap, without words, outside, and where it lies already', async () => {
    const news = await paper([CAP, '⟦ … ⟧', NEXT])
    const { id } = await mark(news, CAP)
    const [cap, next] = await spansIn(news.versionId, [CAP, NEXT])
    const to = async (start: number, end: number) =>
      takeWords(desk.second, {
        annotationId: id,
        versionId: news.versionId,
        seq: await seqOf(id),
        spans: [{ start, end }],
      })
    const [from, until] = [cap?.start ?? 0, next?.end ?? 0]
    expect(await to(from, until)).toMatchObject({ reason: 'across-gap' })
    expect(await to(from, 1_000_000)).toMatchObject({ reason: 'outside-text' })
    expect(await to(cap?.end ?? 0, (cap?.end ?? 0) + 2)).toMatchObject({ reason: 'no-words' })
    expect(await to(from, (cap?.end ?? 0) + 1)).toMatchObject({ reason: 'same-place' })
  })
})
