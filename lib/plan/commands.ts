import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { type NewSubject, wordFactsAnew, writeSubject } from '@/lib/furniture/writes'
import { refuseUnless } from '@/lib/result/refusal'
import { type Failure, fail, ok } from '@/lib/result/result'
import { canShapePlan } from './policy'
import type {
  ChangeConcession,
  ChangeEvent,
  ChangePlanVersion,
  ChangeSlug,
  CreateConcession,
  CreateEvent,
  CreatePlan,
  CreatePlanVersion,
  CreatePoint,
  CreateSection,
  MovePoint,
  SetAliases,
} from './schema'
import {
  insertPlanVersion,
  insertPoint,
  insertSection,
  namesDropped,
  setConcession,
  setEvent,
  setPlanVersion,
  setSection,
  setSlug,
  setAliases as writeAliases,
} from './writes'

/** A plan. Like every `create…` here it writes the subject and its title as first wording. */
export function createPlan(actor: Editor, { slug, title }: CreatePlan) {
  return create(actor, { kind: 'plan', slug, title }, async (tx, subjectId) => {
    await tx.plan.create({ data: { subjectId } })
    return null
  })
}

/** A heading of the plan; `ordinal-taken` when another stands there. */
export function createSection(actor: Editor, input: CreateSection) {
  const { slug, title } = input
  return create(actor, { kind: 'section', slug, title }, (tx, id) => insertSection(tx, id, input))
}

/** A point with its number in the plan; `number-taken` or `section-of-another-plan` otherwise. */
export function createPoint(actor: Editor, input: CreatePoint) {
  const { slug, title } = input
  return create(actor, { kind: 'point', slug, title }, (tx, id) => insertPoint(tx, id, input))
}

/** A concession: who would give, who asks, each with its basis, and who framed it so. */
export function createConcession(actor: Editor, { slug, title, ...framing }: CreateConcession) {
  return create(actor, { kind: 'concession', slug, title }, async (tx, subjectId) => {
    await tx.concession.create({ data: { subjectId, ...framing } })
    return null
  })
}

export function createEvent(actor: Editor, { slug, title, ...dated }: CreateEvent) {
  return create(actor, { kind: 'event', slug, title }, async (tx, subjectId) => {
    await tx.event.create({ data: { subjectId, ...dated } })
    return null
  })
}

/** A text of the plan, with its author, its date and how much of it was seen. */
export function createPlanVersion(actor: Editor, input: CreatePlanVersion) {
  const { slug, title } = input
  return create(actor, { kind: 'plan_version', slug, title }, (tx, id) => insertPlanVersion(tx, id, input))
}

/** Puts a point under another heading; `stale` when somebody moved it meanwhile. */
export function movePoint(actor: Editor, input: MovePoint) {
  return change(actor, 'point.moved', input, (tx) => setSection(tx, input))
}

export function changeConcession(actor: Editor, input: ChangeConcession) {
  return change(actor, 'concession.changed', input, (tx) => setConcession(tx, input))
}

export function changeEvent(actor: Editor, input: ChangeEvent) {
  return change(actor, 'event.changed', input, (tx) => setEvent(tx, input))
}

/**
 * Corrects what is said of a text. `stale` when it is not what was seen; `names-dropped` when it would no longer
 * be seen whole while a provision is called dropped there.
 */
export function changePlanVersion(actor: Editor, input: ChangePlanVersion) {
  refuseUnless(canShapePlan(actor))
  return transaction(async (tx) => {
    const { subjectId, seenWhole } = input
    if (!seenWhole && (await namesDropped(tx, subjectId))) return fail('names-dropped')
    if ((await setPlanVersion(tx, input)) === 0) return fail('stale')
    await wordFactsAnew(tx, actor, subjectId)
    await recordAudit(tx, actor, {
      action: 'plan_version.changed',
      subject: `plan_version/${subjectId}`,
      details: { ...input },
    })
    return ok({ subjectId })
  })
}

/** A new slug for a subject; the old one redirects. `slug-taken`, or `stale` with the slug it has now. */
export function changeSlug(actor: Editor, input: ChangeSlug) {
  refuseUnless(canShapePlan(actor))
  return transaction(async (tx) => {
    const changed = await setSlug(tx, input)
    if (!changed.ok) return changed
    const { kind, slug } = changed.value
    await recordAudit(tx, actor, {
      action: `${kind}.slug-changed`,
      subject: `${kind}/${slug}`,
      details: { before: input.seenSlug },
    })
    return changed
  })
}

/**
 * Under which other names texts speak of a subject. For finding passages; no reader sees them, so nobody looks at them a
 * second time. `no-such-subject`, or `stale` with the names it has now.
 */
export function setAliases(actor: Editor, input: SetAliases) {
  refuseUnless(canShapePlan(actor))
  return transaction(async (tx) => {
    const written = await writeAliases(tx, actor, input)
    if (!written.ok) return written
    const { kind, slug, added, removed } = written.value
    await recordAudit(tx, actor, {
      action: `${kind}.names-changed`,
      subject: `${kind}/${slug}`,
      details: { added, removed },
    })
    return ok({ subjectId: input.subjectId })
  })
}

function create<Reason extends string>(
  actor: Editor,
  subject: NewSubject,
  writeRow: (tx: Tx, subjectId: string) => Promise<Failure<Reason, unknown> | null>,
) {
  refuseUnless(canShapePlan(actor))
  return transaction((tx) => writeSubject(tx, actor, subject, (subjectId) => writeRow(tx, subjectId)))
}

type Change = { readonly subjectId: string }

// What changed waits for a second person like a wording of the title, and is not in an edition before.
function change<Input extends Change>(
  actor: Editor,
  action: string,
  input: Input,
  write: (tx: Tx) => Promise<number>,
) {
  refuseUnless(canShapePlan(actor))
  return transaction(async (tx) => {
    if ((await write(tx)) === 0) return fail('stale')
    await wordFactsAnew(tx, actor, input.subjectId)
    await recordAudit(tx, actor, {
      action,
      subject: `${action.split('.')[0]}/${input.subjectId}`,
      details: { ...input },
    })
    return ok({ subjectId: input.subjectId })
  })
}
