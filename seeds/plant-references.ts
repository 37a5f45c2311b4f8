import { db } from '@/lib/db/client'
import { createReference } from '@/lib/reference/commands'
import type { Garden } from './garden'
import type { StoryReference } from './story-model'

/** The published sources that are not archived here. */
export async function plantReferences(garden: Garden): Promise<void> {
  for (const reference of garden.story.references)
    garden.references.set(reference.slug, await ensureReference(garden, reference))
}

async function ensureReference({ writer }: Garden, { slug, ...fields }: StoryReference): Promise<string> {
  const { outlet, title, url } = fields
  const standing = await db.reference.findFirst({ where: { outlet, title, url }, select: { id: true } })
  if (standing) return standing.id
  const created = await createReference(writer, fields)
  if (created.ok) return created.value.referenceId
  if (created.reason === 'known') return created.details.id
  throw new Error(`${slug}: ${JSON.stringify(created)}`)
}
