import { recordAudit } from '@/lib/audit/record'
import type { Admin, Editor } from '@/lib/auth/model'
import { systemActor } from '@/lib/auth/system-actor'
import { db } from '@/lib/db/client'
import { transaction } from '@/lib/db/transaction'

/** Who writes the demo story and who signs, imports and publishes it. They have no password and cannot sign in. */
export type SampleSigners = { readonly writer: Editor; readonly signer: Admin }

const WRITER = { email: 'demo-editor-a@sample.invalid', name: 'Demo editor A', role: 'editor' } as const
const SIGNER = { email: 'demo-editor-b@sample.invalid', name: 'Demo editor B', role: 'admin' } as const

type Sample = typeof WRITER | typeof SIGNER

/** The two demo signers, made when they are not there yet. Both act as the system, and the audit log says so. */
export async function sampleSigners(): Promise<SampleSigners> {
  const writer = await ensure(WRITER)
  const signer = await ensure(SIGNER)
  return {
    writer: systemActor({ id: writer, name: WRITER.name, role: WRITER.role }),
    signer: systemActor({ id: signer, name: SIGNER.name, role: SIGNER.role }),
  }
}

async function ensure({ email, name, role }: Sample): Promise<string> {
  const known = await db.user.findUnique({ where: { email }, select: { id: true, sample: true } })
  if (known && !known.sample) throw new Error(`${email} is a real account: the demo story cannot be planted.`)
  if (known) return known.id
  const created = await transaction(async (tx) => {
    const user = await tx.user.create({
      data: { email, name, role, sample: true, publicNameStyle: 'byline' },
      select: { id: true },
    })
    await recordAudit(tx, 'nobody', {
      action: 'user.sample-created',
      subject: `user/${user.id}`,
      details: { name, role },
    })
    return { ok: true, value: user.id } as const
  })
  return created.value
}
