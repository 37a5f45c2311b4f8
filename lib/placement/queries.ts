import 'server-only'
import type { Resolution, Span } from '@/lib/anchoring/model'
import { rebase } from '@/lib/anchoring/rebase'
import { scoreOf } from '@/lib/anchoring/score'
import { placedSpans, standingPassage } from '@/lib/annotation/standing-passage'
import { articleName, NAMED } from '@/lib/article/model'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Tx } from '@/lib/db/transaction'
import { deskPaths } from '@/lib/paths/desk'
import { stateAfter } from '@/lib/statement/lifecycle'
import type {
  PassageSight,
  PlacementDecision,
  PlacementRecord,
  RestsOn,
  SuspectCandidate,
  SuspectHead,
  SuspectHeads,
  SuspectPassage,
  SuspectWhy,
  VersionCause,
} from './model'
import { samePassage } from './same-passage'
import { type SightedVersion, sightOf } from './sight'
import { type WordsNow, wordsNow } from './words-now'

type Reader = Tx | typeof db

/** How many places are offered: as many as have a key. */
const OFFERED = 9

/**
 * Passages that wait for a person and that a live statement, a heading or a reading rests on: undecided ones first, the most public first;
 * then those that were marked as gone and that something still rests on.
 */
export async function suspectQueue(_actor: Editor): Promise<SuspectPassage[]> {
  const waiting = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM annotation a
    WHERE a.deleted_at IS NULL
      AND (EXISTS (SELECT 1 FROM evidence e JOIN revision r ON r.id = e.revision_id WHERE e.annotation_id = a.id
                   AND (r.frozen_at IS NULL OR revision_state(r.id) IN ('submitted', 'approved', 'published')))
        OR EXISTS (SELECT 1 FROM concession c WHERE c.heading_id = a.id)
        OR EXISTS (SELECT 1 FROM reading x WHERE x.annotation_id = a.id AND x.retired_at IS NULL))
      AND suspect_why(a.id) IS NOT NULL`
  const passages = await loadPassages(waiting.map(({ id }) => id))
  return passages.sort(
    (a, b) =>
      Number(a.decided !== null) - Number(b.decided !== null) ||
      publicity(a.restsOn) - publicity(b.restsOn) ||
      a.articleSlug.localeCompare(b.articleSlug, 'en') ||
      (a.old.spans[0]?.start ?? 0) - (b.old.spans[0]?.start ?? 0),
  )
}

/**
 * The same passages as heads for the queue of tasks: how many wait, and the first few, the most public first; what was
 * marked as gone is decided, and comes last.
 */
export async function suspectHeads(_actor: Editor, take: number): Promise<SuspectHeads> {
  const rows = await db.$queryRaw<(SuspectHead & { count: number })[]>`
    WITH waiting AS MATERIALIZED (
      SELECT p.annotation_id, p.article_id, p.why, p.rests_on, count(*) OVER ()::int AS count FROM suspect_passages() p
      ORDER BY p.why = 'gone', p.rests_on, p.annotation_id LIMIT ${take}
    )
    SELECT a.public_id AS "publicId", w.why, w.rests_on AS "restsOn", w.count,
      coalesce((SELECT d.value FROM article_detail d WHERE d.article_id = r.id AND d.field = 'title'), r.working_title)
        AS article,
      (SELECT string_agg(s.exact, ' … ' ORDER BY s.ordinal) FROM standing_passage(a.id) s) AS words,
      (SELECT max(p.seq) FROM placement p WHERE p.annotation_id = a.id) AS seq,
      (SELECT max(c.at) FROM capture c WHERE c.article_id = r.id AND c.outcome = 'good') AS since
    FROM waiting w JOIN annotation a ON a.id = w.annotation_id JOIN article r ON r.id = w.article_id
    ORDER BY w.why = 'gone', w.rests_on, w.annotation_id`
  return { count: rows[0]?.count ?? 0, first: rows.map(({ count: _all, ...head }) => head) }
}

/**
 * Of these passages, by the public ids of their annotations, the old words and those that the likeliest place has now;
 * those without such a place are left out.
 */
export async function changedWordsOf(
  _actor: Editor,
  publicIds: readonly string[],
): Promise<ReadonlyMap<string, WordsNow>> {
  const rows = await db.annotation.findMany({
    where: { publicId: { in: [...publicIds] }, deletedAt: null },
    select: { id: true },
  })
  const passages = await loadPassages(rows.map(({ id }) => id))
  return new Map(
    passages.flatMap((passage) => {
      const words = wordsNow(passage)
      return words ? [[passage.publicId, words] as const] : []
    }),
  )
}

/**
 * One passage by the public id of its annotation, as the queue shows it: while it waits, and once it is decided, so that
 * the decision can be looked at again. Null when there is none, or nothing about it was ever to be decided here.
 */
export async function suspectPassage(_actor: Editor, publicId: string): Promise<SuspectPassage | null> {
  const row = await db.annotation.findFirst({ where: { publicId, deletedAt: null }, select: { id: true } })
  const [passage] = row ? await loadPassages([row.id]) : []
  return passage ?? null
}

/** Every decision about where a passage lies, newest first. */
export async function placementHistory(_actor: Editor, annotationId: string): Promise<PlacementRecord[]> {
  return placementRecords(db, annotationId)
}

/** The same inside a transaction that is under way. */
export async function placementRecords(reader: Reader, annotationId: string): Promise<PlacementRecord[]> {
  const rows = await reader.placement.findMany({
    where: { annotationId },
    orderBy: { seq: 'desc' },
    select: PLACEMENT,
  })
  const names = await userNames(reader, rows)
  return rows.map((row) => recordOf(row, names))
}

/** Why an annotation waits for a person; null when it does not. */
export async function suspectWhy(reader: Reader, annotationId: string): Promise<SuspectWhy | null> {
  const [row] = await reader.$queryRaw<{ why: SuspectWhy | null }[]>`
    SELECT suspect_why(${annotationId}::uuid) AS why`
  return row?.why ?? null
}

const PLACEMENT = {
  seq: true,
  versionId: true,
  version: { select: { number: true } },
  state: true,
  decision: true,
  spans: true,
  exact: true,
  byId: true,
  at: true,
  note: true,
} as const satisfies Prisma.PlacementSelect
type PlacementRow = Prisma.PlacementGetPayload<{ select: typeof PLACEMENT }>

const SUSPECT = {
  id: true,
  publicId: true,
  versionId: true,
  version: { select: { number: true, articleId: true, article: { select: { slug: true, ...NAMED } } } },
  spans: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, exact: true } },
  placements: { orderBy: { seq: 'desc' }, select: PLACEMENT },
  evidence: {
    select: {
      bearing: true,
      revision: {
        select: {
          wording: true,
          frozenAt: true,
          statement: { select: { publicId: true } },
          events: { orderBy: { seq: 'desc' }, take: 1, select: { kind: true } },
          editions: { orderBy: { editionNumber: 'desc' }, take: 1, select: { editionNumber: true } },
        },
      },
    },
  },
  headingOf: {
    select: {
      subject: {
        select: {
          slug: true,
          furniture: {
            where: { key: { endsWith: '/title' } },
            select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { text: true } } },
          },
        },
      },
    },
  },
  readings: {
    where: { retiredAt: null },
    select: {
      provision: {
        select: { number: true, planVersion: { select: { subject: { select: { slug: true } } } } },
      },
    },
  },
} as const satisfies Prisma.AnnotationSelect
type SuspectRow = Prisma.AnnotationGetPayload<{ select: typeof SUSPECT }>

type Notice = SuspectPassage['notices'][number]
type Standing = {
  readonly id: string
  readonly why: SuspectWhy | null
  readonly currentId: string
  readonly cause: VersionCause
  /** The publisher gave a notice on the article at some time. */
  readonly noticed: boolean
}
type Loaded = {
  readonly texts: ReadonlyMap<string, SightedVersion>
  readonly notices: ReadonlyMap<string, readonly Notice[]>
  readonly names: ReadonlyMap<string, string>
}

async function loadPassages(ids: readonly string[]): Promise<SuspectPassage[]> {
  if (ids.length === 0) return []
  const rows = await db.annotation.findMany({ where: { id: { in: [...ids] } }, select: SUSPECT })
  const standing = new Map((await standingOf(ids)).map((one) => [one.id, one]))
  const sought = rows.flatMap((row) => {
    const now = standing.get(row.id)
    return now
      ? [{ row, now, old: standingPassage<PlacementRow['version'], PlacementRow>(row, now.currentId) }]
      : []
  })
  const loaded: Loaded = {
    texts: await versionsOf(sought.flatMap(({ now, old }) => [now.currentId, old.versionId])),
    notices: await newNotices(ids),
    names: await userNames(
      db,
      rows.flatMap(({ placements }) => placements),
    ),
  }
  const found = resolutions(sought, loaded.texts)
  return sought.flatMap(({ row, now, old }) =>
    passageOf(row, now, sightIn(loaded.texts, old.versionId, old.spans), found.get(row.id), loaded),
  )
}

function standingOf(ids: readonly string[]): Promise<Standing[]> {
  return db.$queryRaw<Standing[]>`
    SELECT a.id, suspect_why(a.id) AS why, now.id AS "currentId", now.cause::text AS cause,
      EXISTS (SELECT 1 FROM publisher_notice n JOIN article_version x ON x.id = n.version_id
              WHERE x.article_id = v.article_id) AS noticed
    FROM annotation a JOIN article_version v ON v.id = a.version_id
    JOIN article_version now ON now.id = current_version(v.article_id)
    WHERE a.id = ANY (${[...ids]}::uuid[])`
}

async function newNotices(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Notice[]>> {
  const rows = await db.$queryRaw<{ id: string; kind: string; words: string; at: Date }[]>`
    SELECT a.id, n.kind::text AS kind, n.words, n.at FROM annotation a CROSS JOIN LATERAL new_notices(a.id) n
    WHERE a.id = ANY (${[...ids]}::uuid[]) ORDER BY n.at`
  return groupBy(
    rows.map(({ at, ...notice }) => ({ ...notice, at: at.toISOString() })),
    ({ id }) => id,
  )
}

async function versionsOf(ids: readonly string[]): Promise<ReadonlyMap<string, SightedVersion>> {
  const rows = await db.articleVersion.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      number: true,
      text: true,
      createdAt: true,
      captures: { orderBy: { seq: 'asc' }, take: 1, select: { at: true } },
      layouts: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { blocks: { orderBy: { ordinal: 'asc' }, select: { start: true, end: true, kind: true } } },
      },
    },
  })
  return new Map(
    rows.map(({ captures, layouts, createdAt, ...version }) => [
      version.id,
      {
        ...version,
        capturedAt: (captures[0]?.at ?? createdAt).toISOString(),
        blocks: layouts[0]?.blocks ?? [],
      },
    ]),
  )
}

function groupBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

type Sought = {
  readonly row: SuspectRow
  readonly now: Standing
  readonly old: { readonly versionId: string; readonly spans: readonly Span[] }
}

/** What the machine says of each passage today, all of the same two texts in one pass. */
function resolutions(sought: readonly Sought[], texts: Loaded['texts']): ReadonlyMap<string, Resolution> {
  const groups = groupBy(sought, ({ now, old }) => `${old.versionId} ${now.currentId}`)
  return new Map(
    [...groups.values()].flatMap((group) => {
      const from = texts.get(group[0]?.old.versionId ?? '')
      const to = texts.get(group[0]?.now.currentId ?? '')
      // What was erased by order has no text to look from or in.
      if (!from?.text || !to?.text) return []
      const ofKind = (wanted: string) => from.blocks.filter(({ kind }) => kind === wanted)
      const layout = { barriers: ofKind('gap'), headlines: ofKind('headline') }
      const found = rebase(
        from.text,
        to.text,
        group.map(({ old }) => old.spans),
        layout,
      )
      return group.flatMap(({ row }, index) => {
        const resolution = found[index]
        return resolution ? [[row.id, resolution] as const] : []
      })
    }),
  )
}

function sightIn(texts: Loaded['texts'], versionId: string, spans: readonly Span[]): PassageSight {
  const version = texts.get(versionId)
  if (!version) throw new Error(`version ${versionId} has gone, though none is ever removed`)
  return sightOf(version, spans)
}

function passageOf(
  row: SuspectRow,
  now: Standing,
  old: PassageSight,
  found: Resolution | undefined,
  { texts, notices, names }: Loaded,
): SuspectPassage[] {
  const here = row.placements.filter(({ versionId }) => versionId === now.currentId)
  const machine = here.find(({ decision }) => decision === null)
  const decided = now.why === null || now.why === 'gone' ? lastDecision(row, here) : null
  const doubt = machine && machine.state !== 'placed' ? machine.state : null
  // Words that somebody took by hand where nothing was in doubt were never to be decided here.
  if (now.why === null && (decided === null || !(doubt || now.noticed))) return []
  return [
    {
      annotationId: row.id,
      publicId: row.publicId,
      articleSlug: row.version.article.slug,
      article: articleName(row.version.article),
      why: now.why ?? doubt ?? 'publisher-notice',
      decided,
      versionCause: now.cause,
      seq: row.placements[0]?.seq ?? 0,
      old,
      currentVersionId: now.currentId,
      candidates: candidatesOf(machine, found).map(({ spans, score, differences, byMachine }) => {
        const sight = sightIn(texts, now.currentId, spans)
        const same = samePassage(old.words, sight.words, byMachine)
        return { ...sight, score, differences, sameWords: same }
      }),
      notices: (notices.get(row.id) ?? []).map(({ kind, words, at }) => ({ kind, words, at })),
      restsOn: restsOn(row),
      history: row.placements.map((placement) => recordOf(placement, names)),
    },
  ]
}

/** Marked as gone once, it stays so while the machine finds nothing in later versions either. */
function lastDecision(row: SuspectRow, here: readonly PlacementRow[]): PlacementDecision | null {
  const decisions = here.length > 0 && here[0]?.decision !== null ? here : row.placements
  return decisions.find(({ decision }) => decision !== null)?.decision ?? null
}

type Offered = Pick<SuspectCandidate, 'spans' | 'score' | 'differences'> & { readonly byMachine: boolean }

/** A place that shares hardly a word is of use only where the passage itself stood. */
const isWorthSeeing = ({ score: { words, before, after } }: Pick<SuspectCandidate, 'score'>) =>
  words >= WORDS_ALIKE || Math.min(before, after) >= SAME_PLACE
const WORDS_ALIKE = 0.25
const SAME_PLACE = 0.9

/** The place that the machine settled on first, then what else could be meant; each place once. */
function candidatesOf(machine: PlacementRow | undefined, found: Resolution | undefined): Offered[] {
  const whole = (spans: readonly Span[], state: PlacementRow['state']): Offered => {
    const beside = state === 'placed' ? 1 : 0
    return { spans, score: scoreOf(1, beside, beside), differences: [], byMachine: true }
  }
  const all: Offered[] = [
    ...(machine && machine.exact.length > 0 ? [whole(placedSpans(machine), machine.state)] : []),
    ...(found && found.spans.length > 0 ? [whole(found.spans, found.state)] : []),
    ...(found?.candidates ?? []).map(({ spans, score, differences }) => ({
      spans,
      score,
      differences,
      byMachine: false,
    })),
  ]
  const keyOf = ({ spans }: Offered) => spans.map(({ start, end }) => `${start}-${end}`).join(' ')
  return all
    .filter((one, index) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index)
    .filter(isWorthSeeing)
    .slice(0, OFFERED)
}

const LIVE = ['draft', 'in_review', 'approved', 'published']

function restsOn(row: SuspectRow): RestsOn[] {
  const evidence = row.evidence
    .map(({ bearing, revision }) => ({
      kind: 'evidence' as const,
      publicId: revision.statement.publicId,
      wording: revision.wording,
      bearing,
      state: revision.frozenAt === null ? ('draft' as const) : stateAfter(revision.events[0]?.kind),
      inEdition: revision.editions[0]?.editionNumber ?? null,
    }))
    .filter(({ state }) => LIVE.includes(state))
  return [
    ...evidence.sort((a, b) => publicity([a]) - publicity([b]) || a.publicId.localeCompare(b.publicId, 'en')),
    ...row.headingOf.map(({ subject }) => ({
      kind: 'heading' as const,
      title: subject.furniture[0]?.revisions[0]?.text ?? subject.slug,
      href: deskPaths.plan(),
    })),
    ...row.readings.map(({ provision }) => ({
      kind: 'reading' as const,
      title: `${provision.planVersion.subject.slug}, ${provision.number}`,
      href: deskPaths.provision(provision.planVersion.subject.slug, provision.number),
    })),
  ]
}

/** How public what rests on a passage is: 0 is read by everybody. */
function publicity(restsOn: readonly RestsOn[]): number {
  const ranks = restsOn.map((one) =>
    one.kind === 'evidence' ? LIVE.toReversed().indexOf(one.state) : LIVE.length,
  )
  return Math.min(LIVE.length, ...ranks)
}

function recordOf(row: PlacementRow, names: ReadonlyMap<string, string>): PlacementRecord {
  return {
    seq: row.seq,
    versionId: row.versionId,
    number: row.version.number,
    state: row.state,
    decision: row.decision,
    words: row.exact,
    by: row.byId && (names.get(row.byId) ?? 'a former user'),
    at: row.at.toISOString(),
    note: row.note,
  }
}

async function userNames(
  reader: Reader,
  rows: readonly { readonly byId: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ byId }) => byId ?? []))]
  const users = await reader.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}
