import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { wordFactsAnew, writeSubject } from '@/lib/furniture/writes'
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

/** An office a person held, for a time. Like every change here it waits, with the name, for a second person. */
export function addOffice(actor: Editor, { personId, ...office }: AddOffice) {
  refuseUnless(canKeepPeople(actor))
  return transaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { subjectId: personId }, select: { subjectId: true } })
    if (!person) throw new Refusal('not-found')
    const { id } = await tx.office.create({ data: { personId, ...office }, select: { id: true } })
    await wordFactsAnew(tx, actor, personId)
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
    await wordPersonAnew(tx, actor, officeId)
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
    const office = await tx.office.findUnique({ where: { id: officeId }, select: { personId: true } })
    const removed = await tx.office.deleteMany({ where: { id: officeId } })
    if (!office || removed.count === 0) throw new Refusal('not-found')
    await wordFactsAnew(tx, actor, office.personId)
    await recordAudit(tx, actor, { action: 'office.removed', subject: `office/${officeId}` })
    return ok({ officeId })
  })
}

async function wordPersonAnew(tx: Tx, actor: Editor, officeId: string): Promise<void> {
  const { personId } = await tx.office.findUniqueOrThrow({
    where: { id: officeId },
    select: { personId: true },
  })
  await wordFactsAnew(tx, actor, personId)
}
