import { db } from '@/lib/db/client'
import type { Snapshot } from '@/lib/edition/model'
import { previewEdition, publishEdition } from '@/lib/newsroom/publish-edition'
import { type Garden, must } from './garden'
import { newestWords } from './plant-words'

/**
 * Publishes what is approved and signed and not yet in an edition, and withdraws what the story tells no longer. Null
 * when there is nothing new.
 */
export async function plantEdition(garden: Garden, choose: readonly string[]): Promise<number | null> {
  const { writer, signer } = garden
  const furniture = await newWords(writer.id)
  const withdraw = await noLongerTold(garden)
  if (choose.length + furniture.length + withdraw.length === 0) return null
  const choices = { choose: [...choose], furniture, withdraw }
  const preview = await must('preview of the edition', previewEdition(signer, choices))
  const { diffSha256 } = preview
  const published = await must('edition', publishEdition(signer, { ...choices, diffSha256 }))
  return published.number
}

/** Statements of the demo writer that the latest edition shows and the story does not have any more. */
async function noLongerTold({ writer, statements }: Garden) {
  const latest = await db.edition.findFirst({ orderBy: { number: 'desc' }, select: { snapshot: true } })
  if (!latest) return []
  const shown = (JSON.parse(latest.snapshot) as Snapshot).statements.map(({ id }) => id)
  const gone = await db.statement.findMany({
    where: { ownerId: writer.id, publicId: { in: shown }, id: { notIn: [...statements.values()] } },
    orderBy: { publicId: 'asc' },
    select: { id: true },
  })
  const reason = 'The sample story tells this elsewhere, or in other words, from this edition on.'
  return gone.map(({ id }) => ({ statementId: id, kind: 'withdrawal' as const, reason }))
}

/** The newest wordings of the demo writer that a second person has signed and no edition holds. */
async function newWords(writerId: string): Promise<string[]> {
  return [...(await newestWords()).values()]
    .filter(
      ({ byId, signatures, editions }) => byId === writerId && signatures.length > 0 && editions.length === 0,
    )
    .map(({ id }) => id)
}
