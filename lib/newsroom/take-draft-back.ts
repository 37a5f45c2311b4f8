import 'server-only'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { Refusal, refuseUnless } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import type { StatementKind } from '@/lib/statement/model'
import { canWriteStatements } from '@/lib/statement/policy'
import { lockStatement, placeProblem } from '@/lib/statement/writes'
import type { PutDraftBackValues, TakeDraftBackValues } from './schema'

/**
 * Removes a draft that the actor began and that nothing rests on, and with it its statement where there is no other
 * wording. The database decides and keeps every row in the log. `draft-stays` says why it does not go, as words that
 * follow "because".
 */
export function takeDraftBack(actor: Editor, { revisionId }: TakeDraftBackValues) {
  return transaction(async (tx) => {
    refuseUnless(canWriteStatements(actor))
    const why = await whyItStays(tx, actor, revisionId)
    if (why !== null) return fail('draft-stays', { why })
    // It writes the row of the log itself, as does the way back: nothing goes without one.
    await tx.$executeRaw`SELECT take_draft_back(${revisionId}::uuid, ${actor.id}::uuid)`
    return ok({ revisionId })
  })
}

async function whyItStays(tx: Tx, actor: Editor, revisionId: string): Promise<string | null> {
  // Also against whoever is about to bind something to it: what is asked now still holds when it is removed.
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM statement s JOIN revision r ON r.statement_id = s.id WHERE r.id = ${revisionId}::uuid FOR UPDATE`
  if (locked.length === 0) throw new Refusal('not-found')
  const [asked] = await tx.$queryRaw<{ why: string | null }[]>`
    SELECT draft_stays_because(${revisionId}::uuid, ${actor.id}::uuid) AS why`
  return asked?.why ?? null
}

/**
 * Puts back a draft that the actor took back, with the ids it had; one that stands changes nothing. `draft-open` when the
 * statement has another one since; a statement that would stand again is refused as a new one is.
 */
export function putDraftBack(actor: Editor, { statement, revisionId }: PutDraftBackValues) {
  return transaction(async (tx) => {
    refuseUnless(canWriteStatements(actor))
    if ((await tx.revision.count({ where: { id: revisionId } })) > 0) return ok({ revisionId })
    const taken = await draftTakenBack(tx, actor, { statement, revisionId })
    if (!taken) throw new Refusal('not-found')
    const problem = await problemOf(tx, taken)
    if (problem) return problem
    await tx.$executeRaw`SELECT put_draft_back(${taken.seq}::bigint, ${actor.id}::uuid)`
    return ok({ revisionId })
  })
}

type TakenBack = {
  readonly seq: bigint
  readonly revision: { readonly number: number; readonly statement_id: string }
  /** Where it was the only wording. */
  readonly statement: {
    readonly subject_id: string
    readonly kind: StatementKind
    readonly ordinal: number
    readonly provision_id: string | null
  } | null
  readonly shownAt: readonly { readonly subject_id: string }[] | null
}

/** What the log says was removed. */
async function draftTakenBack(tx: Tx, actor: Editor, { statement, revisionId }: PutDraftBackValues) {
  const [taken] = await tx.$queryRaw<TakenBack[]>`
    SELECT seq, removed -> 'revision' AS revision, removed -> 'statement' AS statement, removed -> 'shownAt' AS "shownAt"
    FROM (SELECT seq, payload::jsonb ->> 'revisionId' AS id, payload::jsonb -> 'removed' AS removed FROM audit_entry
          WHERE subject = ${`statement/${statement}`} AND action = 'statement.draft-taken-back' AND actor_id = ${actor.id}::uuid) AS one
    WHERE id = ${revisionId} ORDER BY seq DESC LIMIT 1`
  return taken
}

/** Why it cannot stand there again; null when it can. */
async function problemOf(tx: Tx, { statement, shownAt, revision }: TakenBack) {
  if (statement) {
    const { subject_id: subjectId, kind, ordinal, provision_id: provisionId } = statement
    const places = (shownAt ?? []).map((place) => place.subject_id)
    return placeProblem(tx, { subjectId, kind, ordinal, provisionId, shownAt: places })
  }
  if (!(await lockStatement(tx, revision.statement_id))) throw new Refusal('not-found')
  const newest = await tx.revision.findFirst({
    where: { statementId: revision.statement_id },
    orderBy: { number: 'desc' },
    select: { number: true, frozenAt: true },
  })
  return newest?.frozenAt && newest.number === revision.number - 1 ? null : fail('draft-open')
}
