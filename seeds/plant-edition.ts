import { previewEdition, publishEdition } from '@/lib/newsroom/publish-edition'
import { type Garden, must } from './garden'
import { newestWords } from './plant-words'

/** Publishes what is approved and signed and not yet in an edition. Null when there is nothing new. */
export async function plantEdition(
  { writer, signer }: Garden,
  choose: readonly string[],
): Promise<number | null> {
  const furniture = await newWords(writer.id)
  if (choose.length + furniture.length === 0) return null
  const choices = { choose: [...choose], furniture }
  const preview = await must('preview of the edition', previewEdition(signer, choices))
  const { diffSha256 } = preview
  const published = await must('edition', publishEdition(signer, { ...choices, diffSha256 }))
  return published.number
}

/** The newest wordings of the demo writer that a second person has signed and no edition holds. */
async function newWords(writerId: string): Promise<string[]> {
  return [...(await newestWords()).values()]
    .filter(
      ({ byId, signatures, editions }) => byId === writerId && signatures.length > 0 && editions.length === 0,
    )
    .map(({ id }) => id)
}
