import 'server-only'
import { TARGET_KINDS } from '@/lib/annotation/model'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { type Failure, fail, ok, type Result } from '@/lib/result/result'
import { MOST_EXAMPLES } from './model'
import { canWriteCodebook } from './policy'
import { standingWords } from './queries'
import type { PickExample, WriteRule } from './schema'

type Theirs = {
  readonly number: number
  readonly useWhen: string
  readonly notWhen: string
  readonly by: string
}

/**
 * Writes when to use a target and when not; what was written before stays readable. Whoever saw an older rule gets
 * `stale` with the one that stands; `same`: nothing differs from it.
 */
export async function writeRule(
  actor: Editor,
  { subjectId, seen, useWhen, notWhen }: WriteRule,
): Promise<Result<{ number: number }, 'no-such-target' | 'same'> | Failure<'stale', { theirs: Theirs }>> {
  refuseUnless(canWriteCodebook(actor))
  return transaction(async (tx) => {
    const target = await lockTarget(tx, subjectId)
    if (!target) return fail('no-such-target')
    const newest = await tx.codebookRule.findFirst({ where: { subjectId }, orderBy: { number: 'desc' } })
    if ((newest?.number ?? 0) !== seen) {
      if (!newest) return fail('no-such-target')
      const { number, byId } = newest
      const user = await tx.user.findUnique({ where: { id: byId }, select: { name: true } })
      const theirs = { number, useWhen: newest.useWhen, notWhen: newest.notWhen, by: user?.name ?? '' }
      return fail('stale', { theirs })
    }
    if (newest?.useWhen === useWhen && newest.notWhen === notWhen) return fail('same')
    const number = seen + 1
    await tx.codebookRule.create({ data: { subjectId, number, useWhen, notWhen, byId: actor.id } })
    await recordAudit(tx, actor, {
      action: 'codebook.rule-written',
      subject: target,
      details: { number, useWhen, notWhen },
    })
    return ok({ number })
  })
}

/**
 * Shows a real annotation beside a rule. `full`: as many as there may be stand already; `known`: it stands there;
 * `not-about-it`: a good example is marked with the target.
 */
export async function pickExample(
  actor: Editor,
  { subjectId, annotationId, kind, because }: PickExample,
): Promise<
  Result<{ id: string }, 'no-such-target' | 'no-such-annotation' | 'not-about-it' | 'known' | 'full'>
> {
  refuseUnless(canWriteCodebook(actor))
  return transaction(async (tx) => {
    const target = await lockTarget(tx, subjectId)
    if (!target) return fail('no-such-target')
    const annotation = await tx.annotation.findFirst({
      where: { id: annotationId, deletedAt: null },
      select: { publicId: true, targets: { where: { subjectId }, select: { subjectId: true } } },
    })
    if (!annotation) return fail('no-such-annotation')
    if (kind === 'good' && annotation.targets.length === 0) return fail('not-about-it')
    const standing = await tx.codebookExample.findMany({
      where: { subjectId, retiredAt: null },
      select: { annotationId: true, kind: true, place: true },
    })
    if (standing.some((one) => one.annotationId === annotationId)) return fail('known')
    const place = freePlace(standing, kind)
    if (!place) return fail('full')
    const words = await standingWords(tx, [annotationId])
    const example = await tx.codebookExample.create({
      data: {
        subjectId,
        annotationId,
        kind,
        place,
        because,
        rewordingSeq: words.get(annotationId)?.seq ?? null,
        createdById: actor.id,
      },
      select: { id: true },
    })
    await recordAudit(tx, actor, {
      action: 'codebook.example-picked',
      subject: target,
      details: { annotation: annotation.publicId, kind, because },
    })
    return ok(example)
  })
}

/** Takes an example away; the annotation stays as it is. `gone`: it was taken away before. */
export async function dropExample(
  actor: Editor,
  { exampleId }: { readonly exampleId: string },
): Promise<Result<{ id: string }, 'gone'>> {
  refuseUnless(canWriteCodebook(actor))
  return transaction(async (tx) => {
    const { count } = await tx.codebookExample.updateMany({
      where: { id: exampleId, retiredAt: null },
      data: { retiredById: actor.id, retiredAt: new Date() },
    })
    if (count === 0) return fail('gone')
    const { subject, annotation, kind } = await tx.codebookExample.findUniqueOrThrow({
      where: { id: exampleId },
      select: {
        kind: true,
        subject: { select: { kind: true, slug: true } },
        annotation: { select: { publicId: true } },
      },
    })
    await recordAudit(tx, actor, {
      action: 'codebook.example-taken-back',
      subject: `codebook/${subject.kind}/${subject.slug}`,
      details: { annotation: annotation.publicId, kind },
    })
    return ok({ id: exampleId })
  })
}

function freePlace(
  standing: readonly { readonly kind: string; readonly place: number }[],
  kind: PickExample['kind'],
): number | null {
  const taken = new Set(standing.filter((one) => one.kind === kind).map(({ place }) => place))
  for (let place = 1; place <= MOST_EXAMPLES[kind]; place += 1) if (!taken.has(place)) return place
  return null
}

/** One writer at a time for each target. The name of its rows in the audit, or null where it is no target. */
async function lockTarget(tx: Tx, subjectId: string): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.codebook'), hashtext(${subjectId}))`
  const subject = await tx.subject.findFirst({
    where: { id: subjectId, kind: { in: [...TARGET_KINDS] } },
    select: { kind: true, slug: true },
  })
  return subject && `codebook/${subject.kind}/${subject.slug}`
}
