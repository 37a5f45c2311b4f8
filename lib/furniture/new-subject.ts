import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { Refusal } from '@/lib/result/refusal'
import { type Failure, ok } from '@/lib/result/result'
import { canWriteFurniture } from './policy'
import { createTitledSubject, type NewSubject } from './writes'

type Refused<Reason extends string> = Failure<Reason, unknown> | null

/**
 * What every command that creates a subject has in common: one transaction with the subject, its title as
 * first wording, the row that `write` adds for its kind, and the audit row.
 */
export function newSubject<Reason extends string>(
  actor: Editor,
  subject: NewSubject,
  write: (tx: Tx, subjectId: string) => Promise<Refused<Reason>>,
) {
  if (!canWriteFurniture(actor)) throw new Refusal('forbidden')
  return transaction(async (tx) => {
    const created = await createTitledSubject(tx, actor, subject)
    if (!created.ok) return created
    const refused = await write(tx, created.value)
    if (refused) return refused
    await recordAudit(tx, actor, {
      action: `${subject.kind}.created`,
      subject: `${subject.kind}/${subject.slug}`,
      details: { title: subject.title },
    })
    return ok({ subjectId: created.value, slug: subject.slug })
  })
}
