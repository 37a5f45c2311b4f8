import {
  ADMIN,
  AUTHOR,
  approve,
  audit,
  edition,
  enter,
  IDLE,
  id,
  PASSAGE,
  SECOND,
  sign,
  TEXT,
  version,
} from './rules-world'

type Place = {
  readonly of?: number
  readonly annotation?: number
  readonly state?: string
  readonly spans?: string
  readonly exact?: string
  readonly decider?: 'machine' | 'person'
  readonly by?: string | null
  readonly decision?: string | null
}

/** A place of the passage of the world, as it stands unless said otherwise. */
const place = ({
  of = 11,
  annotation = 20,
  state = 'placed',
  spans = '0,13',
  exact = `'${PASSAGE}'`,
  decider = 'machine',
  by = decider === 'person' ? SECOND : null,
  decision = null,
}: Place = {}) =>
  `INSERT INTO placement (annotation_id, version_id, state, spans, exact, decider, by_id, decision) VALUES ('${id(annotation)}', '${id(of)}', '${state}', '{${spans}}', ARRAY[${exact}]::text[], '${decider}', ${by ? `'${by}'` : 'NULL'}, ${decision ? `'${decision}'` : 'NULL'})`

/** A person took these words of the version instead. */
export const taken = (words: string) =>
  place({
    decider: 'person',
    decision: 'reworded',
    spans: `${TEXT.indexOf(words)},${TEXT.indexOf(words) + words.length}`,
    exact: `'${words}'`,
  })
const capture = (article: number, row: number) =>
  `INSERT INTO capture (article_id, method, outcome, by_id, version_id) VALUES ('${id(article)}', 'pasted', 'good', '${ADMIN}', '${id(row)}')`
const confirmedAt = (words: string) =>
  place({
    decider: 'person',
    decision: 'confirmed',
    spans: `${TEXT.indexOf(words)},${TEXT.indexOf(words) + words.length}`,
    exact: `'${words}'`,
  })
const confirmed = place({ decider: 'person', decision: 'confirmed' })
const gone = place({ decider: 'person', decision: 'gone', state: 'missing', spans: '', exact: '' })
const changed = (version: number | string, by = ADMIN, kind = 'publisher_changed', on = 'passage') =>
  `INSERT INTO edition_notice (seq, kind, target_kind, target_id, version, words, reason, by_id) VALUES (7001, '${kind}', '${on}', 'a20', ${version}, 'Changed.', 'Machine.', '${by}')`
const lift = (by: string) =>
  `INSERT INTO edition_notice (kind, target_kind, target_id, words, reason, by_id, lifts_seq) VALUES ('publisher_changed', 'passage', 'a20', 'Lifted.', 'Stands.', '${by}', 7001)`
const gaveNotice = `INSERT INTO publisher_notice (id, version_id, kind, words, noticed_at, by_id) VALUES (gen_random_uuid(), '${id(11)}', 'correction', 'Corrected.', now() + interval '1 minute', '${ADMIN}')`

/** Rules about where passages lie; each is gone round with plain SQL. */
export const PLACEMENT_CASES = [
  {
    rule: 'placement_decision_check',
    says: 'a person who decided nothing',
    attempt: place({ decider: 'person' }),
    by: /placement_decision_check/,
  },
  {
    rule: 'placement_decision_check',
    says: 'a machine that decided as people do',
    attempt: place({ decision: 'confirmed' }),
    by: /placement_decision_check/,
  },
  {
    rule: 'placement_decision_check',
    says: 'a passage that is confirmed and missing',
    attempt: place({ decider: 'person', decision: 'confirmed', state: 'missing', spans: '', exact: '' }),
    by: /placement_decision_check/,
  },
  {
    rule: 'placement_words_check',
    says: 'a place without its words',
    attempt: place({ exact: '' }),
    by: /placement_words_check/,
  },
  {
    rule: 'placement_words_check',
    says: 'words that are gone and lie somewhere',
    attempt: place({ decider: 'person', decision: 'gone', state: 'missing' }),
    by: /placement_words_check/,
  },
  {
    rule: 'placement_is_verbatim',
    says: 'words that do not stand at the place',
    attempt: place({ exact: `'One two thirteen'` }),
    by: /exact words of its version/,
  },
  {
    rule: 'placement_is_verbatim',
    says: 'two spans that run over each other',
    attempt: place({ spans: '0,13,4,7', exact: `'${PASSAGE}', '${PASSAGE.slice(4, 7)}'` }),
    by: /in order/,
  },
  {
    rule: 'placement_is_verbatim',
    says: "a place in another article's text, though the words stand there",
    before: [version(1, 15, TEXT, { article_id: `'${id(9)}'` }), capture(9, 15)],
    attempt: place({ of: 15 }),
    by: /own article/,
  },
  {
    rule: 'placement_decided_by_an_editor',
    says: 'a decision about a version that is not the current one',
    before: [version(2, 15, `${TEXT} more`), capture(10, 15)],
    attempt: confirmed,
    by: /in the current version/,
  },
  {
    rule: 'placement_decided_by_an_editor',
    says: 'a decision about a passage that was deleted',
    before: [
      `INSERT INTO annotation (id, public_id, version_id, tags, voice, deleted_at, created_by_id, updated_by_id) VALUES ('${id(21)}', 'a21', '${id(11)}', '{}', 'outlet_words', now(), '${AUTHOR}', '${AUTHOR}')`,
    ],
    attempt: place({ annotation: 21, decider: 'person', decision: 'confirmed' }),
    by: /a standing passage/,
  },
  {
    rule: 'placement_decided_by_an_editor',
    says: 'a decision of a reader',
    attempt: place({ decider: 'person', decision: 'confirmed', by: IDLE }),
    by: /only an active editor or admin/,
  },
  {
    rule: 'edition_notice_version_check',
    says: 'a version on a notice of another kind',
    attempt: changed(1, ADMIN, 'under_review'),
    by: /edition_notice_version_check/,
  },
  {
    rule: 'notice_by_an_admin',
    says: 'an editor who lifts what nobody confirmed',
    before: [changed(1)],
    attempt: lift(SECOND),
    by: /only an active admin/,
  },
  {
    rule: 'notice_by_an_admin',
    says: 'an editor who lifts what another confirmed',
    before: [changed(1), confirmed],
    attempt: lift(AUTHOR),
    by: /only an active admin/,
  },
  {
    rule: 'notice_by_an_admin',
    says: 'an editor who lifts a notice that an admin gave',
    before: [changed('NULL'), confirmed],
    attempt: lift(SECOND),
    by: /only an active admin/,
  },
  {
    rule: 'notice_by_an_admin',
    says: 'an editor who says of a publisher what nobody had said before',
    before: [confirmed, gone],
    attempt: changed(1, SECOND),
    by: /only an active admin/,
  },
  {
    rule: 'notice_by_an_admin',
    says: 'an editor who says it again in other words than were taken back',
    before: [changed(1), confirmed, lift(SECOND), gone],
    attempt: changed(1, SECOND).replace('7001', '7002').replace("'Changed.'", "'Falsified.'"),
    by: /only an active admin/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'an approval on a signature that was given to other words',
    before: [sign(82), taken('five six')],
    attempt: approve(81),
    by: /needs signed support/,
  },
  {
    rule: 'edition_holds_what_was_sealed',
    says: 'an approval of other words than stand now',
    before: [sign(82), approve(81), taken('five six'), sign(82), edition(2)],
    attempt: enter(2, 80, 81),
    by: /what was approved has changed/,
  },
  {
    rule: 'edition_statement_is_ready',
    says: 'a passage whose publisher gave a notice since',
    before: [sign(82), approve(81), edition(2), gaveNotice],
    attempt: enter(2, 80, 81),
    by: /suspect evidence/,
  },
  {
    rule: 'edition_statement_is_ready',
    says: 'a passage that somebody marked as gone',
    before: [sign(82), approve(81), edition(2), gone],
    attempt: enter(2, 80, 81),
    by: /suspect evidence/,
  },
  {
    rule: 'confirmed_where_it_stands',
    says: 'other words of the text that a passage was made on as the same',
    attempt: confirmedAt('three'),
    by: /confirmed where it stands/,
  },
  {
    rule: 'confirmed_where_it_stands',
    says: 'a part of the passage as the whole of it',
    before: [taken('five six')],
    attempt: confirmedAt('One two'),
    by: /confirmed where it stands/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'an approval on a signature for words that were taken by hand since, and taken back to one word less',
    before: [sign(82), taken('five six'), taken('One two')],
    attempt: approve(81),
    by: /needs signed support/,
  },
  {
    rule: 'audit_entry_annotation_idx',
    says: 'a line about evidence that cannot be read',
    attempt: audit.replace("'did'", "'evidence.added'").replace("'{}'", "'no json'"),
    by: /invalid input syntax for type json/,
  },
  {
    rule: 'places_erased_with_their_version',
    says: 'to keep the words of a place in what was erased by order',
    before: [`SELECT purge_version('${id(11)}', 'Order 1', '${ADMIN}')`],
    attempt: `DO $$ BEGIN IF EXISTS (SELECT 1 FROM placement WHERE '${PASSAGE}' = ANY (exact)) IS NOT TRUE THEN RAISE 'erased too'; END IF; END $$`,
    by: /erased too/,
  },
]
