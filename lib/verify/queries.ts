import 'server-only'
import { db } from '@/lib/db/client'
import { approvalStanding, FROZEN_PARTS } from '@/lib/evidence/approval-standing'
import type { LoadedRevision } from '@/lib/evidence/model'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import type { SubjectFacts } from '@/lib/furniture/model'
import { CHAIN_START, type ChainEnd, checkChain, checkHead, type StoredAuditRow } from './check-chain'
import { checkEdition, type TextOf } from './check-edition'
import { checkSpan, checkVersion } from './check-version'
import { type Finding, finding, report, type VerifyReport } from './model'

type Step = { readonly count: number; readonly findings: readonly Finding[] }

const AUDIT_BATCH = 2_000

/**
 * Recomputes the whole archive from what is stored, row by row: versions, passages, approvals in force, the audit
 * chain and the editions with their anchors. `tell` hears the name of each part before it is read.
 */
export async function verifyArchive(tell: (part: string) => void = () => {}): Promise<VerifyReport> {
  const steps: Record<string, () => Promise<Step>> = {
    versions: checkVersions,
    passages: checkPassages,
    approvals: checkApprovals,
    'audit rows': checkAudit,
    editions: checkEditions,
  }
  const checked: Record<string, number> = {}
  const findings: Finding[] = []
  for (const [part, step] of Object.entries(steps)) {
    tell(part)
    const done = await step()
    checked[part] = done.count
    findings.push(...done.findings)
  }
  tell('what one says of another')
  findings.push(...(await crossChecks()))
  return report(checked, findings)
}

async function checkVersions(): Promise<Step> {
  const heads = await db.articleVersion.findMany({
    orderBy: [{ articleId: 'asc' }, { number: 'asc' }],
    select: { id: true, number: true, article: { select: { slug: true } } },
  })
  const gaps = await missingNumbers()
  const findings = await each(
    heads,
    (head) => `article_version/${head.article.slug}/${head.number}`,
    async (head, row) => {
      const version = await db.articleVersion.findUniqueOrThrow({
        where: { id: head.id },
        include: {
          captures: { select: { seq: true, raw: true, rawSha256: true } },
          layouts: {
            orderBy: { number: 'desc' },
            take: 1,
            select: { blocks: { orderBy: { ordinal: 'asc' } } },
          },
        },
      })
      return checkVersion({ ...version, row, blocks: version.layouts[0]?.blocks ?? [] })
    },
  )
  return { count: heads.length, findings: [...gaps, ...findings] }
}

// Every import left an audit row that names the version it made: one without its version was taken away.
async function missingNumbers(): Promise<Finding[]> {
  const gone = await db.$queryRaw<{ subject: string; version: string }[]>`
    SELECT a.subject, a.payload::json ->> 'version' AS version FROM audit_entry a
    WHERE a.action = 'article.imported' AND NOT EXISTS (
      SELECT 1 FROM article_version v JOIN article r ON r.id = v.article_id
      WHERE 'article/' || r.slug = a.subject AND v.number::text = a.payload::json ->> 'version'
        AND v.text_sha256 = a.payload::json ->> 'textSha256')`
  return gone.map(({ subject, version }) =>
    finding(
      'missing',
      `article_version/${subject.replace('article/', '')}/${version}`,
      'the log says it was imported, and it is not there',
    ),
  )
}

async function checkPassages(): Promise<Step> {
  const annotations = await db.annotation.findMany({
    orderBy: { createdAt: 'asc' },
    select: { id: true, publicId: true },
  })
  const findings = await each(
    annotations,
    ({ publicId }) => `annotation/${publicId}`,
    async ({ id, publicId }, row) => {
      const { spans, versionId } = await db.annotation.findUniqueOrThrow({
        where: { id },
        select: { versionId: true, spans: { orderBy: { ordinal: 'asc' } } },
      })
      if (spans.length === 0) return [finding('missing', row, 'it has no passage')]
      const version = await db.articleVersion.findUnique({
        where: { id: versionId },
        select: { text: true, purgedAt: true },
      })
      if (!version) return [finding('missing', row, 'the version it was made on is not there')]
      return spans.flatMap(({ ordinal, start, end, exact }) =>
        checkSpan({
          row: `annotation_span/${publicId}/${ordinal}`,
          start,
          end,
          exact,
          text: version.text,
          purged: version.purgedAt !== null,
        }),
      )
    },
  )
  return { count: annotations.length, findings }
}

async function checkApprovals(): Promise<Step> {
  const inForce = await db.$queryRaw<{ id: string; public_id: string; number: number }[]>`
    SELECT r.id, s.public_id, r.number FROM revision r JOIN statement s ON s.id = r.statement_id
    WHERE revision_state(r.id) IN ('approved', 'published') ORDER BY s.public_id`
  const findings = await each(
    inForce,
    (one) => `revision/${one.public_id}/${one.number}`,
    async ({ id }, row) => {
      const revision = await loadRevisionForGate(db, id)
      if (!revision) return [finding('missing', row, 'it cannot be found')]
      const standing = approvalStanding(revision)
      if (standing.state === 'none') return [finding('missing', row, 'its approval is not there')]
      if (standing.state === 'stands') return []
      const changed = standing.changed.join('; ')
      const couldChange = !standing.changed.some((part) => FROZEN_PARTS.includes(part))
      return couldChange && (await isOnRecord(revision, standing.approval.at))
        ? [finding('void', row, `wants a new review: ${changed} changed since approval, as the log says`)]
        : [finding('different', row, `changed since it was approved: ${changed}`)]
    },
  )
  return { count: inForce.length, findings }
}

/** What people may do that voids an approval. */
const VOIDING = [
  'annotation.changed',
  'annotation.decided',
  'evidence.added',
  'reference-use.added',
  'statement.placed',
]

// A change that nobody's command wrote down was made round the rules.
async function isOnRecord(revision: LoadedRevision, approvedAt: string): Promise<boolean> {
  const subjects = [
    `statement/${revision.publicId}`,
    ...revision.passages.map(({ annotationPublicId }) => `annotation/${annotationPublicId}`),
  ]
  const changes = await db.auditEntry.count({
    where: { subject: { in: subjects }, action: { in: VOIDING }, at: { gt: new Date(approvedAt) } },
  })
  return changes > 0
}

async function checkAudit(): Promise<Step> {
  let end: ChainEnd = CHAIN_START
  let count = 0
  const findings: Finding[] = []
  for (;;) {
    const rows = await auditAfter(end.seq)
    if (rows.length === 0) break
    const checked = checkChain(end, rows)
    findings.push(...checked.findings)
    end = checked.end
    count += rows.length
  }
  const head = await db.auditHead.findUnique({ where: { id: 1 }, select: { seq: true, hash: true } })
  return { count, findings: [...findings, ...checkHead(end, head)] }
}

function auditAfter(seq: bigint): Promise<StoredAuditRow[]> {
  return db.$queryRaw<StoredAuditRow[]>`
    SELECT seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor_id::text AS "actorId",
           actor, action, subject, payload, prev_hash AS "prevHash", hash
    FROM audit_entry WHERE seq > ${seq} ORDER BY seq LIMIT ${AUDIT_BATCH}`
}

async function checkEditions(): Promise<Step> {
  const numbers = await db.edition.findMany({ orderBy: { number: 'asc' }, select: { number: true } })
  const gaps = numbers.flatMap(({ number }, index) =>
    number === index + 1 || (index > 0 && numbers[index - 1]!.number === number - 1)
      ? []
      : [finding('missing', `edition/${number - 1}`, 'an edition is gone')],
  )
  const textOf = await textsByPlace()
  const findings = await each(
    numbers,
    ({ number }) => `edition/${number}`,
    async ({ number }) => {
      const edition = await db.edition.findUniqueOrThrow({
        where: { number },
        include: {
          statements: { select: { statement: { select: { publicId: true } } } },
          furniture: {
            select: {
              revision: { select: { text: true, facts: true, furniture: { select: { key: true } } } },
            },
          },
          ledger: { orderBy: { ordinal: 'asc' } },
          exposures: {
            select: {
              shown: true,
              version: { select: { number: true, article: { select: { slug: true } } } },
            },
          },
        },
      })
      const anchor = await db.auditEntry.findUnique({
        where: { seq: edition.auditSeq },
        select: { hash: true },
      })
      return checkEdition(
        {
          number,
          snapshot: edition.snapshot,
          snapshotSha256: edition.snapshotSha256,
          anchor: { stored: edition.auditHash, found: anchor?.hash ?? null },
          statements: edition.statements.map(({ statement }) => statement.publicId),
          furniture: edition.furniture.map(({ revision }) => ({
            key: revision.furniture.key,
            text: revision.text,
            facts: signedFacts(revision.facts),
          })),
          ledger: edition.ledger,
          shown: new Map(
            edition.exposures.map(({ shown, version }) => [
              `${version.article.slug}/${version.number}`,
              shown,
            ]),
          ),
        },
        textOf,
      )
    },
  )
  return { count: numbers.length, findings: [...gaps, ...findings] }
}

// What titles from before the migration were given says nothing of the editions before it.
function signedFacts(facts: unknown): SubjectFacts | null {
  const kept = facts as (SubjectFacts & { readonly takenLater?: true }) | null
  return kept?.takenLater ? null : kept
}

async function textsByPlace(): Promise<TextOf> {
  const versions = await db.articleVersion.findMany({
    select: { number: true, text: true, purgedAt: true, article: { select: { slug: true } } },
  })
  const texts = new Map(
    versions.map(({ article, number, text, purgedAt }) => [
      `${article.slug}/${number}`,
      purgedAt ? ('purged' as const) : text,
    ]),
  )
  return (article, version) => texts.get(`${article}/${version}`) ?? null
}

/** Checks rows one by one; one that cannot be read is a finding, and the rest go on. */
async function each<Row>(
  rows: readonly Row[],
  name: (row: Row) => string,
  check: (row: Row, name: string) => Promise<Finding[]>,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const row of rows) {
    const found = await check(row, name(row)).catch((error: unknown) => [
      finding(
        'unreadable',
        name(row),
        error instanceof Error ? error.message.split('\n').at(-1)! : 'it cannot be read',
      ),
    ])
    findings.push(...found)
  }
  return findings
}

type Found = { readonly state: 'missing' | 'different'; readonly row: string; readonly says: string }

/**
 * What one table says of another: the log of what was published, erased and noticed, signatures of who contributed,
 * versions of their captures. Each finds what somebody took away or changed together with its own hash.
 */
async function crossChecks(): Promise<Finding[]> {
  const found = await Promise.all([
    publishedAsLogged(),
    erasedByOrder(),
    noticesAsLogged(),
    captured(),
    placedWhereMarked(),
    placedVerbatim(),
    decidedAsLogged(),
    signedBySecond(),
    editionsHoldWhatWasApproved(),
  ])
  const faults = found.flat().map(({ state, row, says }) => finding(state, row, says))
  return [...faults, ...(await recordFaults())]
}

const publishedAsLogged = () => db.$queryRaw<Found[]>`
  SELECT CASE WHEN e.number IS NULL THEN 'missing' ELSE 'different' END AS state, a.subject AS row,
         CASE WHEN e.number IS NULL THEN 'the log says it was published, and it is not there'
              ELSE 'its snapshot is not the one that the log says was published' END AS says
  FROM audit_entry a LEFT JOIN edition e ON 'edition/' || e.number = a.subject
  WHERE a.action = 'edition.published'
    AND (e.number IS NULL OR e.snapshot_sha256 <> a.payload::json ->> 'snapshotSha256')
  ORDER BY a.seq`

const erasedByOrder = () => db.$queryRaw<Found[]>`
  SELECT 'missing' AS state, 'article_version/' || r.slug || '/' || v.number AS row,
         'it is marked as erased, and the log knows of no order' AS says
  FROM article_version v JOIN article r ON r.id = v.article_id
  WHERE v.purged_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM audit_entry a WHERE a.action = 'version.purged' AND a.subject = 'version/' || v.id)
  ORDER BY 2`

const noticesAsLogged = () => db.$queryRaw<Found[]>`
  SELECT CASE WHEN n.seq IS NULL THEN 'missing' ELSE 'different' END AS state,
         replace(a.subject, 'notice/', 'edition_notice/') AS row,
         CASE WHEN n.seq IS NULL THEN 'the log says it was given, and it is not there'
              ELSE 'it is not as the log says it was given' END AS says
  FROM audit_entry a LEFT JOIN edition_notice n ON 'notice/' || n.seq = a.subject
  WHERE a.action = 'notice.given' AND (n.seq IS NULL OR
    (n.target_kind::text, n.target_id, n.kind::text, n.version::text, n.words, n.reason) IS DISTINCT FROM
    (a.payload::json ->> 'targetKind', a.payload::json ->> 'targetId', a.payload::json ->> 'kind',
     a.payload::json ->> 'version', a.payload::json ->> 'words', a.payload::json ->> 'reason'))
  ORDER BY a.seq`

// A story is planted with the hash of its document alone; all else was kept as it came.
const captured = () => db.$queryRaw<Found[]>`
  SELECT 'missing' AS state, 'article_version/' || r.slug || '/' || v.number AS row,
         'no good capture has the bytes it was read from' AS says
  FROM article_version v JOIN article r ON r.id = v.article_id
  WHERE NOT EXISTS (SELECT 1 FROM capture c WHERE c.version_id = v.id AND c.raw_sha256 = v.raw_sha256)
  UNION ALL
  SELECT 'missing', 'capture/' || c.seq, 'its raw bytes are gone'
  FROM capture c JOIN article_version v ON v.id = c.version_id
  WHERE c.method <> 'seed' AND c.raw IS NULL AND v.purged_at IS NULL
  UNION ALL
  SELECT 'different', 'article_version/' || r.slug || '/' || v.number, 'it is said to have another number of words than its text'
  FROM article_version v JOIN article r ON r.id = v.article_id
  WHERE v.purged_at IS NULL AND (v.whole_words < cardinality(v.word_starts)
    OR (NOT v.excerpted AND v.whole_words <> cardinality(v.word_starts)))
  ORDER BY 2`

// Once a person took other words, the machine looks for those, also on the version that was marked.
const placedWhereMarked = () => db.$queryRaw<Found[]>`
  SELECT 'different' AS state, 'placement/' || p.seq AS row,
         'on the version it was marked on, a passage lies where it was marked' AS says
  FROM placement p JOIN annotation a ON a.id = p.annotation_id AND a.version_id = p.version_id
  WHERE p.state = 'placed' AND p.decision IS NULL AND NOT EXISTS (
      SELECT 1 FROM placement before WHERE before.annotation_id = p.annotation_id AND before.seq < p.seq
        AND before.decision = 'reworded')
    AND p.spans IS DISTINCT FROM (
    SELECT array_agg(o.place ORDER BY s.ordinal, o.side) FROM annotation_span s,
      LATERAL (VALUES (1, s.start), (2, s."end")) AS o (side, place) WHERE s.annotation_id = a.id)
  ORDER BY p.seq`

// Every place has the words that its version has there, whoever decided it.
const placedVerbatim = () => db.$queryRaw<Found[]>`
  SELECT 'different' AS state, 'placement/' || p.seq AS row, 'its words are not those of the version at its spans' AS says
  FROM placement p JOIN article_version v ON v.id = p.version_id
  WHERE v.purged_at IS NULL AND EXISTS (SELECT 1 FROM generate_series(1, cardinality(p.exact)) AS i
    WHERE substring(v.text_utf16 FROM 2 * p.spans[2 * i - 1] + 1 FOR 2 * (p.spans[2 * i] - p.spans[2 * i - 1]))
      IS DISTINCT FROM utf16be(p.exact[i]))
  ORDER BY p.seq`

// What a person decided stands in the log as well: a decision without its row was slipped in or taken away.
const decidedAsLogged = () => db.$queryRaw<Found[]>`
  SELECT 'different' AS state, 'placement/' || p.seq AS row, 'the log knows nothing of this decision' AS says
  FROM placement p JOIN annotation a ON a.id = p.annotation_id
  WHERE p.decision IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM audit_entry e WHERE e.action = 'annotation.decided' AND e.subject = 'annotation/' || a.public_id
      AND e.payload::json ->> 'seq' = p.seq::text AND e.payload::json ->> 'decision' = p.decision::text)
  UNION ALL
  SELECT 'missing', 'placement/' || (e.payload::json ->> 'seq'), 'the log says it was decided, and it is not there'
  FROM audit_entry e WHERE e.action = 'annotation.decided' AND NOT EXISTS (
    SELECT 1 FROM placement p WHERE p.seq::text = e.payload::json ->> 'seq')
  ORDER BY 2`

const signedBySecond = () => db.$queryRaw<Found[]>`
  SELECT 'different' AS state, 'fit_signature/' || f.seq AS row, 'it is by somebody who contributed' AS says
  FROM fit_signature f JOIN evidence e ON e.id = f.evidence_id WHERE has_contributed(e.revision_id, f.signed_by_id)
  UNION ALL
  SELECT 'different', 'reference_check/' || c.seq, 'it is by somebody who contributed'
  FROM reference_check c JOIN reference_use u ON u.id = c.reference_use_id
  WHERE has_contributed(u.revision_id, c.signed_by_id)
  ORDER BY 2`

const editionsHoldWhatWasApproved = () => db.$queryRaw<Found[]>`
  SELECT 'different' AS state, 'edition_statement/' || es.edition_number || '/' || s.public_id AS row,
         'no approval has the hash it was published with' AS says
  FROM edition_statement es JOIN statement s ON s.id = es.statement_id
  WHERE NOT EXISTS (SELECT 1 FROM revision_event e
    WHERE e.revision_id = es.revision_id AND e.kind = 'approved' AND e.claim_hash = es.claim_hash)
  ORDER BY 2`

/**
 * Provisions, readings, figures, alignments and silences against the log of who entered and who looked at them, and against the
 * editions that hold them.
 */
export async function recordFaults(): Promise<Finding[]> {
  const found = await Promise.all([
    asEntered(),
    lookedAtBySecond(),
    editionsHoldWhatWasChecked(),
    provisionsAsEntered(),
    provisionsAsPublished(),
  ])
  return found.flat().map(({ state, row, says }) => finding(state, row, says))
}

// What was erased by order has no words to compare.
const asEntered = () => db.$queryRaw<Found[]>`
  WITH entered AS (
    SELECT a.subject, split_part(a.subject, '/', 1) AS what, split_part(a.subject, '/', 2) AS public_id, a.payload::jsonb AS said
    FROM audit_entry a WHERE a.action IN ('reading.added', 'figure.added', 'finding.added', 'alignment.proposed')
  ), rows AS (
    SELECT 'reading' AS what, public_id, jsonb_build_array(form, words, rendering, locator, reference_id, annotation_id) AS holds,
           words = '[erased by order]' AS erased FROM reading
    UNION ALL
    SELECT 'figure', public_id, jsonb_build_array(amount, unit, measures, whose, as_of, statement_id), false FROM figure
    UNION ALL
    SELECT 'finding', public_id, jsonb_build_array(to_jsonb(terms), version_id, subject_id, party_id), false FROM negative_finding
    UNION ALL
    SELECT 'alignment', public_id, jsonb_build_array(kind, reason, from_id, to_id, by_machine), false FROM alignment
  )
  SELECT CASE WHEN r.public_id IS NULL THEN 'missing' ELSE 'different' END AS state, e.subject AS row,
         CASE WHEN r.public_id IS NULL THEN 'the log says it was entered, and it is not there'
              ELSE 'it is not as the log says it was entered' END AS says
  FROM entered e LEFT JOIN rows r ON r.what = e.what AND r.public_id = e.public_id
  WHERE r.public_id IS NULL OR (NOT r.erased AND r.holds <> CASE e.what
    WHEN 'reading' THEN jsonb_build_array(said -> 'form', said -> 'words', said -> 'rendering', said -> 'locator', said -> 'referenceId', said -> 'annotationId')
    WHEN 'figure' THEN jsonb_build_array(said -> 'amount', said -> 'unit', said -> 'measures', said -> 'whose', said -> 'asOf', said -> 'statementId')
    WHEN 'finding' THEN jsonb_build_array(said -> 'terms', said -> 'versionId', said -> 'subjectId', said -> 'partyId')
    ELSE jsonb_build_array(said -> 'kind', said -> 'reason', said -> 'fromId', said -> 'toId', said -> 'byMachine') END)
  ORDER BY 2`

const lookedAtBySecond = () => db.$queryRaw<Found[]>`
  WITH looked AS (
    SELECT 'reading/' || public_id AS row, 'reading.checked' AS action, created_by_id, checked_by_id AS by_id, false AS own FROM reading
    UNION ALL
    SELECT 'figure/' || public_id, 'figure.checked', created_by_id, checked_by_id, false FROM figure
    UNION ALL
    SELECT 'finding/' || public_id, 'finding.checked', created_by_id, checked_by_id, false FROM negative_finding
    UNION ALL
    SELECT 'alignment/' || public_id, 'alignment.confirmed', created_by_id, confirmed_by_id, by_machine FROM alignment
    UNION ALL
    SELECT 'provision/' || id, 'provision.checked', created_by_id, checked_by_id, false FROM provision
  )
  SELECT 'different' AS state, l.row,
         CASE WHEN l.by_id = l.created_by_id AND NOT l.own THEN 'it was looked at by who entered it'
              ELSE 'the log does not say that they looked at it' END AS says
  FROM looked l
  WHERE l.by_id IS NOT NULL AND ((l.by_id = l.created_by_id AND NOT l.own) OR NOT EXISTS (
    SELECT 1 FROM audit_entry a WHERE a.subject = l.row AND a.action = l.action AND a.actor_id = l.by_id))
  ORDER BY 2`

// An edition may tell of an alignment that is a proposal, and says so; all else was checked before.
const editionsHoldWhatWasChecked = () => db.$queryRaw<Found[]>`
  WITH told AS (
    SELECT e.number, part.what, one.value AS said
    FROM edition e,
      LATERAL (VALUES ('readings'), ('figures'), ('findings'), ('alignments')) AS part (what),
      LATERAL jsonb_array_elements(coalesce(e.snapshot::jsonb -> part.what, '[]')) AS one
    WHERE e.snapshot LIKE '{%'
  ), held AS (
    SELECT 'readings' AS what, public_id, checked_at AS at, words AS says, words = '[erased by order]' AS erased FROM reading
    UNION ALL SELECT 'figures', public_id, checked_at, amount, false FROM figure
    UNION ALL SELECT 'findings', public_id, checked_at, array_to_string(terms, ', '), false FROM negative_finding
    UNION ALL SELECT 'alignments', public_id, confirmed_at, kind::text, false FROM alignment
  )
  SELECT CASE WHEN h.public_id IS NULL THEN 'missing' ELSE 'different' END AS state,
         'edition/' || t.number || '/' || (t.said ->> 'id') AS row,
         CASE WHEN h.public_id IS NULL THEN 'a record that it tells of is not there'
              WHEN h.at IS NULL THEN 'it tells of a record that nobody looked at'
              ELSE 'it tells of a record in other words' END AS says
  FROM told t LEFT JOIN held h ON h.what = t.what AND h.public_id = t.said ->> 'id'
  WHERE h.public_id IS NULL
     OR (h.at IS NULL AND (t.said -> 'proposed') IS DISTINCT FROM 'true'::jsonb)
     OR (NOT h.erased AND h.says <> CASE t.what
           WHEN 'readings' THEN t.said ->> 'words'
           WHEN 'figures' THEN t.said ->> 'amount'
           WHEN 'findings' THEN (SELECT string_agg(term, ', ' ORDER BY place) FROM jsonb_array_elements_text(t.said -> 'terms') WITH ORDINALITY AS x (term, place))
           ELSE t.said ->> 'alignmentKind' END)
  ORDER BY 2`

const provisionsAsEntered = () => db.$queryRaw<Found[]>`
  SELECT CASE WHEN p.id IS NULL THEN 'missing' ELSE 'different' END AS state,
         'provision/' || (a.payload::jsonb ->> 'provision') AS row,
         CASE WHEN p.id IS NULL THEN 'the log says it was entered, and it is not there'
              ELSE 'it is not as the log says it was entered' END AS says
  FROM audit_entry a LEFT JOIN provision p ON p.id::text = a.payload::jsonb ->> 'provision'
  WHERE a.action = 'provision.created' AND (p.id IS NULL OR
    (p.number, p.point_id::text) IS DISTINCT FROM (a.payload::jsonb ->> 'number', a.payload::jsonb ->> 'pointId'))
  ORDER BY 2`

// An edition names a provision by its text and number; the text may have had another address then. What carries no
// second look was published before one was asked for, and says so in its row.
const provisionsAsPublished = () => db.$queryRaw<Found[]>`
  WITH told AS (
    SELECT e.number, one.value AS said
    FROM edition e, LATERAL jsonb_array_elements(coalesce(e.snapshot::jsonb -> 'provisions', '[]')) AS one
    WHERE e.snapshot LIKE '{%'
  ), text_slug AS (
    SELECT id, slug FROM subject WHERE kind = 'plan_version'
    UNION SELECT subject_id, slug FROM subject_slug WHERE kind = 'plan_version'
  ), held AS (
    SELECT t.slug, p.number, p.ordinal, p.checked_at, p.published_before
    FROM provision p JOIN text_slug t ON t.id = p.plan_version_id
  )
  SELECT 'different' AS state, 'edition/' || t.number || '/' || (t.said ->> 'key') AS row,
         'it tells of a provision that nobody looked at, or that is another now' AS says
  FROM told t
  WHERE NOT EXISTS (
    SELECT 1 FROM held h
    WHERE h.slug = t.said ->> 'planVersion' AND h.number = t.said ->> 'number' AND h.ordinal = (t.said ->> 'ordinal')::int
      AND CASE WHEN t.said ? 'checkedAt' THEN date_trunc('milliseconds', h.checked_at) = (t.said ->> 'checkedAt')::timestamptz
               ELSE h.published_before END)
  ORDER BY 2`
