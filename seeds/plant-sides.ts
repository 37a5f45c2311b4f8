import { db } from '@/lib/db/client'
import { setSides } from '@/lib/disagreement/commands'
import { type Garden, known, must } from './garden'
import type { StoryDisagreement } from './story-model'

/** Sets the statements of each disagreement side by side. Sides that a person has set stay. */
export async function plantSides(garden: Garden): Promise<void> {
  for (const disagreement of garden.story.disagreements) await setStorySides(garden, disagreement)
}

async function setStorySides(
  { writer, subjects, statements }: Garden,
  { slug, sides }: StoryDisagreement,
): Promise<void> {
  const disagreementId = known(subjects, `disagreement/${slug}`)
  // One that there was no room for is not told here.
  const statementIds = sides.flatMap((side) => statements.get(side) ?? [])
  if (statementIds.length < 2) return
  const standing = await db.disagreementSide.findMany({
    where: { disagreementId },
    orderBy: { ordinal: 'asc' },
    select: { statementId: true, statement: { select: { ownerId: true } } },
  })
  const seen = standing.map(({ statementId }) => statementId)
  const isTheirs = standing.some(({ statement }) => statement.ownerId !== writer.id)
  if (isTheirs || seen.join() === statementIds.join()) return
  await must(slug, setSides(writer, { disagreementId, statementIds, seen }))
}
