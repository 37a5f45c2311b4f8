import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { secondLookProblem } from '@/lib/users/writes'
import { canNoteSilence } from './policy'
import type { AddFinding } from './schema'
import { placesIn } from './silence-step'
import { termHits } from './term-hits'
import { insertFinding, setFindingChecked, setFindingRetired } from './writes'

/**
 * Notes that the current text of an article was read for a subject, or for where a party stands on it, and says
 * nothing. `not-current`: the article has a newer text; `not-seen`: it holds the words in another number of places than
 * were shown; `no-such-subject`; `no-such-party`; `known`: noted already.
 */
export function addFinding(actor: Editor, input: AddFinding) {
  refuseUnless(canNoteSilence(actor))
  const { placesSeen, ...noted } = input
  const { versionId, subjectId, partyId, terms } = noted
  return transaction(async (tx) => {
    const version = await versionRow(tx, versionId)
    if (!version.current) return fail('not-current')
    if (placesSeen !== undefined && placesSeen !== placesIn(termHits(version.text, terms)))
      return fail('not-seen')
    const subject = await tx.subject.findUnique({
      where: { id: subjectId },
      select: { kind: true, slug: true },
    })
    if (!subject) return fail('no-such-subject')
    if (partyId && (await tx.party.count({ where: { subjectId: partyId } })) === 0)
      return fail('no-such-party')
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('proviso.finding'), hashtext(${versionId}))`
    const known = await tx.negativeFinding.findFirst({
      where: { versionId, subjectId, partyId, retiredAt: null },
      select: { publicId: true },
    })
    if (known) return fail('known', known)
    const finding = await insertFinding(tx, actor, noted)
    await recordAudit(tx, actor, {
      action: 'finding.added',
      subject: `finding/${finding.publicId}`,
      details: {
        ...input,
        article: version.slug,
        version: version.number,
        about: `${subject.kind}/${subject.slug}`,
      },
    })
    return ok({ findingId: finding.id, publicId: finding.publicId })
  })
}

/** A second person has read it too. `own-work`, `done`, `retired`, `no-person`, `not-current`, `stale`. */
export function checkFinding(actor: Editor, { findingId }: { readonly findingId: string }) {
  refuseUnless(canNoteSilence(actor))
  return transaction(async (tx) => {
    const finding = await findingRow(tx, findingId)
    const problem = await secondLookProblem(tx, actor, { ...finding, lookedAt: finding.checkedAt })
    if (problem) return problem
    if (!(await versionRow(tx, finding.versionId)).current) return fail('not-current')
    if (!(await setFindingChecked(tx, actor, findingId))) return fail('stale')
    await recordAudit(tx, actor, { action: 'finding.checked', subject: `finding/${finding.publicId}` })
    return ok({ findingId })
  })
}

/** Takes a silence back; editions that showed it keep it. */
export function retireFinding(actor: Editor, { findingId }: { readonly findingId: string }) {
  refuseUnless(canNoteSilence(actor))
  return transaction(async (tx) => {
    const finding = await findingRow(tx, findingId)
    if (!(await setFindingRetired(tx, actor, findingId))) return fail('retired')
    await recordAudit(tx, actor, { action: 'finding.retired', subject: `finding/${finding.publicId}` })
    return ok({ findingId })
  })
}

async function versionRow(tx: Tx, id: string) {
  const [row] = await tx.$queryRaw<{ number: number; slug: string; text: string; current: boolean }[]>`
    SELECT v.number, a.slug, v.text, current_version(v.article_id) IS NOT DISTINCT FROM v.id AS current
    FROM article_version v JOIN article a ON a.id = v.article_id WHERE v.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

async function findingRow(tx: Tx, id: string) {
  const row = await tx.negativeFinding.findUnique({
    where: { id },
    select: { publicId: true, versionId: true, createdById: true, checkedAt: true, retiredAt: true },
  })
  if (!row) throw new Refusal('not-found')
  return row
}
