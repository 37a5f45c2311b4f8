import { db } from '@/lib/db/client'
import { claimHash, claimOf } from '@/lib/evidence/hashes'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import { checkHashNow, fitHashNow, needsReadings } from '@/lib/evidence/signatures'
import { approveRevision } from '@/lib/newsroom/approve-revision'
import { submitRevision } from '@/lib/newsroom/submit-revision'
import {
  addEvidence,
  addReferenceUse,
  createStatement,
  openNextDraft,
  removeEvidence,
  removeReferenceUse,
  updateDraft,
} from '@/lib/statement/commands'
import type { RevisionFields } from '@/lib/statement/model'
import { forAll, type Garden, known, must } from './garden'
import { type StoryStatement, statementName } from './story-model'

/**
 * Every statement as a draft with what it rests on. One that is there already keeps its words, unless the demo
 * writer wrote the last of them and the story says something else now: then that is the next draft. Where there is
 * no room for what it would rest on, it stays as it is, or stays out.
 */
export function plantStatements(garden: Garden): Promise<void> {
  return forAll(garden.story.statements, async (statement) => {
    const there = await standing(garden, statement)
    if (hasNoRoom(garden, statement)) {
      if (there) garden.statements.set(statementName(statement), there)
      return
    }
    const id = there ?? (await write(garden, statement))
    if (there) await rewrite(garden, there, statement)
    garden.statements.set(statementName(statement), id)
    const draft = await openDraft(id, garden.writer.id)
    if (draft) await unbindOthers(garden, draft, statement)
    if (draft) await bindSupport(garden, draft, statement)
  })
}

const hasNoRoom = ({ noRoom }: Garden, { evidence = [] }: StoryStatement): boolean =>
  evidence.some(({ mark }) => noRoom.has(mark))

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
  const { home, kind, ordinal, shownAt = [], provision } = statement
  const created = await must(
    statementName(statement),
    createStatement(garden.writer, {
      subjectId: known(garden.subjects, home),
      kind,
      ordinal,
      shownAt: shownAt.map((ref) => known(garden.subjects, ref)),
      provisionId: provision ? known(garden.provisions, provision) : null,
      draft: fieldsOf(garden, statement),
    }),
  )
  return created.statementId
}

async function rewrite(garden: Garden, statementId: string, statement: StoryStatement): Promise<void> {
  const { writer } = garden
  const newest = await db.revision.findFirstOrThrow({
    where: { statementId },
    orderBy: { number: 'desc' },
  })
  const fields = fieldsOf(garden, statement)
  const same = isSame(fields, newest) && (await hasSupport(garden, newest.id, statement))
  if (newest.createdById !== writer.id || same) return
  const draft = newest.frozenAt
    ? await must('next draft', openNextDraft(writer, { statementId }))
    : { revisionId: newest.id, rowVersion: newest.rowVersion }
  const { revisionId, rowVersion } = draft
  await must(statementName(statement), updateDraft(writer, { revisionId, rowVersion, fields }))
}

/** Whether a revision is bound to what the story now names, and to nothing else. */
async function hasSupport(
  { marks, references }: Garden,
  revisionId: string,
  { evidence = [], references: uses = [] }: StoryStatement,
): Promise<boolean> {
  const bound = await boundTo(revisionId)
  return (
    bound.annotations.size === evidence.length &&
    bound.sources.size === uses.length &&
    evidence.every(({ mark }) => bound.annotations.has(known(marks, mark))) &&
    uses.every(({ reference }) => bound.sources.has(known(references, reference)))
  )
}

async function boundTo(revisionId: string) {
  const { evidence, references } = await db.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { evidence: { select: { annotationId: true } }, references: { select: { referenceId: true } } },
  })
  return {
    annotations: new Set(evidence.map(({ annotationId }) => annotationId)),
    sources: new Set(references.map(({ referenceId }) => referenceId)),
  }
}

function isSame(fields: RevisionFields, standing: RevisionFields): boolean {
  return Object.entries(fields).every(([name, value]) => standing[name as keyof RevisionFields] === value)
}

function fieldsOf({ subjects }: Garden, given: StoryStatement): RevisionFields {
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

// A next draft begins with the support of the last; what the story names no longer is left behind.
async function unbindOthers(
  { writer, marks, references }: Garden,
  revisionId: string,
  { evidence = [], references: uses = [] }: StoryStatement,
): Promise<void> {
  const annotations = evidence.map(({ mark }) => known(marks, mark))
  const sources = uses.map(({ reference }) => known(references, reference))
  const passages = await db.evidence.findMany({ where: { revisionId, annotationId: { notIn: annotations } } })
  for (const { id } of passages) await must('evidence', removeEvidence(writer, { evidenceId: id }))
  const others = await db.referenceUse.findMany({ where: { revisionId, referenceId: { notIn: sources } } })
  for (const { id } of others) await must('reference', removeReferenceUse(writer, { useId: id }))
}

async function bindSupport(
  { writer, marks, references }: Garden,
  revisionId: string,
  { evidence = [], references: uses = [] }: StoryStatement,
): Promise<void> {
  const { annotations, sources } = await boundTo(revisionId)
  for (const { mark, bearing = 'supports' } of evidence) {
    const annotationId = known(marks, mark)
    if (annotations.has(annotationId)) continue
    await must(mark, addEvidence(writer, { revisionId, annotationId, bearing }))
  }
  for (const { reference, says, locator = '', bearing = 'supports' } of uses) {
    const referenceId = known(references, reference)
    if (sources.has(referenceId)) continue
    await must(
      reference,
      addReferenceUse(writer, { revisionId, referenceId, bearing, seenToSay: says, locator }),
    )
  }
}

/** The first demo signer submits, the second signs every fit and approves. Gives the revisions that are approved. */
export async function reviewStatements(garden: Garden): Promise<string[]> {
  const approved: string[] = []
  await forAll(garden.statements, async ([name, statementId]) => {
    const revisionId = await review(garden, name, statementId)
    if (revisionId) approved.push(revisionId)
  })
  return approved.sort()
}

/** Brings the newest revision of a statement to approval. Null when it is a person's, or beyond that. */
async function review({ writer, signer }: Garden, name: string, statementId: string): Promise<string | null> {
  const { id, rowVersion, frozenAt, createdById, events } = await db.revision.findFirstOrThrow({
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
  if (createdById !== writer.id) return null
  if (!frozenAt) await must(name, submitRevision(writer, { revisionId: id, rowVersion }))
  const state = events[0]?.kind ?? 'submitted'
  if (state === 'submitted') await approve(signer, id, name)
  return state === 'submitted' || state === 'approved' ? id : null
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
