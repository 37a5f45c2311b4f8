import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { userNames } from '@/lib/users/queries'
import type { DeskFigure } from './model'

/** Every figure as it was entered, or only those that wait for a second person, oldest first; those taken back last. */
export async function figureDesk(
  actor: Editor,
  { waiting = false }: { readonly waiting?: boolean } = {},
): Promise<DeskFigure[]> {
  const rows = await db.figure.findMany({
    where: waiting ? { checkedAt: null, retiredAt: null } : {},
    orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }],
    select: {
      id: true,
      publicId: true,
      statementId: true,
      amount: true,
      unit: true,
      measures: true,
      whose: true,
      asOf: true,
      createdById: true,
      checkedById: true,
      retiredAt: true,
      statement: {
        select: {
          publicId: true,
          subjectId: true,
          revisions: { orderBy: { number: 'desc' }, take: 1, select: { wording: true } },
        },
      },
    },
  })
  const names = await userNames(
    actor,
    rows.flatMap(({ createdById, checkedById }) => [createdById, checkedById]),
  )
  return rows.map(({ statement, createdById, checkedById, retiredAt, ...row }) => {
    const wording = statement.revisions[0]?.wording ?? ''
    return {
      ...row,
      statementPublicId: statement.publicId,
      wording,
      subjectId: statement.subjectId,
      stands: wording.includes(row.amount),
      state: retiredAt ? ('retired' as const) : checkedById ? ('done' as const) : ('waiting' as const),
      by: names(createdById) ?? '',
      lookedAtBy: names(checkedById),
      own: createdById === actor.id,
    }
  })
}
