import 'server-only'
import type { Tx } from '@/lib/db/transaction'
import type { Texts } from './propose-alignments'

/**
 * A text and the plan's first text that has provisions, with what our newest sentences say of each, as the machine
 * compares them. Null when there is no earlier one.
 */
export async function loadTexts(tx: Tx, planVersionId: string): Promise<Texts | null> {
  const here = await tx.planVersion.findUniqueOrThrow({
    where: { subjectId: planVersionId },
    select: { planId: true, ordinal: true, seenWhole: true, provisions: SAID },
  })
  const first = await tx.planVersion.findFirst({
    where: { planId: here.planId, ordinal: { lt: here.ordinal }, provisions: { some: {} } },
    orderBy: { ordinal: 'asc' },
    select: { seenWhole: true, provisions: SAID },
  })
  if (!first) return null
  const known = await tx.alignment.findMany({
    where: { planVersionId },
    select: { fromId: true, toId: true },
  })
  return {
    from: { seenWhole: first.seenWhole, provisions: first.provisions.map(said) },
    to: { seenWhole: here.seenWhole, provisions: here.provisions.map(said) },
    known,
  }
}

const SAID = {
  orderBy: { ordinal: 'asc' as const },
  select: {
    id: true,
    number: true,
    point: { select: { number: true } },
    statements: {
      orderBy: { ordinal: 'asc' as const },
      select: { revisions: { orderBy: { number: 'desc' as const }, take: 1, select: { wording: true } } },
    },
  },
}

type Row = {
  readonly id: string
  readonly number: string
  readonly point: { readonly number: number } | null
  readonly statements: readonly { readonly revisions: readonly { readonly wording: string }[] }[]
}

function said({ id, number, point, statements }: Row) {
  const sentences = statements.flatMap(({ revisions }) => revisions.map(({ wording }) => wording))
  return { id, number, point: point?.number ?? null, words: sentences.join(' ') }
}
