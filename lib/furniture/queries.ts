import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import {
  type FurnitureEntry,
  type FurnitureView,
  type FurnitureWording,
  isTitle,
  unwritten,
  viewFurniture,
} from './model'
import { PARTS_OF, readSubjectKey, type TitledView } from './subject-words'

type Filter = {
  readonly keyStartsWith?: string
  readonly subjectIds?: readonly string[]
  /** Only those of which some wording was signed by nobody. */
  readonly unsigned?: boolean
}

/** Furniture with all its wordings, by key. */
export async function furnitureList(_actor: Editor, filter: Filter = {}): Promise<FurnitureEntry[]> {
  const rows = await db.furniture.findMany({
    where: {
      ...(filter.keyStartsWith ? { key: { startsWith: filter.keyStartsWith } } : {}),
      ...(filter.subjectIds ? { subjectId: { in: [...filter.subjectIds] } } : {}),
      ...(filter.unsigned ? { revisions: { some: { signatures: { none: {} } } } } : {}),
    },
    orderBy: { key: 'asc' },
    select: {
      key: true,
      subjectId: true,
      revisions: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          text: true,
          byId: true,
          at: true,
          signatures: { select: { signedById: true, at: true }, orderBy: { at: 'asc' } },
        },
      },
    },
  })
  const names = await namesOf(rows.flatMap((row) => row.revisions))
  return rows.flatMap(({ key, subjectId, revisions }) => {
    const [first, ...rest] = revisions.map((revision) => toWording(revision, names))
    return first ? [{ key, subjectId, wordings: [first, ...rest] as const }] : []
  })
}

/** One piece of furniture, or null. */
export async function furnitureByKey(actor: Editor, key: string): Promise<FurnitureEntry | null> {
  const found = await furnitureList(actor, { keyStartsWith: key })
  return found.find((entry) => entry.key === key) ?? null
}

/** The title and the other words of every subject as this person sees them, by subject id. */
export async function titleViews(actor: Editor): Promise<Map<string, TitledView>> {
  const entries = await furnitureList(actor)
  const written = new Map(
    entries.map((entry) => [
      `${entry.subjectId} ${entry.key.split('/').at(-1)}`,
      viewFurniture(entry, actor.id),
    ]),
  )
  return new Map(
    entries.flatMap((entry) =>
      entry.subjectId && isTitle(entry.key)
        ? [[entry.subjectId, { ...viewFurniture(entry, actor.id), words: wordsOf(entry, written) }] as const]
        : [],
    ),
  )
}

function wordsOf({ key, subjectId }: FurnitureEntry, written: ReadonlyMap<string, FurnitureView>) {
  const kind = readSubjectKey(key)?.kind
  if (!kind) return []
  return PARTS_OF[kind].map((part) => ({
    kind,
    part,
    view: written.get(`${subjectId} ${part}`) ?? unwritten(key.replace(/title$/, part)),
  }))
}

type Row = {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly byId: string
  readonly at: Date
  readonly signatures: readonly { readonly signedById: string; readonly at: Date }[]
}

function toWording(
  { id, number, text, byId, at, signatures }: Row,
  names: Map<string, string>,
): FurnitureWording {
  const nameOf = (user: string) => names.get(user) ?? 'a former user'
  return {
    revisionId: id,
    number,
    text,
    byId,
    by: nameOf(byId),
    at,
    signedBy: signatures.map((row) => ({ id: row.signedById, name: nameOf(row.signedById), at: row.at })),
  }
}

async function namesOf(rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = new Set(rows.flatMap((row) => [row.byId, ...row.signatures.map((s) => s.signedById)]))
  const users = await db.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}
