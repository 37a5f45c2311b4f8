import { beforeAll, describe, expect, test } from 'vitest'
import { createAnnotation } from '@/lib/annotation/commands'
import type { CreateInput } from '@/lib/annotation/schema'
import { articleForWorkspace } from '@/lib/article/queries'
import { ASKED_NOTHING } from '@/lib/concordance/model'
import { concordance } from '@/lib/concordance/queries'
import { db } from '@/lib/db/client'
import { appPool } from '@/lib/db/test-database'
import type { PublicProof, Snapshot } from '@/lib/edition/model'
import { editionSnapshot, latestEditionNumber } from '@/lib/edition/public-queries'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { openDraft } from '@/lib/import-draft/commands'
import { acceptAll, withRole } from '@/lib/import-draft/decide'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { importDraft } from '@/lib/import-draft/queries'
import { revisionForDesk } from '@/lib/review/queries'
import { approveRevision } from './approve-revision'
import { confirmImport } from './confirm-import'
import { type EditionDesk, editionDesk, newFurniture, publish } from './test-edition'
import { seenBy, submitted, value } from './test-statement'

// Of our own writing, with faults of copies: a subject that a link took with it, and words under a picture.
const GAP = 'has long asked for the longer quay, and would pay a part of it'
const CAPTION = 'The old quay after the storm. Photo: Ann Ost/Harbour News'
const DOCUMENT = [
  'Harbour council weighs a longer quay',
  'The council met on Monday to weigh the plan for the quay, and the treasurer said that the money was there.',
  CAPTION,
  `${GAP}, the minutes of the meeting say.`,
  'The council will vote on the matter in the second week of May, after the storms, and not before.',
].join('\n\n')

let desk: EditionDesk
let article: { versionId: string; slug: string; text: string }
beforeAll(async () => {
  desk = await editionDesk()
  article = await importRepaired()
})

/** Imports it as a person would: all that is proposed is accepted, and what is missing is said. */
async function importRepaired() {
  const bytes = new TextEncoder().encode(DOCUMENT)
  const { draftId } = await value(openDraft(desk.admin, { bytes, method: 'pasted' }))
  const draft = await importDraft(desk.admin, draftId)
  const made = await value(
    confirmImport(desk.admin, { draftId, rowVersion: 1, decisions: decided(draft!.decisions) as never }),
  )
  const { slug } = await db.article.findUniqueOrThrow({ where: { id: made.articleId } })
  const { text } = await db.articleVersion.findUniqueOrThrow({ where: { id: made.versionId! } })
  return { versionId: made.versionId!, slug, text }
}

function decided(decisions: DraftDecisions): DraftDecisions {
  const all = acceptAll(decisions)
  const gap = all.accepted.find(({ kind }) => kind === 'words_missing')!
  const said = { reading: 'the shipping line', basis: 'The line is named in the sentence before' }
  return {
    ...withRole(
      { ...all, accepted: all.accepted.map((one) => (one.id === gap.id ? { ...one, ...said } : one)) },
      gap.id,
      'subject',
    ),
    details: {
      ...all.details,
      published_date: { value: '2025-11-20', method: 'typed', reason: '' } as never,
    },
    rights: { policy: 'full', reason: 'Written for this test' },
  }
}

async function marked(words: string, voice: CreateInput['voice']) {
  const start = article.text.indexOf(words)
  const spans = [{ start, end: start + words.length }]
  const { id } = await value(createAnnotation(desk.author, { versionId: article.versionId, spans, voice }))
  return id
}
const inReview = async (annotationId: string, wording: string) =>
  submitted(desk, { fields: { wording }, evidence: [{ annotationId, bearing: 'supports' }] })
const seen = async (revisionId: string) => seenBy(await loadRevisionForGate(db, revisionId))

async function published(revisionId: string, publicId: string): Promise<PublicProof> {
  const result = await publish(desk.publisher, { choose: [revisionId], furniture: await newFurniture() })
  expect(result).toMatchObject({ ok: true })
  const snapshot = (await editionSnapshot((await latestEditionNumber()) ?? 0)) as Snapshot
  return snapshot.statements.find(({ id }) => id === publicId)!.proofs[0]!
}

describe('a word that was stripped', () => {
  test('is a caution in the version, with our reading and what it rests on', async () => {
    const workspace = await articleForWorkspace(desk.author, article.slug)
    expect(workspace?.cautions).toMatchObject([
      {
        kind: 'words_missing',
        reading: 'the shipping line',
        basis: 'The line is named in the sentence before (missing: the subject)',
        needsAcceptance: true,
      },
    ])
  })

  test('is said where the words are found by a search', async () => {
    const { hits } = await value(concordance(desk.author, { ...ASKED_NOTHING, q: 'longer quay' }))
    const own = hits.filter((hit) => hit.article.slug === article.slug)
    expect(own.map(({ cautions }) => cautions)).toEqual([
      [],
      ['Words are missing here; we read “the shipping line”'],
    ])
  })

  test('is shown to whoever signs, who must accept the reading; readers see it as ours, outside the words', async () => {
    const { revisionId, publicId } = await inReview(
      await marked(GAP, 'outlet_words'),
      'The minutes tell who asked for a longer quay.',
    )
    const card = (await revisionForDesk(desk.second, revisionId)).passages[0]!
    expect(card).toMatchObject({ needsReadings: true, aside: null })
    expect(card.cautions).toMatchObject([{ reading: 'the shipping line' }])

    const input = await seen(revisionId)
    expect(await approveRevision(desk.second, input)).toMatchObject({ reason: 'reading-not-accepted' })
    await expect(
      appPool().query('INSERT INTO fit_signature (evidence_id, signed_by_id, fit_hash) VALUES ($1, $2, $3)', [
        input.sign[0]!.evidenceId,
        desk.second.id,
        input.sign[0]!.fitHash,
      ]),
    ).rejects.toThrow(/accept the reading/)
    const accepted = input.sign.map((fit) => ({ ...fit, acceptedReadings: true }))
    await value(approveRevision(desk.second, { ...input, sign: accepted }))

    const proof = await published(revisionId, publicId)
    expect(proof.spans.map(({ exact }) => exact)).toEqual([GAP])
    expect(proof.cautions).toMatchObject([
      {
        kind: 'words_missing',
        reading: 'the shipping line',
        basis: expect.stringContaining('sentence before'),
      },
    ])
  })
})

describe('words that were set aside', () => {
  test('stay in the version, folded away, and are found with a sign', async () => {
    expect(article.text).toContain(CAPTION)
    const workspace = await articleForWorkspace(desk.author, article.slug)
    const aside = workspace!.blocks.filter(({ disposition }) => disposition === 'set_aside')
    expect(aside.map(({ start, end }) => article.text.slice(start, end))).toEqual([CAPTION])
    const { hits } = await value(concordance(desk.author, { ...ASKED_NOTHING, q: 'storm' }))
    expect(hits.filter((hit) => hit.article.slug === article.slug)).toMatchObject([{ aside: true }])
  })

  test('are annotated and carry a sentence, and everybody is told that they are no body text', async () => {
    const { revisionId, publicId } = await inReview(
      await marked('The old quay after the storm', 'caption'),
      'A picture shows the quay after the storm.',
    )
    const card = (await revisionForDesk(desk.second, revisionId)).passages[0]!
    expect(card.aside).toBe('set aside, not body text: a caption')
    await value(approveRevision(desk.second, await seen(revisionId)))
    expect((await published(revisionId, publicId)).spans).toMatchObject([
      { blockKind: 'caption', setAside: true },
    ])
  })

  test('are never around the words of the text on a public page', async () => {
    const { revisionId, publicId } = await inReview(
      await marked('the treasurer said that the money was there', 'outlet_words'),
      'The treasurer says that the money is there.',
    )
    await value(approveRevision(desk.second, await seen(revisionId)))
    const proof = await published(revisionId, publicId)
    expect(JSON.stringify(proof)).not.toContain('Photo')
  })
})
