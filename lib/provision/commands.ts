import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { canCarry } from '@/lib/reference/model'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { secondLookProblem } from '@/lib/users/writes'
import { canKeepProvisions } from './policy'
import { proposeAlignments as machineProposals } from './propose-alignments'
import { restsOnWords } from './rests-on'
import type { AddReading, CreateProvision, ProposeAlignment } from './schema'
import {
  insertAlignment,
  insertProvision,
  insertReading,
  loadTexts,
  restsOnProvision,
  setAlignmentConfirmed,
  setAlignmentRetired,
  setProvisionChecked,
  setProvisionRetired,
  setReadingChecked,
  setReadingRetired,
  standingProvision,
} from './writes'

/**
 * A provision of a text; it counts once a second person has looked at it. `number-taken`; `other-plan` when the point
 * belongs to another plan than the text.
 */
export function createProvision(actor: Editor, input: CreateProvision) {
  refuseUnless(canKeepProvisions(actor))
  const { planVersionId, number, pointId } = input
  return transaction(async (tx) => {
    const text = await lockText(tx, planVersionId)
    const standing = { planVersionId, number, retiredAt: null }
    if (await tx.provision.findFirst({ where: standing, select: { id: true } })) {
      return fail('number-taken')
    }
    const point =
      pointId && (await tx.point.findFirst({ where: { subjectId: pointId, planId: text.planId } }))
    if (pointId && !point) return fail('other-plan')
    const { id } = await insertProvision(tx, actor, input)
    await recordAudit(tx, actor, {
      action: 'provision.created',
      subject: `plan_version/${text.slug}`,
      details: { provision: id, number, pointId },
    })
    return ok({ provisionId: id })
  })
}

/**
 * A second person has looked: the text has a provision of that number there, about that point. `own-work`, `done`,
 * `retired`, `no-person`, `stale`.
 */
export function checkProvision(actor: Editor, { provisionId }: { readonly provisionId: string }) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    const row = await provisionRow(tx, provisionId)
    const problem = await secondLookProblem(tx, actor, { ...row, lookedAt: row.checkedAt })
    if (problem) return problem
    if (!(await setProvisionChecked(tx, actor, provisionId))) return fail('stale')
    await recordAudit(tx, actor, { action: 'provision.checked', subject: `provision/${provisionId}` })
    return ok({ provisionId })
  })
}

/**
 * Takes a provision back, so that its number can be entered anew; editions that showed it keep it. `in-use`: readings
 * or alignments rest on it, or a sentence of the latest edition tells of it; with how many.
 */
export function retireProvision(actor: Editor, { provisionId }: { readonly provisionId: string }) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    const { retiredAt } = await provisionRow(tx, provisionId)
    const rests = retiredAt ? null : await restsOnProvision(tx, provisionId)
    if (rests && restsOnWords(rests)) return fail('in-use', rests)
    if (!(await setProvisionRetired(tx, actor, provisionId))) return fail('retired')
    await recordAudit(tx, actor, { action: 'provision.retired', subject: `provision/${provisionId}` })
    return ok({ provisionId })
  })
}

/**
 * What a publication prints for a provision; it counts once a second person has checked it. `no-such-source`;
 * `cannot-carry`: grade C, or only cited elsewhere; `not-in-passage`: a quotation that its passage does not hold.
 */
export function addReading(actor: Editor, input: AddReading) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    const provision = await standingProvision(tx, input.provisionId)
    if (!provision) throw new Refusal('not-found')
    const problem = await sourceProblem(tx, input)
    if (problem) return problem
    const { styleReason, ...values } = input
    const reading = await insertReading(tx, actor, values)
    await recordAudit(tx, actor, {
      action: 'reading.added',
      subject: `reading/${reading.publicId}`,
      // Why house style was set aside stands here alone: who looks second reads it.
      details: {
        ...values,
        ...(styleReason && { styleReason }),
        text: provision.planVersion.subject.slug,
        number: provision.number,
      },
    })
    return ok({ readingId: reading.id, publicId: reading.publicId })
  })
}

async function sourceProblem(tx: Tx, { referenceId, annotationId, form, words }: AddReading) {
  if (referenceId) {
    const reference = await tx.reference.findUnique({
      where: { id: referenceId },
      select: { quality: true, howRead: true },
    })
    if (!reference) return fail('no-such-source')
    return canCarry(reference) ? null : fail('cannot-carry')
  }
  const annotation = await tx.annotation.findFirst({
    where: { id: annotationId ?? '', deletedAt: null },
    select: { spans: { select: { exact: true } } },
  })
  if (!annotation) return fail('no-such-source')
  const held = form !== 'quoted' || annotation.spans.some(({ exact }) => exact.includes(words))
  return held ? null : fail('not-in-passage')
}

/** A second person has looked: the publication prints that. `own-work`, `done`, `retired`, `no-person`, `stale`. */
export function checkReading(actor: Editor, { readingId }: { readonly readingId: string }) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    const reading = await readingRow(tx, readingId)
    const problem = await secondLookProblem(tx, actor, { ...reading, lookedAt: reading.checkedAt })
    if (problem) return problem
    if (!(await setReadingChecked(tx, actor, readingId))) return fail('stale')
    await recordAudit(tx, actor, { action: 'reading.checked', subject: `reading/${reading.publicId}` })
    return ok({ readingId })
  })
}

/** Takes a reading back; editions that showed it keep it. */
export function retireReading(actor: Editor, { readingId }: { readonly readingId: string }) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    const reading = await readingRow(tx, readingId)
    if (!(await setReadingRetired(tx, actor, readingId))) return fail('retired')
    await recordAudit(tx, actor, { action: 'reading.retired', subject: `reading/${reading.publicId}` })
    return ok({ readingId })
  })
}

/**
 * What became of a provision in another text, as a person sees it; somebody else confirms it. `known`: those two
 * are aligned already; `wrong-ends`: from another text of the plan to this one; `not-seen-whole`: nothing is
 * called dropped where the text was seen in part.
 */
export function proposeAlignment(actor: Editor, input: ProposeAlignment) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    const text = await lockText(tx, input.planVersionId)
    const problem = await endsProblem(tx, text, input)
    if (problem) return problem
    const made = await align(tx, actor, { ...input, byMachine: false })
    return ok({ alignmentId: made.id, publicId: made.publicId })
  })
}

/**
 * The machine's proposals for a text, written down as such: none for what is aligned already or was taken back.
 * `first-text`: there is no earlier text of the plan with provisions to compare with.
 */
export function proposeAlignments(actor: Editor, { planVersionId }: { readonly planVersionId: string }) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    await lockText(tx, planVersionId)
    const texts = await loadTexts(tx, planVersionId)
    if (!texts) return fail('first-text')
    const proposals = machineProposals(texts)
    for (const proposal of proposals) await align(tx, actor, { ...proposal, planVersionId, byMachine: true })
    return ok({ proposed: proposals.length })
  })
}

/** A second person agrees with a proposal. `own-work`, `done`, `retired`, `no-person`, `stale`. */
export function confirmAlignment(actor: Editor, { alignmentId }: { readonly alignmentId: string }) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    const row = await alignmentRow(tx, alignmentId)
    const problem = await secondLookProblem(tx, actor, { ...row, lookedAt: row.confirmedAt }, row.byMachine)
    if (problem) return problem
    if (!(await setAlignmentConfirmed(tx, actor, alignmentId))) return fail('stale')
    await recordAudit(tx, actor, { action: 'alignment.confirmed', subject: `alignment/${row.publicId}` })
    return ok({ alignmentId })
  })
}

/** Takes a proposal or an alignment back; the machine does not propose it again. */
export function retireAlignment(actor: Editor, { alignmentId }: { readonly alignmentId: string }) {
  refuseUnless(canKeepProvisions(actor))
  return transaction(async (tx) => {
    const row = await alignmentRow(tx, alignmentId)
    if (!(await setAlignmentRetired(tx, actor, alignmentId))) return fail('retired')
    await recordAudit(tx, actor, { action: 'alignment.retired', subject: `alignment/${row.publicId}` })
    return ok({ alignmentId })
  })
}

type LockedText = { readonly planId: string; readonly seenWhole: boolean; readonly slug: string }

// One at a time on a text: numbers and alignments of it are asked for and then written.
async function lockText(tx: Tx, planVersionId: string): Promise<LockedText> {
  await tx.$queryRaw`
    SELECT subject_id::text FROM plan_version WHERE subject_id = ${planVersionId}::uuid FOR NO KEY UPDATE`
  const text = await tx.planVersion.findUnique({
    where: { subjectId: planVersionId },
    select: { planId: true, seenWhole: true, subject: { select: { slug: true } } },
  })
  if (!text) throw new Refusal('not-found')
  return { planId: text.planId, seenWhole: text.seenWhole, slug: text.subject.slug }
}

async function endsProblem(tx: Tx, text: LockedText, input: ProposeAlignment) {
  const { planVersionId, fromId, toId, kind } = input
  const other = { planId: text.planId, subjectId: { not: planVersionId } }
  const from =
    fromId && (await tx.provision.findFirst({ where: { id: fromId, retiredAt: null, planVersion: other } }))
  const to = toId && (await tx.provision.findFirst({ where: { id: toId, retiredAt: null, planVersionId } }))
  if ((fromId && !from) || (toId && !to)) return fail('wrong-ends')
  if (kind === 'dropped' && !text.seenWhole) return fail('not-seen-whole')
  const known = await tx.alignment.findFirst({
    where: { planVersionId, fromId, toId, retiredAt: null },
    select: { publicId: true },
  })
  return known && fail('known', known)
}

async function align(tx: Tx, actor: Editor, values: ProposeAlignment & { readonly byMachine: boolean }) {
  const made = await insertAlignment(tx, actor, values)
  await recordAudit(tx, actor, {
    action: 'alignment.proposed',
    subject: `alignment/${made.publicId}`,
    details: { ...values },
  })
  return made
}

// Its row is held: what rests on it is asked for and then it is marked.
async function provisionRow(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT id::text FROM provision WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.provision.findUnique({
    where: { id },
    select: { createdById: true, checkedAt: true, retiredAt: true },
  })
  if (!row) throw new Refusal('not-found')
  return row
}

async function readingRow(tx: Tx, id: string) {
  const row = await tx.reading.findUnique({
    where: { id },
    select: { publicId: true, createdById: true, checkedAt: true, retiredAt: true },
  })
  if (!row) throw new Refusal('not-found')
  return row
}

async function alignmentRow(tx: Tx, id: string) {
  const row = await tx.alignment.findUnique({
    where: { id },
    select: { publicId: true, createdById: true, byMachine: true, confirmedAt: true, retiredAt: true },
  })
  if (!row) throw new Refusal('not-found')
  return row
}
