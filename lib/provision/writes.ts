import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import type { AddReading, CreateProvision, ProposeAlignment } from './schema'

export function insertProvision(tx: Tx, actor: Actor, values: CreateProvision) {
  return tx.provision.create({ data: { ...values, createdById: actor.id }, select: { id: true } })
}

export function insertReading(tx: Tx, actor: Actor, values: AddReading) {
  return tx.reading.create({
    data: { ...values, publicId: publicId(), createdById: actor.id },
    select: { id: true, publicId: true },
  })
}

export function insertAlignment(
  tx: Tx,
  actor: Actor,
  values: ProposeAlignment & { readonly byMachine: boolean },
) {
  return tx.alignment.create({
    data: { ...values, publicId: publicId(), createdById: actor.id },
    select: { id: true, publicId: true },
  })
}

/** Whether the reading still waited, and so was checked. */
export async function setReadingChecked(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const where = { id, checkedAt: null, retiredAt: null }
  const data = { checkedById: actor.id, checkedAt: new Date() }
  return (await tx.reading.updateMany({ where, data })).count === 1
}

/** Whether the reading still stood, and so was taken back. */
export async function setReadingRetired(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const data = { retiredById: actor.id, retiredAt: new Date() }
  return (await tx.reading.updateMany({ where: { id, retiredAt: null }, data })).count === 1
}

/** Whether the alignment still was a proposal, and so was confirmed. */
export async function setAlignmentConfirmed(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const where = { id, confirmedAt: null, retiredAt: null }
  const data = { confirmedById: actor.id, confirmedAt: new Date() }
  return (await tx.alignment.updateMany({ where, data })).count === 1
}

/** Whether the alignment still stood, and so was taken back. */
export async function setAlignmentRetired(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const data = { retiredById: actor.id, retiredAt: new Date() }
  return (await tx.alignment.updateMany({ where: { id, retiredAt: null }, data })).count === 1
}
