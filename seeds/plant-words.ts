import { db } from '@/lib/db/client'
import { signFurniture, writeFurniture } from '@/lib/furniture/commands'
import { SUBJECT_KINDS } from '@/lib/furniture/model'
import { writeFurnitureSchema } from '@/lib/furniture/schema'
import { forAll, type Garden, known, must } from './garden'
import type { Ref, StorySubject, StoryWords } from './story-model'

/**
 * The words of the site and of every subject. Words that nobody has written yet are written; those that the demo
 * writer wrote last are brought to what the story says now; what a person has changed stays.
 */
export async function plantWords(garden: Garden): Promise<void> {
  const standing = await newestWords()
  await writeAll(garden, standing, 'site', null, garden.story.site)
  await forAll(subjectsOf(garden), ([ref, { title, words }]) =>
    writeAll(garden, standing, ref, known(garden.subjects, ref), { title, ...words }),
  )
}

type Newest = {
  readonly id: string
  readonly text: string
  readonly byId: string
  readonly signatures: readonly unknown[]
  readonly editions: readonly unknown[]
}

/** The newest wording of every piece of furniture, by key. */
export async function newestWords(): Promise<Map<string, Newest>> {
  const furniture = await db.furniture.findMany({
    orderBy: { key: 'asc' },
    select: {
      key: true,
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          id: true,
          text: true,
          byId: true,
          signatures: { take: 1, select: { signedById: true } },
          editions: { take: 1, select: { editionNumber: true } },
        },
      },
    },
  })
  return new Map(
    furniture.flatMap(({ key, revisions: [newest] }) => (newest ? [[key, newest] as const] : [])),
  )
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

async function writeAll(
  { writer }: Garden,
  standing: ReadonlyMap<string, Newest>,
  prefix: string,
  subjectId: string | null,
  words: StoryWords,
): Promise<void> {
  for (const [part, text] of Object.entries(words)) {
    const key = `${prefix}/${part}`
    const newest = standing.get(key)
    if (newest && (newest.byId !== writer.id || newest.text === text)) continue
    await must(key, writeFurniture(writer, writeFurnitureSchema.parse({ key, subjectId, text })))
  }
}

/** The second demo signer signs what the first wrote: the newest wordings that nobody has seen. */
export async function signWords({ writer, signer }: Garden): Promise<void> {
  const unseen = [...(await newestWords()).values()].filter(
    ({ byId, signatures }) => byId === writer.id && signatures.length === 0,
  )
  await forAll(unseen, async ({ id }) => {
    await must('furniture', signFurniture(signer, { revisionId: id }))
  })
}
