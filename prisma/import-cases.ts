import { AUTHOR } from './rules-world'

const RUN = '00000000-0000-7000-8000-0000000019a1'
const run = (id: string, state: string, mode: string) =>
  `INSERT INTO import_run (id, owner_id, name, source, list_sha256, state, mode) VALUES ('${id}', '${AUTHOR}', 'list.csv', 'list', 'x', '${state}', ${mode})`

/** A run that was looked at and not started. */
export const IMPORT_WORLD = [run(RUN, 'checked', 'NULL')]

/** Rules about imports under way; each is gone round with plain SQL. */
export const IMPORT_CASES = [
  {
    rule: 'import_run_started_check',
    says: 'a run that goes on though nobody started it',
    attempt: `UPDATE import_run SET state = 'importing' WHERE id = '${RUN}'`,
    by: /import_run_started_check/,
  },
  {
    rule: 'import_row_source_check',
    says: 'a row without address or file',
    attempt: `INSERT INTO import_row (id, run_id, number) VALUES (gen_random_uuid(), '${RUN}', 1)`,
    by: /import_row_source_check/,
  },
  {
    rule: 'import_draft_read_check',
    says: 'a draft that was neither read nor refused',
    attempt: `INSERT INTO import_draft (id, owner_id) VALUES (gen_random_uuid(), '${AUTHOR}')`,
    by: /import_draft_read_check/,
  },
]
