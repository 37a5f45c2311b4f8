import 'server-only'
import type { SuspectWhy } from '@/lib/annotation/model'
import { standingPassage } from '@/lib/annotation/standing-passage'
import { type CopyEnds, copyEnds } from '@/lib/article/queries'
import type { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import { Refusal } from '@/lib/result/refusal'
import { type RevisionState, stateAfter } from '@/lib/statement/lifecycle'
import { blockingThreads } from '@/lib/thread/queries'
import { cautionsTouching } from './cautions-touching'
import type { Approval, LoadedPassage, LoadedReference, LoadedRevision } from './model'
import { REVISION_SELECT } from './rows'

type Reader = Tx | typeof db
type RevisionRow = Prisma.RevisionGetPayload<{ select: typeof REVISION_SELECT }>
type EvidenceRow = RevisionRow['evidence'][number]
type ReferenceUseRow = RevisionRow['references'][number]

/** A revision with all that its hashes and the gate look at. Refused as not found when there is none. */
export async function loadRevisionForGate(reader: Reader, revisionId: string): Promise<LoadedRevision> {
  const [revision] = await loadRevisionsForGate(reader, [revisionId])
  if (!revision) throw new Refusal('not-found')
  return revision
}

/** The same for many at once, in the order of the ids; those that do not exist are left out. */
export async function loadRevisionsForGate(
  reader: Reader,
  revisionIds: readonly string[],
): Promise<LoadedRevision[]> {
  const rows = await reader.revision.findMany({
    where: { id: { in: [...revisionIds] } },
    select: REVISION_SELECT,
  })
  const standing = await passageStanding(
    reader,
    rows.flatMap(({ evidence }) => evidence.map(({ annotationId }) => annotationId)),
  )
  const reports = await copyEnds(
    reader,
    rows.flatMap(({ evidence }) => evidence.map(({ annotation }) => annotation.version.articleId)),
  )
  const parts = await approvedParts(reader, rows)
  const threads = await blockingThreads(
    reader,
    rows.map(({ id }) => id),
  )
  const loaded = new Map(
    rows.map((row) => [
      row.id,
      { ...loadedRevision(row, standing, parts, reports), blockedBy: threads.get(row.id) ?? [] },
    ]),
  )
  return revisionIds.flatMap((id) => loaded.get(id) ?? [])
}

type Standing = { readonly verifies: boolean; readonly why: SuspectWhy | null }

/** Whether each passage is verbatim in its version, by its UTF-16 bytes, and whether it is suspect. */
async function passageStanding(
  reader: Reader,
  annotationIds: readonly string[],
): Promise<ReadonlyMap<string, Standing>> {
  if (annotationIds.length === 0) return new Map()
  const rows = await reader.$queryRaw<{ id: string; verifies: boolean | null; why: SuspectWhy | null }[]>`
    SELECT a.id, suspect_why(a.id) AS why,
      (SELECT bool_and(substring(v.text_utf16 FROM 2 * s.start + 1 FOR 2 * (s."end" - s.start)) = utf16be(s.exact))
       FROM standing_passage(a.id) s JOIN article_version v ON v.id = s.version_id) AS verifies
    FROM annotation a WHERE a.id = ANY (${[...new Set(annotationIds)]}::uuid[])`
  return new Map(rows.map(({ id, verifies, why }) => [id, { verifies: verifies === true, why }]))
}

/** What each newest approval saw of the parts of its claim: it stands in the approval's audit row. */
async function approvedParts(
  reader: Reader,
  rows: readonly RevisionRow[],
): Promise<ReadonlyMap<string, Record<string, string>>> {
  const subjects = rows
    .filter(({ events }) => events.some(({ kind }) => kind === 'approved'))
    .map(({ id }) => `revision/${id}`)
  if (subjects.length === 0) return new Map()
  const entries = await reader.auditEntry.findMany({
    where: { action: 'revision.approved', subject: { in: subjects } },
    orderBy: { seq: 'asc' },
    select: { subject: true, payload: true },
  })
  return new Map(entries.map(({ subject, payload }) => [subject.replace('revision/', ''), partsIn(payload)]))
}

function partsIn(payload: string): Record<string, string> {
  const details = JSON.parse(payload) as { parts?: Record<string, string> }
  return details.parts ?? {}
}

function loadedRevision(
  row: RevisionRow,
  standing: ReadonlyMap<string, Standing>,
  parts: ReadonlyMap<string, Record<string, string>>,
  reports: CopyEnds,
): LoadedRevision {
  const { id, number, rowVersion, frozenAt, statement, contributions, evidence, references, events } = row
  return {
    revisionId: id,
    number,
    rowVersion,
    frozenAt: frozenAt?.toISOString() ?? null,
    state: stateOf(row),
    statementId: statement.id,
    publicId: statement.publicId,
    ownerId: statement.ownerId,
    kind: statement.kind,
    ordinal: statement.ordinal,
    home: loadedSubject(statement.subject),
    shownAt: statement.shownAt.map(({ subject }) => loadedSubject(subject)),
    provision: statement.provision && `${statement.provision.planVersionId}/${statement.provision.number}`,
    ...(statement.provision && { provisionLook: provisionLook(statement.provision) }),
    fields: fieldsOf(row),
    dismissals: row.dismissals,
    contributorIds: [...new Set(contributions.map(({ userId }) => userId))],
    passages: evidence.map((item) => loadedPassage(item, standing.get(item.annotationId), reports)),
    references: references.map(loadedReference),
    events: events.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
    approval: approvalOf(row, parts.get(id) ?? {}),
  }
}

type ProvisionLooks = NonNullable<RevisionRow['statement']['provision']>
function provisionLook({ retiredAt, checkedAt, publishedBefore }: ProvisionLooks) {
  if (retiredAt) return 'retired'
  return checkedAt || publishedBefore ? 'done' : 'waiting'
}

function stateOf({ events }: RevisionRow): RevisionState {
  return stateAfter(events.at(-1)?.kind)
}

function fieldsOf(row: RevisionRow): LoadedRevision['fields'] {
  return {
    wording: row.wording,
    partyId: row.partyId,
    stance: row.stance,
    stanceBasis: row.stanceBasis,
    speakerId: row.speakerId,
    speakerDescription: row.speakerDescription,
    officeThen: row.officeThen,
    asOf: row.asOf,
    asOfMethod: row.asOfMethod,
    asOfBasis: row.asOfBasis,
    allegationAboutId: row.allegationAboutId,
    response: row.response,
    responseNote: row.responseNote,
  }
}

function loadedSubject({ planVersion, ...subject }: RevisionRow['statement']['subject']) {
  return { ...subject, date: planVersion?.date ?? '' }
}

function loadedPassage(row: EvidenceRow, standing: Standing | undefined, reports: CopyEnds): LoadedPassage {
  const { annotation, signatures, ...evidence } = row
  const { version, spans, decided } = standingPassage(annotation)
  const detail = (name: string) => version.article.details.find(({ field }) => field === name)?.value
  const [outlet, report] = [detail('published_by'), reports.get(version.articleId)?.id]
  return {
    ...evidence,
    annotationPublicId: annotation.publicId,
    voice: annotation.voice,
    speakerId: annotation.speakerId,
    speakerDescription: annotation.speakerDescription,
    chain: annotation.chain,
    origin: annotation.origin,
    spans,
    cautions: cautionsTouching(version.cautions, spans),
    textSha256: version.textSha256,
    version: {
      id: version.id,
      number: version.number,
      articleId: version.articleId,
      articleSlug: version.article.slug,
      workingTitle: version.article.workingTitle,
      published: detail('published_date') ?? '',
      ...(outlet !== undefined && { outlet }),
      ...(report !== undefined && { report }),
    },
    verifies: standing?.verifies ?? false,
    why: standing ? standing.why : 'missing',
    reworded: decided && {
      at: decided.at.toISOString(),
      was: annotation.spans.map(({ exact }) => exact).join(' … '),
    },
    settledAt: annotation.placements.at(-1)?.at.toISOString() ?? null,
    deleted: annotation.deletedAt !== null,
    // A notice on any version of the article speaks of what was quoted from it.
    notices: noticesOf(version.article),
    signatures: signatures.map(({ at, ...signature }) => ({
      byId: signature.signedById,
      fitHash: signature.fitHash,
      acceptedReadings: signature.acceptedReadings,
      at: at.toISOString(),
    })),
  }
}

/** The same words on a later version are no other notice. */
function noticesOf({ versions }: EvidenceRow['annotation']['version']['article']): LoadedPassage['notices'] {
  const all = versions
    .flatMap(({ notices }) => notices)
    .map(({ kind, words, noticedAt }) => ({ kind, words, at: noticedAt.toISOString() }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return all.filter(
    ({ kind, words }, index) => all.findIndex((one) => one.kind === kind && one.words === words) === index,
  )
}

function loadedReference({ reference, checks, ...use }: ReferenceUseRow): LoadedReference {
  return {
    ...use,
    ...reference,
    id: use.id,
    checks: checks.map(({ signedById, fitHash, at }) => ({
      byId: signedById,
      fitHash,
      at: at.toISOString(),
      acceptedReadings: false,
    })),
  }
}

function approvalOf({ events }: RevisionRow, parts: Record<string, string>): Approval | null {
  const event = events.findLast(({ kind }) => kind === 'approved')
  if (!event) return null
  const { byId, at, claimHash, supports } = event
  return { byId, at: at.toISOString(), claimHash: claimHash ?? '', supports, parts }
}
