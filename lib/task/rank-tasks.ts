import { REASONS, type Reason, type Task, type TaskKind, taskKey, type Uncounted } from './model'

const ORDER = Object.keys(REASONS) as Reason[]

/**
 * Tasks in the order in which they help most: by reason, then by weight, then what has waited longer, then by name. The
 * same tasks in any order give the same queue; a task that stands there for two reasons stands there once, for the first.
 */
export function rankTasks(tasks: readonly Task[]): Task[] {
  const seen = new Set<string>()
  return tasks.toSorted(compareTasks).filter((task) => {
    const key = taskKey(task)
    return !seen.has(key) && seen.add(key)
  })
}

/** Below zero when the first is done first. Zero only for tasks of one name, reason, weight and age. */
export function compareTasks(one: Task, other: Task): number {
  return (
    ORDER.indexOf(one.reason) - ORDER.indexOf(other.reason) ||
    other.weight - one.weight ||
    compareWords(one.since, other.since) ||
    compareWords(taskKey(one), taskKey(other))
  )
}

const compareWords = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

export type Queue = { readonly shown: readonly Task[]; readonly more: readonly Uncounted[] }

/**
 * The first few of each kind, in order, and how many more of it there are: with those that `uncounted` knows of and that
 * were not put into words.
 */
export function foldQueue(
  ranked: readonly Task[],
  each: number,
  uncounted: readonly Uncounted[] = [],
): Queue {
  const counts = new Map<TaskKind, number>()
  const shown = ranked.filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return (counts.get(kind) ?? 0) <= each
  })
  for (const { kind, count } of uncounted) counts.set(kind, (counts.get(kind) ?? 0) + count)
  const more = [...counts].map(([kind, count]) => ({
    kind,
    count: count - shown.filter((task) => task.kind === kind).length,
  }))
  return { shown, more: more.filter(({ count }) => count > 0) }
}

/** How many tasks of each kind there are. */
export function countKinds(tasks: readonly Task[]): Partial<Record<TaskKind, number>> {
  const counts: Partial<Record<TaskKind, number>> = {}
  for (const { kind } of tasks) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
