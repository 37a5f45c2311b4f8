import 'server-only'
import type { Span } from '@/lib/anchoring/model'
import { cutPassage, type PassageFault } from '@/lib/annotation/cut-passage'
import {
  type DecidedPlace,
  type Passage,
  placedSpans,
  sameSpans,
  standingPassage,
} from '@/lib/annotation/standing-passage'
import { insertDecision, lockAnnotation } from '@/lib/annotation/writes'
import { currentVersionId, versionText } from '@/lib/article/queries'
import { oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { COSMETIC_VERSION } from '@/lib/meaning/cosmetic'
import { refuseUnless } from '@/lib/result/refusal'
import { type Failure, fail, ok, type Result } from '@/lib/result/result'
import type { PlacementDecision, PlacementTheirs } from './model'
import { canDecidePlacement } from './policy'
import { placementRecords, suspectWhy } from './queries'
import { samePassage } from './same-passage'
import { type DecidePlacement, decidePlacementInput, type TakeWords, takeWordsInput } from './schema'
import { giveChangeAgain, liftChange, liftSettledDoubts } from './writes'

export type Decided = { readonly seq: number; readonly decision: PlacementDecision }
export type DecisionProblem = 'no-such-annotation' | 'not-suspect' | 'no-place' | PassageFault
export type TakingProblem = 'no-such-annotation' | 'not-current' | 'suspect' | 'same-place' | PassageFault

type Input = ReturnType<typeof decidePlacementInput.parse>
type Version = NonNullable<Awaited<ReturnType<typeof versionText>>>
type Annotation = NonNullable<Awaited<ReturnType<typeof standingAnnotation>>>
type Place = DecidedPlace<{ readonly number: number }>

/**
 * Says where a passage lies in the current version of its article. The same words: confirmed, and all that was signed
 * stands. Other words: they stand for the passage from now on, and the fit is signed anew. Gone: it stays suspect.
 * Deciding again corrects what was decided on the same version. `stale` (with what stands now) when something was
 * decided since; `not-suspect` when there is nothing to decide; `no-place` when no spans were given and the machine
 * found none.
 */
export async function decidePlacement(
  actor: Editor,
  given: DecidePlacement,
): Promise<Result<Decided, DecisionProblem> | Failure<'stale', PlacementTheirs>> {
  refuseUnless(canDecidePlacement(actor))
  const input = decidePlacementInput.parse(given)
  return transaction(async (tx) => {
    // No version comes in while it is decided where a passage lies in the one that is current.
    await oneImportAtATime(tx)
    await lockAnnotation(tx, input.annotationId)
    const annotation = await standingAnnotation(tx, input.annotationId)
    const current = annotation && (await currentVersion(tx, annotation.version.articleId))
    if (!annotation || !current) return fail('no-such-annotation')
    const [newest] = annotation.placements
    const suspect = (await suspectWhy(tx, annotation.id)) !== null
    if ((newest?.seq ?? 0) !== input.seq) return overtaken(tx, annotation.id, suspect)
    const before = newest?.versionId === current.id && newest.decision !== null ? newest : null
    if (!suspect && !before) return fail('not-suspect')
    const gone = input.decision === 'gone'
    const place = gone ? ok(NOWHERE) : acceptedPlace(input, annotation, current)
    if (!place.ok) return place
    const settling = { annotation, current, note: input.note, gone, ...place.value }
    return ok(await decide(tx, actor, settling, before))
  })
}

/**
 * Other words for a passage that stands in the current version: its ends were moved, or a part was added or taken away.
 * They stand from now on; what was signed for the words before no longer counts, and counts again once they are taken
 * back. `suspect`: it has to be said first where the passage stands. `not-current`: the text that was seen is not the
 * newest. `same-place`: it lies there already. `stale` (with what stands now) when something was decided since.
 */
export async function takeWords(
  actor: Editor,
  given: TakeWords,
): Promise<Result<Decided, TakingProblem> | Failure<'stale', PlacementTheirs>> {
  refuseUnless(canDecidePlacement(actor))
  const { annotationId, versionId, seq, spans, note, restores } = takeWordsInput.parse(given)
  return transaction(async (tx) => {
    await oneImportAtATime(tx)
    await lockAnnotation(tx, annotationId)
    const annotation = await standingAnnotation(tx, annotationId)
    const current = annotation && (await currentVersion(tx, annotation.version.articleId))
    if (!annotation || !current) return fail('no-such-annotation')
    if (current.id !== versionId) return fail('not-current')
    const suspect = (await suspectWhy(tx, annotationId)) !== null
    if ((annotation.placements[0]?.seq ?? 0) !== seq) return overtaken(tx, annotationId, suspect)
    if (suspect) return fail('suspect')
    const cut = cutPassage(current.text, current.blocks, spans)
    if (!cut.ok) return cut
    if (sameSpans(cut.value, liesAt(annotation, current))) return fail('same-place')
    const settling = {
      ...{ annotation, current, spans: cut.value, byMachine: false, note, gone: false },
      ...(restores && { restores }),
    }
    return ok(await writeDown(tx, actor, settling, await settle(tx, actor, settling)))
  })
}

/** Where a passage that is not suspect lies in the current version. */
function liesAt({ versionId, spans, placements }: Annotation, current: Version): readonly Span[] {
  const here = placements.find((place) => place.versionId === current.id)
  if (here) return placedSpans(here)
  return versionId === current.id ? spans : []
}

async function overtaken(tx: Tx, annotationId: string, suspect: boolean) {
  const [record] = await placementRecords(tx, annotationId)
  return fail('stale', { newest: record ?? null, suspect })
}

async function standingAnnotation(tx: Tx, id: string) {
  return tx.annotation.findFirst({
    where: { id, deletedAt: null },
    select: {
      id: true,
      publicId: true,
      versionId: true,
      version: { select: { number: true, articleId: true } },
      spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
      placements: {
        orderBy: { seq: 'desc' },
        select: {
          seq: true,
          versionId: true,
          decision: true,
          spans: true,
          exact: true,
          at: true,
          version: { select: { number: true, articleId: true } },
        },
      },
    },
  })
}

async function currentVersion(tx: Tx, articleId: string): Promise<Version | null> {
  const id = await currentVersionId(tx, articleId)
  const version = id && (await versionText(tx, id))
  return version && version.text !== '' ? version : null
}

type Accepted = { readonly spans: readonly Span[]; readonly byMachine: boolean }
const NOWHERE: Accepted = { spans: [], byMachine: false }

/** What a person selected, cut to whole words; what the machine found is taken as it found it. */
function acceptedPlace(
  { spans }: Input,
  { placements }: Annotation,
  current: Version,
): Result<Accepted, PassageFault | 'no-place'> {
  const found = placements.find(({ versionId, decision }) => versionId === current.id && decision === null)
  const machine = found ? placedSpans(found) : []
  const isMachines = !spans || sameSpans(machine, spans)
  if (isMachines) return machine.length > 0 ? ok({ spans: machine, byMachine: true }) : fail('no-place')
  const cut = cutPassage(current.text, current.blocks, spans)
  return cut.ok ? ok({ spans: cut.value, byMachine: false }) : cut
}

type Settling = Accepted & {
  readonly annotation: Annotation
  readonly current: Version
  readonly note: string
  readonly gone: boolean
  readonly restores?: string
}
type Settled = Decided & { readonly was: Passage<Place['version'], Place> }

async function decide(
  tx: Tx,
  actor: Editor,
  settling: Settling,
  /** What was decided on this version before, and is corrected now. */
  before: (Place & { readonly at: Date }) | null,
): Promise<Decided> {
  const settled = await settle(tx, actor, settling)
  const told = { publicId: settling.annotation.publicId, version: settled.was.version.number }
  if (settled.decision !== 'confirmed' && before?.decision === 'confirmed')
    await giveChangeAgain(tx, actor, told, before.at)
  await liftSettledDoubts(tx, actor)
  return writeDown(tx, actor, settling, settled)
}

/** Compared with what stood before anything was decided on this version, so that a correction starts anew. */
async function settle(tx: Tx, actor: Editor, settling: Settling): Promise<Settled> {
  const { annotation, current, spans, note, gone } = settling
  const { id: annotationId, publicId } = annotation
  const was = standingPassage<Place['version'], Place>(annotation, current.id)
  const decision = gone ? 'gone' : isSame(was, settling) ? 'confirmed' : 'reworded'
  const { seq } = await insertDecision(tx, actor, { annotationId, decision, spans, note }, current)
  if (decision === 'confirmed') await liftChange(tx, actor, { publicId, version: was.version.number })
  return { seq, decision, was }
}

/** In the text that words were taken from, only the place itself is the same: there is no reason to guess. */
function isSame(was: Settled['was'], { current, spans, byMachine }: Settling): boolean {
  if (was.versionId === current.id) return sameSpans(was.spans, spans)
  const words = spans.map(({ start, end }) => current.text.slice(start, end))
  return samePassage(
    was.spans.map(({ exact }) => exact),
    words,
    byMachine,
  )
}

async function writeDown(
  tx: Tx,
  actor: Editor,
  { annotation, current, spans, note, restores }: Settling,
  { seq, decision }: Settled,
): Promise<Decided> {
  await recordAudit(tx, actor, {
    action: 'annotation.decided',
    subject: `annotation/${annotation.publicId}`,
    // Where, not what: words can be erased by order, and the log cannot.
    details: {
      ...{ seq, decision, version: current.number, spans, note, cosmetic: COSMETIC_VERSION },
      ...(restores && { restores }),
    },
  })
  return { seq, decision }
}
