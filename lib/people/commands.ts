import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { transaction } from '@/lib/db/transaction'
import { writeSubject } from '@/lib/furniture/writes'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { canKeepPeople } from './policy'
import type { AddOffice, ChangeOffice, CreateParty, CreatePerson, RemoveOffice } from './schema'

/** A public figure; the name readers see is furniture. `slug-taken` otherwise. */
export function createPerson(actor: Editor, { slug, title, aliases }: CreatePerson) {
  refuseUnless(canKeepPeople(actor))
  return transaction((tx) =>
    writeSubject(tx, actor, { kind: 'person', slug, title }, async (subjectId) => {
      await tx.person.create({ data: { subjectId, aliases } })
      return null
    }),
  )
}

/** Who takes positions. Being a member of another party makes no position its own. */
export function createParty(actor: Editor, { slug, title, aliases, memberOfId }: CreateParty) {
  refuseUnless(canKeepPeople(actor))
  return transaction((tx) =>
    writeSubject(tx, actor, { kind: 'party', slug, title }, async (subjectId) => {
      await tx.party.create({ data: { subjectId, aliases, memberOfId } })
      return null
    }),
  )
}

/** An office a person held, for a time. */
export function addOffice(actor: Editor, { personId, ...office }: AddOffice) {
  refuseUnless(canKeepPeople(actor))
  return transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { subjectId: personId }, select: { subjectId: true } })
    if (!person) throw new Refusal('not-found')
    const { id } = await tx.office.create({ data: { personId, ...office }, select: { id: true } })
    await recordAudit(tx, actor, { action: 'office.added', subject: `person/${personId}`, details: office })
    return ok({ officeId: id })
  })
}

/** `stale` when the office is no longer as it was seen. */
export function changeOffice(actor: Editor, { officeId, seen, ...office }: ChangeOffice) {
  refuseUnless(canKeepPeople(actor))
  return transaction(async (tx) => {
    const changed = await tx.office.updateMany({ where: { id: officeId, ...seen }, data: office })
    if (changed.count === 0) return fail('stale')
    await recordAudit(tx, actor, {
      action: 'office.changed',
      subject: `office/${officeId}`,
      details: { seen, office },
    })
    return ok({ officeId })
  })
}

export function removeOffice(actor: Editor, { officeId }: RemoveOffice) {
  refuseUnless(canKeepPeople(actor))
  return transaction(async (tx) => {
    const removed = await tx.office.deleteMany({ where: { id: officeId } })
    if (removed.count === 0) throw new Refusal('not-found')
    await recordAudit(tx, actor, { action: 'office.removed', subject: `office/${officeId}` })
    return ok({ officeId })
  })
}
