import { MoreTasks } from '@/components/queue/more-tasks'
import { QueueChoice } from '@/components/queue/queue-choice'
import { TaskQueue } from '@/components/queue/task-queue.client'
import { EmptyState } from '@/components/ui/empty-state'
import { Key } from '@/components/ui/key'
import { PageHeading } from '@/components/ui/page-heading'
import { requireEditor } from '@/lib/auth/session'
import { taskKey } from '@/lib/task/model'
import { taskQueue, withChangedWords } from '@/lib/task/queries'
import { inView, readQueueView } from '@/lib/task/queue-view'
import { countKinds, foldQueue } from '@/lib/task/rank-tasks'

export const metadata = { title: 'Queue' }
export const dynamic = 'force-dynamic'

/** So many tasks of a kind stand in the queue of all kinds, and so many where one kind is asked for. */
const EACH = 5
const EACH_ALONE = 100

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function QueuePage({ searchParams }: Props) {
  const actor = await requireEditor()
  const [queue, asked] = await Promise.all([taskQueue(actor, Date.now()), searchParams])
  const view = readQueueView(asked)
  const isWhole = view.kind === 'all' && view.whose === 'all'
  const { shown, more } = foldQueue(
    inView(queue.tasks, queue.claims, view),
    view.kind === 'all' && view.whose !== 'mine' ? EACH : EACH_ALONE,
    view.whose === 'all' ? queue.uncounted.filter(({ kind }) => isWhole || kind === view.kind) : [],
  )
  const claims = new Map(queue.claims.map((claim) => [taskKey(claim), claim]))
  const told = await withChangedWords(actor, shown)
  const items = told.map((task) => ({ ...task, claim: claims.get(taskKey(task)) ?? null }))
  return (
    <>
      <PageHeading
        title="Queue"
        lead="What needs a person, most useful first, each with why it stands there."
        actions={
          items.length > 0 && (
            <p className="key-hints text-sm text-soft max-sm:hidden">
              <Key>j</Key> <Key>k</Key> next and previous, <Key>Enter</Key> opens, <Key>c</Key> takes,{' '}
              <Key>r</Key> gives back
            </p>
          )
        }
      />
      <QueueChoice view={view} counts={countKinds(queue.tasks)} />
      {items.length === 0 ? (
        <EmptyState title={isWhole ? 'Nothing waits for you' : 'Nothing of this kind waits'}>
          Read an article and annotate it, or write a statement. What others submit for review appears here.
        </EmptyState>
      ) : (
        <TaskQueue items={items} />
      )}
      <MoreTasks more={more} />
    </>
  )
}
