import 'server-only'
import type { Actor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import { type HistoryEntry, historyOf, type LogRow } from './history'
import { inTextOrder } from './in-text-order'
import type {
  AnnotationFields,
  AnnotationOption,
  AnnotationView,
  DeletedAnnotation,
  EvidenceUse,
  RestingStatement,
  SuspectWhy,
  TargetKind,
  Theirs,
} from './model'
import { passageIn, placedSpans, standingPassage } from './standing-passage'

type Reader = Tx | typeof db

const TITLE = {
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { text: true } } },
  },
} as const satisfies Prisma.SubjectSelect

const FIELDS = {
  motivation: true,
  voice: true,
  speakerId: true,
  speakerDescription: true,
  chain: true,
  originId: true,
  note: true,
  tags: true,
} as const satisfies Prisma.AnnotationSelect

const VIEW = {
  id: true,
  publicId: true,
  versionId: true,
  rowVersion: true,
  ...FIELDS,
  createdById: true,
  updatedById: true,
  createdAt: true,
  updatedAt: true,
  spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
  speaker: { select: { subject: { select: { slug: true, ...TITLE } } } },
  targets: {
    select: {
      subject: {
        select: { id: true, kind: true, slug: true, point: { select: { number: true } }, ...TITLE },
      },
    },
  },
  version: { select: { number: true } },
  placements: {
    orderBy: { seq: 'desc' },
    select: {
      seq: true,
      versionId: true,
      state: true,
      spans: true,
      exact: true,
      decision: true,
      version: { select: { number: true } },
    },
  },
  evidence: {
    orderBy: { addedAt: 'desc' },
    select: {
      id: true,
      bearing: true,
      revisionId: true,
      signatures: { take: 1, select: { seq: true } },
      revision: {
        select: {
          wording: true,
          frozenAt: true,
          statement: { select: { publicId: true } },
          events: { orderBy: { seq: 'desc' }, take: 1, select: { kind: true } },
        },
      },
    },
  },
} as const satisfies Prisma.AnnotationSelect
type ViewRow = Prisma.AnnotationGetPayload<{ select: typeof VIEW }>

/**
 * The standing annotations of a version in text order, with what rests on them: those made on it, and those of
 * other versions about whose place in it something was decided. Offsets are UTF-16 code units of this version.
 */
export function annotationsOfVersion(_actor: Actor, versionId: string): Promise<AnnotationView[]> {
  return viewsWhere(versionId, {})
}

/** Those of `annotationsOfVersion` with these ids; ids of others, and of deleted ones, are left out. */
export function annotationViews(
  _actor: Actor,
  { versionId, ids }: { readonly versionId: string; readonly ids: readonly string[] },
): Promise<AnnotationView[]> {
  return viewsWhere(versionId, { id: { in: [...ids] } })
}

async function viewsWhere(versionId: string, chosen: Prisma.AnnotationWhereInput): Promise<AnnotationView[]> {
  const rows = await db.annotation.findMany({
    where: { ...chosen, deletedAt: null, OR: [{ versionId }, { placements: { some: { versionId } } }] },
    select: VIEW,
  })
  const whys = await db.$queryRaw<{ id: string; why: SuspectWhy | null }[]>`
    SELECT id, suspect_why(id) AS why FROM annotation WHERE id = ANY (${rows.map(({ id }) => id)}::uuid[])`
  const names = await userNames(
    db,
    rows.flatMap((row) => [row.createdById, row.updatedById]),
  )
  const why = new Map(whys.map((one) => [one.id, one.why]))
  return rows.map((row) => viewOf(row, versionId, names, why.get(row.id) ?? null)).sort(inTextOrder)
}

/** How many words of an article all editions so far show: without officials' direct speech, and with it. */
export async function wordsShown(
  _actor: Actor,
  articleId: string,
): Promise<{ plain: number; total: number }> {
  const [row] = await db.$queryRaw<{ plain: number; total: number }[]>`
    SELECT plain, total FROM article_exposure(${articleId}::uuid)`
  return row ?? { plain: 0, total: 0 }
}

/** What stands of an annotation now, deleted or not; null when there never was one. */
export async function standingAnnotation(
  reader: Reader,
  id: string,
): Promise<(Theirs & { versionId: string; publicId: string }) | null> {
  const row = await reader.annotation.findUnique({
    where: { id },
    select: {
      ...FIELDS,
      publicId: true,
      versionId: true,
      rowVersion: true,
      deletedAt: true,
      updatedById: true,
      targets: { select: { subjectId: true } },
    },
  })
  if (!row) return null
  const names = await userNames(reader, [row.updatedById])
  return {
    publicId: row.publicId,
    versionId: row.versionId,
    rowVersion: row.rowVersion,
    deleted: row.deletedAt !== null,
    updatedBy: names.get(row.updatedById) ?? '',
    fields: fieldsOf(
      row,
      row.targets.map(({ subjectId }) => subjectId),
    ),
  }
}

/** The statements that use an annotation as evidence, submitted ones first. */
export async function restingOn(reader: Reader, annotationId: string): Promise<RestingStatement[]> {
  const rows = await reader.evidence.findMany({
    where: { annotationId },
    orderBy: { addedAt: 'asc' },
    select: {
      revision: { select: { wording: true, frozenAt: true, statement: { select: { publicId: true } } } },
    },
  })
  const byStatement = new Map<string, RestingStatement>()
  for (const { revision } of rows) {
    const { publicId } = revision.statement
    const submitted = revision.frozenAt !== null || (byStatement.get(publicId)?.submitted ?? false)
    byStatement.set(publicId, { publicId, wording: revision.wording, submitted })
  }
  return [...byStatement.values()].sort((one, other) => Number(other.submitted) - Number(one.submitted))
}

function viewOf(
  row: ViewRow,
  versionId: string,
  names: ReadonlyMap<string, string>,
  why: SuspectWhy | null,
): AnnotationView {
  const carried = row.versionId !== versionId
  const placement = row.placements.find((decided) => decided.versionId === versionId)
  const own = passageIn(row, ({ number }) => number === row.version.number)?.spans ?? row.spans
  const marked = carried ? standingPassage(row).spans : own
  return {
    id: row.id,
    publicId: row.publicId,
    rowVersion: row.rowVersion,
    seq: row.placements[0]?.seq ?? 0,
    fields: fieldsOf(
      row,
      row.targets.map(({ subject }) => subject.id),
    ),
    speakerName: row.speaker && titleOf(row.speaker.subject),
    targets: row.targets.map(({ subject }) => ({
      id: subject.id,
      kind: subject.kind as TargetKind,
      slug: subject.slug,
      number: subject.point?.number ?? null,
      title: titleOf(subject),
    })),
    spans: carried ? (placement?.state === 'placed' ? placedSpans(placement) : []) : marked,
    words: marked.map(({ exact }) => exact),
    carried,
    uses: usesOf(row),
    placement: placement?.state ?? 'missing',
    suspect: why !== null,
    why,
    madeOn: row.version.number,
    author: names.get(row.createdById) ?? '',
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: names.get(row.updatedById) ?? '',
  }
}

/** One line for each statement: its newest wording that uses the annotation. */
function usesOf(row: ViewRow): EvidenceUse[] {
  const seen = new Set<string>()
  return row.evidence.flatMap(({ id, bearing, revisionId, revision, signatures }) => {
    const statement = revision.statement.publicId
    if (seen.has(statement)) return []
    seen.add(statement)
    const state = revision.frozenAt === null ? 'draft' : (revision.events[0]?.kind ?? 'submitted')
    const { wording } = revision
    const signed = signatures.length > 0
    return [{ evidenceId: id, revisionId, bearing, statement, wording, state, signed }]
  })
}

function fieldsOf(row: Omit<AnnotationFields, 'targets'>, targets: readonly string[]): AnnotationFields {
  const { motivation, voice, speakerId, speakerDescription, chain, originId, note, tags } = row
  return {
    motivation,
    voice,
    speakerId,
    speakerDescription,
    chain,
    originId,
    note,
    tags,
    targets: [...targets].sort(),
  }
}

function titleOf(subject: { slug: string; furniture: { revisions: { text: string }[] }[] }): string {
  return subject.furniture[0]?.revisions[0]?.text ?? subject.slug
}

async function userNames(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const users = await reader.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map((user) => [user.id, user.name]))
}

/** Passages that stand, for pickers: by article, then as they stand in it. */
export async function passageOptions(_actor: Actor): Promise<AnnotationOption[]> {
  const rows = await db.annotation.findMany({
    where: { deletedAt: null, spans: { some: {} } },
    select: {
      id: true,
      spans: { orderBy: { ordinal: 'asc' }, select: { exact: true, start: true } },
      version: {
        select: {
          article: {
            select: {
              workingTitle: true,
              details: {
                where: { field: { in: ['title', 'language'] } },
                select: { field: true, value: true },
              },
            },
          },
        },
      },
    },
  })
  const start = ({ spans }: (typeof rows)[number]) => spans[0]?.start ?? 0
  return rows
    .sort((a, b) => start(a) - start(b))
    .map(({ id, spans, version: { article } }) => {
      const detail = (name: string) => article.details.find(({ field }) => field === name)?.value
      return {
        id,
        words: spans.map(({ exact }) => exact).join(' … '),
        article: detail('title') ?? article.workingTitle,
        language: detail('language') ?? 'en',
      }
    })
    .sort((a, b) => a.article.localeCompare(b.article, 'en'))
}

const MOST_DELETED = 50

/** The annotations of a version that were deleted last, the newest first, at most fifty. */
export async function deletedAnnotations(_actor: Actor, versionId: string): Promise<DeletedAnnotation[]> {
  const rows = await db.annotation.findMany({
    where: { deletedAt: { not: null }, OR: [{ versionId }, { placements: { some: { versionId } } }] },
    orderBy: { deletedAt: 'desc' },
    take: MOST_DELETED,
    select: VIEW,
  })
  const names = await userNames(
    db,
    rows.map(({ updatedById }) => updatedById),
  )
  return rows.map((row) => ({
    id: row.id,
    publicId: row.publicId,
    rowVersion: row.rowVersion,
    words: standingPassage(row).spans.map(({ exact }) => exact),
    at: row.updatedAt.toISOString(),
    by: names.get(row.updatedById) ?? '',
  }))
}

/** Everything that happened to an annotation, deleted or not, newest first; empty when there never was one. */
export async function annotationHistory(_actor: Actor, publicId: string): Promise<HistoryEntry[]> {
  const row = await db.annotation.findUnique({
    where: { publicId },
    select: {
      ...FIELDS,
      targets: { select: { subjectId: true } },
      placements: {
        orderBy: { seq: 'asc' },
        select: {
          seq: true,
          at: true,
          decision: true,
          state: true,
          versionId: true,
          spans: true,
          exact: true,
          note: true,
          version: { select: { number: true } },
        },
      },
    },
  })
  if (!row) return []
  const placed = row.placements.map(({ at, version, spans, exact, ...placement }) => ({
    ...placement,
    at: at.toISOString(),
    version: version.number,
    passage: placedSpans({ spans, exact }),
  }))
  const now = fieldsOf(
    row,
    row.targets.map(({ subjectId }) => subjectId),
  )
  return historyOf(await logOf(publicId), placed, now)
}

/** What was done to it, and what it was bound to, which is written down under the statement. */
async function logOf(publicId: string): Promise<LogRow[]> {
  const rows = await db.$queryRaw<(Omit<LogRow, 'at'> & { at: Date })[]>`
    SELECT seq::text AS seq, at, actor, action, subject, payload FROM audit_entry
    WHERE subject = ${`annotation/${publicId}`}
    UNION ALL
    SELECT seq::text, at, actor, action, subject, payload FROM audit_entry
    WHERE action LIKE 'evidence.%' AND payload::jsonb ->> 'annotation' = ${publicId}`
  return rows.map(({ at, ...entry }) => ({ ...entry, at: at.toISOString() }))
}
