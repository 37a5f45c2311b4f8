import 'server-only'
import type { Editor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { fail, ok } from '@/lib/result/result'
import { type SubjectKind, titleKey } from './model'

export type NewSubject = { readonly kind: SubjectKind; readonly slug: string; readonly title: string }
export type NewWording = { readonly key: string; readonly subjectId: string | null; readonly text: string }

/** Makes all who create or rename subjects wait for one another, until the transaction ends. */
export async function lockSubjects(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.subjects'))`
}

/** Whether another subject of the kind has this slug, or had it before. */
export async function slugTaken(
  tx: Tx,
  { kind, slug }: Pick<NewSubject, 'kind' | 'slug'>,
  except = '',
): Promise<boolean> {
  const now = await tx.subject.findFirst({ where: { kind, slug }, select: { id: true } })
  const before = await tx.subjectSlug.findFirst({ where: { kind, slug }, select: { subjectId: true } })
  return [now?.id, before?.subjectId].some((id) => id !== undefined && id !== except)
}

/** A subject with its title as first wording. Gives its id, or says that the slug is taken. */
export async function createTitledSubject(tx: Tx, actor: Editor, { kind, slug, title }: NewSubject) {
  await lockSubjects(tx)
  if (await slugTaken(tx, { kind, slug })) return fail('slug-taken')
  const { id } = await tx.subject.create({ data: { kind, slug }, select: { id: true } })
  await appendWording(tx, actor, { key: titleKey(kind, slug), subjectId: id, text: title })
  return ok(id)
}

/** The next wording of a piece of furniture, which is made when it is not there. */
export async function appendWording(tx: Tx, actor: Editor, { key, subjectId, text }: NewWording) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.furniture'), hashtext(${key}))`
  const known = await tx.furniture.findUnique({ where: { key }, select: { id: true } })
  const furniture = known ?? (await tx.furniture.create({ data: { key, subjectId }, select: { id: true } }))
  const last = await newestWording(tx, furniture.id)
  return tx.furnitureRevision.create({
    data: { furnitureId: furniture.id, number: (last?.number ?? 0) + 1, text, byId: actor.id },
    select: { id: true, number: true },
  })
}

export function newestWording(tx: Tx, furnitureId: string) {
  return tx.furnitureRevision.findFirst({
    where: { furnitureId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, text: true, byId: true },
  })
}
