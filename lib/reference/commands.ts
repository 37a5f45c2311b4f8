import 'server-only'
import { ensureOrigin } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { canEnterReferences } from './policy'
import {
  type CreateReference,
  createReferenceSchema,
  type UpdateReference,
  updateReferenceSchema,
} from './schema'
import { insertReference, setReference } from './writes'

/** A source that is not archived here. `known` names the one that has the same address. */
export function createReference(actor: Editor, given: CreateReference) {
  refuseUnless(canEnterReferences(actor))
  const { origin, ...fields } = createReferenceSchema.parse(given)
  return transaction(async (tx) => {
    const known =
      fields.url === ''
        ? null
        : await tx.reference.findFirst({
            where: { url: fields.url, outlet: fields.outlet },
            select: { id: true, slug: true },
          })
    if (known) return fail('known', known)
    const originId = origin && (await ensureOrigin(tx, origin))
    const reference = await insertReference(tx, actor, { ...fields, originId })
    await recordAudit(tx, actor, {
      action: 'reference.created',
      subject: `reference/${reference.slug}`,
      details: { ...fields, origin: origin?.name ?? null },
    })
    return ok({ referenceId: reference.id, slug: reference.slug, rowVersion: reference.rowVersion })
  })
}

/** Corrects a reference. `frozen` once a submitted revision or a reading uses it: then a new one is entered instead. */
export function updateReference(actor: Editor, given: UpdateReference) {
  refuseUnless(canEnterReferences(actor))
  const { origin, referenceId, rowVersion, ...fields } = updateReferenceSchema.parse(given)
  return transaction(async (tx) => {
    const now = await tx.reference.findUnique({
      where: { id: referenceId },
      select: {
        slug: true,
        uses: { where: { revision: { frozenAt: { not: null } } }, select: { id: true } },
        readings: { where: { retiredAt: null }, select: { id: true } },
      },
    })
    if (!now) throw new Refusal('not-found')
    if (now.uses.length + now.readings.length > 0) return fail('frozen')
    const originId = origin && (await ensureOrigin(tx, origin))
    if (!(await setReference(tx, { ...fields, originId, referenceId, rowVersion }))) return fail('stale')
    await recordAudit(tx, actor, {
      action: 'reference.changed',
      subject: `reference/${now.slug}`,
      details: { ...fields, origin: origin?.name ?? null },
    })
    return ok({ referenceId, rowVersion: rowVersion + 1 })
  })
}
