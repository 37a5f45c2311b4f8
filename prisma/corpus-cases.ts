import { ADMIN, AUTHOR, IDLE, id, SECOND } from './rules-world'

const rule = (number: number, by = AUTHOR, about = 32, words = 'When it says so.') =>
  `INSERT INTO codebook_rule (subject_id, number, use_when, by_id) VALUES ('${id(about)}', ${number}, '${words}', '${by}')`

type Example = {
  readonly about?: number
  readonly annotation?: number
  readonly kind?: 'good' | 'bad'
  readonly place?: number
  readonly because?: string
  readonly by?: string
}
const example = (
  row: number,
  { about = 32, annotation = 20, kind = 'good', place = 1, because = '', by = AUTHOR }: Example = {},
) =>
  `INSERT INTO codebook_example (id, subject_id, annotation_id, kind, place, because, created_by_id) VALUES ('${id(row)}', '${id(about)}', '${id(annotation)}', '${kind}', ${place}, '${because}', '${by}')`
const another = (deleted = 'NULL') =>
  `INSERT INTO annotation (id, public_id, version_id, tags, voice, deleted_at, created_by_id, updated_by_id) VALUES ('${id(21)}', 'a21', '${id(11)}', '{}', 'outlet_words', ${deleted}, '${AUTHOR}', '${AUTHOR}')`
const takenBack = (row: number, by: string) =>
  `UPDATE codebook_example SET retired_by_id = '${by}', retired_at = now() WHERE id = '${id(row)}'`

/** A rule and an example, of another target than the cases are about. */
export const CORPUS_WORLD = [rule(1, AUTHOR, 33), example(94, { about: 33 })]

/** Rules about the codebook and the words of versions; each is gone round with plain SQL. */
export const CORPUS_CASES = [
  {
    rule: 'codebook_rule_words_check',
    says: 'a rule without words',
    attempt: rule(1, AUTHOR, 32, ' '),
    by: /codebook_rule_words_check/,
  },
  {
    rule: 'codebook_rule_is_next',
    says: 'a rule of a reader',
    attempt: rule(1, IDLE),
    by: /active editor/,
  },
  {
    rule: 'codebook_rule_is_next',
    says: 'a rule that passes over one',
    attempt: rule(2),
    by: /follow one another/,
  },
  {
    rule: 'codebook_rule_of_a_target',
    says: 'a rule for a section',
    attempt: rule(1, AUTHOR, 31),
    by: /points, concessions/,
  },
  {
    rule: 'codebook_example_of_a_target',
    says: 'an example for a section',
    attempt: example(95, { about: 31 }),
    by: /points, concessions/,
  },
  {
    rule: 'codebook_example_because_check',
    says: 'a bad example without a reason',
    attempt: example(95, { kind: 'bad' }),
    by: /codebook_example_because_check/,
  },
  {
    rule: 'codebook_example_place_check',
    says: 'a third good example',
    attempt: example(95, { place: 3 }),
    by: /codebook_example_place_check/,
  },
  {
    rule: 'codebook_example_place_check',
    says: 'a second bad example',
    attempt: example(95, { kind: 'bad', place: 2, because: 'It does not.' }),
    by: /codebook_example_place_check/,
  },
  {
    rule: 'codebook_example_place_key',
    says: 'two examples in one place',
    before: [example(95), another()],
    attempt: example(96, { annotation: 21 }),
    by: /codebook_example_place_key/,
  },
  {
    rule: 'codebook_example_once_key',
    says: 'one annotation as good and as bad',
    before: [example(95)],
    attempt: example(96, { kind: 'bad', because: 'It does not.' }),
    by: /codebook_example_once_key/,
  },
  {
    rule: 'codebook_example_stands',
    says: 'an annotation that was deleted',
    before: [another('now()')],
    attempt: example(95, { annotation: 21 }),
    by: /annotation that stands/,
  },
  {
    rule: 'codebook_example_is_new',
    says: 'an example of a reader',
    attempt: example(95, { by: IDLE }),
    by: /active editor/,
  },
  {
    rule: 'codebook_example_is_kept',
    says: 'a reader who takes an example back',
    before: [example(95)],
    attempt: takenBack(95, IDLE),
    by: /active editor/,
  },
  {
    rule: 'codebook_example_is_kept',
    says: 'an example taken back twice',
    before: [example(95), takenBack(95, SECOND)],
    attempt: takenBack(95, AUTHOR),
    by: /stays as it was set/,
  },
  {
    rule: 'codebook_example_marks_check',
    says: 'an example taken back by nobody',
    before: [example(95)],
    attempt: `UPDATE codebook_example SET retired_at = now() WHERE id = '${id(95)}'`,
    by: /codebook_example_marks_check/,
  },
  {
    rule: 'words_erased_with_their_version',
    says: 'to keep the words of what was erased by order',
    before: [
      `INSERT INTO version_word (word, version_id) VALUES ('three', '${id(11)}')`,
      `SELECT purge_version('${id(11)}', 'Order 1', '${ADMIN}')`,
    ],
    attempt: `DO $$ BEGIN IF EXISTS (SELECT 1 FROM version_word WHERE version_id = '${id(11)}') IS NOT TRUE THEN RAISE 'erased too'; END IF; END $$`,
    by: /erased too/,
  },
]
