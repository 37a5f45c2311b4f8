import 'server-only'
import { articleName, NAMED } from '@/lib/article/model'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Run, RunHead } from './model'

const SHOWN = 30

/** The newest runs of this admin. */
export async function runList(actor: Admin): Promise<RunHead[]> {
  const runs = await db.importRun.findMany({
    where: { ownerId: actor.id },
    orderBy: { createdAt: 'desc' },
    take: SHOWN,
  })
  const counts = await db.importRow.groupBy({
    by: ['runId', 'state'],
    where: { runId: { in: runs.map(({ id }) => id) } },
    _count: true,
  })
  return runs.map((run) =>
    headOf(
      run,
      counts.filter(({ runId }) => runId === run.id),
    ),
  )
}

/** One run of this admin with all its rows, or null. */
export async function importRun(actor: Admin, runId: string): Promise<Run | null> {
  const run = await db.importRun.findUnique({ where: { id: runId, ownerId: actor.id } })
  if (!run) return null
  const rows = await db.importRow.findMany({
    where: { runId },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      address: true,
      fileName: true,
      title: true,
      state: true,
      verdict: true,
      says: true,
      attempts: true,
      article: { select: { slug: true, ...NAMED } },
      like: { select: { slug: true, ...NAMED } },
      madePublisher: true,
      draft: { select: { id: true } },
    },
  })
  return {
    ...headOf(
      run,
      rows.map(({ state }) => ({ state, _count: 1 })),
    ),
    list: rows.map(({ article, like, draft, ...row }) => ({
      ...row,
      // A draft that is gone and left nothing was thrown away.
      verdict: row.verdict === 'draft' && !draft ? 'discarded' : row.verdict,
      article: article && { slug: article.slug, title: articleName(article) },
      like: like && { slug: like.slug, title: articleName(like) },
      draftId: draft?.id ?? null,
    })),
  }
}

type Stored = Pick<RunHead, 'id' | 'name' | 'source' | 'state' | 'mode' | 'createdAt'>
type Count = { readonly state: string; readonly _count: number }

function headOf({ id, name, source, state, mode, createdAt }: Stored, counts: readonly Count[]): RunHead {
  const sum = (...states: string[]) =>
    counts.filter((one) => states.includes(one.state)).reduce((all, { _count }) => all + _count, 0)
  const rows = counts.reduce((all, { _count }) => all + _count, 0)
  const settled = rows - sum('to_check', 'to_import')
  return { id, name, source, state, mode, createdAt, rows, settled, failed: sum('failed') }
}

/** The run of this admin that was begun with the same list and is not over, or null. */
export async function unfinishedRun(actor: Admin, listSha256: string): Promise<string | null> {
  const run = await db.importRun.findFirst({
    where: { ownerId: actor.id, listSha256, state: { in: ['checking', 'checked', 'importing'] } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return run?.id ?? null
}
