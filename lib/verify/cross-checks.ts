import 'server-only'
import { db } from '@/lib/db/client'
import { type Finding, finding } from './model'

type Found = { readonly state: 'missing' | 'different'; readonly row: string; readonly says: string }

/**
 * What one table says of another: the log of what was published, erased and noticed, signatures of who contributed,
 * versions of their captures. Each finds what somebody took away or changed together with its own hash.
 */
export async function crossChecks(): Promise<Finding[]> {
  const found = await Promise.all([
    publishedAsLogged(),
    erasedByOrder(),
    noticesAsLogged(),
    captured(),
    placedWhereMarked(),
    signedBySecond(),
    editionsHoldWhatWasApproved(),
  ])
  return found.flat().map(({ state, row, says }) => finding(state, row, says))
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
    (n.target_kind::text, n.target_id, n.kind::text, n.words, n.reason) IS DISTINCT FROM
    (a.payload::json ->> 'targetKind', a.payload::json ->> 'targetId', a.payload::json ->> 'kind',
     a.payload::json ->> 'words', a.payload::json ->> 'reason'))
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

const placedWhereMarked = () => db.$queryRaw<Found[]>`
  SELECT 'different' AS state, 'placement/' || p.seq AS row,
         'on the version it was marked on, a passage lies where it was marked' AS says
  FROM placement p JOIN annotation a ON a.id = p.annotation_id AND a.version_id = p.version_id
  WHERE p.state = 'placed' AND p.spans IS DISTINCT FROM (
    SELECT array_agg(o.place ORDER BY s.ordinal, o.side) FROM annotation_span s,
      LATERAL (VALUES (1, s.start), (2, s."end")) AS o (side, place) WHERE s.annotation_id = a.id)
  ORDER BY p.seq`

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
