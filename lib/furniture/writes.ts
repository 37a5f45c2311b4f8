import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import { type Failure, fail, ok } from '@/lib/result/result'
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

/**
 * What all who create a subject have in common: the subject, the row that `writeRow` adds for its kind, its title as
 * first wording, and the audit row. `slug-taken`, or what `writeRow` refuses.
 */
export async function writeSubject<Reason extends string>(
  tx: Tx,
  actor: Editor,
  { kind, slug, title }: NewSubject,
  writeRow: (subjectId: string) => Promise<Failure<Reason, unknown> | null>,
) {
  await lockSubjects(tx)
  if (await slugTaken(tx, { kind, slug })) return fail('slug-taken')
  const { id } = await tx.subject.create({ data: { kind, slug }, select: { id: true } })
  const refused = await writeRow(id)
  if (refused) return refused
  // After the row: the wording takes along what the row says.
  await appendWording(tx, actor, { key: titleKey(kind, slug), subjectId: id, text: title })
  await recordAudit(tx, actor, { action: `${kind}.created`, subject: `${kind}/${slug}`, details: { title } })
  return ok({ subjectId: id, slug })
}

/**
 * The next wording of a piece of furniture, which is made when it is not there. With that of a title the database keeps
 * the facts of its subject as they stand now: whoever signs the one signs the other.
 */
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

/**
 * Puts changed facts of a subject before a second person: its title once more in the same words, with the facts as they
 * are now. Nothing when they are those that the newest wording has already.
 */
export async function wordFactsAnew(tx: Tx, actor: Editor, subjectId: string): Promise<void> {
  const [stale] = await tx.$queryRaw<{ key: string; text: string }[]>`
    SELECT f.key, r.text FROM furniture f
    JOIN LATERAL (SELECT text, facts FROM furniture_revision WHERE furniture_id = f.id ORDER BY number DESC LIMIT 1) r ON true
    WHERE f.subject_id = ${subjectId}::uuid AND f.key LIKE '%/title'
      AND (r.facts - 'takenLater') IS DISTINCT FROM subject_facts(f.subject_id)
    ORDER BY f.key DESC LIMIT 1`
  if (stale) await appendWording(tx, actor, { ...stale, subjectId })
}

/** Who had a hand in a wording, and so does not sign it. */
export async function handsOf(tx: Tx, revisionId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT furniture_hands(${revisionId}::uuid)::text AS id`
  return rows.map(({ id }) => id)
}

export function newestWording(tx: Tx, furnitureId: string) {
  return tx.furnitureRevision.findFirst({
    where: { furnitureId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, text: true, byId: true },
  })
}
