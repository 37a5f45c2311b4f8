import { db } from '@/lib/db/client'
import { signFurniture, writeFurniture } from '@/lib/furniture/commands'
import { SUBJECT_KINDS } from '@/lib/furniture/model'
import { writeFurnitureSchema } from '@/lib/furniture/schema'
import { type Garden, known, must } from './garden'
import type { Ref, StorySubject, StoryWords } from './story-model'

/** Public words that nobody has written yet: those of the site and those of subjects besides their titles. */
export async function plantWords(garden: Garden): Promise<void> {
  const { story } = garden
  await writeMissing(garden, 'site', null, story.site)
  for (const [ref, { words }] of subjectsOf(garden))
    if (words) await writeMissing(garden, ref, known(garden.subjects, ref), words)
}

function subjectsOf({ story }: Garden): [Ref, StorySubject][] {
  const lists: Readonly<Record<(typeof SUBJECT_KINDS)[number], readonly StorySubject[]>> = {
    plan: [story.plan],
    plan_version: story.planVersions,
    section: story.sections,
    point: story.points,
    concession: story.concessions,
    event: story.events,
    person: story.people,
    party: story.parties,
    disagreement: story.disagreements,
  }
  return SUBJECT_KINDS.flatMap((kind) =>
    lists[kind].map((subject): [Ref, StorySubject] => [`${kind}/${subject.slug}`, subject]),
  )
}

async function writeMissing(
  { writer }: Garden,
  prefix: string,
  subjectId: string | null,
  words: StoryWords,
): Promise<void> {
  for (const [part, text] of Object.entries(words)) {
    const key = `${prefix}/${part}`
    if (await db.furniture.findUnique({ where: { key }, select: { id: true } })) continue
    await must(key, writeFurniture(writer, writeFurnitureSchema.parse({ key, subjectId, text })))
  }
}

/** The second demo signer signs what the first wrote: the newest wordings that nobody has seen. */
export async function signWords({ writer, signer }: Garden): Promise<void> {
  for (const revisionId of await unseenWords(writer.id))
    await must('furniture', signFurniture(signer, { revisionId }))
}

async function unseenWords(writerId: string): Promise<string[]> {
  const furniture = await db.furniture.findMany({
    orderBy: { key: 'asc' },
    select: {
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, byId: true, signatures: { select: { signedById: true } } },
      },
    },
  })
  return furniture
    .flatMap(({ revisions }) => revisions)
    .filter(({ byId, signatures }) => byId === writerId && signatures.length === 0)
    .map(({ id }) => id)
}
