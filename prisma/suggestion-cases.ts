import { AUTHOR, IDLE, id, PASSAGE, SECOND, TEXT } from './rules-world'

type Made = {
  readonly row?: number
  readonly of?: number
  readonly subject?: number
  readonly spans?: string
  readonly words?: string
  readonly rules?: string
  readonly reasons?: string
}

/** A suggestion of the passage of the world for its point, unless said otherwise. */
const suggest = ({
  row = 402,
  of = 11,
  subject = 32,
  spans = '0,13',
  words = 'w',
  rules = 'name',
  reasons = "'Names it.'",
}: Made = {}) =>
  `INSERT INTO suggestion (id, version_id, subject_id, spans, words_sha256, rules, reasons) VALUES ('${id(row)}', '${id(of)}', '${id(subject)}', '{${spans}}', '${words}', '{${rules}}', ARRAY[${reasons}]::text[])`
const decide = (suggestion: number, verdict: string, annotation: number | null = null, by = SECOND) =>
  `INSERT INTO suggestion_decision (suggestion_id, verdict, annotation_id, by_id) VALUES ('${id(suggestion)}', '${verdict}', ${annotation ? `'${id(annotation)}'` : 'NULL'}, '${by}')`
const target = (annotation: number, subject: number) =>
  `INSERT INTO annotation_target (annotation_id, subject_id) VALUES ('${id(annotation)}', '${id(subject)}')`

/** 400 is open, 401 was rejected; the passage of the world is what 400 proposes, for its point. */
export const SUGGESTION_WORLD: readonly string[] = [
  `INSERT INTO subject_alias (subject_id, words, by_id) VALUES ('${id(32)}', 'the seventh', '${AUTHOR}')`,
  suggest({ row: 400 }),
  suggest({ row: 401, spans: '14,16', words: 'rejected words' }),
  decide(401, 'rejected'),
]

/** Rules about suggestions; each is gone round with plain SQL. */
export const SUGGESTION_CASES = [
  {
    rule: 'subject_alias_words_check',
    says: 'a name without words',
    attempt: `INSERT INTO subject_alias (subject_id, words, by_id) VALUES ('${id(32)}', ' ', '${AUTHOR}')`,
    by: /subject_alias_words_check/,
  },
  {
    rule: 'suggestion_reasons_check',
    says: 'a suggestion by a rule that gives no reason',
    attempt: suggest({ spans: '17,21', rules: 'name,figure' }),
    by: /suggestion_reasons_check/,
  },
  {
    rule: 'suggestion_is_new',
    says: 'a suggestion that lies nowhere',
    attempt: suggest({ spans: '' }),
    by: /lies somewhere/,
  },
  {
    rule: 'suggestion_is_new',
    says: 'one that reaches over the end of its text',
    attempt: suggest({ spans: `0,${TEXT.length + 1}` }),
    by: /inside its text/,
  },
  {
    rule: 'suggestion_is_new',
    says: 'spans that run over each other',
    attempt: suggest({ spans: '0,13,4,20' }),
    by: /in order/,
  },
  {
    rule: 'suggestion_is_new',
    says: 'words that were rejected for the target, at another place',
    attempt: suggest({ spans: '17,21', words: 'rejected words' }),
    by: /were rejected/,
  },
  {
    rule: 'suggestion_for_a_target',
    says: 'a suggestion for a section',
    attempt: suggest({ subject: 31 }),
    by: /targets a point/,
  },
  {
    rule: 'suggestion_decision_made_check',
    says: 'an acceptance of which nothing was made',
    attempt: decide(400, 'accepted'),
    by: /suggestion_decision_made_check/,
  },
  {
    rule: 'suggestion_decided_by_an_editor',
    says: 'a decision of a reader',
    attempt: decide(400, 'rejected', null, IDLE),
    by: /only an active editor or admin/,
  },
  {
    rule: 'suggestion_decided_by_an_editor',
    says: 'a second decision',
    attempt: decide(401, 'rejected'),
    by: /what is open is decided/,
  },
  {
    rule: 'suggestion_decided_by_an_editor',
    says: 'taking back what nobody decided',
    attempt: decide(400, 'taken_back'),
    by: /what was decided is taken back/,
  },
  {
    rule: 'suggestion_decided_by_an_editor',
    says: 'an annotation without the target',
    attempt: decide(400, 'accepted', 20),
    by: /for its target/,
  },
  {
    rule: 'suggestion_decided_by_an_editor',
    says: 'other words called accepted',
    before: [target(20, 32), suggest({ spans: '0,7' })],
    attempt: decide(402, 'accepted', 20),
    by: /the same words/,
  },
  {
    rule: 'suggestion_decided_by_an_editor',
    says: 'the same words called corrected',
    before: [target(20, 32)],
    attempt: decide(400, 'corrected', 20),
    by: /the same words/,
  },
  {
    rule: 'suggestions_erased_with_their_version',
    says: 'to keep the words of a reason in what was erased by order',
    before: [
      suggest({ spans: '0,3', reasons: `'${PASSAGE}'` }),
      `SELECT purge_version('${id(11)}', 'Order 1', '${id(1)}')`,
    ],
    attempt: `DO $$ BEGIN IF EXISTS (SELECT 1 FROM suggestion WHERE '${PASSAGE}' = ANY (reasons)) IS NOT TRUE THEN RAISE 'erased too'; END IF; END $$`,
    by: /erased too/,
  },
]

/** What a suggestion said when it was decided about; refused to the owner of the tables as well. */
export const KEPT_SUGGESTION = {
  change: `UPDATE suggestion SET reasons = reasons WHERE id = '${id(401)}'`,
  remove: `DELETE FROM suggestion WHERE id = '${id(401)}'`,
  removeOpen: `DELETE FROM suggestion WHERE id = '${id(400)}'`,
  accept: [target(20, 32), decide(400, 'accepted', 20)],
  takeBack: [decide(401, 'taken_back'), decide(401, 'rejected')],
}
