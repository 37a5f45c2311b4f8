import 'server-only'
import type { Span } from '@/lib/anchoring/model'
import { cutPassage, type PassageBlock } from '@/lib/annotation/cut-passage'
import { EMPTY_ANNOTATION, TARGET_KINDS } from '@/lib/annotation/model'
import { canAnnotate } from '@/lib/annotation/policy'
import { restingOn } from '@/lib/annotation/queries'
import { insertAnnotation, lockAnnotation, placeByMachine, writeDeleted } from '@/lib/annotation/writes'
import { currentVersionId, versionText } from '@/lib/article/queries'
import { oneImportAtATime } from '@/lib/article/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Editor } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db/transaction'
import { refuseUnless } from '@/lib/result/refusal'
import { fail, ok, type Result } from '@/lib/result/result'
import { type HitFault, hitKey, type KeptReason, type MadeAnnotation } from './model'
import type { AnnotateHits, TakeBack } from './schema'

type WantedHit = AnnotateHits['hits'][number]
type Annotated = {
  readonly made: readonly MadeAnnotation[]
  readonly refused: readonly { readonly key: string; readonly reason: HitFault }[]
}

/**
 * Annotates hits of a search in one go, with the same targets and note and each with its own voice and speaker. A hit
 * that cannot be annotated is named with the reason and the others are made all the same. As everywhere, a selection becomes whole
 * words, and what is marked on an older version is looked for in the current one at once.
 */
export async function annotateHits(
  actor: Editor,
  { hits, targets, note }: AnnotateHits,
): Promise<Result<Annotated, 'no-such-target' | 'no-such-speaker'>> {
  refuseUnless(canAnnotate(actor))
  return transaction(async (tx) => {
    if (!(await areTargets(tx, targets))) return fail('no-such-target')
    if (!(await areSpeakers(tx, hits))) return fail('no-such-speaker')
    // What is current stays so until all are placed.
    await oneImportAtATime(tx)
    const made: MadeAnnotation[] = []
    const refused: { key: string; reason: HitFault }[] = []
    for (const ofVersion of byVersion(hits)) {
      const outcome = await annotateIn(tx, actor, ofVersion, { targets, note })
      made.push(...outcome.made)
      refused.push(...outcome.refused)
    }
    if (made.length > 0) {
      await recordAudit(tx, actor, {
        action: 'concordance.annotated',
        subject: 'concordance',
        details: { annotations: made.map(({ publicId }) => publicId), targets, refused },
      })
    }
    return ok({ made, refused })
  })
}

async function annotateIn(
  tx: Tx,
  actor: Editor,
  hits: readonly WantedHit[],
  { targets, note }: Pick<AnnotateHits, 'targets' | 'note'>,
): Promise<Annotated> {
  const made: MadeAnnotation[] = []
  const refused: { key: string; reason: HitFault }[] = []
  const versionId = hits[0]?.versionId as string
  const version = await versionText(tx, versionId)
  if (!version || version.text === '') {
    return { made, refused: hits.map((hit) => ({ key: hitKey(hit), reason: 'no-such-version' as const })) }
  }
  const current = await currentVersionId(tx, version.articleId)
  const standing = await passagesFor(tx, versionId, targets)
  for (const hit of hits) {
    const key = hitKey(hit)
    const passage = passageOf(version, hit, standing)
    if (!passage.ok) {
      refused.push({ key, reason: passage.reason })
      continue
    }
    standing.add(passageKey(passage.value))
    const { voice, speakerId, speakerDescription, chain } = hit
    const source = { voice, speakerId, speakerDescription, chain }
    const fields = { ...EMPTY_ANNOTATION, ...source, targets, note }
    const annotation = await insertAnnotation(tx, actor, version, passage.value, fields)
    const { id: annotationId, publicId } = annotation
    if (current && current !== versionId) {
      await placeByMachine(tx, { id: current, articleId: version.articleId }, { annotationId })
    }
    await recordAudit(tx, actor, {
      action: 'annotation.created',
      subject: `annotation/${publicId}`,
      details: { versionId, spans: passage.value, ...source, targets },
    })
    made.push({ key, ...annotation })
  }
  return { made, refused }
}

function passageOf(
  version: { readonly text: string; readonly blocks: readonly PassageBlock[] },
  { start, end }: WantedHit,
  standing: ReadonlySet<string>,
): Result<Span[], HitFault> {
  const passage = cutPassage(version.text, version.blocks, [{ start, end }])
  return passage.ok && standing.has(passageKey(passage.value)) ? fail('stands-already') : passage
}

/** Passages of a version that standing annotations for all these targets have: made again, they would stand twice. */
async function passagesFor(tx: Tx, versionId: string, targets: readonly string[]): Promise<Set<string>> {
  const rows = await tx.annotation.findMany({
    where: {
      versionId,
      deletedAt: null,
      AND: targets.map((subjectId) => ({ targets: { some: { subjectId } } })),
    },
    select: { spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true } } },
  })
  return new Set(rows.map(({ spans }) => passageKey(spans)))
}

const passageKey = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(' ')

function byVersion(hits: readonly WantedHit[]): WantedHit[][] {
  const versions = new Map<string, WantedHit[]>()
  for (const hit of hits) versions.set(hit.versionId, [...(versions.get(hit.versionId) ?? []), hit])
  return [...versions.values()]
}

async function areTargets(tx: Tx, targets: readonly string[]): Promise<boolean> {
  const known = await tx.subject.count({
    where: { id: { in: [...targets] }, kind: { in: [...TARGET_KINDS] } },
  })
  return known === targets.length
}

async function areSpeakers(tx: Tx, hits: readonly WantedHit[]): Promise<boolean> {
  const ids = [...new Set(hits.flatMap(({ speakerId }) => speakerId ?? []))]
  return ids.length === 0 || (await tx.person.count({ where: { subjectId: { in: ids } } })) === ids.length
}

type TakenBack = {
  readonly gone: readonly string[]
  readonly kept: readonly { readonly id: string; readonly publicId: string; readonly reason: KeptReason }[]
}

/**
 * Takes back annotations that were made in one go. One that something rests on by now, or that somebody changed since,
 * stays and is named with the reason.
 */
export async function takeBackAnnotations(
  actor: Editor,
  { annotations }: TakeBack,
): Promise<Result<TakenBack, never>> {
  refuseUnless(canAnnotate(actor))
  return transaction(async (tx) => {
    const gone: string[] = []
    const kept: { id: string; publicId: string; reason: KeptReason }[] = []
    // Always in one order, so that two who take back the same do not wait for each other.
    for (const { id, rowVersion } of [...annotations].sort((a, b) => a.id.localeCompare(b.id))) {
      await lockAnnotation(tx, id)
      const row = await tx.annotation.findUnique({
        where: { id },
        select: { publicId: true, rowVersion: true, deletedAt: true },
      })
      if (!row) continue
      const reason = await whyKept(tx, { id, ...row, wanted: rowVersion })
      if (reason) {
        kept.push({ id, publicId: row.publicId, reason })
        continue
      }
      await writeDeleted(tx, actor, { id, rowVersion }, true)
      await recordAudit(tx, actor, { action: 'annotation.deleted', subject: `annotation/${row.publicId}` })
      gone.push(id)
    }
    if (gone.length > 0) {
      await recordAudit(tx, actor, {
        action: 'concordance.taken-back',
        subject: 'concordance',
        details: { gone, kept },
      })
    }
    return ok({ gone, kept })
  })
}

async function whyKept(
  tx: Tx,
  row: { id: string; rowVersion: number; deletedAt: Date | null; wanted: number },
): Promise<KeptReason | null> {
  if (row.deletedAt) return 'gone'
  if (row.rowVersion !== row.wanted) return 'changed'
  if ((await restingOn(tx, row.id)).length > 0) return 'rests-on'
  if (await tx.concession.count({ where: { headingId: row.id } })) return 'is-a-heading'
  return null
}
