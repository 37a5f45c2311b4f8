import { ADMIN, id } from './rules-world'

const refuse = (words: string) =>
  `INSERT INTO notice_refusal (id, article_id, kind, words, by_id) VALUES (gen_random_uuid(), '${id(10)}', 'update', '${words}', '${ADMIN}')`
const HASH = 'a'.repeat(64)
const draft = (hash: string, row = 'gen_random_uuid()') =>
  `INSERT INTO import_draft (id, owner_id, raw, reading, recheck_of_id, raw_sha256) VALUES (${row}, '${ADMIN}', '', '{}', '${id(10)}', ${hash})`

/** A text that a schedule brought in, and a schedule. */
export const RECHECK_WORLD = [
  draft(`'${HASH}'`, `'${id(520)}'`),
  refuse('Update: said to be none.'),
  `INSERT INTO article_recheck (article_id, address, next_at, set_by_id) VALUES ('${id(9)}', 'https://x.example/b', now(), '${ADMIN}')`,
]

/** Rules about articles that come again; each is gone round with plain SQL. */
export const RECHECK_CASES = [
  {
    rule: 'article_address_key_check',
    says: 'an address without a key',
    attempt: `UPDATE article_address SET key = '' WHERE id = '${id(13)}'`,
    by: /article_address_key_check/,
  },
  {
    rule: 'import_draft_recheck_check',
    says: 'a text brought in by a schedule without its hash',
    attempt: draft('NULL'),
    by: /import_draft_recheck_check/,
  },
  {
    rule: 'import_draft_recheck_once_key',
    says: 'the same bytes of one article waiting twice',
    attempt: draft(`'${HASH}'`),
    by: /import_draft_recheck_once_key/,
  },
  {
    rule: 'article_recheck_values_check',
    says: 'an order to look at a file',
    attempt: `INSERT INTO article_recheck (article_id, address, next_at, set_by_id) VALUES ('${id(10)}', 'file:///etc/hosts', now(), '${ADMIN}')`,
    by: /article_recheck_values_check/,
  },
  {
    rule: 'notice_refusal_words_check',
    says: 'to refuse a notice without words',
    attempt: refuse(''),
    by: /notice_refusal_words_check/,
  },
  {
    rule: 'notice_refusal_once_key',
    says: 'to refuse the same words twice',
    before: [refuse('Update: none.')],
    attempt: refuse('Update: none.'),
    by: /notice_refusal_once_key/,
  },
  {
    rule: 'refusals_erased_with_their_version',
    says: 'to keep what was refused of a text that was erased by order',
    before: [refuse('Update: none.'), `SELECT purge_version('${id(11)}', 'Order 1', '${ADMIN}')`],
    attempt: `DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM notice_refusal) THEN RAISE 'erased too'; END IF; END $$`,
    by: /erased too/,
  },
]
