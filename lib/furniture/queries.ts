import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import {
  type FurnitureEntry,
  type FurnitureView,
  type FurnitureWording,
  isTitle,
  viewFurniture,
} from './model'

type Filter = { readonly keyStartsWith?: string; readonly subjectIds?: readonly string[] }

/** Furniture with all its wordings, by key. */
export async function furnitureList(_actor: Editor, filter: Filter = {}): Promise<FurnitureEntry[]> {
  const rows = await db.furniture.findMany({
    where: {
      ...(filter.keyStartsWith ? { key: { startsWith: filter.keyStartsWith } } : {}),
      ...(filter.subjectIds ? { subjectId: { in: [...filter.subjectIds] } } : {}),
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

/** The title of every subject as this person sees it, by subject id. */
export async function titleViews(actor: Editor): Promise<Map<string, FurnitureView>> {
  const entries = await furnitureList(actor)
  return new Map(
    entries.flatMap((entry) =>
      entry.subjectId && isTitle(entry.key)
        ? [[entry.subjectId, viewFurniture(entry, actor.id)] as const]
        : [],
    ),
  )
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
