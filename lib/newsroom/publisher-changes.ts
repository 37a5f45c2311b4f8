import 'server-only'
import type { Span } from '@/lib/anchoring/model'
import { passageIn } from '@/lib/annotation/standing-passage'
import { type MachinePlacement, rebaseFrom } from '@/lib/annotation/writes'
import { recordAudit } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/model'
import type { Tx } from '@/lib/db/transaction'
import type { PublicProof, Snapshot } from '@/lib/edition/model'
import { sameWords } from '@/lib/meaning/cosmetic'
import { liftSettledDoubts } from '@/lib/placement/writes'
import { offsetMap } from '@/lib/text/code-points'
import { dayInWords } from '@/lib/text/date-and-time'
import { moment, oneEditionAtATime } from './edition-lock'

/** The version that has just become current. */
export type Adopted = {
  readonly articleId: string
  readonly slug: string
  readonly versionId: string
  readonly number: number
  /** The version that was current until now. */
  readonly before: string
  readonly capturedAt: Date
  /** The publisher changed the text; a fuller capture, a better reading and a repair are ours. */
  readonly byPublisher: boolean
  /** Parts of the document are not held: what is not found may well be there. */
  readonly excerpted: boolean
}

/** Words of an annotation that readers have, and where they are read from. */
type ShownWords = {
  readonly annotationId: string
  readonly publicId: string
  readonly version: number
  readonly versionId: string
  readonly capturedAt: string
  readonly spans: readonly (Span & { readonly exact: string })[]
}
type Standing = { readonly seq: number; readonly targetId: string; readonly version: number | null }

/**
 * What readers are told when a version is adopted, at once and in every edition: a publisher that changed or took out
 * words that are published has a notice over them, once; words that stand again have none any more. A passage that
 * only moved, or that is found twice, says nothing about the publisher.
 */
export async function announceChanges(
  tx: Tx,
  actor: Actor,
  adopted: Adopted,
  placements: readonly MachinePlacement[],
): Promise<void> {
  // First the lock: an edition that is being published now may hold words of this article for the first time.
  await oneEditionAtATime(tx)
  const editions = await newestEditions(tx, adopted.articleId)
  if (editions.length === 0) return
  const placed = new Map(placements.map((one) => [one.publicId, one]))
  const published = await publishedWords(tx, adopted, editions, placed)
  const standing = await standingChanges(
    tx,
    editions.map(({ publicId }) => publicId),
  )
  const noticed = await noticedWords(tx, published, standing)
  const states = await statesNow(
    tx,
    adopted.versionId,
    [...published, ...noticed.map(({ words }) => words)],
    placed,
  )
  const changed = published.filter((words) => {
    const state = states.get(words)
    return state === 'changed' || (state === 'missing' && !adopted.excerpted)
  })
  if (adopted.byPublisher) await give(tx, actor, adopted, await untold(tx, adopted, changed, standing))
  await lift(
    tx,
    actor,
    adopted,
    noticed.filter(({ words }) => states.get(words) === 'placed').map(({ notice }) => notice),
  )
  await liftSettledDoubts(tx, actor)
}

/**
 * Those of the changed words that are news: nobody was told, and they stood in the version before. What had gone by
 * another reading of ours is not the publisher's doing now.
 */
async function untold(
  tx: Tx,
  { before }: Adopted,
  changed: readonly ShownWords[],
  standing: readonly Standing[],
): Promise<ShownWords[]> {
  const news = changed.filter(
    (words) =>
      !standing.some(
        ({ targetId, version }) =>
          targetId === words.publicId && (version ?? words.version) === words.version,
      ),
  )
  const states = await statesNow(tx, before, news, new Map())
  return news.filter((words) => ['placed', 'moved', 'ambiguous'].includes(states.get(words) ?? 'missing'))
}

/** For every annotation of the article that is published as evidence, the newest edition that has it. */
function newestEditions(tx: Tx, articleId: string) {
  return tx.$queryRaw<{ publicId: string; edition: number }[]>`
    SELECT a.public_id AS "publicId", max(s.edition_number) AS edition
    FROM edition_statement s JOIN evidence e ON e.revision_id = s.revision_id
    JOIN annotation a ON a.id = e.annotation_id JOIN article_version v ON v.id = a.version_id
    WHERE v.article_id = ${articleId}::uuid GROUP BY a.public_id`
}

/** The newest published words of each passage, as its edition froze them: several where sentences froze several. */
async function publishedWords(
  tx: Tx,
  { articleId, slug }: Adopted,
  editions: readonly { readonly publicId: string; readonly edition: number }[],
  placed: ReadonlyMap<string, MachinePlacement>,
): Promise<ShownWords[]> {
  const versions = new Map(
    (
      await tx.articleVersion.findMany({
        where: { articleId, purgedAt: null },
        select: { id: true, number: true, text: true },
      })
    ).map((version) => [version.number, { ...version, offsets: lazy(() => offsetMap(version.text)) }]),
  )
  const words = new Map<string, ShownWords>()
  for (const number of new Set(editions.map(({ edition }) => edition))) {
    const { snapshot } = await tx.edition.findUniqueOrThrow({ where: { number }, select: { snapshot: true } })
    const asked = new Set(editions.flatMap(({ publicId, edition }) => (edition === number ? publicId : [])))
    for (const proof of proofsOf(JSON.parse(snapshot) as Snapshot, slug, asked)) {
      const version = versions.get(proof.version)
      const annotation = placed.get(proof.passage)
      if (!version || !annotation) continue
      words.set(`${proof.passage} ${proof.version} ${proof.spans.map(({ start }) => start)}`, {
        annotationId: annotation.annotationId,
        publicId: proof.passage,
        version: proof.version,
        versionId: version.id,
        capturedAt: proof.capturedAt,
        // Snapshots count code points.
        spans: proof.spans.map(({ start, end, exact }) => ({
          start: version.offsets().toUtf16(start),
          end: version.offsets().toUtf16(end),
          exact,
        })),
      })
    }
  }
  return [...words.values()]
}

function proofsOf({ statements }: Snapshot, article: string, passages: ReadonlySet<string>): PublicProof[] {
  return statements.flatMap(({ proofs }) =>
    proofs.filter((proof) => proof.article === article && passages.has(proof.passage)),
  )
}

function lazy<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Notices of a changed passage that stand. One that names no version was given by hand. */
async function standingChanges(tx: Tx, passages: readonly string[]): Promise<Standing[]> {
  return tx.$queryRaw<Standing[]>`
    SELECT n.seq, n.target_id AS "targetId", n.version FROM edition_notice n
    WHERE n.kind = 'publisher_changed' AND n.target_kind = 'passage' AND n.lifts_seq IS NULL
      AND n.target_id = ANY (${[...passages]}) AND NOT EXISTS (SELECT 1 FROM edition_notice l WHERE l.lifts_seq = n.seq)
    ORDER BY n.seq`
}

/** The words that each standing notice of ours stands over, also where only older editions still have them. */
async function noticedWords(
  tx: Tx,
  published: readonly ShownWords[],
  standing: readonly Standing[],
): Promise<{ notice: Standing; words: ShownWords }[]> {
  const ours = standing.filter(({ version }) => version !== null)
  const annotations = await tx.annotation.findMany({
    where: { publicId: { in: ours.map(({ targetId }) => targetId) } },
    select: MADE_AND_DECIDED,
  })
  return ours.flatMap((notice) => {
    const known = published.find(
      (words) => words.publicId === notice.targetId && words.version === notice.version,
    )
    if (known) return [{ notice, words: known }]
    const annotation = annotations.find(({ publicId }) => publicId === notice.targetId)
    const passage = annotation && passageIn(annotation, ({ number }) => number === notice.version)
    if (!passage) return []
    const { id: annotationId, publicId } = annotation
    const { versionId, spans } = passage
    return [
      {
        notice,
        words: { annotationId, publicId, version: passage.version.number, versionId, capturedAt: '', spans },
      },
    ]
  })
}

const DECIDED_ON = { select: { number: true } } as const
const MADE_AND_DECIDED = {
  id: true,
  publicId: true,
  versionId: true,
  version: DECIDED_ON,
  spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
  placements: {
    where: { decision: { not: null } },
    select: { seq: true, versionId: true, decision: true, spans: true, exact: true, version: DECIDED_ON },
  },
} as const

/** How these words fare in a version: as the machine has just found, where it looked for the same. */
async function statesNow(
  tx: Tx,
  versionId: string,
  all: readonly ShownWords[],
  placed: ReadonlyMap<string, MachinePlacement>,
): Promise<ReadonlyMap<ShownWords, MachinePlacement['state']>> {
  const states = new Map<ShownWords, MachinePlacement['state']>()
  const others: ShownWords[] = []
  for (const words of all) {
    const found = placed.get(words.publicId)
    if (words.versionId === versionId) states.set(words, 'placed')
    else if (found && sameWords(joined(found.base.spans), joined(words.spans))) states.set(words, found.state)
    else others.push(words)
  }
  if (others.length === 0) return states
  const { text } = await tx.articleVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { text: true },
  })
  for (const from of new Set(others.map((words) => words.versionId))) {
    const here = others.filter((words) => words.versionId === from)
    const resolutions = await rebaseFrom(
      tx,
      from,
      text,
      here.map(({ spans }) => spans),
    )
    here.forEach((words, index) => {
      states.set(words, resolutions[index]?.state ?? 'missing')
    })
  }
  return states
}

const joined = (spans: readonly { readonly exact: string }[]) => spans.map(({ exact }) => exact).join(' ')

async function give(tx: Tx, actor: Actor, adopted: Adopted, changed: readonly ShownWords[]): Promise<void> {
  for (const { publicId, version, capturedAt } of changed) {
    const notice = {
      targetKind: 'passage' as const,
      targetId: publicId,
      kind: 'publisher_changed' as const,
      version,
      words: `The publisher changed this passage on or before ${dayInWords(adopted.capturedAt)}; the words shown are those captured on ${dayInWords(new Date(capturedAt))}.`,
      reason: `Found when version ${adopted.number} of ${adopted.slug} was adopted.`,
    }
    const { seq } = await tx.editionNotice.create({
      data: { ...notice, byId: actor.id, at: await moment(tx) },
      select: { seq: true },
    })
    await recordAudit(tx, actor, { action: 'notice.given', subject: `notice/${seq}`, details: notice })
  }
}

async function lift(tx: Tx, actor: Actor, adopted: Adopted, stand: readonly Standing[]): Promise<void> {
  const reason = `The words stand again in version ${adopted.number} of ${adopted.slug}.`
  for (const { seq: liftsSeq, targetId } of stand) {
    const { seq } = await tx.editionNotice.create({
      data: {
        kind: 'publisher_changed',
        targetKind: 'passage',
        targetId,
        words: 'Lifted.',
        reason,
        byId: actor.id,
        at: await moment(tx),
        liftsSeq,
      },
      select: { seq: true },
    })
    await recordAudit(tx, actor, {
      action: 'notice.lifted',
      subject: `notice/${liftsSeq}`,
      details: { reason, by: seq },
    })
  }
}
