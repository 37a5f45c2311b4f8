import 'server-only'
import { markPassage } from '@/lib/annotation/commands'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { Refusal } from '@/lib/result/refusal'
import { fail, ok } from '@/lib/result/result'
import { beginNextDraft, bindEvidence, startStatement } from '@/lib/statement/commands'
import { stateAfter, type WayIn, wayIn } from '@/lib/statement/lifecycle'
import type { Bearing } from '@/lib/statement/model'
import { canEditDraft } from '@/lib/statement/policy'
import { lockStatement } from '@/lib/statement/writes'
import type { AttachPassageValues, MarkAndAttachValues, UseOfPassage } from './schema'

/** What came of attaching: the evidence, the statement it is of, and how it went in. */
type Attached = {
  readonly evidenceId: string
  readonly statement: string
  readonly revisionId: string
  readonly wayIn: WayIn | 'to-new-statement'
}

/**
 * Marks a passage of a version and, in the same transaction, attaches it to a statement or starts one with it. When
 * either is refused, neither stays. `stale` carries the wording that the statement has meanwhile. Selections may be
 * rough, in UTF-16 code units; the answer has the spans that were cut from them.
 */
export function markAndAttach(actor: Editor, { use, ...annotation }: MarkAndAttachValues) {
  return transaction(async (tx) => {
    const marked = await markPassage(tx, actor, annotation)
    if (!marked.ok) return marked
    const attached = use.kind === 'none' ? NOWHERE : await attach(tx, actor, marked.value.id, use)
    return attached.ok ? ok({ ...marked.value, attached: attached.value }) : attached
  })
}

/** Attaches an annotation that is there already, or starts a statement with it; refused as in `markAndAttach`. */
export function attachPassage(actor: Editor, { annotationId, use }: AttachPassageValues) {
  return transaction((tx) => attach(tx, actor, annotationId, use))
}

const NOWHERE = ok<Attached | null>(null)

type Use = Exclude<UseOfPassage, { kind: 'none' }>

async function attach(tx: Tx, actor: Editor, annotationId: string, use: Use) {
  const place = use.kind === 'new' ? await placeInNew(tx, actor, use) : await placeInStanding(tx, actor, use)
  if (!place.ok) return place
  const { revisionId, statement, way } = place.value
  const bound = await bindEvidence(tx, actor, { revisionId, annotationId, bearing: use.bearing })
  if (!bound.ok) return bound
  return ok<Attached | null>({ evidenceId: bound.value.evidenceId, statement, revisionId, wayIn: way })
}

async function placeInNew(tx: Tx, actor: Editor, use: Extract<Use, { kind: 'new' }>) {
  const started = await startStatement(tx, actor, {
    subjectId: use.subjectId,
    kind: use.statementKind,
    draft: use.draft,
  })
  if (!started.ok) return started
  const { revisionId, publicId: statement } = started.value
  return ok({ revisionId, statement, way: 'to-new-statement' as const })
}

async function placeInStanding(tx: Tx, actor: Editor, use: Extract<Use, { kind: 'statement' }>) {
  const { statementId, seen, bearing } = use
  const newest = await newestRevision(tx, statementId)
  const { revisionId, rowVersion, wording } = newest
  if (revisionId !== seen.revisionId || rowVersion !== seen.rowVersion) {
    return fail('stale', { theirs: { revisionId, rowVersion, wording } })
  }
  const way = wayIn({ state: newest.state, mine: canEditDraft(actor, newest) }, supports(bearing))
  if (way !== 'to-next-draft') return ok({ revisionId, statement: newest.publicId, way })
  const draft = await beginNextDraft(tx, actor, statementId)
  return draft.ok ? ok({ revisionId: draft.value.revisionId, statement: newest.publicId, way }) : draft
}

const supports = (bearing: Bearing) => bearing === 'supports'

async function newestRevision(tx: Tx, statementId: string) {
  if (!(await lockStatement(tx, statementId))) throw new Refusal('not-found')
  const { statement, contributions, events, id, ...revision } = await tx.revision.findFirstOrThrow({
    where: { statementId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      rowVersion: true,
      wording: true,
      statement: { select: { publicId: true, ownerId: true } },
      contributions: { select: { userId: true } },
      events: { orderBy: { seq: 'desc' }, take: 1, select: { kind: true } },
    },
  })
  return {
    ...revision,
    ...statement,
    revisionId: id,
    state: stateAfter(events[0]?.kind),
    contributorIds: contributions.map(({ userId }) => userId),
  }
}
