import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { wordFactsAnew, writeSubject } from '@/lib/furniture/writes'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { canSetSides } from './policy'
import type { ChangeDisagreement, CreateDisagreement, SetSides } from './schema'
import { lockSides, replaceSides } from './writes'

/** A disagreement without sides yet; its title is the question, put as a noun phrase. */
export function createDisagreement(actor: Editor, { slug, title, kind, ordinal }: CreateDisagreement) {
  refuseUnless(canSetSides(actor))
  return transaction((tx) =>
    writeSubject(tx, actor, { kind: 'disagreement', slug, title }, async (subjectId) => {
      await tx.disagreement.create({ data: { subjectId, kind, ordinal } })
      return null
    }),
  )
}

/** Corrects its kind and its place in the order; `stale` when they are not what was seen. */
export function changeDisagreement(actor: Editor, { subjectId, seen, ...values }: ChangeDisagreement) {
  refuseUnless(canSetSides(actor))
  return transaction(async (tx) => {
    const changed = await tx.disagreement.updateMany({ where: { subjectId, ...seen }, data: values })
    if (changed.count === 0) return fail('stale')
    await wordFactsAnew(tx, actor, subjectId)
    await recordAudit(tx, actor, {
      action: 'disagreement.changed',
      subject: `disagreement/${subjectId}`,
      details: { before: seen, after: values },
    })
    return ok({ subjectId })
  })
}

/** Sets the sides in their order; `stale` (with the sides now) when they are not those that were seen. */
export function setSides(actor: Editor, { disagreementId, statementIds, seen }: SetSides) {
  refuseUnless(canSetSides(actor))
  return transaction(async (tx) => {
    const known = await tx.disagreement.findUnique({
      where: { subjectId: disagreementId },
      select: { subjectId: true },
    })
    if (!known) throw new Refusal('not-found')
    const theirs = await lockSides(tx, disagreementId)
    if (theirs.join() !== seen.join()) return fail('stale', { theirs })
    const found = await tx.statement.count({ where: { id: { in: statementIds } } })
    if (found !== statementIds.length) throw new Refusal('not-found')
    await replaceSides(tx, disagreementId, statementIds)
    await wordFactsAnew(tx, actor, disagreementId)
    await recordAudit(tx, actor, {
      action: 'disagreement.sides-set',
      subject: `disagreement/${disagreementId}`,
      details: { before: theirs, after: statementIds },
    })
    return ok({ disagreementId })
  })
}
