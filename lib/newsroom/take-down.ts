import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Admin } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { canGiveNotice } from '@/lib/edition/policy'
import { liftInput, type NoticeInput, noticeInput } from '@/lib/edition/schema'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { moment, oneEditionAtATime } from './edition-lock'

/**
 * Puts a notice over a statement, passage, article, person or ledger entry, in all editions at once. `taken_down`
 * makes the words vanish wherever readers could meet them. Undone by `liftNotice`; the row itself stays.
 */
export async function takeDown(
  admin: Admin,
  input: NoticeInput,
): Promise<Result<{ seq: number }, 'no-such-target' | 'already-noticed'>> {
  refuseUnless(canGiveNotice(admin))
  const { targetKind, targetId, kind, words, reason } = noticeInput.parse(input)
  return transaction(async (tx) => {
    await oneEditionAtATime(tx)
    if (!(await exists(tx, targetKind, targetId))) return fail('no-such-target')
    if (await stands(tx, { targetKind, targetId, kind })) return fail('already-noticed')
    const { seq } = await tx.editionNotice.create({
      data: { targetKind, targetId, kind, words, reason, byId: admin.id, at: await moment(tx) },
      select: { seq: true },
    })
    await recordAudit(tx, admin, {
      action: 'notice.given',
      subject: `notice/${seq}`,
      details: { targetKind, targetId, kind, words, reason },
    })
    return ok({ seq })
  })
}

/** Lifts a notice that stands: another row says so. */
export async function liftNotice(
  admin: Admin,
  input: { seq: number; reason: string },
): Promise<Result<{ seq: number }, 'no-such-notice' | 'already-lifted'>> {
  refuseUnless(canGiveNotice(admin))
  const { seq: liftsSeq, reason } = liftInput.parse(input)
  return transaction(async (tx) => {
    await oneEditionAtATime(tx)
    const notice = await tx.editionNotice.findUnique({ where: { seq: liftsSeq } })
    if (!notice || notice.liftsSeq !== null) return fail('no-such-notice')
    const lifted = await tx.editionNotice.findUnique({ where: { liftsSeq }, select: { seq: true } })
    if (lifted) return fail('already-lifted')
    const { kind, targetKind, targetId } = notice
    const at = await moment(tx)
    const { seq } = await tx.editionNotice.create({
      data: { kind, targetKind, targetId, words: 'Lifted.', reason, byId: admin.id, at, liftsSeq },
      select: { seq: true },
    })
    await recordAudit(tx, admin, {
      action: 'notice.lifted',
      subject: `notice/${liftsSeq}`,
      details: { reason },
    })
    return ok({ seq })
  })
}

type Target = Pick<ReturnType<typeof noticeInput.parse>, 'targetKind' | 'targetId' | 'kind'>

async function stands(tx: Tx, target: Target): Promise<boolean> {
  const given = await tx.editionNotice.findMany({
    where: { ...target, liftsSeq: null },
    select: { seq: true },
  })
  const lifted = await tx.editionNotice.count({
    where: { liftsSeq: { in: given.map(({ seq }) => seq) } },
  })
  return given.length > lifted
}

async function exists(tx: Tx, kind: Target['targetKind'], id: string): Promise<boolean> {
  if (kind === 'statement') return (await tx.statement.count({ where: { publicId: id } })) > 0
  if (kind === 'passage') return (await tx.annotation.count({ where: { publicId: id } })) > 0
  if (kind === 'article') return (await tx.article.count({ where: { slug: id } })) > 0
  if (kind === 'person') return (await tx.subject.count({ where: { kind: 'person', slug: id } })) > 0
  const [edition, ordinal] = id.split('-').map(Number)
  if (!Number.isInteger(edition) || !Number.isInteger(ordinal)) return false
  return (await tx.ledgerEntry.count({ where: { editionNumber: edition, ordinal } })) > 0
}
