import 'server-only'
import { standingPassage } from '@/lib/annotation/standing-passage'
import type { Actor, Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { type RevisionState, stateAfter } from './lifecycle'
import type {
  NamedSubject,
  PassageOption,
  PlacedStatement,
  RevisionHead,
  StatementOption,
  StatementRow,
  StatementView,
} from './model'
import { canEditDraft } from './policy'

const TITLED = {
  id: true,
  kind: true,
  slug: true,
  point: { select: { number: true } },
  furniture: {
    where: { key: { endsWith: '/title' } },
    select: { revisions: { orderBy: { number: 'desc' as const }, take: 1, select: { text: true } } },
  },
} as const
type Titled = {
  readonly id: string
  readonly kind: StatementRow['home']['kind']
  readonly slug: string
  readonly point: { readonly number: number } | null
  readonly furniture: readonly { readonly revisions: readonly { readonly text: string }[] }[]
}

function named({ id, kind, slug, point, furniture }: Titled): StatementRow['home'] {
  const title = furniture[0]?.revisions[0]?.text ?? slug
  return { id, kind, slug, title: point ? `${point.number} ${title}` : title }
}

/** Subjects by their ids, with the newest wording of their titles. */
export async function namedSubjects(
  _actor: Editor,
  ids: readonly string[],
): Promise<Map<string, NamedSubject>> {
  const rows = await db.subject.findMany({ where: { id: { in: [...new Set(ids)] } }, select: TITLED })
  return new Map(rows.map((row) => [row.id, named(row)]))
}

const NEWEST_EVENT = { orderBy: { seq: 'desc' as const }, take: 1, select: { kind: true } }
const NEWEST_FIRST = { number: 'desc' as const }

export type StatementFilter = {
  readonly query?: string
  readonly state?: RevisionState
  readonly subjectId?: string
  /** Only those the actor owns or has worked on. */
  readonly mine?: boolean
}

/** Statements with their newest revision, newest first. */
export async function statementList(actor: Editor, filter: StatementFilter = {}): Promise<StatementRow[]> {
  const { query = '', subjectId, mine } = filter
  const rows = await db.statement.findMany({
    where: {
      AND: [
        ...query.split(/\s+/).filter(Boolean).map(holding),
        ...(subjectId ? [{ OR: [{ subjectId }, { shownAt: { some: { subjectId } } }] }] : []),
        ...(mine ? [workedOnBy(actor)] : []),
        ...(filter.state ? [canBeIn(filter.state)] : []),
      ],
    },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      publicId: true,
      kind: true,
      subject: { select: TITLED },
      revisions: {
        orderBy: NEWEST_FIRST,
        select: {
          wording: true,
          number: true,
          events: NEWEST_EVENT,
          _count: { select: { evidence: true, references: true } },
        },
      },
    },
  })
  return rows
    .flatMap(({ revisions, subject, ...row }) => {
      const [newest] = revisions
      if (!newest) return []
      const states = revisions.map(({ events }) => stateAfter(events[0]?.kind))
      return [
        {
          ...row,
          home: named(subject),
          wording: newest.wording,
          number: newest.number,
          state: states[0] ?? 'draft',
          isPublished: states.includes('published'),
          evidence: newest._count.evidence,
          references: newest._count.references,
        } satisfies StatementRow,
      ]
    })
    .filter(({ state }) => !filter.state || state === filter.state)
}

/**
 * Every statement that was not taken back, with where it stands and what it rests on, by kind and order; where a subject
 * and an article are named, those shown at the one that use a passage of the other.
 */
export async function placedStatements(
  _actor: Editor,
  within?: { readonly subjectId: string; readonly articleId: string },
): Promise<PlacedStatement[]> {
  const rows = await db.statement.findMany({
    where: within ? shownAndUsing(within) : {},
    orderBy: [{ ordinal: 'asc' }, { createdAt: 'asc' }],
    select: {
      publicId: true,
      kind: true,
      subjectId: true,
      shownAt: { select: { subjectId: true } },
      revisions: { orderBy: NEWEST_FIRST, select: PLACED_REVISION },
    },
  })
  return rows.flatMap(({ subjectId, shownAt, revisions, ...row }) => {
    const [newest] = revisions
    const states = revisions.map(({ events }) => stateAfter(events[0]?.kind))
    if (!newest || states[0] === 'retracted') return []
    const { evidence, speaker, speakerDescription, _count, wording, partyId, stance, asOf } = newest
    return {
      ...row,
      homeId: subjectId,
      subjectIds: [subjectId, ...shownAt.map((place) => place.subjectId)],
      wording,
      state: states[0] ?? 'draft',
      isPublished: states.includes('published'),
      partyId,
      stance,
      speaker: speaker ? named(speaker.subject).title : speakerDescription,
      asOf,
      passages: evidence.map(({ bearing, annotation }) => ({
        bearing,
        articleId: annotation.version.articleId,
      })),
      references: _count.references,
    }
  })
}

const shownAndUsing = ({ subjectId, articleId }: { subjectId: string; articleId: string }) => ({
  OR: [{ subjectId }, { shownAt: { some: { subjectId } } }],
  revisions: {
    some: { evidence: { some: { annotation: { deletedAt: null, version: { articleId } } } } },
  },
})

const PLACED_REVISION = {
  wording: true,
  partyId: true,
  stance: true,
  asOf: true,
  speakerDescription: true,
  speaker: { select: { subject: { select: TITLED } } },
  events: NEWEST_EVENT,
  evidence: {
    where: { annotation: { deletedAt: null } },
    select: { bearing: true, annotation: { select: { version: { select: { articleId: true } } } } },
  },
  _count: { select: { references: true } },
} as const

const holding = (word: string) => ({
  revisions: { some: { wording: { contains: word, mode: 'insensitive' as const } } },
})
/** Spares the reading of most that are in another state; the newest event says it in the end. */
const canBeIn = (state: RevisionState) => {
  if (state === 'draft') return { revisions: { some: { frozenAt: null } } }
  if (state === 'approved')
    return {
      revisions: {
        some: { events: { some: { kind: 'approved' as const }, none: { kind: 'published' as const } } },
      },
    }
  return {}
}
const workedOnBy = (actor: Actor) => ({
  OR: [{ ownerId: actor.id }, { revisions: { some: { contributions: { some: { userId: actor.id } } } } }],
})

/** Open drafts that the actor may write, those last touched first. */
export async function findDrafts(actor: Editor, query: string): Promise<StatementOption[]> {
  const words = query.split(/\s+/).filter(Boolean)
  const found = await statementOptions(actor, {
    ...workedOnBy(actor),
    revisions: {
      some: {
        frozenAt: null,
        AND: words.map((word) => ({ wording: { contains: word, mode: 'insensitive' as const } })),
      },
    },
  })
  return found.filter(({ state, mine }) => state === 'draft' && mine)
}

/** Statements at home or shown at one of these subjects, those last touched first; none that was taken back. */
export async function statementsAbout(
  actor: Editor,
  subjectIds: readonly string[],
): Promise<StatementOption[]> {
  const here = { in: [...subjectIds] }
  const found = await statementOptions(
    actor,
    { OR: [{ subjectId: here }, { shownAt: { some: { subjectId: here } } }] },
    MOST_ABOUT,
  )
  return found.filter(({ state }) => state !== 'retracted')
}

/** The sentence that sums a subject up in its newest wording, by the subject's id, where it has one. */
export async function newestSummaries(_actor: Editor): Promise<Record<string, string>> {
  const rows = await db.statement.findMany({
    where: { kind: 'summary' },
    select: {
      subjectId: true,
      revisions: { orderBy: NEWEST_FIRST, take: 1, select: { wording: true } },
    },
  })
  return Object.fromEntries(rows.map(({ subjectId, revisions }) => [subjectId, revisions[0]?.wording ?? '']))
}

const MOST_ABOUT = 300
const MOST_FOUND = 20

async function statementOptions(
  actor: Editor,
  where: Prisma.StatementWhereInput,
  most = MOST_FOUND,
): Promise<StatementOption[]> {
  const rows = await db.statement.findMany({
    where,
    orderBy: { createdAt: 'desc' },
    take: most,
    select: {
      id: true,
      publicId: true,
      ownerId: true,
      subjectId: true,
      subject: { select: TITLED },
      shownAt: { select: { subjectId: true } },
      revisions: {
        orderBy: NEWEST_FIRST,
        take: 1,
        select: {
          id: true,
          rowVersion: true,
          wording: true,
          createdAt: true,
          contributions: { select: { userId: true } },
          events: NEWEST_EVENT,
        },
      },
    },
  })
  const names = await userNames(
    actor,
    rows.map(({ ownerId }) => ownerId),
  )
  const touched = (row: (typeof rows)[number]) => row.revisions[0]?.createdAt.getTime() ?? 0
  return rows
    .sort((a, b) => touched(b) - touched(a))
    .flatMap(({ id: statementId, publicId, ownerId, subjectId, subject, shownAt, revisions }) => {
      const [newest] = revisions
      if (!newest) return []
      const contributorIds = newest.contributions.map(({ userId }) => userId)
      return {
        statementId,
        publicId,
        revisionId: newest.id,
        rowVersion: newest.rowVersion,
        wording: newest.wording,
        state: stateAfter(newest.events[0]?.kind),
        mine: canEditDraft(actor, { ownerId, contributorIds }),
        owner: names.get(ownerId) ?? FORMER,
        home: named(subject),
        subjectIds: [subjectId, ...shownAt.map((place) => place.subjectId)],
      }
    })
}

const PASSAGE_ARTICLE = { select: { article: { select: { slug: true, workingTitle: true } } } } as const

/** Annotations that could be evidence of a revision: not bound to it yet, whose words or targets hold the query. */
export async function findPassages(
  _actor: Editor,
  { revisionId, query }: { readonly revisionId: string; readonly query: string },
): Promise<PassageOption[]> {
  const words = query.split(/\s+/).filter(Boolean)
  const rows = await db.annotation.findMany({
    where: {
      deletedAt: null,
      evidence: { none: { revisionId } },
      spans: { some: {} },
      AND: words.map((word) => {
        const contains = { contains: word, mode: 'insensitive' as const }
        return {
          OR: [
            { spans: { some: { exact: contains } } },
            { note: contains },
            { version: { article: { workingTitle: contains } } },
          ],
        }
      }),
    },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: {
      id: true,
      publicId: true,
      voice: true,
      versionId: true,
      spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
      version: PASSAGE_ARTICLE,
      placements: {
        where: { decision: { not: null } },
        select: {
          seq: true,
          versionId: true,
          decision: true,
          spans: true,
          exact: true,
          version: PASSAGE_ARTICLE,
        },
      },
    },
  })
  return rows.map(({ id, publicId, voice, ...annotation }) => ({
    annotationId: id,
    publicId,
    voice,
    words: standingPassage(annotation)
      .spans.map(({ exact }) => exact)
      .join(' … '),
    article: annotation.version.article,
  }))
}

/** One statement with all its revisions, newest first, and who wrote them; null when there is none. */
export async function statementView(actor: Editor, publicId: string): Promise<StatementView | null> {
  const row = await db.statement.findUnique({
    where: { publicId },
    select: {
      id: true,
      publicId: true,
      kind: true,
      ordinal: true,
      provisionId: true,
      ownerId: true,
      subject: { select: TITLED },
      shownAt: { select: { subject: { select: TITLED } } },
      revisions: {
        orderBy: NEWEST_FIRST,
        select: {
          id: true,
          number: true,
          wording: true,
          frozenAt: true,
          createdAt: true,
          contributions: { select: { userId: true, kind: true } },
          events: {
            orderBy: { seq: 'asc' },
            select: { seq: true, kind: true, byId: true, at: true, reason: true, note: true, edition: true },
          },
        },
      },
    },
  })
  if (!row) return null
  const { subject, shownAt, revisions, ...statement } = row
  const names = await userNames(actor, [
    row.ownerId,
    ...revisions.flatMap(({ contributions }) => contributions.map(({ userId }) => userId)),
    ...revisions.flatMap(({ events }) => events.map(({ byId }) => byId)),
  ])
  return {
    ...statement,
    owner: names.get(row.ownerId) ?? FORMER,
    home: named(subject),
    shownAt: shownAt.map((place) => named(place.subject)),
    revisions: revisions.map(
      ({ contributions, events, ...revision }): RevisionHead => ({
        ...revision,
        state: stateAfter(events.at(-1)?.kind),
        contributorIds: [...new Set(contributions.map(({ userId }) => userId))],
        writers: [...new Set(contributions.map(({ userId }) => names.get(userId) ?? FORMER))],
        events: events.map(({ byId, ...event }) => ({ ...event, by: names.get(byId) ?? FORMER })),
      }),
    ),
  }
}

const FORMER = 'a former user'

/** The names by which the desk knows users. */
export async function userNames(_actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}

/** Active editors and admins who could be taken in as co-authors. */
export function coAuthorOptions(_actor: Editor): Promise<{ id: string; name: string }[]> {
  return db.user.findMany({
    where: { active: true, sample: false, role: { in: ['editor', 'admin'] } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}
