import type { Route } from 'next'
import Link from 'next/link'
import { deskPaths } from '@/lib/paths/desk'
import { TASK_KINDS, type TaskKind, type Uncounted } from '@/lib/task/model'

/** Where the rest of a kind is worked through; where it has no screen of its own, the queue shows more of it. */
const SCREENS: Readonly<Partial<Record<TaskKind, string>>> = {
  suspect: deskPaths.suspect(),
  review: deskPaths.review(),
  gap: deskPaths.coverageView({ show: 'gaps' }),
  article: deskPaths.articles(),
  words: deskPaths.review(),
  health: deskPaths.importHealth(),
  edition: deskPaths.nextEdition(),
}

/** What there is beyond the first few of each kind: "and 312 more gaps in coverage". */
export function MoreTasks({ more }: { more: readonly Uncounted[] }) {
  if (more.length === 0) return null
  return (
    <section aria-labelledby="more" className="mt-6 max-w-4xl">
      <h2 id="more" className="reading text-xl">
        And more
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-5 text-sm">
        {more.map(({ kind, count }) => (
          <li key={kind}>
            <Link
              href={(SCREENS[kind] ?? deskPaths.queueView({ kind })) as Route}
              className="inline-block py-1"
            >
              {count.toLocaleString('en')} more: {TASK_KINDS[kind]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
