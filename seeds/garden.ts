import { db } from '@/lib/db/client'
import type { SubjectKind } from '@/lib/furniture/model'
import type { SampleSigners } from './sample-signers'
import type { Ref, Story } from './story-model'

/** What every step of planting works with: the story, its signers, and what it has found or made so far. */
export type Garden = SampleSigners & {
  readonly story: Story
  /** Subject ids by reference. */
  readonly subjects: Map<Ref, string>
  /** Annotation ids by the key of their mark. */
  readonly marks: Map<string, string>
  /** Keys of marks that an older database has no room for: past editions have shown what the rights allow. */
  readonly noRoom: Set<string>
  /** Article ids by slug. */
  readonly articles: Map<string, string>
  /** Reference ids by their name in the story. */
  readonly references: Map<string, string>
  /** Statement ids by their name in the story. */
  readonly statements: Map<string, string>
  /** Provision ids by their key in the story. */
  readonly provisions: Map<string, string>
}

export function emptyGarden(story: Story, signers: SampleSigners): Garden {
  return {
    ...signers,
    story,
    subjects: new Map(),
    marks: new Map(),
    noRoom: new Set(),
    articles: new Map(),
    references: new Map(),
    statements: new Map(),
    provisions: new Map(),
  }
}

type Outcome = { readonly ok: boolean; readonly reason?: string; readonly details?: unknown }
type Value<Result> = Result extends { readonly ok: true; readonly value: infer Found } ? Found : never

/** The value of a command that has to succeed; planting stops with the reason when it does not. */
export async function must<Result extends Outcome>(
  what: string,
  command: Promise<Result>,
): Promise<Value<Result>> {
  const result = await command
  if (result.ok) return (result as unknown as { value: Value<Result> }).value
  throw new Error(`${what}: ${result.reason} ${JSON.stringify(result.details ?? '')}`)
}

/** What was found or made before under this name. */
export function known<Key>(map: ReadonlyMap<Key, string>, key: Key): string {
  const id = map.get(key)
  if (!id) throw new Error(`The story names ${String(key)}, which is not there.`)
  return id
}

/** A subject that is there already, under its slug or one it had before. */
export async function standingSubject(kind: SubjectKind, slug: string): Promise<string | null> {
  const now = await db.subject.findFirst({ where: { kind, slug }, select: { id: true } })
  if (now) return now.id
  const before = await db.subjectSlug.findFirst({ where: { kind, slug }, select: { subjectId: true } })
  return before?.subjectId ?? null
}

/** How many commands are under way at once where their order does not matter: most of a command is waiting. */
const LANES = 5

/** Does `work` for every item, several at a time, begun in order. */
export async function forAll<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items]
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
