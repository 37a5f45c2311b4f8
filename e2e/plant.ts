import { readFile } from 'node:fs/promises'
import { createAnnotation } from '@/lib/annotation/commands'
import type { CreateInput } from '@/lib/annotation/schema'
import type { Admin, Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { EditionChoices } from '@/lib/edition/schema'
import { claimHash, claimOf } from '@/lib/evidence/hashes'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { checkHashNow, fitHashNow } from '@/lib/evidence/signatures'
import type { SubjectKind } from '@/lib/furniture/model'
import { readInWorker } from '@/lib/import/run-in-worker'
import {
  acceptCaution,
  acceptProposals,
  finalImport,
  firstDecisions,
  undecided,
} from '@/lib/import-draft/decide'
import { approveRevision } from '@/lib/newsroom/approve-revision'
import { importArticle } from '@/lib/newsroom/import-article'
import { previewEdition, publishEdition } from '@/lib/newsroom/publish-edition'
import { submitRevision } from '@/lib/newsroom/submit-revision'
import { addEvidence, createStatement } from '@/lib/statement/commands'
import type { Bearing, RevisionFields, StatementKind } from '@/lib/statement/model'

/** What a journey needs to be there already, made through the same commands that the screens call. */

type Settled<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false }

/** The value of a result that must be ok. */
export async function done<Value>(result: Promise<Settled<Value>>): Promise<Value> {
  const settled = await result
  if (!settled.ok) throw new Error(`refused: ${JSON.stringify(settled)}`)
  return settled.value
}

/** The id of a point of the demo plan. */
export async function pointId(number: number): Promise<string> {
  const point = await db.point.findFirstOrThrow({ where: { number }, select: { subjectId: true } })
  return point.subjectId
}

/** The id of a subject of the demo, by kind and slug. */
export async function subjectId(kind: SubjectKind, slug: string): Promise<string> {
  const subject = await db.subject.findFirstOrThrow({ where: { kind, slug }, select: { id: true } })
  return subject.id
}

export type PlantedArticle = { readonly slug: string; readonly versionId: string; readonly text: string }

/** A text of our own as an article with all proposals accepted. A mark keeps it apart from those of other journeys. */
export async function plantArticle(admin: Admin, file: string, mark: string): Promise<PlantedArticle> {
  const words = `${await readFile(file, 'utf8')}\n\nDispatch ${mark}, kept for one journey.\n`
  const raw = new TextEncoder().encode(words)
  // The limit of time is tried elsewhere: a machine that does much else beside may need longer to begin.
  const reading = await readInWorker({ bytes: raw, pasted: true }, { timeLimitMs: 60_000 })
  if (reading.outcome !== 'good') throw new Error(reading.reason)
  const read = firstDecisions(reading)
  const { proposals, cautions } = undecided(read)
  const ids = proposals.map(({ id }) => id)
  const decided = cautions.reduce(acceptCaution, acceptProposals(read, ids))
  const final = finalImport(decided)
  const { slug, versionId } = await done(
    importArticle(admin, {
      method: 'pasted',
      raw,
      workingTitle: `Dispatch ${mark}`,
      details: { published_date: { value: '2025-11-20', method: 'typed', reason: '' } },
      rights: { policy: 'excerpt', reason: '' },
      blocks: [...final.blocks],
      cautions: [...final.cautions],
    }),
  )
  const { text } = await db.articleVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { text: true },
  })
  return { slug, versionId, text }
}

/** A short article that nothing had to be read out of: unless said otherwise two paragraphs, about a harbour. */
export async function plantShortArticle(
  admin: Admin,
  mark: string,
  blocks: readonly string[] = [
    `Ships waited for the tide, dispatch ${mark} says.`,
    'A pilot summed up the mood of the town.',
  ],
): Promise<PlantedArticle> {
  const { slug, versionId } = await done(
    importArticle(admin, {
      method: 'pasted',
      raw: new TextEncoder().encode(blocks.join('\n\n')),
      workingTitle: `Dispatch ${mark}`,
      details: { published_date: { value: '2025-11-20', method: 'typed', reason: '' } },
      rights: { policy: 'excerpt', reason: '' },
      blocks: blocks.map((text) => ({ text, kind: 'paragraph', disposition: 'shown' })),
    }),
  )
  return { slug, versionId, text: blocks.join('\n\n') }
}

/** The same article captured once more, with other paragraphs. */
export async function plantNextVersion(
  admin: Admin,
  { slug }: Pick<PlantedArticle, 'slug'>,
  blocks: readonly string[],
): Promise<void> {
  const { id } = await db.article.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  await done(
    importArticle(admin, {
      articleId: id,
      method: 'pasted',
      raw: new TextEncoder().encode(blocks.join('\n\n')),
      workingTitle: `Dispatch ${slug}`,
      details: { published_date: { value: '2025-11-20', method: 'typed', reason: '' } },
      rights: { policy: 'excerpt', reason: '' },
      blocks: blocks.map((text) => ({ text, kind: 'paragraph', disposition: 'shown' })),
    }),
  )
}

/** An annotation of these words, which must stand once in the article. */
export async function plantAnnotation(
  editor: Editor,
  { versionId, text }: PlantedArticle,
  words: string,
  more: Partial<CreateInput> = {},
): Promise<string> {
  const start = text.indexOf(words)
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw new Error(`“${words}” does not stand there once`)
  const spans = [{ start, end: start + words.length }]
  return (await done(createAnnotation(editor, { versionId, spans, voice: 'outlet_words', ...more }))).id
}

type Draft = {
  readonly subjectId: string
  readonly wording: string
  readonly kind?: StatementKind
  readonly fields?: Partial<RevisionFields>
  readonly evidence?: readonly { readonly annotationId: string; readonly bearing: Bearing }[]
}

export type PlantedDraft = {
  readonly statementId: string
  readonly publicId: string
  readonly revisionId: string
  readonly rowVersion: number
}

/** A draft of this editor. */
export async function plantDraft(editor: Editor, draft: Draft): Promise<PlantedDraft> {
  const { subjectId, wording, kind = 'detail', fields, evidence = [] } = draft
  const made = await done(createStatement(editor, { subjectId, kind, draft: { wording, ...fields } }))
  for (const item of evidence) await done(addEvidence(editor, { revisionId: made.revisionId, ...item }))
  return made
}

/** A draft in review. */
export async function plantInReview(editor: Editor, draft: Draft): Promise<PlantedDraft> {
  const made = await plantDraft(editor, draft)
  await done(submitRevision(editor, { revisionId: made.revisionId, rowVersion: made.rowVersion }))
  return made
}

/** A revision that a second editor has seen whole and approved. */
export async function plantApproved(author: Editor, second: Editor, draft: Draft): Promise<PlantedDraft> {
  const made = await plantInReview(author, draft)
  await approveWhole(second, made.revisionId)
  return made
}

/** What is in review, seen whole, signed, checked and approved by this editor. */
export async function approveWhole(second: Editor, revisionId: string): Promise<void> {
  const revision = await loadRevisionForGate(db, revisionId)
  const supports = ({ bearing }: { bearing: Bearing }) => bearing === 'supports'
  await done(
    approveRevision(second, {
      revisionId,
      claimHash: claimHash(claimOf(revision)),
      sign: revision.passages.filter(supports).map((passage) => ({
        evidenceId: passage.id,
        fitHash: fitHashNow(revision, passage),
        acceptedReadings: true,
      })),
      check: revision.references
        .filter(supports)
        .map((use) => ({ referenceUseId: use.id, fitHash: checkHashNow(revision, use) })),
    }),
  )
}

/** Publishes the next edition with these choices. */
export async function plantEdition(admin: Admin, choices: Partial<EditionChoices>): Promise<number> {
  const { diffSha256 } = await done(previewEdition(admin, choices))
  return (await done(publishEdition(admin, { ...choices, diffSha256 }))).number
}
