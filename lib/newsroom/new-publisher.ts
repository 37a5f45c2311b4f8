import 'server-only'
import type { Tx } from '@/lib/db/transaction'
import type { DraftDecisions } from '@/lib/import-draft/model'

/** A publisher that keeping something would make. */
export type NewPublisher = {
  readonly name: string
  /** Where its name comes from, as with every fact. */
  readonly reason: string
  /** The list or the page says so; else it is our inference, and a person decides. */
  readonly isStated: boolean
}

/** The publisher that an import would make, or null where it is known, none is named, or the article is held already. */
export async function newPublisher(
  tx: Tx,
  { articleId, details: { published_by }, reading }: DraftDecisions,
): Promise<NewPublisher | null> {
  if (articleId || !published_by) return null
  const { value: name, method } = published_by
  if ((await tx.publisher.count({ where: { name } })) > 0) return null
  const read = reading.details.published_by
  const isSure = read?.value === name && read.confidence === 'high'
  const reason = published_by.reason || 'as it was given'
  return { name, reason, isStated: method !== 'inferred' || isSure }
}

/** What a row says of it before anything is made. */
export const newPublisherSays = ({ name, reason, isStated }: NewPublisher): string =>
  isStated
    ? `New publisher “${name}”: ${reason}.`
    : `New publisher “${name}”: decide, since it is only inferred (${reason}).`
