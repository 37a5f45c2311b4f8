import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { canonicalJson } from '@/lib/text/canonical-json'

export type AuditRecord = {
  /** What was done, as `<room>.<past tense>`: "statement.submitted". */
  readonly action: string
  /** What it was done to, as `<kind>/<id>`. */
  readonly subject: string
  /** What a later reader of the log needs; never a secret. */
  readonly details?: Readonly<Record<string, unknown>>
}

/**
 * Writes the audit row of a command, in the command's own transaction and last in it: the trigger locks the
 * head of the chain until the transaction ends.
 */
export async function recordAudit(tx: Tx, actor: Actor | 'nobody', record: AuditRecord): Promise<void> {
  const who = actor === 'nobody' ? { id: null, name: 'nobody' } : { id: actor.id, name: nameOf(actor) }
  const payload = canonicalJson(record.details ?? {})
  await tx.$executeRaw`
    INSERT INTO audit_entry (seq, at, actor_id, actor, action, subject, payload, prev_hash, hash)
    VALUES (0, now(), ${who.id}::uuid, ${who.name}, ${record.action}, ${record.subject}, ${payload}, '', '')`
}

function nameOf(actor: Actor): string {
  return actor.system ? `system, for ${actor.name}` : actor.name
}
