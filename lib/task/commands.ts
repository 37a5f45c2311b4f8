import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { canTakeTasks } from './policy'
import type { TaskName } from './schema'
import { setTaskReleased, setTaskTaken } from './writes'

/** Takes a task of the queue for a day, or anew when it is the actor's already. `taken`: another has it, with who. */
export function claimTask(actor: Editor, task: TaskName) {
  refuseUnless(canTakeTasks(actor))
  return transaction(async (tx) => {
    // By the database's clock, which also says when it is over.
    const [{ until }] = await tx.$queryRaw<[{ until: Date }]>`SELECT now() + interval '1 day' AS until`
    if (!(await setTaskTaken(tx, actor, task, until))) return fail('taken', await holderOf(tx, task))
    await recordAudit(tx, actor, {
      action: 'task.claimed',
      subject: named(task),
      details: { until: until.toISOString() },
    })
    return ok({ until: until.toISOString() })
  })
}

/** Gives a task back. `not-taken`: it is not the actor's any more. */
export function releaseTask(actor: Editor, task: TaskName) {
  refuseUnless(canTakeTasks(actor))
  return transaction(async (tx) => {
    if (!(await setTaskReleased(tx, actor, task))) return fail('not-taken')
    await recordAudit(tx, actor, { action: 'task.released', subject: named(task) })
    return ok(null)
  })
}

const named = ({ kind, subject }: TaskName) => `task/${kind}/${subject}`

async function holderOf(tx: Tx, { kind, subject }: TaskName) {
  const row = await tx.taskClaim.findUniqueOrThrow({
    where: { kind_subject: { kind, subject } },
    select: { userId: true, expiresAt: true },
  })
  const holder = await tx.user.findUnique({ where: { id: row.userId }, select: { name: true } })
  return { by: holder?.name ?? 'a former user', until: row.expiresAt.toISOString() }
}
