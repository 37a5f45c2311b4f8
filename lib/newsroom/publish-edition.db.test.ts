import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '@/lib/auth/system-actor'
import { db } from '@/lib/db/client'
import { appPool } from '@/lib/db/test-database'
import type { Snapshot } from '@/lib/edition/model'
import {
  editionList,
  editionSnapshot,
  latestEditionNumber,
  standingNotices,
} from '@/lib/edition/public-queries'
import { quoteAllowance } from '@/lib/edition/queries'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { writeFurniture } from '@/lib/furniture/commands'
import { changeSlug } from '@/lib/plan/commands'
import { openNextDraft, updateDraft } from '@/lib/statement/commands'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import { canonicalJson } from '@/lib/text/canonical-json'
import { sha256Hex } from '@/lib/text/sha256'
import { countWords } from '@/lib/text/words'
import { approveRevision } from './approve-revision'
import { importArticle } from './import-article'
import { previewEdition, publishEdition } from './publish-edition'
import { submitRevision } from './submit-revision'
import { type EditionDesk, editionDesk, longArticle, newFurniture, publish } from './test-edition'
import { annotate, approved, draftOf, seenBy, submitted, value } from './test-statement'

let desk: EditionDesk
beforeAll(async () => {
  desk = await editionDesk()
})

const latest = async () => (await editionSnapshot((await latestEditionNumber()) ?? 0)) as Snapshot
const counts = async () => {
  const { rows } = await appPool().query(
    `SELECT (SELECT count(*) FROM edition)::int AS editions, (SELECT count(*) FROM edition_statement)::int AS statements,
            (SELECT count(*) FROM ledger_entry)::int AS ledger, (SELECT count(*) FROM furniture_signature)::int AS signatures,
            (SELECT count(*) FROM revision_event WHERE kind = 'published')::int AS published`,
  )
  return rows[0]
}
const wording = () => `The draft says ${randomUUID()}.`
const withWording = () => ({ fields: { wording: wording() } })

/** The next wording of a published statement, approved. */
async function reworded(statementId: string, fields: Partial<typeof EMPTY_FIELDS>) {
  const next = await value(openNextDraft(desk.author, { statementId }))
  const { rowVersion } = await value(
    updateDraft(desk.author, {
      revisionId: next.revisionId,
      rowVersion: next.rowVersion,
      fields: { ...EMPTY_FIELDS, ...fields },
    }),
  )
  await value(submitRevision(desk.author, { revisionId: next.revisionId, rowVersion }))
  await value(approveRevision(desk.second, seenBy(await loadRevisionForGate(db, next.revisionId))))
  return next
}

describe('the first edition', () => {
  test('freezes what is chosen, with its proof, its signers and its titles', async () => {
    const { revisionId, publicId } = await approved(desk, withWording())
    const result = await publish(desk.publisher, { choose: [revisionId], furniture: await newFurniture() })
    expect(result).toEqual({ ok: true, value: { number: 1 } })
    const snapshot = await latest()
    const statement = snapshot.statements.find(({ id }) => id === publicId)
    expect(statement).toMatchObject({
      home: { kind: 'point', slug: 'p1' },
      writtenBy: ['an editor'],
      approvedBy: ['second editor'],
      since: 1,
      support: { words: 'in our archive: 1 article, origin not established' },
    })
    expect(snapshot.points.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Point 1'],
      [2, 'Point 2'],
    ])
    const [proof] = statement?.proofs ?? []
    expect(proof?.spans[0]).toMatchObject({
      before: 'Before it. ',
      after: ' After it.',
      blockKind: 'paragraph',
    })
    expect(snapshot.articles.map(({ slug }) => slug)).toEqual([desk.article.slug])
    expect(snapshot.ledger.map(({ kind }) => kind)).toEqual(['addition', 'addition'])
    expect(snapshot.sample).toBe(false)
  })

  test('hashes to what is stored, and anchors the audit chain', async () => {
    const edition = await db.edition.findUniqueOrThrow({ where: { number: 1 } })
    expect(sha256Hex(edition.snapshot)).toBe(edition.snapshotSha256)
    expect(canonicalJson(JSON.parse(edition.snapshot))).toBe(edition.snapshot)
    const audit = await db.auditEntry.findUniqueOrThrow({ where: { seq: edition.auditSeq } })
    expect(audit).toMatchObject({
      hash: edition.auditHash,
      action: 'edition.published',
      subject: 'edition/1',
    })
    expect((await editionList())[0]).toMatchObject({ number: 1, snapshotSha256: edition.snapshotSha256 })
  })

  test('carries the confirming admin as second person for furniture', async () => {
    const signatures = await db.furnitureSignature.findMany({ select: { signedById: true } })
    expect(signatures.length).toBeGreaterThan(0)
    expect(new Set(signatures.map(({ signedById }) => signedById))).toEqual(new Set([desk.publisher.id]))
  })
})

describe('edition N+1', () => {
  test('is edition N, minus what is withdrawn, plus what is chosen', async () => {
    const before = await latest()
    const { revisionId, publicId } = await approved(desk, withWording())
    const { diff } = await value(previewEdition(desk.publisher, { choose: [revisionId] }))
    expect(diff).toMatchObject({ changed: [], withdrawn: [], site: [], subjects: [], articles: [] })
    expect(diff.added.map(({ id }) => id)).toEqual([publicId])
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ ok: true })
    const after = await latest()
    expect(after.statements.map(({ id }) => id).sort()).toEqual(
      [...before.statements.map(({ id }) => id), publicId].sort(),
    )
    const carried = after.statements.filter(({ id }) => id !== publicId)
    expect(carried).toEqual(before.statements)
  })

  test('replaces a wording, supersedes the old revision and says both in the ledger', async () => {
    const first = await approved(desk, { fields: { wording: 'They met in spring.' } })
    await publish(desk.publisher, { choose: [first.revisionId] })
    const next = await reworded(first.statementId, { wording: 'They met twice in spring.' })
    const reasons = { [first.statementId]: { kind: 'correction' as const, reason: 'It was twice.' } }
    expect(await publish(desk.publisher, { choose: [next.revisionId], reasons })).toMatchObject({ ok: true })
    const snapshot = await latest()
    expect(snapshot.ledger[0]).toMatchObject({
      kind: 'correction',
      before: 'They met in spring.',
      after: 'They met twice in spring.',
      reason: 'It was twice.',
    })
    expect(snapshot.statements.find(({ id }) => id === first.publicId)).toMatchObject({
      since: snapshot.number,
    })
    const states = await db.revisionEvent.findMany({
      where: { revision: { statementId: first.statementId }, kind: { in: ['published', 'superseded'] } },
      orderBy: { seq: 'asc' },
      select: { kind: true, revisionId: true },
    })
    expect(states.at(-1)).toEqual({ kind: 'superseded', revisionId: first.revisionId })
  })

  test('withdraws, and holds nothing else up for it', async () => {
    const { revisionId, statementId, publicId } = await approved(desk, withWording())
    await publish(desk.publisher, { choose: [revisionId] })
    await submitted(desk, withWording()) // something that is not ready does not matter
    const withdraw = [{ statementId, kind: 'withdrawal' as const, reason: 'It belongs elsewhere.' }]
    expect(await publish(desk.publisher, { withdraw })).toMatchObject({ ok: true })
    const snapshot = await latest()
    expect(snapshot.statements.some(({ id }) => id === publicId)).toBe(false)
    expect(snapshot.ledger[0]).toMatchObject({
      kind: 'withdrawal',
      after: '',
      reason: 'It belongs elsewhere.',
    })
  })

  test('keeps what is carried over pointing to subjects that have a new slug', async () => {
    const [subjectId] = desk.points
    await value(changeSlug(desk.admin, { subjectId, slug: 'neutrality', seenSlug: 'p1' }))
    const { revisionId } = await approved(desk, { ...withWording(), subjectId: desk.points[1] })
    await publish(desk.publisher, { choose: [revisionId] })
    const snapshot = await latest()
    expect(snapshot.points[0]).toMatchObject({ slug: 'neutrality', oldSlugs: ['p1'] })
    expect(snapshot.statements.filter(({ home }) => home.slug === 'p1')).toEqual([])
    expect(snapshot.statements.some(({ home }) => home.slug === 'neutrality')).toBe(true)
    await value(changeSlug(desk.admin, { subjectId, slug: 'p1', seenSlug: 'neutrality' }))
  })
})

describe('what is refused', () => {
  test('nothing at all: neither chosen nor different', async () => {
    // An address that changed is a difference, and makes an edition by itself.
    expect(await publish(desk.publisher, {})).toMatchObject({ ok: true })
    expect(await previewEdition(desk.publisher, {})).toMatchObject({ ok: false, reason: 'nothing-chosen' })
  })

  test('an editor, and the system in a person’s name', async () => {
    const input = { choose: [], diffSha256: '0'.repeat(64) }
    // @ts-expect-error: an editor does not even compile
    await expect(publishEdition(desk.author, input)).rejects.toMatchObject({ reason: 'forbidden' })
    const system = systemActor({ id: desk.publisher.id, name: 'x', role: 'admin' })
    await expect(publishEdition(system, input)).rejects.toMatchObject({ reason: 'forbidden' })
  })

  test('a draft, a submitted revision and one that was sent back', async () => {
    const { revisionId } = await submitted(desk, withWording())
    expect(await previewEdition(desk.publisher, { choose: [revisionId] })).toMatchObject({ reason: 'moved' })
    const { revisionId: draft } = await draftOf(desk, withWording())
    expect(await previewEdition(desk.publisher, { choose: [draft] })).toMatchObject({ reason: 'moved' })
  })

  test('another difference than the one confirmed, with nothing written', async () => {
    const { revisionId, statementId } = await approved(desk, withWording())
    const { diffSha256 } = await value(previewEdition(desk.publisher, { choose: [revisionId] }))
    const before = await counts()
    const reasons = { [statementId]: { kind: 'typo' as const, reason: 'Another reason.' } }
    const result = await publishEdition(desk.publisher, { choose: [revisionId], reasons, diffSha256 })
    expect(result).toMatchObject({ ok: false, reason: 'moved' })
    expect(await counts()).toEqual(before)
  })

  test('a fact about an article that changed since it was looked at', async () => {
    const { revisionId } = await approved(desk, withWording())
    const { diffSha256 } = await value(previewEdition(desk.publisher, { choose: [revisionId] }))
    await db.articleDetail.create({
      data: {
        articleId: desk.article.articleId,
        field: 'byline',
        value: 'Somebody',
        method: 'typed',
        setById: desk.admin.id,
      },
    })
    const result = await publishEdition(desk.publisher, { choose: [revisionId], diffSha256 })
    expect(result).toMatchObject({ ok: false, reason: 'moved' })
  })

  test('furniture of one’s own that nobody else has seen', async () => {
    const { revisionId } = await value(
      writeFurniture(desk.publisher, { key: 'site/about', subjectId: null, text: 'About.', seen: null }),
    )
    const preview = await value(previewEdition(desk.publisher, { furniture: [revisionId] }))
    expect(preview.findings).toMatchObject([{ rule: 'second-person', href: '/desk/furniture' }])
    const result = await publish(desk.publisher, { furniture: [revisionId] })
    expect(result).toMatchObject({ ok: false, reason: 'not-ready' })
    expect(await publish(desk.admin, { furniture: [revisionId] })).toMatchObject({ ok: true })
  })

  test('a fit that is not signed, naming the statement, the rule and the place', async () => {
    const evidence = [
      { annotationId: await annotate(desk, 0), bearing: 'supports' as const },
      { annotationId: await annotate(desk, 2), bearing: 'supports' as const },
    ]
    const made = await submitted(desk, { ...withWording(), evidence })
    const all = seenBy(await loadRevisionForGate(db, made.revisionId))
    await value(approveRevision(desk.second, { ...all, sign: all.sign.slice(0, 1) }))
    const result = await publish(desk.publisher, { choose: [made.revisionId] })
    expect(result).toMatchObject({ ok: false, reason: 'not-ready' })
    const [finding] = result.ok ? [] : (result.details?.findings ?? [])
    expect(finding).toMatchObject({ statement: made.publicId, rule: 'fits-signed' })
    expect(finding?.href).toMatch(/^\/desk\//)
  })

  test('suspect evidence, while what is carried over on it gets a notice', async () => {
    const long = await longArticle(desk, 300)
    const own = { ...desk, ...long }
    const standing = await approved(own, {
      ...withWording(),
      evidence: [{ annotationId: await annotate(own, 1), bearing: 'supports' }],
    })
    expect(await publish(desk.publisher, { choose: [standing.revisionId] })).toMatchObject({ ok: true })
    const waiting = await approved(own, {
      ...withWording(),
      evidence: [{ annotationId: await annotate(own, 1), bearing: 'supports' }],
    })
    await value(
      importArticle(desk.admin, {
        articleId: long.article.articleId,
        method: 'pasted',
        raw: null,
        workingTitle: 'A long article of our own',
        details: {},
        rights: { policy: 'excerpt' },
        blocks: [
          // As long as it was: a much shorter text would be an attempt and no version.
          {
            text: 'The publisher wrote all of it anew. '.repeat(100),
            kind: 'paragraph',
            disposition: 'shown',
          },
        ],
      }),
    )
    expect(await publish(desk.publisher, { choose: [waiting.revisionId] })).toMatchObject({
      ok: false,
      reason: 'not-ready',
    })
    const other = await approved(desk, withWording())
    expect(await publish(desk.publisher, { choose: [other.revisionId] })).toMatchObject({ ok: true })
    const notices = await standingNotices()
    expect(notices).toMatchObject([
      { kind: 'under_review', targetKind: 'statement', targetId: standing.publicId },
      { kind: 'publisher_changed', targetKind: 'passage', version: 1 },
    ])
    const withdraw = [{ statementId: standing.statementId, kind: 'withdrawal' as const, reason: 'Gone.' }]
    expect(await publish(desk.publisher, { withdraw })).toMatchObject({ ok: true })
    // What the publisher changed is still said in the editions that have the words.
    expect(await standingNotices()).toMatchObject([{ kind: 'publisher_changed' }])
  })

  test('a statement whose subject has no title in the edition', async () => {
    const { createEvent } = await import('@/lib/plan/commands')
    const event = await value(
      createEvent(desk.admin, {
        slug: 'meeting',
        title: 'The meeting',
        date: '2025-11-23',
        dateBasis: 'stated',
      }),
    )
    const { revisionId } = await approved(desk, { ...withWording(), subjectId: event.subjectId })
    const alone = await value(previewEdition(desk.publisher, { choose: [revisionId] }))
    expect(alone.findings).toMatchObject([{ rule: 'titles' }])
    const furniture = await newFurniture()
    expect(
      (await value(previewEdition(desk.publisher, { choose: [revisionId], furniture }))).findings,
    ).toEqual([])
  })
})

describe('two publishers at once', () => {
  test('one wins, the other hears that it moved, and nothing is half-written', async () => {
    const a = await approved(desk, withWording())
    const b = await approved(desk, withWording())
    const inputs = await Promise.all(
      [a, b].map(async ({ revisionId }) => {
        const { diffSha256 } = await value(previewEdition(desk.publisher, { choose: [revisionId] }))
        return { choose: [revisionId], diffSha256 }
      }),
    )
    const before = await counts()
    const results = await Promise.all(inputs.map((input) => publishEdition(desk.publisher, input)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: 'moved' })
    const after = await counts()
    expect(after.editions).toBe(before.editions + 1)
    expect(after.published).toBe(before.published + 1)
    expect(after.ledger).toBe(before.ledger + 1)
  })
})

describe('public exposure', () => {
  const spansOf = (snapshot: Snapshot, slug: string) =>
    snapshot.statements.flatMap(({ proofs }) =>
      proofs.filter(({ article }) => article === slug).flatMap(({ spans }) => spans),
    )

  test('context is cut down until the rights bear it', async () => {
    const long = await longArticle(desk, 1)
    const own = { ...desk, ...long }
    const evidence = [{ annotationId: await annotate(own, 1), bearing: 'supports' as const }]
    const { revisionId } = await approved(own, { ...withWording(), evidence })
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ ok: true })
    const [span] = spansOf(await latest(), long.article.slug)
    const shown = countWords(`${span?.before} ${span?.exact} ${span?.after}`)
    expect(shown * 4).toBeLessThanOrEqual(countWords(long.text))
    expect(span?.before).not.toBe('Before it. ')
  })

  test('a passage that is too much even alone is a finding, never a trigger’s surprise', async () => {
    const own = { ...desk, ...(await longArticle(desk, 1)) }
    const evidence = await Promise.all(
      [0, 1].map(async (sentence) => ({
        annotationId: await annotate(own, sentence),
        bearing: 'supports' as const,
      })),
    )
    const { revisionId } = await approved(own, { ...withWording(), evidence })
    const { findings } = await value(previewEdition(desk.publisher, { choose: [revisionId] }))
    expect(findings).toMatchObject([{ rule: 'rights', href: `/desk/articles/${own.article.slug}/about` }])
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ reason: 'not-ready' })
  })

  test('an article that may only be linked is named without a word of it', async () => {
    const own = { ...desk, ...(await longArticle(desk, 50)) }
    await db.articleRights.create({
      data: { articleId: own.article.articleId, policy: 'link_only', setById: desk.admin.id },
    })
    const evidence = [{ annotationId: await annotate(own, 0), bearing: 'supports' as const }]
    const { revisionId, publicId } = await approved(own, { ...withWording(), evidence })
    expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ ok: true })
    const statement = (await latest()).statements.find(({ id }) => id === publicId)
    expect(statement?.proofs).toMatchObject([{ spans: [], article: own.article.slug }])
  })

  test('rights that were narrowed take the words out of the next edition', async () => {
    const own = { ...desk, ...(await longArticle(desk, 60)) }
    const evidence = [{ annotationId: await annotate(own, 0), bearing: 'supports' as const }]
    const { revisionId } = await approved(own, { ...withWording(), evidence })
    await publish(desk.publisher, { choose: [revisionId] })
    expect(spansOf(await latest(), own.article.slug)).toHaveLength(1)
    await db.articleRights.create({
      data: { articleId: own.article.articleId, policy: 'link_only', setById: desk.admin.id },
    })
    const other = await approved(desk, withWording())
    expect(await publish(desk.publisher, { choose: [other.revisionId] })).toMatchObject({ ok: true })
    expect(spansOf(await latest(), own.article.slug)).toEqual([])
  })
})

test('no word of a draft, a note or an address of a user is in any edition', async () => {
  const canary = `canary-${randomUUID()}`
  await draftOf(desk, { fields: { wording: canary, asOfBasis: canary, responseNote: canary } })
  await submitted(desk, { fields: { wording: `${canary} in review` } })
  const annotationId = await annotate(desk, 2, { note: canary, tags: [canary] })
  const { revisionId } = await approved(desk, {
    ...withWording(),
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ ok: true })
  const editions = await db.edition.findMany({ select: { snapshot: true } })
  const all = editions.map(({ snapshot }) => snapshot).join('')
  expect(all).not.toContain('canary')
  expect(all).not.toContain('@')
  expect(all).not.toContain('Anna Author')
  const secrets = await db.articleVersion.findMany({ select: { merkleSalt: true } })
  for (const { merkleSalt } of secrets) expect(all).not.toContain(merkleSalt)
})

test('an editor is told what an article’s rights leave to quote', async () => {
  const before = await quoteAllowance(desk.author, desk.article.articleId)
  const annotationId = await annotate(desk, 3)
  const { revisionId } = await approved(desk, {
    ...withWording(),
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  expect(await publish(desk.publisher, { choose: [revisionId] })).toMatchObject({ ok: true })
  const after = await quoteAllowance(desk.author, desk.article.articleId)
  expect(after?.policy).toBe('excerpt')
  expect(after?.shown.plain).toBeGreaterThan(before?.shown.plain ?? 0)
  expect(after?.left.plain).toBe(Math.floor((after?.shown.whole ?? 0) / 4) - (after?.shown.plain ?? 0))
})
