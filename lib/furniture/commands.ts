import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { canSignFurniture, canWriteFurniture } from './policy'
import type { SignFurniture, WriteFurniture } from './schema'
import { readSubjectKey } from './subject-words'
import { appendWording, handsOf, newestWording } from './writes'

/**
 * The next wording of a title, a note or a page; a new key makes a new piece. `stale` when `seen` is not the
 * newest number any more (with the newest words), `unchanged` when the words are the newest already. Words under the
 * key of a subject belong to that subject; `with-subject` when there is none, or readers are shown no such words of it.
 */
export function writeFurniture(actor: Editor, { key, subjectId, text, seen }: WriteFurniture) {
  refuseUnless(canWriteFurniture(actor))
  return transaction(async (tx) => {
    const newest = await newestByKey(tx, key)
    if (seen !== null && (newest?.number ?? 0) !== seen)
      return fail('stale', { theirs: newest?.text ?? '', number: newest?.number ?? 0 })
    if (newest?.text === text) return fail('unchanged', { revisionId: newest.id })
    if (subjectId && !(await tx.subject.findUnique({ where: { id: subjectId }, select: { id: true } })))
      throw new Refusal('not-found')
    const owner = newest ? subjectId : await ownerOf(tx, key, subjectId)
    if (owner === 'nobody') return fail('with-subject')
    const wording = await appendWording(tx, actor, { key, subjectId: owner, text })
    if (seen !== null && wording.number !== seen + 1)
      return fail('stale', { theirs: '', number: wording.number - 1 })
    await recordAudit(tx, actor, {
      action: 'furniture.written',
      subject: `furniture/${key}`,
      details: { number: wording.number, text },
    })
    return ok({ revisionId: wording.id, number: wording.number })
  })
}

/** Whose words a new key is for. A subject's title has its key from the first, so the subject is found by it. */
async function ownerOf(tx: Tx, key: string, subjectId: string | null): Promise<string | 'nobody' | null> {
  const words = readSubjectKey(key)
  if (!words) return subjectId
  const title = await tx.furniture.findUnique({ where: { key: words.titleKey }, select: { subjectId: true } })
  return (words.part && title?.subjectId) || 'nobody'
}

async function newestByKey(tx: Tx, key: string) {
  const furniture = await tx.furniture.findUnique({ where: { key }, select: { id: true } })
  return furniture ? newestWording(tx, furniture.id) : null
}

/**
 * "I have seen these words": by a second person, for the newest wording only. Signing twice changes nothing.
 * `no-person`: the system never signs, unless one demo signer looks at the words of another.
 */
export function signFurniture(actor: Editor, { revisionId }: SignFurniture) {
  return transaction(async (tx) => {
    const wording = await tx.furnitureRevision.findUnique({
      where: { id: revisionId },
      select: { furnitureId: true, number: true, furniture: { select: { key: true } } },
    })
    if (!wording) throw new Refusal('not-found')
    const hands = await handsOf(tx, revisionId)
    if (hands.includes(actor.id)) return fail('own-words')
    refuseUnless(canSignFurniture(actor, hands))
    if (actor.system && !(await areDemoSigners(tx, [actor.id, ...hands]))) return fail('no-person')
    const newest = await newestWording(tx, wording.furnitureId)
    if (newest?.id !== revisionId) return fail('superseded', { theirs: newest?.text ?? '' })
    const signed = await tx.furnitureSignature.createMany({
      data: [{ revisionId, signedById: actor.id }],
      skipDuplicates: true,
    })
    if (signed.count === 0) return ok({ revisionId })
    await recordAudit(tx, actor, {
      action: 'furniture.signed',
      subject: `furniture/${wording.furniture.key}`,
      details: { number: wording.number },
    })
    return ok({ revisionId })
  })
}

async function areDemoSigners(tx: Tx, ids: readonly string[]): Promise<boolean> {
  const different = [...new Set(ids)]
  const signers = await tx.user.count({ where: { id: { in: different }, sample: true, passwordHash: null } })
  return signers === different.length
}
