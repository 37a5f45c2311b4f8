import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { canCarry } from '@/lib/reference/model'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { stateAfter, TAKES_SUPPORT } from './lifecycle'
import { type Bearing, EMPTY_FIELDS, type RevisionFields, type StatementKind } from './model'
import { canAddCoAuthor, canEditDraft, canWriteStatements } from './policy'
import {
  contribute,
  copyToNextDraft,
  FIELD_COLUMNS,
  insertEvidence,
  insertReferenceUse,
  insertRevision,
  insertStatement,
  type LockedRevision,
  lockDraft,
  lockRevision,
  lockStatement,
  otherPlaces,
  type Place,
  placeProblem,
  setFields,
  setPlace,
  unknownName,
} from './writes'

type CreateStatement = {
  readonly subjectId: string
  readonly kind: StatementKind
  readonly shownAt?: readonly string[]
  readonly ordinal?: number
  /** The provision of a text that the sentence tells of. */
  readonly provisionId?: string | null
  /** What is left out is empty. */
  readonly draft: Partial<RevisionFields>
}

/**
 * A statement with its first draft. `summary-exists` names the statement that is the subject's summary already;
 * `no-such-provision`.
 */
export function createStatement(actor: Editor, input: CreateStatement) {
  return transaction((tx) => startStatement(tx, actor, input))
}

/** `createStatement` as a part of a larger command, inside its transaction. */
export async function startStatement(tx: Tx, actor: Editor, input: CreateStatement) {
  refuseUnless(canWriteStatements(actor))
  const { subjectId, kind, shownAt = [], ordinal = 0, provisionId = null } = input
  const place: Place = { subjectId, kind, shownAt, ordinal, provisionId }
  const fields = { ...EMPTY_FIELDS, ...input.draft }
  const problem = await placeProblem(tx, place)
  if (problem) return problem
  if (await unknownName(tx, fields)) return fail('no-such-name')
  const statement = await insertStatement(tx, actor, place)
  const revision = await insertRevision(tx, actor.id, { statementId: statement.id, number: 1, fields })
  await recordAudit(tx, actor, {
    action: 'statement.created',
    subject: `statement/${statement.publicId}`,
    details: { subjectId, kind, wording: fields.wording, ...(provisionId && { provisionId }) },
  })
  return ok({
    statementId: statement.id,
    publicId: statement.publicId,
    revisionId: revision.id,
    rowVersion: revision.rowVersion,
  })
}

type UpdateDraft = {
  readonly revisionId: string
  readonly rowVersion: number
  readonly fields: RevisionFields
}

/** New words for a draft. Who writes them is a contributor from then on. `stale` carries what stands there now. */
export function updateDraft(actor: Editor, { revisionId, rowVersion, fields }: UpdateDraft) {
  return transaction(async (tx) => {
    const open = await lockDraft(tx, actor, revisionId)
    if (!open.ok) return open
    if (await unknownName(tx, fields)) return fail('no-such-name')
    if (!(await setFields(tx, { revisionId, rowVersion, fields }))) {
      const { rowVersion: now, ...theirs } = await tx.revision.findUniqueOrThrow({
        where: { id: revisionId },
        select: { ...FIELD_COLUMNS, rowVersion: true },
      })
      return fail('stale', { theirs: theirs as RevisionFields, rowVersion: now })
    }
    await contribute(tx, revisionId, actor.id, 'wording')
    await recordAudit(tx, actor, {
      action: 'statement.draft-changed',
      subject: `statement/${open.value.publicId}`,
      details: { revision: open.value.number, wording: fields.wording },
    })
    return ok({ rowVersion: rowVersion + 1 })
  })
}

type PlaceStatement = {
  readonly statementId: string
  readonly subjectId: string
  readonly kind: StatementKind
  readonly shownAt: readonly string[]
  readonly ordinal: number
  readonly provisionId?: string | null
  readonly seen: Place
}

/**
 * What a statement is about and of which kind. Refused once a wording of it was published (`published`): a
 * public sentence does not move to another subject. An approval given before is void from then on.
 */
export function placeStatement(actor: Editor, { statementId, seen, ...place }: PlaceStatement) {
  return transaction(async (tx) => {
    if (!(await lockStatement(tx, statementId))) throw new Refusal('not-found')
    const now = await tx.statement.findUniqueOrThrow({
      where: { id: statementId },
      select: {
        publicId: true,
        subjectId: true,
        kind: true,
        ordinal: true,
        provisionId: true,
        shownAt: { select: { subjectId: true } },
        revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
      },
    })
    const newest = now.revisions[0]
    if (!newest) throw new Refusal('not-found')
    if (!canEditDraft(actor, await lockRevision(tx, newest.id))) return fail('not-yours')
    const published = await tx.revisionEvent.count({
      where: { kind: 'published', revision: { statementId } },
    })
    if (published > 0) return fail('published')
    const standing: Place = { ...now, shownAt: now.shownAt.map(({ subjectId }) => subjectId) }
    if (!isSamePlace(standing, seen)) return fail('stale', { theirs: standing })
    const problem = await placeProblem(tx, place, statementId)
    if (problem) return problem
    await setPlace(tx, statementId, place)
    await contribute(tx, newest.id, actor.id, 'wording')
    await recordAudit(tx, actor, {
      action: 'statement.placed',
      subject: `statement/${now.publicId}`,
      details: {
        subjectId: place.subjectId,
        kind: place.kind,
        shownAt: otherPlaces(place),
        ...(place.provisionId && { provisionId: place.provisionId }),
      },
    })
    return ok({ publicId: now.publicId })
  })
}

function isSamePlace(a: Place, b: Place): boolean {
  const same = a.subjectId === b.subjectId && a.kind === b.kind && a.ordinal === b.ordinal
  const tells = (a.provisionId ?? null) === (b.provisionId ?? null)
  return same && tells && otherPlaces(a).join() === otherPlaces(b).join()
}

/** Opens the next draft from the newest revision, whoever asks becoming its co-author. */
export function openNextDraft(actor: Editor, { statementId }: { readonly statementId: string }) {
  return transaction((tx) => beginNextDraft(tx, actor, statementId))
}

/** `openNextDraft` as a part of a larger command, inside its transaction. */
export async function beginNextDraft(tx: Tx, actor: Editor, statementId: string) {
  refuseUnless(canWriteStatements(actor))
  if (!(await lockStatement(tx, statementId))) throw new Refusal('not-found')
  const newest = await tx.revision.findFirst({
    where: { statementId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, frozenAt: true, statement: { select: { publicId: true } } },
  })
  if (!newest) throw new Refusal('not-found')
  if (!newest.frozenAt) return fail('draft-open', { revisionId: newest.id, number: newest.number })
  const draft = await copyToNextDraft(tx, actor.id, newest.id)
  await recordAudit(tx, actor, {
    action: 'statement.draft-opened',
    subject: `statement/${newest.statement.publicId}`,
    details: { revision: draft.number },
  })
  return ok(draft)
}

/** Takes another editor in as co-author: they may write the draft, and may not review it. */
export function addCoAuthor(actor: Editor, input: { readonly revisionId: string; readonly userId: string }) {
  return transaction(async (tx) => {
    const open = await lockDraft(tx, actor, input.revisionId, canAddCoAuthor)
    if (!open.ok) return open
    const user = await tx.user.findFirst({
      where: { id: input.userId, active: true, role: { in: ['editor', 'admin'] } },
      select: { id: true },
    })
    if (!user) return fail('no-such-name')
    await contribute(tx, input.revisionId, user.id, 'wording')
    await recordAudit(tx, actor, {
      action: 'statement.co-author-added',
      subject: `statement/${open.value.publicId}`,
      details: { revision: open.value.number, userId: user.id },
    })
    return ok({ userId: user.id })
  })
}

type DismissStyle = {
  readonly revisionId: string
  readonly rule: string
  readonly words: string
  readonly reason: string
}

/** Sets a rule of house style aside for these words of a draft, with a reason that its reviewer sees. */
export function dismissStyle(actor: Editor, { revisionId, rule, words, reason }: DismissStyle) {
  return transaction(async (tx) => {
    const open = await lockDraft(tx, actor, revisionId)
    if (!open.ok) return open
    await contribute(tx, revisionId, actor.id, 'wording')
    await tx.styleDismissal.createMany({
      data: [{ revisionId, rule, words, reason, byId: actor.id }],
      skipDuplicates: true,
    })
    await recordAudit(tx, actor, {
      action: 'statement.style-dismissed',
      subject: `statement/${open.value.publicId}`,
      details: { revision: open.value.number, rule, words, reason },
    })
    return ok({ revisionId })
  })
}

type AddEvidence = { readonly revisionId: string; readonly annotationId: string; readonly bearing: Bearing }

/**
 * Binds a passage to a revision. A draft takes any bearing; a submitted revision only further support, which
 * counts once a second person has signed it. Who adds it is a contributor, so nobody who signed or approved can.
 */
export function addEvidence(actor: Editor, input: AddEvidence) {
  return transaction((tx) => bindEvidence(tx, actor, input))
}

/** `addEvidence` as a part of a larger command, inside its transaction. */
export async function bindEvidence(tx: Tx, actor: Editor, input: AddEvidence) {
  const open = await lockForEvidence(tx, actor, input.revisionId, input.bearing)
  if (!open.ok) return open
  const annotation = await tx.annotation.findFirst({
    where: { id: input.annotationId, deletedAt: null },
    select: { publicId: true },
  })
  if (!annotation) return fail('annotation-gone')
  const { revisionId, annotationId } = input
  if (await tx.evidence.findFirst({ where: { revisionId, annotationId }, select: { id: true } })) {
    return fail('attached-already')
  }
  const evidence = await insertEvidence(tx, actor.id, input)
  await recordAudit(tx, actor, {
    action: 'evidence.added',
    subject: `statement/${open.value.publicId}`,
    details: { annotation: annotation.publicId, evidence: evidence.publicId, bearing: input.bearing },
  })
  return ok({ evidenceId: evidence.id, publicId: evidence.publicId })
}

/** A draft takes everything from its authors; what was submitted only further support, and not from its reviewers. */
async function lockForEvidence(tx: Tx, actor: Editor, revisionId: string, bearing: Bearing) {
  const revision = await lockRevision(tx, revisionId)
  if (!canEditDraft(actor, revision)) return fail('not-yours')
  if (!revision.frozenAt) return ok(revision)
  if (bearing !== 'supports') return fail('frozen')
  const newest = await tx.revisionEvent.findFirst({
    where: { revisionId },
    orderBy: { seq: 'desc' },
    select: { kind: true },
  })
  return TAKES_SUPPORT.includes(stateAfter(newest?.kind)) ? ok(revision) : fail('frozen')
}

/** `was` is the bearing that was seen: where another one stands by now, the change is refused with `changed-since`. */
type EvidenceChange = { readonly evidenceId: string; readonly was?: Bearing | undefined }

/** Another bearing for a passage of a draft. */
export function changeBearing(actor: Editor, input: EvidenceChange & { readonly bearing: Bearing }) {
  const { evidenceId, bearing } = input
  return changeEvidence(actor, input, 'evidence.bearing-changed', { bearing }, (tx) =>
    tx.evidence.update({ where: { id: evidenceId }, data: { bearing } }),
  )
}

/** Takes a passage off a draft; the annotation stays where it is. */
export function removeEvidence(actor: Editor, input: EvidenceChange) {
  return changeEvidence(actor, input, 'evidence.removed', {}, (tx) =>
    tx.evidence.delete({ where: { id: input.evidenceId } }),
  )
}

function changeEvidence(
  actor: Editor,
  { evidenceId, was: seen }: EvidenceChange,
  action: string,
  details: Readonly<Record<string, unknown>>,
  write: (tx: Tx) => Promise<unknown>,
) {
  return transaction(async (tx) => {
    const bound = await tx.evidence.findUnique({
      where: { id: evidenceId },
      select: {
        revisionId: true,
        publicId: true,
        annotation: { select: { publicId: true } },
      },
    })
    if (!bound) throw new Refusal('not-found')
    const open = await lockDraft(tx, actor, bound.revisionId)
    if (!open.ok) return open
    // Read again under the lock: what was seen may have been changed, or taken off, while it was waited for.
    const now = await tx.evidence.findUnique({ where: { id: evidenceId }, select: { bearing: true } })
    if (!now) throw new Refusal('not-found')
    const { bearing: was } = now
    if (seen && seen !== was) return fail('changed-since')
    await write(tx)
    const { annotation, publicId: evidence } = bound
    const which = { annotation: annotation.publicId, evidence, was }
    await changed(tx, actor, open.value, action, { ...which, ...details })
    return ok({ evidenceId })
  })
}

async function changed(
  tx: Tx,
  actor: Editor,
  revision: LockedRevision,
  action: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await contribute(tx, revision.revisionId, actor.id, 'evidence')
  await recordAudit(tx, actor, { action, subject: `statement/${revision.publicId}`, details })
}

type AddReferenceUse = {
  readonly revisionId: string
  readonly referenceId: string
  readonly bearing: Bearing
  readonly seenToSay: string
  /** Where in the source; empty when there is nothing to say. */
  readonly locator?: string
}

/** Binds a reference with what it was seen to say. `cannot-carry`: grade C, or only cited elsewhere. */
export function addReferenceUse(actor: Editor, input: AddReferenceUse) {
  return transaction(async (tx) => {
    const open = await lockForEvidence(tx, actor, input.revisionId, input.bearing)
    if (!open.ok) return open
    const reference = await tx.reference.findUnique({
      where: { id: input.referenceId },
      select: { slug: true, quality: true, howRead: true },
    })
    if (!reference) return fail('no-such-reference')
    if (input.bearing === 'supports' && !canCarry(reference)) return fail('cannot-carry')
    const { revisionId, referenceId } = input
    if (await tx.referenceUse.findFirst({ where: { revisionId, referenceId }, select: { id: true } })) {
      return fail('attached-already')
    }
    const use = await insertReferenceUse(tx, actor.id, input)
    await recordAudit(tx, actor, {
      action: 'reference-use.added',
      subject: `statement/${open.value.publicId}`,
      details: {
        reference: reference.slug,
        bearing: input.bearing,
        seenToSay: input.seenToSay,
        ...(input.locator && { locator: input.locator }),
      },
    })
    return ok({ useId: use.id, publicId: use.publicId })
  })
}

type UseChange = { readonly useId: string }

/** Another bearing, or other words for what was seen, while it is a draft. */
export function changeReferenceUse(
  actor: Editor,
  input: UseChange & { readonly bearing: Bearing; readonly seenToSay: string; readonly locator?: string },
) {
  const { useId, bearing, seenToSay, locator } = input
  const values = { bearing, seenToSay, ...(locator !== undefined && { locator }) }
  return changeUse(actor, useId, 'reference-use.changed', values, (tx) =>
    tx.referenceUse.update({ where: { id: useId }, data: values }),
  )
}

/** Takes a reference off a draft. */
export function removeReferenceUse(actor: Editor, { useId }: UseChange) {
  return changeUse(actor, useId, 'reference-use.removed', {}, (tx) =>
    tx.referenceUse.delete({ where: { id: useId } }),
  )
}

function changeUse(
  actor: Editor,
  useId: string,
  action: string,
  details: { readonly bearing?: Bearing; readonly seenToSay?: string; readonly locator?: string },
  write: (tx: Tx) => Promise<unknown>,
) {
  return transaction(async (tx) => {
    const bound = await tx.referenceUse.findUnique({
      where: { id: useId },
      select: { revisionId: true, publicId: true, reference: { select: { quality: true, howRead: true } } },
    })
    if (!bound) throw new Refusal('not-found')
    const open = await lockDraft(tx, actor, bound.revisionId)
    if (!open.ok) return open
    if (details.bearing === 'supports' && !canCarry(bound.reference)) return fail('cannot-carry')
    await write(tx)
    await changed(tx, actor, open.value, action, { use: bound.publicId, ...details })
    return ok({ useId })
  })
}
