import 'server-only'
import type { Span } from '@/lib/anchoring/model'
import { cutPassage, type PassageFault } from '@/lib/annotation/cut-passage'
import { type DecidedPlace, placedSpans, standingPassage } from '@/lib/annotation/standing-passage'
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
import { type DecidePlacement, decidePlacementInput } from './schema'
import { giveChangeAgain, liftChange, liftSettledDoubts } from './writes'

export type Decided = { readonly seq: number; readonly decision: PlacementDecision }
export type DecisionProblem = 'no-such-annotation' | 'not-suspect' | 'no-place' | PassageFault

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
    if ((newest?.seq ?? 0) !== input.seq) {
      const [record] = await placementRecords(tx, annotation.id)
      return fail('stale', { newest: record ?? null, suspect })
    }
    const before = newest?.versionId === current.id && newest.decision !== null ? newest : null
    if (!suspect && !before) return fail('not-suspect')
    const place = input.decision === 'gone' ? ok(NOWHERE) : acceptedPlace(input, annotation, current)
    if (!place.ok) return place
    return ok(await decide(tx, actor, input, { annotation, current, before, ...place.value }))
  })
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
  const isMachines =
    !spans ||
    (machine.length === spans.length &&
      machine.every(({ start, end }, index) => start === spans[index]?.start && end === spans[index]?.end))
  if (isMachines) return machine.length > 0 ? ok({ spans: machine, byMachine: true }) : fail('no-place')
  const cut = cutPassage(current.text, current.blocks, spans)
  return cut.ok ? ok({ spans: cut.value, byMachine: false }) : cut
}

type Deciding = Accepted & {
  readonly annotation: Annotation
  readonly current: Version
  /** What was decided on this version before, and is corrected now. */
  readonly before: (Place & { readonly at: Date }) | null
}

async function decide(
  tx: Tx,
  actor: Editor,
  { note, decision: asked }: Input,
  { annotation, current, spans, byMachine, before }: Deciding,
): Promise<Decided> {
  const { id: annotationId, publicId } = annotation
  // Compared with what stood before anything was decided on this version, so that a correction starts anew.
  const was = standingPassage<Place['version'], Place>(annotation, current.id)
  const wording = was.spans.map(({ exact }) => exact)
  const words = spans.map(({ start, end }) => current.text.slice(start, end))
  const same = samePassage(wording, words, byMachine)
  const decision = asked === 'gone' ? 'gone' : same ? 'confirmed' : 'reworded'
  const { seq } = await insertDecision(tx, actor, { annotationId, decision, spans, note }, current)
  const told = { publicId, version: was.version.number }
  if (decision === 'confirmed') await liftChange(tx, actor, told)
  else if (before?.decision === 'confirmed') await giveChangeAgain(tx, actor, told, before.at)
  await liftSettledDoubts(tx, actor)
  await recordAudit(tx, actor, {
    action: 'annotation.decided',
    subject: `annotation/${publicId}`,
    // Where, not what: words can be erased by order, and the log cannot.
    details: { seq, decision, version: current.number, spans, note, cosmetic: COSMETIC_VERSION },
  })
  return { seq, decision }
}
