import { ADMIN, AUTHOR, IDLE, id, TEXT, version } from './rules-world'

type Decision = {
  readonly about?: 'passage' | 'article' | 'copy'
  readonly article?: number
  readonly annotation?: number | null
  readonly origin?: number | null
  readonly copyOf?: number | null
  readonly verdict?: 'accepted' | 'refused' | 'undone'
  readonly undoes?: string
  readonly by?: string
}
const row = (number: number | null) => (number === null ? 'NULL' : `'${id(number)}'`)
const decide = ({
  about = 'passage',
  article = 10,
  annotation = about === 'passage' ? 20 : null,
  origin = about === 'copy' ? null : 500,
  copyOf = about === 'copy' ? 9 : null,
  verdict = 'accepted',
  undoes = 'NULL',
  by = AUTHOR,
}: Decision = {}) =>
  `INSERT INTO origin_decision (about, article_id, annotation_id, origin_id, copy_of_id, verdict, words, undoes, by_id) VALUES ('${about}', '${id(article)}', ${row(annotation)}, ${row(origin)}, ${row(copyOf)}, '${verdict}', 'told it', ${undoes}, '${by}')`
const copies = (one: number, of: number) =>
  `UPDATE article SET copy_of_id = '${id(of)}' WHERE id = '${id(one)}'`
const LAST = '(SELECT max(seq) FROM origin_decision)'
const purge = `SELECT purge_version('${id(11)}', 'Order 1', '${ADMIN}')`

/** An origin, and a decision of which nothing is changed. */
export const ORIGIN_WORLD = [
  `INSERT INTO origin (id, kind, name) VALUES ('${id(500)}', 'named_report', 'after the Gazette')`,
  decide(),
]

/** Rules about origins and likeness; each is gone round with plain SQL. */
export const ORIGIN_CASES = [
  {
    rule: 'origin_decision_about_check',
    says: 'a decision about a passage that names none',
    attempt: decide({ annotation: null }),
    by: /origin_decision_about_check/,
  },
  {
    rule: 'origin_decision_about_check',
    says: 'a copy of nothing',
    attempt: decide({ about: 'copy', copyOf: null }),
    by: /origin_decision_about_check/,
  },
  {
    rule: 'origin_decision_undoes_check',
    says: 'an undoing of nothing',
    attempt: decide({ verdict: 'undone' }),
    by: /origin_decision_undoes_check/,
  },
  {
    rule: 'origin_decided_by_an_editor',
    says: 'a decision of a reader',
    attempt: decide({ by: IDLE }),
    by: /only an active editor or admin/,
  },
  {
    rule: 'origin_decided_by_an_editor',
    says: 'a decision about a passage of another article',
    attempt: decide({ article: 9 }),
    by: /the passage is one of the article/,
  },
  {
    rule: 'origin_decided_by_an_editor',
    says: 'to undo what was decided of something else',
    attempt: decide({ about: 'article', verdict: 'undone', undoes: LAST }),
    by: /about the same thing/,
  },
  {
    rule: 'copies_end_somewhere',
    says: 'a copy of itself',
    attempt: copies(10, 10),
    by: /no copy of itself/,
  },
  {
    rule: 'copies_end_somewhere',
    says: 'two articles that are copies of each other',
    before: [copies(10, 9)],
    attempt: copies(9, 10),
    by: /nor of a copy of it/,
  },
  {
    rule: 'copies_end_somewhere',
    says: 'a circle of three',
    before: [
      `INSERT INTO article (id, slug, working_title, copy_of_id, created_by_id) VALUES ('${id(501)}', 'c', 'C', '${id(10)}', '${ADMIN}')`,
      copies(10, 9),
    ],
    attempt: copies(9, 501),
    by: /nor of a copy of it/,
  },
  {
    rule: 'like_versions_share_check',
    says: 'more than the whole',
    before: [version(2, 502, TEXT.slice(0, 13))],
    attempt: `INSERT INTO like_versions (version_id, other_id, share, other_share, longest_run) VALUES ('${id(11)}', '${id(502)}', 1001, 0, 9)`,
    by: /like_versions_share_check/,
  },
  {
    rule: 'likeness_erased_with_its_version',
    says: 'to keep the phrasing of what was erased by order',
    before: [`INSERT INTO version_likeness (version_id, prints) VALUES ('${id(11)}', '{1,2}')`, purge],
    attempt: `DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM version_likeness WHERE version_id = '${id(11)}') AND NOT EXISTS (SELECT 1 FROM origin_decision WHERE words <> '') THEN RAISE 'erased too'; END IF; END $$`,
    by: /erased too/,
  },
]
