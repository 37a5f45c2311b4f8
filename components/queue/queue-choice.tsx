import Link from 'next/link'
import { deskPaths } from '@/lib/paths/desk'
import { TASK_KINDS, type TaskKind } from '@/lib/task/model'
import { type QueueView, WHOSE, type Whose } from '@/lib/task/queue-view'

type Props = {
  view: QueueView
  /** How many tasks of each kind there are, as far as they are put into words. */
  counts: Readonly<Partial<Record<TaskKind, number>>>
}

/** Whose tasks, and of which kind. Each choice is an address. */
export function QueueChoice({ view, counts }: Props) {
  const kinds = (Object.keys(TASK_KINDS) as TaskKind[]).filter((kind) => counts[kind] || kind === view.kind)
  return (
    <nav aria-label="Which tasks" className="mb-4 flex flex-col gap-1.5 text-sm">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {(Object.keys(WHOSE) as Whose[]).map((whose) => (
          <Choice key={whose} to={{ ...view, whose }} current={view.whose === whose}>
            {WHOSE[whose]}
          </Choice>
        ))}
      </ul>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <Choice to={{ ...view, kind: 'all' }} current={view.kind === 'all'}>
          all kinds
        </Choice>
        {kinds.map((kind) => (
          <Choice key={kind} to={{ ...view, kind }} current={view.kind === kind}>
            {TASK_KINDS[kind]} <span className="tabular text-soft">{counts[kind] ?? 0}</span>
          </Choice>
        ))}
      </ul>
    </nav>
  )
}

type ChoiceProps = { to: QueueView; current: boolean; children: React.ReactNode }

function Choice({ to, current, children }: ChoiceProps) {
  return (
    <li>
      <Link
        href={deskPaths.queueView(to)}
        aria-current={current || undefined}
        className="inline-block py-1 aria-[current]:font-semibold aria-[current]:no-underline"
      >
        {children}
      </Link>
    </li>
  )
}
