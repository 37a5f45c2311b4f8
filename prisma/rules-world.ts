/**
 * A small newsroom in plain SQL: enough rows for every rule to have something to refuse. Ids are fixed; `id(7)` in
 * a case is the row that the world made as 7.
 */
export const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

export const ADMIN = id(1)
export const AUTHOR = id(2)
export const SECOND = id(3)
export const IDLE = id(4)

/** 40 words, so that 10 of them are a quarter. One astral character, so that units and points differ. */
export const TEXT = `One two three 😀 five six seven eight nine ten ${Array.from({ length: 31 }, (_, n) => `w${n}`).join(' ')}`
export const WORDS = 40
export const PASSAGE = TEXT.slice(0, 13)

const sha = (sql: string) => `encode(sha256(convert_to(${sql}, 'UTF8')), 'hex')`
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** SQL for one version of article 10. */
export function version(
  number: number,
  row: number,
  text: string,
  changes: Record<string, string> = {},
): string {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index)
  const columns: Record<string, string> = {
    id: `'${id(row)}'`,
    article_id: `'${id(10)}'`,
    number: String(number),
    cause: "'first'",
    text: quoted(text),
    text_utf16: `utf16be(${quoted(text)})`,
    code_units: String(text.length),
    text_sha256: sha(quoted(text)),
    raw_sha256: "'raw'",
    merkle_algorithm: "'m'",
    merkle_salt: "'s'",
    merkle_root: "'r'",
    word_starts: `'{${starts.join(',')}}'`,
    whole_words: String(starts.length),
    created_by_id: `'${ADMIN}'`,
    ...changes,
  }
  return `INSERT INTO article_version (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`
}

export const submit = (revision: number) =>
  `INSERT INTO revision_event (revision_id, kind, by_id) VALUES ('${id(revision)}', 'submitted', '${AUTHOR}')`
export const sign = (evidence: number, by = SECOND, accepted = false) =>
  `INSERT INTO fit_signature (evidence_id, signed_by_id, fit_hash, accepted_readings) VALUES ('${id(evidence)}', '${by}', 'fit', ${accepted})`
export const approve = (revision: number, by = SECOND, hash = 'claim') =>
  `INSERT INTO revision_event (revision_id, kind, by_id, claim_hash) VALUES ('${id(revision)}', 'approved', '${by}', '${hash}')`
export const publish = (revision: number, edition: number, by = ADMIN) =>
  `INSERT INTO revision_event (revision_id, kind, by_id, edition) VALUES ('${id(revision)}', 'published', '${by}', ${edition})`
export const edition = (number: number, changes: Record<string, string> = {}) => {
  const columns: Record<string, string> = {
    number: String(number),
    published_by_id: `'${ADMIN}'`,
    snapshot: "'{}'",
    snapshot_sha256: sha("'{}'"),
    diff_sha256: "'diff'",
    audit_seq: '(SELECT seq FROM audit_head)',
    audit_hash: '(SELECT hash FROM audit_head)',
    ...changes,
  }
  return `INSERT INTO edition (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`
}
export const enter = (number: number, statement: number, revision: number, hash = 'claim') =>
  `INSERT INTO edition_statement (edition_number, statement_id, revision_id, claim_hash) VALUES (${number}, '${id(statement)}', '${id(revision)}', '${hash}')`
export const expose = (number: number, row: number, shown: string, speech = '') =>
  `INSERT INTO edition_exposure (edition_number, version_id, shown, speech) VALUES (${number}, '${id(row)}', '{${shown}}', '{${speech}}')`
export const audit = `INSERT INTO audit_entry (seq, at, actor, action, subject, payload, prev_hash, hash) VALUES (0, now(), 'x', 'did', 'it', '{}', '', '')`

const statement = (row: number, kind: string) =>
  `INSERT INTO statement (id, public_id, subject_id, kind, owner_id) VALUES ('${id(row)}', 's${row}', '${id(32)}', '${kind}', '${AUTHOR}')`
const revision = (row: number, of: number, frozen: boolean) =>
  `INSERT INTO revision (id, statement_id, number, wording, frozen_at, created_by_id) VALUES ('${id(row)}', '${id(of)}', 1, 'Words.', ${frozen ? 'now()' : 'NULL'}, '${AUTHOR}')`
const evidence = (row: number, of: number, bearing = 'supports') =>
  `INSERT INTO evidence (id, public_id, revision_id, annotation_id, bearing, added_by_id) VALUES ('${id(row)}', 'e${row}', '${id(of)}', '${id(20)}', '${bearing}', '${AUTHOR}')`
const reference = (row: number, quality: string, how: string) =>
  `INSERT INTO reference (id, slug, outlet, title, title_kind, how_read, quality, created_by_id) VALUES ('${id(row)}', 'r${row}', 'Outlet', 'Title', 'headline', '${how}', '${quality}', '${AUTHOR}')`
const use = (row: number, of: number, what: number) =>
  `INSERT INTO reference_use (id, public_id, revision_id, reference_id, bearing, seen_to_say, added_by_id) VALUES ('${id(row)}', 'u${row}', '${id(of)}', '${id(what)}', 'supports', 'It says so.', '${AUTHOR}')`
const subject = (row: number, kind: string, slug: string) =>
  `INSERT INTO subject (id, kind, slug) VALUES ('${id(row)}', '${kind}', '${slug}')`
const user = (row: number, name: string, role: string) =>
  `INSERT INTO app_user (id, email, name, role) VALUES ('${id(row)}', '${name}@x.example', '${name}', '${role}')`

/** In this order. Statement 40 is published in edition 1; 80 is in review, unsigned; 50 is a draft. */
export const WORLD: readonly string[] = [
  user(1, 'admin', 'admin'),
  user(2, 'author', 'editor'),
  user(3, 'second', 'editor'),
  user(4, 'idle', 'reader'),
  `INSERT INTO article (id, slug, working_title, created_by_id) VALUES ('${id(10)}', 'a', 'A', '${ADMIN}'), ('${id(9)}', 'b', 'B', '${ADMIN}')`,
  `INSERT INTO article_detail (article_id, field, value, method, set_by_id) VALUES ('${id(10)}', 'title', 'T', 'found', '${ADMIN}')`,
  `INSERT INTO article_address (id, article_id, kind, url, key) VALUES ('${id(13)}', '${id(10)}', 'canonical', 'https://x.example/a', 'x.example/a')`,
  `INSERT INTO article_rights (article_id, policy, set_by_id) VALUES ('${id(10)}', 'excerpt', '${ADMIN}')`,
  version(1, 11, TEXT),
  `INSERT INTO capture (article_id, method, outcome, by_id, version_id) VALUES ('${id(10)}', 'pasted', 'good', '${ADMIN}', '${id(11)}')`,
  `INSERT INTO block_layout (id, version_id, number, by_id) VALUES ('${id(12)}', '${id(11)}', 1, '${ADMIN}')`,
  `INSERT INTO block (layout_id, ordinal, start, "end", kind, disposition) VALUES ('${id(12)}', 0, 0, ${TEXT.length}, 'paragraph', 'shown')`,
  `INSERT INTO publisher_notice (id, version_id, kind, words, by_id) VALUES ('${id(14)}', '${id(11)}', 'update', 'Updated.', '${ADMIN}')`,
  `INSERT INTO annotation (id, public_id, version_id, tags, voice, created_by_id, updated_by_id) VALUES ('${id(20)}', 'a20', '${id(11)}', '{}', 'outlet_words', '${AUTHOR}', '${AUTHOR}')`,
  `INSERT INTO annotation_span (annotation_id, ordinal, start, "end", exact) VALUES ('${id(20)}', 0, 0, 13, '${PASSAGE}')`,
  subject(30, 'plan', 'plan'),
  `INSERT INTO plan (subject_id) VALUES ('${id(30)}')`,
  subject(31, 'section', 'one'),
  `INSERT INTO section (subject_id, plan_id, ordinal) VALUES ('${id(31)}', '${id(30)}', 1)`,
  subject(32, 'point', 'seven'),
  `INSERT INTO point (subject_id, plan_id, section_id, number) VALUES ('${id(32)}', '${id(30)}', '${id(31)}', 7)`,
  subject(33, 'person', 'somebody'),
  `INSERT INTO person (subject_id, aliases) VALUES ('${id(33)}', '{}')`,
  `INSERT INTO furniture (id, key) VALUES ('${id(70)}', 'site/name')`,
  `INSERT INTO furniture_revision (id, furniture_id, number, text, by_id) VALUES ('${id(71)}', '${id(70)}', 1, 'Name', '${AUTHOR}'), ('${id(72)}', '${id(70)}', 2, 'Other', '${AUTHOR}')`,
  `INSERT INTO furniture_signature (revision_id, signed_by_id) VALUES ('${id(71)}', '${SECOND}')`,
  reference(60, 'A', 'original'),
  reference(61, 'C', 'original'),
  reference(62, 'A', 'cited_only'),
  reference(63, 'A', 'original'),
  statement(40, 'summary'),
  revision(41, 40, true),
  evidence(42, 41),
  use(43, 41, 60),
  submit(41),
  sign(42),
  `INSERT INTO reference_check (reference_use_id, signed_by_id, fit_hash) VALUES ('${id(43)}', '${SECOND}', 'fit')`,
  approve(41),
  audit,
  edition(1),
  enter(1, 40, 41),
  publish(41, 1),
  `INSERT INTO edition_furniture (edition_number, revision_id) VALUES (1, '${id(71)}')`,
  expose(1, 11, '0,13'),
  `INSERT INTO ledger_entry (edition_number, ordinal, kind, reason) VALUES (1, 1, 'addition', 'New.')`,
  `INSERT INTO edition_notice (kind, target_kind, target_id, words, reason, by_id) VALUES ('under_review', 'statement', 's40', 'Under review.', 'Check.', '${ADMIN}')`,
  statement(50, 'detail'),
  revision(51, 50, false),
  evidence(52, 51),
  statement(80, 'detail'),
  revision(81, 80, true),
  evidence(82, 81),
  submit(81),
]

/** The place of the passage where it was marked; not of the world, because places had no words at first. */
export const PLACED = `INSERT INTO placement (annotation_id, version_id, state, spans, exact, decider) VALUES ('${id(20)}', '${id(11)}', 'placed', '{0,13}', ARRAY['${PASSAGE}'], 'machine')`

/** The same for a database from before addresses had keys. */
export const WORLD_BEFORE_KEYS: readonly string[] = WORLD.map((sql) =>
  sql.startsWith('INSERT INTO article_address ')
    ? sql.replace(', key) VALUES', ') VALUES').replace(", 'x.example/a')", ')')
    : sql,
)
