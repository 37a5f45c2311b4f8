import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAnnotation, deleteAnnotation } from '@/lib/annotation/commands'
import { annotationsOfVersion } from '@/lib/annotation/queries'
import type { ImportInput } from '@/lib/article/schema'
import { systemActor } from '@/lib/auth/system-actor'
import { db } from '@/lib/db/client'
import { editionSnapshot, noticesOver, standingNotices } from '@/lib/edition/public-queries'
import { approvalStanding } from '@/lib/evidence/approval-standing'
import { gate } from '@/lib/evidence/gate'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { decidePlacement } from '@/lib/placement/commands'
import { placementHistory, suspectPassage, suspectQueue } from '@/lib/placement/queries'
import { verifyArchive } from '@/lib/verify/queries'
import { approveRevision } from './approve-revision'
import { importArticle } from './import-article'
import { takeDown } from './take-down'
import { type EditionDesk, editionDesk, newFurniture, publish } from './test-edition'
import { approved, seenBy, submitted, value } from './test-statement'

let desk: EditionDesk
beforeAll(async () => {
  desk = await editionDesk()
  const { revisionId } = await approved(desk)
  await value(publish(desk.publisher, { choose: [revisionId], furniture: await newFurniture() }))
})

type Paper = { readonly articleId: string; readonly slug: string; readonly versionId: string }
const FILLER = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ')
const CAP = 'The draft sets a cap of 600,000 troops for the army.'
const CAP_NOW = 'The draft sets a cap of 800,000 troops for the army.'
const NEXT = 'Nobody has signed it so far.'

const facts = {
  method: 'pasted' as const,
  workingTitle: 'A paper of our own',
  details: { published_date: { value: '2025-11-20', method: 'typed' as const } },
  rights: { policy: 'excerpt' as const },
}
const blocksOf = (paragraphs: readonly string[]) =>
  paragraphs.map((text) => ({ text, kind: 'paragraph' as const, disposition: 'shown' as const }))

/** An article of these paragraphs, long enough to be quoted from. */
async function paper(paragraphs: readonly string[], more: Partial<ImportInput> = {}): Promise<Paper> {
  return value(
    importArticle(desk.admin, {
      ...facts,
      capturedAt: new Date('2025-11-29T10:00:00Z'),
      raw: null,
      blocks: blocksOf([...paragraphs, `${randomUUID()} ${FILLER}`]),
      ...more,
    }),
  )
}

/** The publisher's text is another one now; what followed the paragraphs of before stays. */
async function adopt(
  { articleId, versionId }: Paper,
  paragraphs: readonly string[],
  more: Partial<ImportInput> = {},
) {
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } })
  return value(
    importArticle(desk.admin, {
      ...facts,
      capturedAt: new Date('2026-11-22T10:00:00Z'),
      articleId,
      raw: null,
      blocks: blocksOf([...paragraphs, text.split('\n\n').at(-1) ?? '']),
      ...more,
    }),
  )
}

async function spansIn(versionId: string, words: readonly string[]) {
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: versionId } })
  return words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }))
}

async function mark({ versionId }: Paper, ...words: string[]) {
  const made = await value(
    createAnnotation(desk.author, {
      versionId,
      spans: await spansIn(versionId, words),
      voice: 'outlet_words',
    }),
  )
  return { id: made.id, publicId: made.publicId, rowVersion: made.rowVersion }
}

const resting = (annotationId: string) => ({
  fields: { wording: `The draft says ${randomUUID()}.` },
  evidence: [{ annotationId, bearing: 'supports' as const }],
})
async function published(annotationId: string) {
  const made = await approved(desk, resting(annotationId))
  const { number } = await value(publish(desk.publisher, { choose: [made.revisionId] }))
  return { ...made, number }
}

async function seqOf(annotationId: string): Promise<number> {
  const newest = await db.placement.findFirst({ where: { annotationId }, orderBy: { seq: 'desc' } })
  return newest?.seq ?? 0
}
async function accept(annotationId: string, versionId: string, ...words: string[]) {
  const spans = await spansIn(versionId, words)
  return decidePlacement(desk.second, {
    annotationId,
    seq: await seqOf(annotationId),
    decision: 'accept',
    spans,
  })
}
const gone = async (annotationId: string) =>
  decidePlacement(desk.second, { annotationId, seq: await seqOf(annotationId), decision: 'gone' })

async function whyOf(annotationId: string) {
  const [row] = await db.$queryRaw<{ why: string | null; suspect: boolean }[]>`
    SELECT suspect_why(${annotationId}::uuid) AS why, is_suspect(${annotationId}::uuid) AS suspect`
  expect(row?.suspect).toBe(row?.why !== null)
  return row?.why
}
const changesOn = async (publicId: string) =>
  (await standingNotices()).filter(
    ({ kind, targetId }) => kind === 'publisher_changed' && targetId === publicId,
  )
/** What verifying finds; the papers of these tests were made without bytes. */
const faults = async () => (await verifyArchive()).findings.filter(({ row }) => !row.startsWith('capture/'))
const failing = (revision: Awaited<ReturnType<typeof loadRevisionForGate>>) =>
  gate({ revision, exposure: null }).filter(({ ok }) => !ok)

describe('the publisher changes words that are published', () => {
  test('from the notice over the old words to an edition with the new ones', async () => {
    const news = await paper([CAP, NEXT])
    const { id, publicId } = await mark(news, CAP)
    const first = await published(id)
    const waiting = await approved(desk, resting(id))
    const next = await adopt(news, [CAP_NOW, NEXT])

    // At once and in every edition that has these words.
    expect(await changesOn(publicId)).toMatchObject([
      {
        targetKind: 'passage',
        version: 1,
        words:
          'The publisher changed this passage on or before 22 November 2026; the words shown are those captured on 29 November 2025.',
      },
    ])
    const over = async (number: number) =>
      (await noticesOver(number)).filter(({ targetId }) => targetId === publicId)
    expect(await over(first.number)).toHaveLength(1)
    expect(await whyOf(id)).toBe('changed')

    // The queue has it, with what rests on it; the gate says why and leads there.
    const card = (await suspectQueue(desk.second)).find((one) => one.annotationId === id)
    expect(card).toMatchObject({
      publicId,
      decided: null,
      versionCause: 'publisher_edit',
      old: { number: 1, words: [CAP], before: '', after: '', capturedAt: '2025-11-29T10:00:00.000Z' },
      currentVersionId: next.versionId,
    })
    expect(card?.candidates[0]).toMatchObject({
      versionId: next.versionId,
      words: [CAP_NOW],
      sameWords: false,
      differences: [{ kinds: ['number'], before: '600,000', after: '800,000' }],
    })
    expect(card?.restsOn).toMatchObject([
      { kind: 'evidence', publicId: first.publicId, state: 'published', inEdition: first.number },
      { kind: 'evidence', publicId: waiting.publicId, state: 'approved', inEdition: null },
    ])
    expect(failing(await loadRevisionForGate(db, waiting.revisionId))).toMatchObject([
      { id: 'not-suspect', place: { screen: 'suspect', passage: publicId } },
    ])

    // Other words are accepted: they stand, nothing that was signed for the old ones counts.
    expect(await accept(id, next.versionId, CAP_NOW)).toMatchObject({
      ok: true,
      value: { decision: 'reworded' },
    })
    expect(await whyOf(id)).toBeNull()
    const revision = await loadRevisionForGate(db, waiting.revisionId)
    expect(revision.passages[0]).toMatchObject({
      spans: [{ exact: CAP_NOW }],
      verifies: true,
      why: null,
      reworded: { was: CAP },
      version: { number: 2 },
    })
    expect(approvalStanding(revision)).toMatchObject({ state: 'void' })
    expect(failing(revision).map(({ id: rule }) => rule)).toContain('fits-signed')
    expect(await publish(desk.publisher, { choose: [waiting.revisionId] })).toMatchObject({
      ok: false,
      reason: 'not-ready',
    })

    // Signed anew it is published: the new edition has the new words and no notice, the old one both as they were.
    await value(approveRevision(desk.third, seenBy(revision)))
    const { number } = await value(publish(desk.publisher, { choose: [waiting.revisionId] }))
    const proofIn = async (edition: number, statement: string) =>
      (await editionSnapshot(edition))?.statements.find((one) => one.id === statement)?.proofs[0]
    expect(await proofIn(number, waiting.publicId)).toMatchObject({
      version: 2,
      passage: publicId,
      spans: [{ exact: CAP_NOW }],
    })
    // What is carried over unchanged keeps its frozen words, and over these the notice stands.
    expect(await proofIn(number, first.publicId)).toMatchObject({ version: 1, spans: [{ exact: CAP }] })
    expect(await over(number)).toHaveLength(1)
    // Its approval was given to other words, and the log says who took these.
    expect(await faults()).toMatchObject([{ state: 'void' }])
    const withdraw = [
      { statementId: first.statementId, kind: 'withdrawal' as const, reason: 'Told by another.' },
    ]
    const last = await value(publish(desk.publisher, { withdraw }))
    expect(await over(last.number)).toEqual([])
    expect(await over(first.number)).toHaveLength(1)

    // Nothing differs from what was recorded; what rests on the old signature wants a new review.
    expect((await faults()).filter(({ state }) => state !== 'void')).toEqual([])

    // What was carried on suspect evidence is no longer under review once that is settled.
    expect((await standingNotices()).filter(({ kind }) => kind === 'under_review')).toEqual([])

    // In the workspace each version shows its own words.
    const inWorkspace = async (versionId: string) =>
      (await annotationsOfVersion(desk.second, versionId)).find((one) => one.id === id)
    expect(await inWorkspace(news.versionId)).toMatchObject({
      words: [CAP],
      spans: [{ exact: CAP }],
      why: null,
    })
    expect(await inWorkspace(next.versionId)).toMatchObject({ words: [CAP_NOW], spans: [{ exact: CAP_NOW }] })
    expect(
      (await placementHistory(desk.second, id)).map(({ decision, number: on, by }) => [decision, on, by]),
    ).toEqual([
      ['reworded', 2, desk.second.name],
      [null, 2, null],
      [null, 1, null],
    ])

    // Taken down, neither the words of old nor those taken since are left in any edition.
    await value(
      takeDown(desk.admin, {
        targetKind: 'passage',
        targetId: publicId,
        kind: 'taken_down',
        words: 'Taken down.',
        reason: 'Asked for.',
      }),
    )
    const all = await Promise.all([first.number, number].map(editionSnapshot))
    expect(JSON.stringify(all)).not.toMatch(/a cap of [68]00,000 troops/)
  })

  test('a second edit says it no second time; words that come back have no notice', async () => {
    const news = await paper([CAP, NEXT])
    const { id, publicId } = await mark(news, CAP)
    await published(id)
    await adopt(news, [CAP_NOW, NEXT])
    await adopt(news, [CAP_NOW, 'Somebody has signed it.'])
    expect(await changesOn(publicId)).toHaveLength(1)
    // A → B → C → A: the words stand again.
    await adopt(news, [CAP, NEXT])
    expect(await whyOf(id)).toBeNull()
    expect(await changesOn(publicId)).toEqual([])
    // And go again: another notice, over the same words.
    await adopt(news, [CAP_NOW, NEXT])
    expect(await changesOn(publicId)).toMatchObject([{ version: 1 }])
    expect(await faults()).toEqual([])
  })

  test('a fuller capture, a better reading and a repair say nothing of the publisher, nor do words that only moved', async () => {
    for (const cause of ['fuller_capture', 're_extraction', 'repair'] as const) {
      const news = await paper([CAP, NEXT])
      const { id, publicId } = await mark(news, CAP)
      await published(id)
      await adopt(news, [CAP_NOW, NEXT], { cause })
      expect(await whyOf(id)).not.toBeNull()
      expect(await changesOn(publicId)).toEqual([])
      // A later edit did not take away what was lost before it.
      await adopt(news, [CAP_NOW, 'Somebody has signed it.'])
      expect(await changesOn(publicId)).toEqual([])
    }
    const doubled = await paper([CAP, NEXT])
    const { id, publicId } = await mark(doubled, CAP)
    await published(id)
    await adopt(doubled, [NEXT, `${CAP} It also says so.`, `Twice: ${CAP}`])
    expect(await whyOf(id)).toBe('ambiguous')
    expect(await changesOn(publicId)).toEqual([])
  })

  test('words that nobody published are nobody’s news', async () => {
    const news = await paper([CAP, NEXT])
    const { id, publicId } = await mark(news, CAP)
    await approved(desk, resting(id))
    await adopt(news, [CAP_NOW, NEXT])
    expect(await changesOn(publicId)).toEqual([])
  })

  test('an editor who confirms that the same words stand lifts the notice, and a correction says it again', async () => {
    const news = await paper([CAP, NEXT])
    const { id, publicId } = await mark(news, CAP)
    await published(id)
    await adopt(news, [CAP_NOW, NEXT])
    expect(await changesOn(publicId)).toHaveLength(1)
    const back = await adopt(news, [NEXT, 'Of something else:', `Twice: ${CAP}`, `And so on: ${CAP}`])
    expect(await whyOf(id)).toBe('ambiguous')
    expect(await changesOn(publicId)).toHaveLength(1)
    expect(await accept(id, back.versionId, CAP)).toMatchObject({
      ok: true,
      value: { decision: 'confirmed' },
    })
    expect(await changesOn(publicId)).toEqual([])
    expect(await gone(id)).toMatchObject({ ok: true, value: { decision: 'gone' } })
    expect(await changesOn(publicId)).toMatchObject([{ version: 1 }])
    expect(await faults()).toEqual([])
  })
})

describe('what a person decides', () => {
  const FIRST = 'Officials spoke of it on Monday.'
  test.each([
    ['moved', ['Diplomats told of it.', CAP, NEXT]],
    ['missing', ['Other news first.', NEXT, `In the end: ${CAP} It says more.`]],
  ])('confirming the same words keeps fit and approval, where they are %s', async (state, paragraphs) => {
    const news = await paper([FIRST, CAP, NEXT])
    const { id, publicId } = await mark(news, CAP)
    const { revisionId } = await approved(desk, resting(id))
    const next = await adopt(news, paragraphs)
    expect(await whyOf(id)).toBe(state)
    const card = await suspectPassage(desk.second, publicId)
    expect(card?.candidates[0]).toMatchObject({ words: [CAP], sameWords: true, differences: [] })
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ ok: false })
    expect(await accept(id, next.versionId, CAP)).toMatchObject({
      ok: true,
      value: { decision: 'confirmed' },
    })
    const revision = await loadRevisionForGate(db, revisionId)
    expect(revision.passages[0]).toMatchObject({ version: { number: 1 }, why: null, reworded: null })
    expect(approvalStanding(revision)).toMatchObject({ state: 'stands' })
    expect(failing(revision)).toEqual([])
    // From now on it is looked for from where it was settled.
    await adopt(news, ['On top.', ...paragraphs])
    expect(await whyOf(id)).toBeNull()
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ ok: true })
    expect(await changesOn(publicId)).toEqual([])
  })

  test('a passage of two spans keeps both, and is taken anew as two', async () => {
    const [one, two] = ['sets a cap of 600,000 troops', 'Nobody has signed it']
    const news = await paper([CAP, NEXT])
    const { id } = await mark(news, one, two)
    const above = await adopt(news, ['Added above.', CAP, NEXT])
    expect(await whyOf(id)).toBeNull()
    const shown = (await annotationsOfVersion(desk.second, above.versionId)).find((found) => found.id === id)
    expect(shown?.spans.map(({ exact }) => exact)).toEqual([one, two])
    const next = await adopt(news, ['Added above.', CAP_NOW, NEXT])
    expect(await whyOf(id)).toBe('changed')
    expect(await accept(id, next.versionId, 'sets a cap of 800,000 troops', two)).toMatchObject({ ok: true })
    const { spans, exact } = await db.placement.findFirstOrThrow({
      where: { annotationId: id },
      orderBy: { seq: 'desc' },
    })
    expect([spans.length, exact]).toEqual([4, ['sets a cap of 800,000 troops', two]])
  })

  test('A → B → A: what nobody took stands as it was made; what somebody took is asked for again', async () => {
    const news = await paper([CAP, NEXT])
    const [left, taken] = [await mark(news, CAP), await mark(news, 'a cap of 600,000 troops')]
    const b = await adopt(news, [CAP_NOW, NEXT])
    expect(await accept(taken.id, b.versionId, 'a cap of 800,000 troops')).toMatchObject({ ok: true })
    await adopt(news, [CAP, NEXT])
    expect(await whyOf(left.id)).toBeNull()
    expect(await whyOf(taken.id)).not.toBeNull()
    // The words of old are other words now, and once they are taken all is as it was.
    expect(await accept(taken.id, news.versionId, 'a cap of 600,000 troops')).toMatchObject({
      value: { decision: 'reworded' },
    })
    expect(await whyOf(taken.id)).toBeNull()
    // Back on B each is looked for from what stands now.
    await adopt(news, [CAP_NOW, NEXT])
    expect(await whyOf(left.id)).not.toBeNull()
    expect(await whyOf(taken.id)).not.toBeNull()
  })

  test('gone stays suspect, leaves the undecided ones and is corrected by deciding again', async () => {
    const news = await paper([CAP, NEXT])
    const { id, publicId } = await mark(news, CAP)
    const { revisionId } = await submitted(desk, resting(id))
    const next = await adopt(news, [CAP_NOW, NEXT])
    expect(await gone(id)).toMatchObject({ ok: true, value: { decision: 'gone' } })
    expect(await whyOf(id)).toBe('gone')
    const queue = await suspectQueue(desk.second)
    const at = queue.findIndex((one) => one.annotationId === id)
    expect(queue[at]).toMatchObject({ why: 'gone', decided: 'gone' })
    expect(queue.slice(at).every(({ decided }) => decided !== null)).toBe(true)
    // A text with nothing like it is no question; one with something near is asked about again.
    await adopt(news, ['All of it is told in other ways.', 'Somebody has signed it.'])
    expect(await whyOf(id)).toBe('gone')
    const later = await adopt(news, [CAP_NOW, NEXT, 'Somebody has signed it.'])
    expect(await whyOf(id)).toBe('changed')
    expect(await accept(id, later.versionId, CAP_NOW)).toMatchObject({ value: { decision: 'reworded' } })
    expect(await suspectPassage(desk.second, publicId)).toMatchObject({
      decided: 'reworded',
      old: { number: 1, words: [CAP] },
    })
    // Undone: what stood before stands again, and the signature with it.
    expect(await gone(id)).toMatchObject({ ok: true })
    const revision = await loadRevisionForGate(db, revisionId)
    expect(revision.passages[0]).toMatchObject({ spans: [{ exact: CAP }], why: 'gone', reworded: null })
    expect(next.versionNumber).toBe(2)
  })

  test('is refused when it is stale, with what stands now', async () => {
    const news = await paper([CAP, NEXT])
    const { id } = await mark(news, CAP)
    const next = await adopt(news, [CAP_NOW, NEXT])
    const seen = await seqOf(id)
    await gone(id)
    const spans = await spansIn(next.versionId, [CAP_NOW])
    const late = await decidePlacement(desk.third, { annotationId: id, seq: seen, decision: 'accept', spans })
    expect(late).toMatchObject({
      ok: false,
      reason: 'stale',
      details: { newest: { decision: 'gone', by: desk.second.name }, suspect: true },
    })
    expect(await seqOf(id)).not.toBe(seen)
  })

  test('two who decide at the same moment are not both heard', async () => {
    const news = await paper([CAP, NEXT])
    const { id } = await mark(news, CAP)
    await adopt(news, [CAP_NOW, NEXT])
    const seq = await seqOf(id)
    const both = await Promise.all(
      [desk.second, desk.third].map((actor) =>
        decidePlacement(actor, { annotationId: id, seq, decision: 'gone' }),
      ),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  })

  test('is refused where there is nothing to decide or to accept', async () => {
    const news = await paper([CAP, NEXT])
    const { id, rowVersion } = await mark(news, CAP)
    expect(await accept(id, news.versionId, CAP)).toMatchObject({ ok: false, reason: 'not-suspect' })
    const next = await adopt(news, [CAP_NOW, NEXT])
    const ask = async (spans?: { start: number; end: number }[]) =>
      decidePlacement(desk.second, {
        annotationId: id,
        seq: await seqOf(id),
        decision: 'accept',
        ...(spans && { spans }),
      })
    expect(await ask()).toMatchObject({ ok: false, reason: 'no-place' })
    expect(await ask([{ start: 0, end: 10_000_000 }])).toMatchObject({ ok: false, reason: 'outside-text' })
    const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: next.versionId } })
    const blank = text.indexOf('\n\n')
    expect(await ask([{ start: blank, end: blank + 2 }])).toMatchObject({ ok: false, reason: 'no-words' })
    // A word that was cut is taken whole.
    const cut = text.indexOf('800,000') + 2
    expect(await ask([{ start: cut, end: cut + 9 }])).toMatchObject({ ok: true })
    const { exact } = await db.placement.findFirstOrThrow({
      where: { annotationId: id },
      orderBy: { seq: 'desc' },
    })
    expect(exact).toEqual(['800,000 troops'])

    await value(deleteAnnotation(desk.author, { id, rowVersion }))
    expect(await ask()).toMatchObject({ ok: false, reason: 'no-such-annotation' })
    const machine = systemActor({ id: desk.admin.id, name: 'Admin', role: 'admin' as const })
    const asMachine = decidePlacement(machine, { annotationId: id, seq: 0, decision: 'gone' })
    await expect(asMachine).rejects.toMatchObject({ reason: 'forbidden' })
  })

  test('a gap of an excerpt is no passage', async () => {
    const news = await paper([CAP, NEXT])
    const { id } = await mark(news, CAP)
    const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: news.versionId } })
    const gapped = await value(
      importArticle(desk.admin, {
        ...facts,
        articleId: news.articleId,
        raw: null,
        blocks: [
          { text: CAP_NOW, kind: 'paragraph', disposition: 'shown' },
          { text: '[…]', kind: 'gap', disposition: 'shown' },
          { text: text.split('\n\n').at(-1) ?? '', kind: 'paragraph', disposition: 'shown' },
        ],
      }),
    )
    const [span] = await spansIn(gapped.versionId, [`${CAP_NOW}\n\n[…]`])
    const spans = span ? [span] : []
    const asked = decidePlacement(desk.second, {
      annotationId: id,
      seq: await seqOf(id),
      decision: 'accept',
      spans,
    })
    expect(await asked).toMatchObject({ ok: false, reason: 'across-gap' })
  })
})

describe('a notice of the publisher', () => {
  const update = { kind: 'update' as const, words: 'This article was updated.' }
  const correction = { kind: 'correction' as const, words: 'An earlier version gave another year.' }

  test('makes all evidence of the article suspect until somebody has looked; repeated it is not new', async () => {
    const news = await paper([CAP, NEXT], { notices: [update] })
    const { id } = await mark(news, CAP)
    const { revisionId } = await approved(desk, resting(id))
    await adopt(news, ['On top.', CAP, NEXT], { notices: [update] })
    expect(await whyOf(id)).toBeNull()
    const next = await adopt(news, ['On top again.', CAP, NEXT], { notices: [update, correction] })
    expect(await whyOf(id)).toBe('publisher-notice')
    const card = await suspectQueue(desk.second)
    expect(card.find((one) => one.annotationId === id)).toMatchObject({
      why: 'publisher-notice',
      notices: [correction],
      candidates: [{ versionId: next.versionId, words: [CAP], sameWords: true, differences: [] }],
    })
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({
      ok: false,
      reason: 'not-ready',
    })

    // Accepted where the machine found it: the same words, and whoever looked saw the notice.
    const seq = await seqOf(id)
    expect(await decidePlacement(desk.second, { annotationId: id, seq, decision: 'accept' })).toMatchObject({
      value: { decision: 'confirmed' },
    })
    expect(await whyOf(id)).toBeNull()
    expect(failing(await loadRevisionForGate(db, revisionId))).toEqual([])
    await adopt(news, ['On top again.', CAP, NEXT, 'More below.'], { notices: [correction] })
    expect(await whyOf(id)).toBeNull()
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ ok: true })
  })

  test('that was there when the passage was marked is not new', async () => {
    const news = await paper([CAP, NEXT])
    await adopt(news, ['On top.', CAP, NEXT], { notices: [correction] })
    const { id } = await mark(news, CAP)
    expect(await whyOf(id)).toBeNull()
  })
})
test('adopting a version places each of a thousand annotations', async () => {
  const sentences = Array.from(
    { length: 1_000 },
    (_, at) => `Sentence ${at} of this long report tells of case ${at * 7}.`,
  )
  const news = await paper(sentences)
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: news.versionId } })
  const rows = sentences.map((exact) => ({ id: randomUUID(), exact, start: text.indexOf(exact) }))
  await db.annotation.createMany({
    data: rows.map(({ id }) => ({
      id,
      publicId: id,
      versionId: news.versionId,
      tags: [],
      voice: 'outlet_words' as const,
      createdById: desk.author.id,
      updatedById: desk.author.id,
    })),
  })
  await db.annotationSpan.createMany({
    data: rows.map(({ id, exact, start }) => ({
      annotationId: id,
      ordinal: 0,
      start,
      end: start + exact.length,
      exact,
    })),
  })
  const next = await adopt(news, [
    'On top.',
    ...sentences.map((one, at) => (at % 10 ? one : one.replace('tells', 'told'))),
  ])
  const states = await db.placement.groupBy({
    by: ['state'],
    where: { versionId: next.versionId },
    _count: true,
  })
  expect(states.find(({ state }) => state === 'placed')?._count).toBeGreaterThanOrEqual(700)
  expect(states.reduce((sum, { _count }) => sum + _count, 0)).toBe(1_000)
}, 60_000)
