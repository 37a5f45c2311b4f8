import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'

type Row = Omit<Prisma.OriginDecisionUncheckedCreateInput, 'byId' | 'seq' | 'at'>

/** Writes down a decision; the number that it can be undone by. */
export async function insertDecision(tx: Tx, actor: Actor, row: Row): Promise<number> {
  const { seq } = await tx.originDecision.create({ data: { ...row, byId: actor.id }, select: { seq: true } })
  return seq
}

/** Sets what an article proposes or is a copy of, if that is still what it was; false when it is not. */
export async function changeArticle(
  tx: Tx,
  _actor: Actor,
  articleId: string,
  from: { readonly defaultOriginId?: string | null; readonly copyOfId?: string | null },
  to: typeof from,
): Promise<boolean> {
  const { count } = await tx.article.updateMany({
    where: { id: articleId, ...from },
    data: { ...to, rowVersion: { increment: 1 } },
  })
  return count > 0
}
