import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { Refusal } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { publicId } from '@/lib/text/public-id'
import type { RevisionEventKind } from './lifecycle'
import type { Bearing, ChangeReason, RevisionFields, StatementKind } from './model'
import { canEditDraft } from './policy'

export type Place = {
  readonly subjectId: string
  readonly kind: StatementKind
  readonly shownAt: readonly string[]
  readonly ordinal: number
  /** The provision of a text that the sentence tells of. */
  readonly provisionId?: string | null
}

/** Every column of a revision that is typed. */
export const FIELD_COLUMNS = {
  wording: true,
  partyId: true,
  stance: true,
  stanceBasis: true,
  speakerId: true,
  speakerDescription: true,
  officeThen: true,
  asOf: true,
  asOfMethod: true,
  asOfBasis: true,
  allegationAboutId: true,
  response: true,
  responseNote: true,
} as const

/** One at a time on a statement: everything that writes to it or to its revisions takes this lock first. */
export async function lockStatement(tx: Tx, statementId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM statement WHERE id = ${statementId}::uuid FOR NO KEY UPDATE`
  return rows.length > 0
}

/** Locks the statement of a revision and reads who has a hand in it. Refused as not found when there is none. */
export async function lockRevision(tx: Tx, revisionId: string) {
  const found = await tx.revision.findUnique({ where: { id: revisionId }, select: { statementId: true } })
  if (!found || !(await lockStatement(tx, found.statementId))) throw new Refusal('not-found')
  const { statement, contributions, ...revision } = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: {
      number: true,
      frozenAt: true,
      rowVersion: true,
      statementId: true,
      statement: { select: { publicId: true, ownerId: true } },
      contributions: { select: { userId: true } },
    },
  })
  return { ...revision, ...statement, revisionId, contributorIds: contributions.map(({ userId }) => userId) }
}
export type LockedRevision = Awaited<ReturnType<typeof lockRevision>>

/** A draft that the actor may write: `frozen` once it was submitted, `not-yours` for somebody else's. */
export async function lockDraft(
  tx: Tx,
  actor: Actor,
  revisionId: string,
  may: (actor: Actor, draft: LockedRevision) => boolean = canEditDraft,
) {
  const revision = await lockRevision(tx, revisionId)
  if (revision.frozenAt) return fail('frozen')
  return may(actor, revision) ? ok(revision) : fail('not-yours')
}

/** The first name among the fields that the house does not know, or null. */
export async function unknownName(tx: Tx, fields: RevisionFields): Promise<string | null> {
  const people = [fields.speakerId, fields.allegationAboutId].filter((id) => id !== null)
  for (const subjectId of people) {
    if ((await tx.person.count({ where: { subjectId } })) === 0) return subjectId
  }
  const { partyId } = fields
  return partyId && (await tx.party.count({ where: { subjectId: partyId } })) === 0 ? partyId : null
}

/** Why a statement cannot stand there: what it is about is not there, or has its summary; null when it can. */
export async function placeProblem(tx: Tx, place: Place, statementId?: string) {
  const ids = [place.subjectId, ...otherPlaces(place)]
  if ((await tx.subject.count({ where: { id: { in: ids } } })) < ids.length) return fail('no-such-subject')
  const { provisionId } = place
  if (provisionId && (await tx.provision.count({ where: { id: provisionId, retiredAt: null } })) === 0) {
    return fail('no-such-provision')
  }
  if (place.kind !== 'summary') return null
  await tx.$queryRaw`SELECT id FROM subject WHERE id = ${place.subjectId}::uuid FOR NO KEY UPDATE`
  const summary = await tx.statement.findFirst({
    where: { subjectId: place.subjectId, kind: 'summary', ...(statementId && { id: { not: statementId } }) },
    select: { publicId: true },
  })
  return summary && fail('summary-exists', { publicId: summary.publicId })
}

export async function insertStatement(tx: Tx, actor: Actor, place: Place) {
  const { subjectId, kind, ordinal, provisionId = null } = place
  const statement = await tx.statement.create({
    data: { publicId: publicId(), subjectId, kind, ordinal, provisionId, ownerId: actor.id },
    select: { id: true, publicId: true },
  })
  await setShownAt(tx, statement.id, place)
  return statement
}

export async function setPlace(tx: Tx, statementId: string, place: Place): Promise<void> {
  const { subjectId, kind, ordinal, provisionId = null } = place
  await tx.statement.update({ where: { id: statementId }, data: { subjectId, kind, ordinal, provisionId } })
  await setShownAt(tx, statementId, place)
}

/** The home itself is never among the places where a statement is shown as well. */
export function otherPlaces({ shownAt, subjectId }: Pick<Place, 'shownAt' | 'subjectId'>): string[] {
  return [...new Set(shownAt)].filter((id) => id !== subjectId).sort()
}

async function setShownAt(tx: Tx, statementId: string, place: Place): Promise<void> {
  await tx.statementShownAt.deleteMany({ where: { statementId } })
  const data = otherPlaces(place).map((subjectId) => ({ statementId, subjectId }))
  if (data.length > 0) await tx.statementShownAt.createMany({ data })
}

/** A new draft. Its creator becomes a contributor by trigger. */
export function insertRevision(
  tx: Tx,
  createdById: string,
  revision: { readonly statementId: string; readonly number: number; readonly fields: RevisionFields },
) {
  const { statementId, number, fields } = revision
  return tx.revision.create({
    data: { statementId, number, createdById, ...fields },
    select: { id: true, rowVersion: true },
  })
}

/** Whether the draft still was as seen, and so was changed. */
export async function setFields(
  tx: Tx,
  draft: { readonly revisionId: string; readonly rowVersion: number; readonly fields: RevisionFields },
): Promise<boolean> {
  const { count } = await tx.revision.updateMany({
    where: { id: draft.revisionId, rowVersion: draft.rowVersion, frozenAt: null },
    data: { ...draft.fields, rowVersion: { increment: 1 } },
  })
  return count === 1
}

/** From here on neither the wording nor what it was submitted with changes. */
export async function freezeRevision(tx: Tx, revisionId: string): Promise<void> {
  await tx.revision.update({
    where: { id: revisionId },
    data: { frozenAt: new Date(), rowVersion: { increment: 1 } },
  })
}

export async function contribute(
  tx: Tx,
  revisionId: string,
  userId: string,
  kind: 'wording' | 'evidence',
): Promise<void> {
  await tx.contribution.createMany({ data: [{ revisionId, userId, kind }], skipDuplicates: true })
}

/** A contribution follows by trigger. */
export function insertEvidence(
  tx: Tx,
  addedById: string,
  evidence: { readonly revisionId: string; readonly annotationId: string; readonly bearing: Bearing },
) {
  const { revisionId, annotationId, bearing } = evidence
  return tx.evidence.create({
    data: { publicId: publicId(), revisionId, annotationId, bearing, addedById },
    select: { id: true, publicId: true },
  })
}

/** A contribution follows by trigger. */
export function insertReferenceUse(
  tx: Tx,
  addedById: string,
  use: {
    readonly revisionId: string
    readonly referenceId: string
    readonly bearing: Bearing
    readonly seenToSay: string
    readonly locator?: string
  },
) {
  const { revisionId, referenceId, bearing, seenToSay, locator = '' } = use
  return tx.referenceUse.create({
    data: { publicId: publicId(), revisionId, referenceId, bearing, seenToSay, locator, addedById },
    select: { id: true, publicId: true },
  })
}

/**
 * The next draft of a statement: wording, evidence, references and contributions of a revision under the next
 * number. Copies keep who added them; signatures stay with what they were given for.
 */
export async function copyToNextDraft(tx: Tx, createdById: string, fromRevisionId: string) {
  const from = await tx.revision.findUniqueOrThrow({
    where: { id: fromRevisionId },
    select: {
      ...FIELD_COLUMNS,
      statementId: true,
      number: true,
      contributions: { select: { userId: true, kind: true } },
      dismissals: { select: { rule: true, words: true, reason: true, byId: true } },
      evidence: {
        orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
        select: { annotationId: true, bearing: true, addedById: true },
      },
      references: {
        orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
        select: { referenceId: true, bearing: true, seenToSay: true, locator: true, addedById: true },
      },
    },
  })
  const { statementId, number, contributions, dismissals, evidence, references, ...fields } = from
  const draft = await insertRevision(tx, createdById, { statementId, number: number + 1, fields })
  for (const { addedById, ...bound } of evidence) {
    await insertEvidence(tx, addedById, { ...bound, revisionId: draft.id })
  }
  for (const { addedById, ...bound } of references) {
    await insertReferenceUse(tx, addedById, { ...bound, revisionId: draft.id })
  }
  for (const { userId, kind } of contributions) await contribute(tx, draft.id, userId, kind)
  await tx.styleDismissal.createMany({
    data: dismissals.map((one) => ({ ...one, revisionId: draft.id })),
  })
  return { revisionId: draft.id, number: number + 1, rowVersion: draft.rowVersion }
}

type NewEvent = {
  readonly revisionId: string
  readonly kind: RevisionEventKind
  readonly claimHash?: string
  readonly supports?: readonly string[]
  readonly reason?: ChangeReason
  readonly note?: string
  readonly edition?: number
}

/** The next thing that happened to a revision. */
export async function insertRevisionEvent(tx: Tx, actor: Actor, event: NewEvent): Promise<void> {
  const { revisionId, kind, claimHash = null, reason = null, note = '', edition = null } = event
  const supports = [...(event.supports ?? [])]
  await tx.revisionEvent.create({
    data: { revisionId, kind, byId: actor.id, claimHash, supports, reason, note, edition },
  })
}
