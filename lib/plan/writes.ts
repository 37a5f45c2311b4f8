import 'server-only'
import type { Editor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { lockSubjects, slugTaken } from '@/lib/furniture/writes'
import { fail, ok } from '@/lib/result/result'
import type {
  ChangeConcession,
  ChangeEvent,
  ChangePlanVersion,
  ChangeSlug,
  CreatePlanVersion,
  CreatePoint,
  CreateSection,
  MovePoint,
  SetAliases,
} from './schema'

export async function insertSection(tx: Tx, subjectId: string, { planId, ordinal }: CreateSection) {
  if (await tx.section.findFirst({ where: { planId, ordinal }, select: { subjectId: true } }))
    return fail('ordinal-taken')
  await tx.section.create({ data: { subjectId, planId, ordinal } })
  return null
}

export async function insertPoint(tx: Tx, subjectId: string, { planId, sectionId, number }: CreatePoint) {
  if (await tx.point.findFirst({ where: { planId, number }, select: { subjectId: true } }))
    return fail('number-taken')
  if (!(await tx.section.findFirst({ where: { subjectId: sectionId, planId }, select: { subjectId: true } })))
    return fail('section-of-another-plan')
  await tx.point.create({ data: { subjectId, planId, sectionId, number } })
  return null
}

export async function insertPlanVersion(tx: Tx, subjectId: string, input: CreatePlanVersion) {
  const { planId, versionKind: kind, ordinal, author, date, dateBasis, extentSeen, seenWhole = false } = input
  await tx.planVersion.create({
    data: { subjectId, planId, kind, ordinal, author, date, dateBasis, extentSeen, seenWhole },
  })
  return null
}

/** The number of rows changed: none when the point no longer stands where it was seen. */
export async function setSection(
  tx: Tx,
  { subjectId, sectionId, seenSectionId }: MovePoint,
): Promise<number> {
  const moved = await tx.point.updateMany({
    where: { subjectId, sectionId: seenSectionId },
    data: { sectionId },
  })
  return moved.count
}

export async function setConcession(
  tx: Tx,
  { subjectId, seen, ...values }: ChangeConcession,
): Promise<number> {
  const changed = await tx.concession.updateMany({ where: { subjectId, ...seen }, data: values })
  return changed.count
}

export async function setEvent(tx: Tx, { subjectId, seen, ...values }: ChangeEvent): Promise<number> {
  const changed = await tx.event.updateMany({ where: { subjectId, ...seen }, data: values })
  return changed.count
}

export async function setPlanVersion(
  tx: Tx,
  { subjectId, seen, ...values }: ChangePlanVersion,
): Promise<number> {
  const changed = await tx.planVersion.updateMany({ where: { subjectId, ...seen }, data: values })
  return changed.count
}

/** Whether something is said to have been dropped from a text, which takes having seen the whole of it. */
export async function namesDropped(tx: Tx, planVersionId: string): Promise<boolean> {
  return (await tx.alignment.count({ where: { planVersionId, kind: 'dropped', retiredAt: null } })) > 0
}

/** Gives a subject a new slug and keeps the old one as a redirect. */
export async function setSlug(tx: Tx, { subjectId, slug, seenSlug }: ChangeSlug) {
  await lockSubjects(tx)
  const subject = await tx.subject.findUnique({
    where: { id: subjectId },
    select: { kind: true, slug: true },
  })
  if (!subject || subject.slug !== seenSlug) return fail('stale', { theirs: subject?.slug ?? '' })
  if (await slugTaken(tx, { kind: subject.kind, slug }, subjectId)) return fail('slug-taken')
  await tx.subjectSlug.createMany({
    data: [{ kind: subject.kind, slug: seenSlug, subjectId }],
    skipDuplicates: true,
  })
  await tx.subject.update({ where: { id: subjectId }, data: { slug } })
  return ok({ kind: subject.kind, slug })
}

/** Makes the other names of a subject those given; `stale` when they are no longer those that were seen. */
export async function setAliases(tx: Tx, actor: Editor, { subjectId, words, seen }: SetAliases) {
  await lockSubjects(tx)
  const subject = await tx.subject.findUnique({
    where: { id: subjectId },
    select: { kind: true, slug: true, aliases: { orderBy: { words: 'asc' }, select: { words: true } } },
  })
  if (!subject) return fail('no-such-subject')
  const standing = subject.aliases.map((one) => one.words)
  if (!sameNames(standing, seen.words)) return fail('stale', { theirs: { words: standing } })
  const removed = standing.filter((one) => !words.includes(one))
  const added = words.filter((one) => !standing.includes(one))
  await tx.subjectAlias.deleteMany({ where: { subjectId, words: { in: removed } } })
  await tx.subjectAlias.createMany({ data: added.map((one) => ({ subjectId, words: one, byId: actor.id })) })
  return ok({ kind: subject.kind, slug: subject.slug, added, removed })
}

const sameNames = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one) => others.includes(one))
