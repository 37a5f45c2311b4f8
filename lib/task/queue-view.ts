import { type Claim, TASK_KINDS, type Task, type TaskKind, taskKey } from './model'

export const WHOSE = { all: 'everybody’s', mine: 'taken by you', free: 'not taken' } as const
export type Whose = keyof typeof WHOSE

export type QueueView = { readonly whose: Whose; readonly kind: TaskKind | 'all' }
export const WHOLE_QUEUE: QueueView = { whose: 'all', kind: 'all' }

/** The view that an address asks for; what it does not know is as if it were not there. */
export function readQueueView({
  whose,
  kind,
}: {
  readonly whose?: unknown
  readonly kind?: unknown
}): QueueView {
  return {
    whose: typeof whose === 'string' && Object.hasOwn(WHOSE, whose) ? (whose as Whose) : 'all',
    kind: typeof kind === 'string' && Object.hasOwn(TASK_KINDS, kind) ? (kind as TaskKind) : 'all',
  }
}

/** The tasks of a view, in their order. */
export function inView(tasks: readonly Task[], claims: readonly Claim[], { whose, kind }: QueueView): Task[] {
  const taken = new Map(claims.map((claim) => [taskKey(claim), claim]))
  return tasks.filter((task) => {
    if (kind !== 'all' && task.kind !== kind) return false
    const claim = taken.get(taskKey(task))
    return whose === 'all' || (whose === 'mine' ? claim?.own === true : claim === undefined)
  })
}
