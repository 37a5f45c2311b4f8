import { ADMIN, AUTHOR, approve, audit, edition, enter, IDLE, id, SECOND, sign } from './rules-world'

const on = {
  statement: `NULL, '${id(40)}', NULL`,
  article: `NULL, NULL, '${id(10)}'`,
  annotation: `'${id(20)}', NULL, NULL`,
}
const thread = (row: number, about: string = on.statement, by = AUTHOR) =>
  `INSERT INTO thread (id, public_id, annotation_id, statement_id, article_id, created_by_id) VALUES ('${id(row)}', 't${row}', ${about}, '${by}')`
const comment = (seq: number, of = 200, words = 'Words.', by = AUTHOR) =>
  `INSERT INTO comment (seq, thread_id, words, by_id) VALUES (${seq}, '${id(of)}', '${words}', '${by}')`
const event = (kind: string, of = 200, by = SECOND, reason = kind === 'resolved' ? `'answered'` : 'NULL') =>
  `INSERT INTO thread_event (thread_id, kind, reason, by_id) VALUES ('${id(of)}', '${kind}', ${reason}, '${by}')`
const withdraw = (seq: number, by: string) =>
  `INSERT INTO comment_withdrawal (comment_seq, by_id) VALUES (${seq}, '${by}')`
const mention = (user: string, seq = 9001) =>
  `INSERT INTO mention (comment_seq, user_id) VALUES (${seq}, '${user}')`
const ask = (asked: string, revision = 81, by = AUTHOR) =>
  `INSERT INTO review_request (revision_id, asked_id, by_id) VALUES ('${id(revision)}', '${asked}', '${by}')`

/** A thread on the published statement, in which two comments were made and one taken back, and which nobody minds. */
export const TOGETHER_WORLD: readonly string[] = [
  thread(200),
  comment(9001),
  comment(9002),
  withdraw(9002, AUTHOR),
  mention(SECOND),
  event('blocking'),
  event('not_blocking'),
  ask(SECOND),
  `INSERT INTO inbox_mark (user_id, item, reached) VALUES ('${SECOND}', 'thread/t200', now())`,
  `INSERT INTO presence (stream_id, user_id, article_id) VALUES ('${id(201)}', '${SECOND}', '${id(10)}')`,
]

const ASKED_NOW = 'SET CONSTRAINTS edition_has_no_blocking_thread IMMEDIATE'
/** Statement 80 is approved and goes into edition 2, beside what is carried over. */
const published = [sign(82), approve(81), audit, edition(2), enter(2, 80, 81)]
const blockedBy = (about: string) => [thread(210, about), event('blocking', 210), ...published]

/** Rules about threads and reviews asked of somebody; each is gone round with plain SQL. */
export const TOGETHER_CASES = [
  {
    rule: 'thread_about_check',
    says: 'a thread about two things',
    attempt: thread(210, `'${id(20)}', '${id(40)}', NULL`),
    by: /thread_about_check/,
  },
  {
    rule: 'thread_by_an_editor',
    says: 'a thread by somebody who only reads',
    attempt: thread(210, on.article, IDLE),
    by: /takes part in a thread/,
  },
  {
    rule: 'thread_event_by_an_editor',
    says: 'a thread resolved by somebody who only reads',
    attempt: event('resolved', 200, IDLE),
    by: /takes part in a thread/,
  },
  {
    rule: 'comment_by_an_editor',
    says: 'a comment by somebody who has left',
    before: [`UPDATE app_user SET active = false WHERE id = '${SECOND}'`],
    attempt: comment(9010, 200, 'Words.', SECOND),
    by: /takes part in a thread/,
  },
  {
    rule: 'comment_words_check',
    says: 'a comment without words',
    attempt: comment(9010, 200, ' '),
    by: /comment_words_check/,
  },
  {
    rule: 'comment_in_an_open_thread',
    says: 'a comment in a resolved thread',
    before: [event('resolved')],
    attempt: comment(9010),
    by: /reopened before it goes on/,
  },
  {
    rule: 'comment_withdrawn_by_its_author',
    says: 'another one’s comment taken back',
    attempt: withdraw(9001, SECOND),
    by: /by whoever wrote it/,
  },
  {
    rule: 'mention_of_an_editor',
    says: 'a mention of somebody who only reads',
    attempt: mention(IDLE),
    by: /active editors and admins/,
  },
  {
    rule: 'thread_event_reason_check',
    says: 'a thread resolved for no reason',
    attempt: event('resolved', 200, SECOND, 'NULL'),
    by: /thread_event_reason_check/,
  },
  {
    rule: 'thread_event_is_legal',
    says: 'an open thread reopened',
    attempt: event('reopened'),
    by: /an open thread is resolved/,
  },
  {
    rule: 'thread_event_is_legal',
    says: 'a resolved thread resolved again',
    before: [event('resolved')],
    attempt: event('resolved'),
    by: /an open thread is resolved/,
  },
  {
    rule: 'thread_event_is_legal',
    says: 'a thread that blocks made to block',
    before: [event('blocking')],
    attempt: event('blocking'),
    by: /stops publishing, or no longer does, once/,
  },
  ...Object.entries({ ...on, statement: `NULL, '${id(80)}', NULL` }).map(([kind, about]) => ({
    rule: 'edition_has_no_blocking_thread',
    says: `a new sentence with a blocking thread on its ${kind}`,
    before: blockedBy(about),
    attempt: ASKED_NOW,
    by: /a blocking thread stops publishing/,
  })),
  {
    rule: 'review_request_other_check',
    says: 'a review asked of oneself',
    attempt: ask(ADMIN, 81, ADMIN),
    by: /review_request_other_check/,
  },
  {
    rule: 'review_asked_of_a_second_person',
    says: 'a review asked of who wrote it',
    attempt: ask(AUTHOR, 81, SECOND),
    by: /nobody reviews what they contributed to/,
  },
  {
    rule: 'review_asked_of_a_second_person',
    says: 'a review asked of somebody who only reads',
    attempt: ask(IDLE),
    by: /ask one another/,
  },
  {
    rule: 'review_asked_of_a_second_person',
    says: 'a review asked for a draft',
    attempt: ask(SECOND, 51),
    by: /what waits for one/,
  },
]

/** What a blocking thread never holds up, written in one transaction that is asked at its end. */
export const NEVER_HELD_UP: readonly (readonly [what: string, sql: readonly string[]])[] = [
  [
    'what is carried over unchanged',
    [thread(210), event('blocking', 210), audit, edition(2), enter(2, 40, 41), ASKED_NOW],
  ],
  ['a sentence whose thread was resolved', [...blockedBy(on.annotation), event('resolved', 210), ASKED_NOW]],
  [
    'a sentence whose thread no longer blocks',
    [...blockedBy(on.article), event('not_blocking', 210), ASKED_NOW],
  ],
]
