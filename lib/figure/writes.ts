import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import type { AddFigure } from './schema'

export function insertFigure(tx: Tx, actor: Actor, values: AddFigure) {
  return tx.figure.create({
    data: { ...values, publicId: publicId(), createdById: actor.id },
    select: { id: true, publicId: true },
  })
}

/** Whether the figure still waited, and so was checked. */
export async function setFigureChecked(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const where = { id, checkedAt: null, retiredAt: null }
  const data = { checkedById: actor.id, checkedAt: new Date() }
  return (await tx.figure.updateMany({ where, data })).count === 1
}

/** Whether the figure still stood, and so was taken back. */
export async function setFigureRetired(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  const data = { retiredById: actor.id, retiredAt: new Date() }
  return (await tx.figure.updateMany({ where: { id, retiredAt: null }, data })).count === 1
}
