import { db } from '@/lib/db/client'
import { setSides } from '@/lib/disagreement/commands'
import { claimHash, claimOf } from '@/lib/evidence/hashes'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { checkHashNow, fitHashNow, needsReadings } from '@/lib/evidence/signatures'
import { approveRevision } from '@/lib/newsroom/approve-revision'
import { submitRevision } from '@/lib/newsroom/submit-revision'
import { addEvidence, addReferenceUse, createStatement } from '@/lib/statement/commands'
import type { RevisionFields } from '@/lib/statement/model'
import { type Garden, known, must } from './garden'
import { type StoryStatement, statementName } from './story-model'

/** Every statement as a draft with what it rests on; one that is there already keeps its words. */
export async function plantStatements(garden: Garden): Promise<void> {
  for (const statement of garden.story.statements) {
    const name = statementName(statement)
    const id = (await standing(garden, statement)) ?? (await write(garden, statement))
    garden.statements.set(name, id)
    const draft = await openDraft(id, garden.writer.id)
    if (draft) await bindSupport(garden, draft, statement)
  }
}

async function standing(
  { writer, subjects }: Garden,
  { home, kind, ordinal }: StoryStatement,
): Promise<string | null> {
  const found = await db.statement.findFirst({
    where: { subjectId: known(subjects, home), kind, ordinal, ownerId: writer.id },
    select: { id: true },
  })
  return found?.id ?? null
}

async function write(garden: Garden, statement: StoryStatement): Promise<string> {
  const { home, kind, ordinal, shownAt = [] } = statement
  const created = await must(
    statementName(statement),
    createStatement(garden.writer, {
      subjectId: known(garden.subjects, home),
      kind,
      ordinal,
      shownAt: shownAt.map((ref) => known(garden.subjects, ref)),
      draft: fieldsOf(garden, statement),
    }),
  )
  return created.statementId
}

function fieldsOf({ subjects }: Garden, given: StoryStatement): Partial<RevisionFields> {
  const person = (slug: string | undefined) => (slug ? known(subjects, `person/${slug}`) : null)
  return {
    wording: given.wording,
    partyId: given.party ? known(subjects, `party/${given.party}`) : null,
    stance: given.stance ?? null,
    stanceBasis: given.stanceBasis ?? null,
    speakerId: person(given.speaker),
    speakerDescription: given.speakerDescription ?? '',
    officeThen: given.officeThen ?? '',
    asOf: given.asOf?.date ?? '',
    asOfMethod: given.asOf?.method ?? null,
    asOfBasis: given.asOf?.basis ?? '',
    allegationAboutId: person(given.allegation?.about),
    response: given.allegation?.response ?? null,
    responseNote: given.allegation?.note ?? '',
  }
}

async function openDraft(statementId: string, writerId: string): Promise<string | null> {
  const draft = await db.revision.findFirst({
    where: { statementId, frozenAt: null, createdById: writerId },
    select: { id: true },
  })
  return draft?.id ?? null
}

async function bindSupport(
  { writer, marks, references }: Garden,
  revisionId: string,
  { evidence = [], references: uses = [] }: StoryStatement,
): Promise<void> {
  const bound = await db.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { evidence: { select: { annotationId: true } }, references: { select: { referenceId: true } } },
  })
  const annotations = new Set(bound.evidence.map(({ annotationId }) => annotationId))
  const sources = new Set(bound.references.map(({ referenceId }) => referenceId))
  for (const { mark, bearing = 'supports' } of evidence) {
    const annotationId = known(marks, mark)
    if (annotations.has(annotationId)) continue
    await must(mark, addEvidence(writer, { revisionId, annotationId, bearing }))
  }
  for (const { reference, says, bearing = 'supports' } of uses) {
    const referenceId = known(references, reference)
    if (sources.has(referenceId)) continue
    await must(reference, addReferenceUse(writer, { revisionId, referenceId, bearing, seenToSay: says }))
  }
}

/** Sets the statements of each disagreement side by side. */
export async function plantSides({ story, writer, subjects, statements }: Garden): Promise<void> {
  for (const { slug, sides } of story.disagreements) {
    const disagreementId = known(subjects, `disagreement/${slug}`)
    const standing = await db.disagreementSide.count({ where: { disagreementId } })
    if (standing > 0) continue
    const statementIds = sides.map((side) => known(statements, side))
    await must(slug, setSides(writer, { disagreementId, statementIds, seen: [] }))
  }
}

/** The first demo signer submits, the second signs every fit and approves. Gives the revisions that are approved. */
export async function reviewStatements({ writer, signer, statements }: Garden): Promise<string[]> {
  const approved: string[] = []
  for (const [name, statementId] of statements) {
    const revision = await db.revision.findFirstOrThrow({
      where: { statementId },
      orderBy: { number: 'desc' },
      select: {
        id: true,
        rowVersion: true,
        frozenAt: true,
        createdById: true,
        events: { orderBy: { seq: 'desc' }, take: 1, select: { kind: true } },
      },
    })
    if (revision.createdById !== writer.id) continue
    const { id: revisionId, rowVersion } = revision
    if (!revision.frozenAt) await must(name, submitRevision(writer, { revisionId, rowVersion }))
    const state = revision.events[0]?.kind ?? 'submitted'
    if (state === 'submitted') await approve(signer, revisionId, name)
    if (state === 'submitted' || state === 'approved') approved.push(revisionId)
  }
  return approved
}

async function approve(signer: Garden['signer'], revisionId: string, name: string): Promise<void> {
  const revision = await loadRevisionForGate(db, revisionId)
  await must(
    name,
    approveRevision(signer, {
      revisionId,
      claimHash: claimHash(claimOf(revision)),
      sign: revision.passages.map((passage) => ({
        evidenceId: passage.id,
        fitHash: fitHashNow(revision, passage),
        acceptedReadings: needsReadings(passage),
      })),
      check: revision.references.map((reference) => ({
        referenceUseId: reference.id,
        fitHash: checkHashNow(revision, reference),
      })),
    }),
  )
}
