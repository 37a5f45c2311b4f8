import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'

type FitSignature = {
  readonly evidenceId: string
  readonly fitHash: string
  readonly acceptedReadings: boolean
}

/** "These words carry this sentence", signed. */
export async function insertFitSignature(tx: Tx, actor: Actor, signature: FitSignature): Promise<void> {
  const { evidenceId, fitHash, acceptedReadings } = signature
  await tx.fitSignature.create({ data: { evidenceId, fitHash, acceptedReadings, signedById: actor.id } })
}

type ReferenceCheck = { readonly referenceUseId: string; readonly fitHash: string }

/** "The source says this", checked. */
export async function insertReferenceCheck(tx: Tx, actor: Actor, check: ReferenceCheck): Promise<void> {
  const { referenceUseId, fitHash } = check
  await tx.referenceCheck.create({ data: { referenceUseId, fitHash, signedById: actor.id } })
}
