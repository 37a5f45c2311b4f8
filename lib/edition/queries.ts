import 'server-only'
import type { Actor, Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import type { LoadedRevision } from '@/lib/evidence/model'
import { loadRevisionsForGate } from '@/lib/evidence/queries'
import { handsIn, isTitle, type SubjectFacts } from '@/lib/furniture/model'
import { defaultReason } from './default-reason'
import { leftToQuote } from './exposure'
import { type FactNames, factParts } from './fact-words'
import { gateFindings } from './gate-findings'
import type {
  Candidate,
  DeskNotice,
  FactLine,
  FurnitureCandidate,
  InTheWay,
  NextEdition,
  NoticeOptions,
  PublicNotice,
  PublishedLine,
  QuoteAllowance,
  Snapshot,
} from './model'
import { type NoticePlace, noticePlaces } from './notice-places'
import { loadTakenDown } from './public-queries'

/** What could go into the next edition, what cannot and why, and what could be taken out. */
export async function nextEdition(actor: Admin): Promise<NextEdition> {
  const edition = await db.edition.findFirst({ orderBy: { number: 'desc' } })
  const snapshot = edition && (JSON.parse(edition.snapshot) as Snapshot)
  const titles = await subjectTitles()
  return {
    number: (edition?.number ?? 0) + 1,
    candidates: await candidates(snapshot, titles),
    waiting: await waiting(titles),
    furniture: await furnitureCandidates(actor, edition?.number ?? 0),
    published: await published(snapshot, edition?.number ?? 0),
  }
}

/** Every notice there ever was, newest first. */
export async function noticesForDesk(_actor: Admin): Promise<DeskNotice[]> {
  const rows = await db.editionNotice.findMany({ orderBy: { seq: 'desc' } })
  const users = await userNames(rows.map(({ byId }) => byId))
  const lifts = new Map(rows.map((row) => [row.liftsSeq, row]))
  return rows
    .filter(({ liftsSeq }) => liftsSeq === null)
    .map(({ seq, kind, targetKind, targetId, words, reason, at, byId }) => {
      const lift = lifts.get(seq)
      return {
        seq,
        kind,
        targetKind,
        targetId,
        words,
        reason,
        at: at.toISOString(),
        by: users.get(byId) ?? '',
        lifted: lift
          ? { at: lift.at.toISOString(), by: users.get(lift.byId) ?? '', reason: lift.reason }
          : null,
      }
    })
}

/** What readers meet in any edition and a notice could be about. */
export async function noticeOptions(_actor: Admin): Promise<NoticeOptions> {
  const snapshots = await allSnapshots()
  const collect = (pick: (snapshot: Snapshot) => readonly (readonly [string, string])[]) => {
    const found = new Map<string, string>()
    for (const snapshot of snapshots)
      for (const [id, words] of pick(snapshot)) if (!found.has(id)) found.set(id, words)
    return [...found].map(([id, words]) => ({ id, words }))
  }
  return {
    statement: collect(({ statements }) => statements.map(({ id, wording }) => [id, wording])),
    passage: collect(({ statements }) =>
      statements.flatMap(({ proofs }) =>
        proofs
          .filter(({ spans }) => spans.length > 0)
          .map(({ passage, spans, article }) => [
            passage,
            // Without marks of ours: direct speech has its own.
            `${spans.map(({ exact }) => exact).join(' … ')} (${article})`,
          ]),
      ),
    ),
    article: collect(({ articles }) =>
      articles.map(({ slug, title, workingTitle }) => [slug, title?.value ?? workingTitle]),
    ),
    person: collect(({ people }) => people.map(({ slug, title }) => [slug, title])),
    ledger: collect(({ ledger }) =>
      ledger.map(({ edition, ordinal, kind, after, before }) => [
        `${edition}-${ordinal}`,
        `edition ${edition}, ${kind}: ${after || before}`,
      ]),
    ),
  }
}

/** Every place in every edition where a target stands. */
export async function placesOfTarget(
  _actor: Admin,
  target: Pick<PublicNotice, 'targetKind' | 'targetId'>,
): Promise<NoticePlace[]> {
  return noticePlaces(await allSnapshots(), await loadTakenDown([target]))
}

/** What an article's rights leave to quote beside what editions have shown; null when there is no such article. */
export async function quoteAllowance(_actor: Actor, articleId: string): Promise<QuoteAllowance | null> {
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: {
      rights: { orderBy: { seq: 'desc' }, take: 1, select: { policy: true } },
      versions: { select: { wholeWords: true } },
    },
  })
  if (!article) return null
  const policy = article.rights[0]?.policy ?? 'link_only'
  const rows = await db.$queryRaw<{ plain: number; total: number }[]>`
    SELECT plain, total FROM article_exposure(${articleId}::uuid)`
  const whole = Math.max(0, ...article.versions.map(({ wholeWords }) => wholeWords))
  const shown = { plain: rows[0]?.plain ?? 0, total: rows[0]?.total ?? 0, whole }
  return { policy, shown, left: leftToQuote(policy, shown) }
}

async function allSnapshots(): Promise<Snapshot[]> {
  const editions = await db.edition.findMany({ orderBy: { number: 'desc' }, select: { snapshot: true } })
  return editions.map(({ snapshot }) => JSON.parse(snapshot) as Snapshot)
}

async function candidates(
  snapshot: Snapshot | null,
  titles: ReadonlyMap<string, string>,
): Promise<Candidate[]> {
  const revisions = await loadRevisionsForGate(db, await revisionsIn('approved'))
  const users = await userNames(revisions.flatMap(({ approval }) => approval?.byId ?? []))
  const before = new Map((snapshot?.statements ?? []).map(({ id, wording }) => [id, wording]))
  return revisions.map((revision) => {
    const old = before.get(revision.publicId)
    const { wording } = revision.fields
    return {
      revisionId: revision.revisionId,
      statementId: revision.statementId,
      publicId: revision.publicId,
      subject: titles.get(revision.home.id) ?? revision.home.slug,
      wording,
      before: old ?? null,
      approvedBy: users.get(revision.approval?.byId ?? '') ?? '',
      entry: defaultReason(old === undefined ? null : { wording: old }, wording),
      ...inTheWay(revision, old !== undefined),
    }
  })
}

// A correction is held up by no thread; whether it is one, the admin says.
function inTheWay(revision: LoadedRevision, isPublished: boolean): Pick<Candidate, 'findings' | 'heldUp'> {
  const all = waysOf(revision)
  const isThread = ({ rule }: InTheWay) => isPublished && rule === 'no-blocking-thread'
  return { findings: all.filter((one) => !isThread(one)), heldUp: all.filter(isThread) }
}

const waysOf = (revision: LoadedRevision): InTheWay[] =>
  gateFindings(revision).map(({ rule, words, href }) => ({ rule, words, href }))

// The newest revision of each statement that stands in this state.
async function revisionsIn(state: 'approved' | 'submitted'): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT ON (statement_id) id FROM revision
    WHERE frozen_at IS NOT NULL AND revision_state(id) = ${state}::revision_event_kind
    ORDER BY statement_id, number DESC`
  return rows.map(({ id }) => id)
}

/** What a review cannot mend: it stands in the way of a sentence that is approved, too. */
const BESIDE_REVIEW: ReadonlySet<string> = new Set(['no-blocking-thread', 'not-suspect'])

async function waiting(titles: ReadonlyMap<string, string>): Promise<NextEdition['waiting']> {
  const ids = await revisionsIn('submitted')
  const loaded = new Map((await loadRevisionsForGate(db, ids)).map((one) => [one.revisionId, one]))
  const revisions = await db.revision.findMany({
    where: { id: { in: ids } },
    orderBy: { frozenAt: 'asc' },
    select: { id: true, wording: true, statement: { select: { publicId: true, subjectId: true } } },
  })
  return revisions.map(({ id, wording, statement }) => {
    const revision = loaded.get(id)
    return {
      publicId: statement.publicId,
      subject: titles.get(statement.subjectId) ?? '',
      wording,
      findings: revision ? waysOf(revision).filter(({ rule }) => BESIDE_REVIEW.has(rule)) : [],
    }
  })
}

async function furnitureCandidates(actor: Admin, editionNumber: number): Promise<FurnitureCandidate[]> {
  const select = {
    id: true,
    text: true,
    byId: true,
    signatures: { select: { signedById: true } },
    editions: { where: { editionNumber }, select: { editionNumber: true } },
  } as const
  const all = await db.furniture.findMany({
    orderBy: { key: 'asc' },
    select: { key: true, subjectId: true, revisions: { orderBy: { number: 'desc' }, select } },
  })
  const facts = await titleFacts(actor)
  const users = await userNames(
    all.flatMap(({ revisions }) =>
      revisions.flatMap(({ byId, signatures }) => [byId, ...signatures.map((one) => one.signedById)]),
    ),
  )
  return all.flatMap(({ key, subjectId, revisions }) => {
    const [newest] = revisions
    if (!newest || newest.editions.length > 0) return []
    const hands = handsIn(
      revisions.map(({ byId, signatures }) => ({ byId, signed: signatures.length > 0 })),
      subjectId !== null && isTitle(key),
    )
    return [
      {
        revisionId: newest.id,
        key,
        before: revisions.find(({ editions }) => editions.length > 0)?.text ?? null,
        after: newest.text,
        by: users.get(newest.byId) ?? '',
        own: hands.includes(actor.id),
        signedBy: newest.signatures.map(({ signedById }) => users.get(signedById) ?? ''),
        facts: facts.get(newest.id) ?? [],
      },
    ]
  })
}

/**
 * What stands beside the newest wording of each title, in words, by the id of that wording. Compared with what was
 * signed last; nothing is marked where nobody has signed yet.
 */
export async function titleFacts(_actor: Actor): Promise<Map<string, FactLine[]>> {
  const rows = await db.$queryRaw<TitleFacts[]>`
    SELECT newest.id::text, newest.facts, signed.facts AS before
    FROM furniture f
    JOIN LATERAL (SELECT id, number, facts FROM furniture_revision WHERE furniture_id = f.id
      ORDER BY number DESC LIMIT 1) newest ON true
    LEFT JOIN LATERAL (SELECT r.facts FROM furniture_revision r
      WHERE r.furniture_id = f.id AND r.number < newest.number
        AND EXISTS (SELECT 1 FROM furniture_signature s WHERE s.revision_id = r.id)
      ORDER BY r.number DESC LIMIT 1) signed ON true
    WHERE newest.facts IS NOT NULL`
  const names = await namesForFacts(rows.flatMap(({ facts, before }) => (before ? [facts, before] : [facts])))
  return new Map(
    rows.map(({ id, facts, before }) => {
      const signed = before ? factParts(before, names) : []
      return [
        id,
        factParts(facts, names).map(({ part, is, words }, at) => {
          const was = signed[at]
          return { part, words, before: was && was.is !== is ? was.words : null }
        }),
      ]
    }),
  )
}

type TitleFacts = {
  readonly id: string
  readonly facts: SubjectFacts
  readonly before: SubjectFacts | null
}

/** As the desk calls things now: by newest title, working title, newest wording. */
async function namesForFacts(all: readonly SubjectFacts[]): Promise<FactNames> {
  const concessions = all.flatMap((one) => (one.kind === 'concession' ? [one] : []))
  const titles = await subjectTitles()
  const articles = await db.article.findMany({
    where: { id: { in: concessions.flatMap(({ framedById }) => framedById ?? []) } },
    select: { id: true, workingTitle: true },
  })
  const spans = await db.annotationSpan.findMany({
    where: { annotationId: { in: concessions.flatMap(({ headingId }) => headingId ?? []) } },
    orderBy: { ordinal: 'asc' },
    select: { annotationId: true, exact: true },
  })
  const statements = await db.statement.findMany({
    where: { id: { in: all.flatMap((one) => (one.kind === 'disagreement' ? one.statementIds : [])) } },
    select: {
      id: true,
      publicId: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { wording: true } },
    },
  })
  const articleNames = new Map(articles.map(({ id, workingTitle }) => [id, workingTitle]))
  const wordings = new Map(
    statements.map(({ id, publicId, revisions: [newest] }) => [id, newest?.wording || publicId]),
  )
  const exact = (id: string) =>
    spans.filter(({ annotationId }) => annotationId === id).map((one) => one.exact)
  return {
    subject: (id) => titles.get(id) ?? id,
    article: (id) => articleNames.get(id) ?? id,
    passage: (id) => `“${exact(id).join(' … ')}”`,
    statement: (id) => wordings.get(id) ?? id,
  }
}

async function published(snapshot: Snapshot | null, editionNumber: number): Promise<PublishedLine[]> {
  if (!snapshot) return []
  const rows = await db.$queryRaw<{ id: string; public_id: string; doubtful: boolean }[]>`
    SELECT s.id, s.public_id, EXISTS (
      SELECT 1 FROM evidence v WHERE v.revision_id = e.revision_id AND is_suspect(v.annotation_id)) AS doubtful
    FROM edition_statement e JOIN statement s ON s.id = e.statement_id
    WHERE e.edition_number = ${editionNumber}`
  const byPublicId = new Map(rows.map((row) => [row.public_id, row]))
  const titles = titlesOf(snapshot)
  return snapshot.statements.flatMap(({ id, home, wording }) => {
    const row = byPublicId.get(id)
    if (!row) return []
    const subject = titles.get(`${home.kind}/${home.slug}`) ?? home.slug
    return [{ statementId: row.id, publicId: id, subject, wording, doubtful: row.doubtful }]
  })
}

function titlesOf(snapshot: Snapshot): Map<string, string> {
  const { plan, sections, points, concessions, planVersions, events, people, parties, disagreements } =
    snapshot
  const all = [plan, ...sections, ...points, ...concessions, ...planVersions, ...events, ...people]
  return new Map(
    [...all, ...parties, ...disagreements].map(({ kind, slug, title }) => [`${kind}/${slug}`, title]),
  )
}

async function subjectTitles(): Promise<Map<string, string>> {
  const rows = await db.furniture.findMany({
    where: { key: { endsWith: '/title' }, subjectId: { not: null } },
    select: {
      subjectId: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { text: true } },
    },
  })
  return new Map(rows.map(({ subjectId, revisions }) => [subjectId ?? '', revisions[0]?.text ?? '']))
}

async function userNames(ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}
