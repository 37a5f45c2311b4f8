import 'server-only'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { publicId } from '@/lib/text/public-id'
import { slugify } from '@/lib/text/slug'
import type { ReferenceFields } from './model'

type Values = ReferenceFields & { readonly originId: string | null }

export async function insertReference(tx: Tx, actor: Actor, values: Values) {
  return tx.reference.create({
    data: { ...values, slug: await freeSlug(tx, values), createdById: actor.id },
    select: { id: true, slug: true, rowVersion: true },
  })
}

/** Whether the reference still was as seen, and so was changed. */
export async function setReference(
  tx: Tx,
  {
    referenceId,
    rowVersion,
    ...values
  }: Values & { readonly referenceId: string; readonly rowVersion: number },
): Promise<boolean> {
  const { count } = await tx.reference.updateMany({
    where: { id: referenceId, rowVersion },
    data: { ...values, rowVersion: { increment: 1 } },
  })
  return count === 1
}

/** Outlet and title, with a random end when they are taken. */
async function freeSlug(tx: Tx, { outlet, title }: ReferenceFields): Promise<string> {
  const slug = slugify(`${outlet} ${title}`, 60) || publicId()
  const taken = await tx.reference.count({ where: { slug } })
  return taken > 0 ? `${slug}-${publicId()}` : slug
}
