import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import type { AddFinding } from './schema'

/** A silence noted; its row as the database keeps it. */
export function insertFinding(tx: Tx, actor: Actor, values: Omit<AddFinding, 'placesSeen'>) {
  return tx.negativeFinding.create({
    data: { ...values, publicId: publicId(), createdById: actor.id },
    select: { id: true, publicId: true },
  })
}

/** Whether the silence still waited, and so was checked. */
export async function setFindingChecked(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const where = { id, checkedAt: null, retiredAt: null }
  const data = { checkedById: actor.id, checkedAt: new Date() }
  return (await tx.negativeFinding.updateMany({ where, data })).count === 1
}

/** Whether the silence still stood, and so was taken back. */
export async function setFindingRetired(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const data = { retiredById: actor.id, retiredAt: new Date() }
  return (await tx.negativeFinding.updateMany({ where: { id, retiredAt: null }, data })).count === 1
}
