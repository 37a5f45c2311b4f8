import type { PoolClient } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { appPool } from '@/lib/db/test-database'
import { AUTHOR, IDLE, id, SECOND, WORLD } from './rules-world'

/** As the application's own role: all of it goes round the commands with plain SQL. */
let app: PoolClient
beforeAll(async () => {
  app = await appPool().connect()
  for (const sql of ['BEGIN', ...WORLD, 'COMMIT']) await app.query(sql)
})
afterAll(() => app?.release())
beforeEach(async () => void (await app.query('BEGIN')))
afterEach(async () => void (await app.query('ROLLBACK')))

const all = async (sql: readonly string[]) => {
  for (const one of sql) await app.query(one)
}
const logged = (action: string, statement: string, by = AUTHOR) =>
  `INSERT INTO audit_entry (seq, at, actor_id, actor, action, subject, payload, prev_hash, hash)
   VALUES (0, now(), '${by}', 'Who', '${action}', 'statement/${statement}', '{}', '', '')`
const draft = (row: number, of: number, number: number) =>
  `INSERT INTO revision (id, statement_id, number, wording, created_by_id) VALUES ('${id(row)}', '${id(of)}', ${number}, 'Words.', '${AUTHOR}')`
const evidence = (row: number, of: number, bearing = 'supports', by = AUTHOR) =>
  `INSERT INTO evidence (id, public_id, revision_id, annotation_id, bearing, added_by_id) VALUES ('${id(row)}', 'e${row}', '${id(of)}', '${id(20)}', '${bearing}', '${by}')`
const use = (row: number, of: number, reference = 60) =>
  `INSERT INTO reference_use (id, public_id, revision_id, reference_id, bearing, seen_to_say, added_by_id) VALUES ('${id(row)}', 'u${row}', '${id(of)}', '${id(reference)}', 'supports', 'It says so.', '${AUTHOR}')`
const thread = (row: number, of: number, at = 'now()') =>
  `INSERT INTO thread (id, public_id, statement_id, created_by_id, created_at) VALUES ('${id(row)}', 't${row}', '${id(of)}', '${SECOND}', ${at})`
const dismissal = (of: number) =>
  `INSERT INTO style_dismissal (revision_id, rule, words, reason, by_id) VALUES ('${id(of)}', 'places', 'Words', 'It is a name.', '${AUTHOR}')`
const hand = (of: number, who: string) =>
  `INSERT INTO contribution (revision_id, user_id, kind) VALUES ('${id(of)}', '${who}', 'evidence')`
const figure = (of: number) =>
  `INSERT INTO figure (id, public_id, statement_id, amount, unit, measures, whose, created_by_id) VALUES ('${id(480)}', 'f480', '${id(of)}', 'Words', 'words', 'length', 'ours', '${AUTHOR}')`

const INSERTED = [
  `INSERT INTO statement (id, public_id, subject_id, kind, owner_id) VALUES ('${id(410)}', 's410', '${id(32)}', 'detail', '${AUTHOR}')`,
  `INSERT INTO statement_shown_at (statement_id, subject_id) VALUES ('${id(410)}', '${id(33)}')`,
  draft(411, 410, 1),
]
/** Statement 410 with its draft 411. */
const STARTED = [...INSERTED, logged('statement.created', 's410')]
/** 421, the next draft of the published statement 40, with copies of its passage and its reference. */
const OPENED = [draft(421, 40, 2), evidence(422, 421), use(423, 421), logged('statement.draft-opened', 's40')]
/** 431, the next draft of statement 80, which is in review. */
const IN_REVIEW = [draft(431, 80, 2), evidence(432, 431), logged('statement.draft-opened', 's80')]

const take = (revision: number, by = AUTHOR) => `SELECT take_draft_back('${id(revision)}', '${by}')`
const back = (by = AUTHOR, which = `WHERE action = 'statement.draft-taken-back'`) =>
  `SELECT put_draft_back((SELECT max(seq) FROM audit_entry ${which}), '${by}')`

type Case = readonly [what: string, before: readonly string[], attempt: string, by: RegExp]
const STAYS: readonly Case[] = [
  ['one that was submitted', [], take(81), /it was submitted/],
  ['one that is not there', [], take(999), /no longer there/],
  ['one that somebody else began', STARTED, take(411, SECOND), /somebody else began it/],
  ['what somebody wants who only reads', STARTED, take(411, IDLE), /only an active editor/],
  ['one that the log knows nothing of', INSERTED, take(411), /does not say who began it/],
  [
    'one that another began by the log',
    [...INSERTED, logged('statement.created', 's410', SECOND)],
    take(411),
    /does not say who began it/,
  ],
  [
    'one on whose statement somebody worked since',
    [...STARTED, logged('evidence.added', 's410', SECOND)],
    take(411),
    /Who worked on the statement since/,
  ],
  ['one that another has a hand in', [...STARTED, hand(411, SECOND)], take(411), /a hand in it/],
  [
    'one with other words',
    [...STARTED, `UPDATE revision SET row_version = 2 WHERE id = '${id(411)}'`],
    take(411),
    /worked on since/,
  ],
  ['one that was placed', [...STARTED, logged('statement.placed', 's410')], take(411), /worked on since/],
  ['one with a passage', [...STARTED, evidence(412, 411)], take(411), /a passage is attached/],
  [
    'one with a passage that bears otherwise than the copy did',
    [...OPENED, `UPDATE evidence SET bearing = 'context' WHERE id = '${id(422)}'`],
    take(421),
    /a passage is attached/,
  ],
  ['one with a reference', [...STARTED, use(413, 411)], take(411), /a reference is attached/],
  ['one with a further reference', [...OPENED, use(424, 421, 63)], take(421), /a reference is attached/],
  ['one with a rule of style set aside', [...STARTED, dismissal(411)], take(411), /a rule of style/],
  [
    'one off which a copied passage was taken',
    [...OPENED, `DELETE FROM evidence WHERE id = '${id(422)}'`],
    take(421),
    /was taken off it/,
  ],
  [
    'one off which a copied reference was taken',
    [...OPENED, `DELETE FROM reference_use WHERE id = '${id(423)}'`],
    take(421),
    /was taken off it/,
  ],
  [
    'one that a reviewer sent the author to',
    [
      ...IN_REVIEW,
      `INSERT INTO revision_event (revision_id, kind, by_id, reason) VALUES ('${id(81)}', 'changes_requested', '${SECOND}', 'overstated')`,
    ],
    take(431),
    /changes were asked for/,
  ],
  ['one whose statement has a thread', [...STARTED, thread(470, 410)], take(411), /a thread/],
  [
    'a next draft since which somebody spoke up in an older thread',
    [
      thread(470, 40, `now() - interval '1 day'`),
      ...OPENED,
      `INSERT INTO comment (thread_id, words, by_id) VALUES ('${id(470)}', 'Words.', '${SECOND}')`,
    ],
    take(421),
    /a thread/,
  ],
  ['one whose statement has a figure', [...STARTED, figure(410)], take(411), /a figure/],
  ['a next draft with a figure entered since', [...OPENED, figure(40)], take(421), /a figure/],
  [
    'one whose statement is a side of a disagreement',
    [
      ...STARTED,
      `INSERT INTO subject (id, kind, slug) VALUES ('${id(490)}', 'disagreement', 'differ')`,
      `INSERT INTO disagreement (subject_id, kind, ordinal) VALUES ('${id(490)}', 'reports_differ', 1)`,
      `INSERT INTO disagreement_side (disagreement_id, statement_id, ordinal) VALUES ('${id(490)}', '${id(410)}', 1)`,
    ],
    take(411),
    /side of a disagreement/,
  ],
  ['the row of a hand in it, on its own', STARTED, 'DELETE FROM contribution', /permission denied/],
  [
    'the same, as if it were being taken back',
    [...STARTED, `SET LOCAL proviso.taken_back = '${id(411)}'`],
    `DELETE FROM contribution WHERE revision_id = '${id(411)}'`,
    /permission denied/,
  ],
  ['a draft, on its own', STARTED, `DELETE FROM revision WHERE id = '${id(411)}'`, /permission denied/],
  ['a statement, on its own', STARTED, `DELETE FROM statement WHERE id = '${id(410)}'`, /permission denied/],
  ['what another took back', [...STARTED, take(411)], back(SECOND), /by whoever took it back/],
  ['a row of the log that says something else', STARTED, back(AUTHOR, ''), /by whoever took it back/],
  ['one that is there again', [...STARTED, take(411), back()], back(), /statement_pkey/],
  [
    'one whose statement has another draft since',
    [...OPENED, take(421), draft(425, 40, 2)],
    back(),
    /revision_statement_id_number_key|revision_one_draft_key/,
  ],
]

test.each(STAYS)('refused: %s', async (_, before, attempt, by) => {
  await all(before)
  await expect(app.query(attempt)).rejects.toThrow(by)
})

const TABLES = [
  'statement',
  'statement_shown_at',
  'revision',
  'contribution',
  'style_dismissal',
  'evidence',
  'reference_use',
]
/** Every row of what statements consist of. */
async function rows() {
  const found: Record<string, unknown[]> = {}
  for (const table of TABLES)
    found[table] = (await app.query(`SELECT to_jsonb(t) - 'at' AS row FROM ${table} t ORDER BY t::text`)).rows
  return found
}

test.each([
  ['a statement that was started', STARTED, 411],
  ['a next draft with its copies', OPENED, 421],
])('%s is taken back whole, and put back as it was, more than once', async (_, begun, revision) => {
  const before = await rows()
  await all(begun)
  const stood = await rows()
  for (let time = 0; time < 2; time += 1) {
    await app.query(take(revision))
    expect(await rows()).toEqual(before)
    const { rows: log } = await app.query<{ payload: string }>(
      'SELECT action, subject, actor, payload FROM audit_entry ORDER BY seq DESC LIMIT 1',
    )
    expect(log[0]).toMatchObject({ action: 'statement.draft-taken-back', actor: 'author' })
    expect(JSON.parse(log[0]?.payload ?? '{}')).toMatchObject({ revisionId: id(revision), wording: 'Words.' })
    await app.query(back())
    expect(await rows()).toEqual(stood)
  }
})

test('a next draft goes though the statement had a thread and a figure before it', async () => {
  await all([
    thread(470, 40, `now() - interval '1 day'`),
    figure(40)
      .replace('created_by_id)', 'created_by_id, created_at)')
      .replace(/'\)$/, `', now() - interval '1 day')`),
  ])
  const before = await rows()
  await all([...OPENED, take(421)])
  expect(await rows()).toEqual(before)
})

test('only the application may ask for it', async () => {
  const { rows: may } = await app.query(
    `SELECT has_function_privilege('public', 'take_draft_back(uuid, uuid)', 'EXECUTE') AS everybody,
            has_function_privilege('proviso_app', 'take_draft_back(uuid, uuid)', 'EXECUTE') AS application,
            has_table_privilege('proviso_app', 'contribution', 'DELETE') AS contributions,
            has_table_privilege('proviso_app', 'revision_event', 'DELETE') AS events,
            has_table_privilege('proviso_app', 'revision', 'DELETE') AS revisions`,
  )
  expect(may).toEqual([
    { everybody: false, application: true, contributions: false, events: false, revisions: false },
  ])
})

test('whoever speaks up about it at that moment is waited for, and heard', async () => {
  await all([...STARTED, 'COMMIT', 'BEGIN'])
  const other = await appPool().connect()
  await other.query('BEGIN')
  await other.query(thread(470, 410))
  const taken = app.query(take(411)).then(
    () => 'gone',
    (error: Error) => error.message,
  )
  await other.query('COMMIT')
  other.release()
  expect(await taken).toMatch(/a thread about the statement/)
})
