import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { fail } from '@/lib/result/result'

/** A row that one person made and another looks at. */
export type Made = {
  readonly createdById: string
  readonly retiredAt: Date | null
  /** When a second person looked at it: `checkedAt`, `confirmedAt`. */
  readonly lookedAt: Date | null
}

/**
 * Why this actor cannot be the second person for a row, or null when they can. `retired`: it was taken back;
 * `done`: somebody has looked; `own-work`; `no-person`: the system never looks, unless a demo signer looks at
 * the work of demo signers. What a machine proposed is nobody's own work.
 */
export async function secondLookProblem(tx: Tx, actor: Actor, made: Made, byMachine = false) {
  if (made.retiredAt) return fail('retired')
  if (made.lookedAt) return fail('done')
  if (actor.id === made.createdById && !byMachine) return fail('own-work')
  if (actor.system && !(await areDemoSigners(tx, [actor.id, made.createdById]))) return fail('no-person')
  return null
}

async function areDemoSigners(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const all = [...new Set(ids)]
  const signers = await tx.user.count({ where: { id: { in: all }, sample: true, passwordHash: null } })
  return signers === all.length
}
