import {
  ADMIN,
  AUTHOR,
  approve,
  edition,
  enter,
  IDLE,
  id,
  publish,
  SECOND,
  sign,
  version,
} from './rules-world'

type Case = { rule: string; says: string; before?: string[]; attempt: string; by: RegExp }

const insert = (table: string, columns: Readonly<Record<string, string>>) =>
  `INSERT INTO ${table} (${Object.keys(columns).join(', ')}) VALUES (${Object.values(columns).join(', ')})`
const q = (words: string) => `'${words}'`
const by = (who: string) => ({ created_by_id: q(who) })

type Columns = Readonly<Record<string, string>>
const subject = (row: number, kind: string, slug: string) =>
  `INSERT INTO subject (id, kind, slug) VALUES ('${id(row)}', '${kind}', '${slug}')`
const planVersion = (row: number, ordinal: number, whole: boolean, plan = 30) =>
  insert('plan_version', {
    subject_id: q(id(row)),
    plan_id: q(id(plan)),
    kind: q('draft'),
    ordinal: String(ordinal),
    date: q('2025-11'),
    date_basis: q('stated'),
    extent_seen: q('all'),
    seen_whole: String(whole),
  })
const provision = (row: number, of: number, number: string, changes: Columns = {}) =>
  insert('provision', {
    id: q(id(row)),
    plan_version_id: q(id(of)),
    number: q(number),
    ordinal: '1',
    ...by(AUTHOR),
    ...changes,
  })
const alignment = (row: number, changes: Columns = {}) =>
  insert('alignment', {
    id: q(id(row)),
    public_id: q(`l${row}`),
    plan_version_id: q(id(101)),
    from_id: q(id(102)),
    to_id: q(id(103)),
    kind: q('changed'),
    reason: q('It says so.'),
    ...by(AUTHOR),
    ...changes,
  })
const reading = (row: number, changes: Columns = {}) =>
  insert('reading', {
    id: q(id(row)),
    public_id: q(`g${row}`),
    provision_id: q(id(102)),
    reference_id: q(id(64)),
    form: q('own_words'),
    words: q('that it would'),
    rendering: q('original'),
    ...by(AUTHOR),
    ...changes,
  })
const figure = (row: number, changes: Columns = {}) =>
  insert('figure', {
    id: q(id(row)),
    public_id: q(`f${row}`),
    statement_id: q(id(50)),
    amount: q('Words'),
    unit: q('words'),
    measures: q('length'),
    whose: q('ours'),
    ...by(AUTHOR),
    ...changes,
  })
const finding = (row: number, changes: Columns = {}) =>
  insert('negative_finding', {
    id: q(id(row)),
    public_id: q(`n${row}`),
    version_id: q(id(11)),
    subject_id: q(id(32)),
    terms: `'{energy}'`,
    ...by(AUTHOR),
    ...changes,
  })
const dismissal = (of: number, who: string, reason = 'It is a name.') =>
  insert('style_dismissal', {
    revision_id: q(id(of)),
    rule: q('places'),
    words: q('Words'),
    reason: q(reason),
    by_id: q(who),
  })
const onArticle: Columns = { reference_id: 'NULL', annotation_id: q(id(20)) }
const mark = (table: string, row: number, what: string, who: string) =>
  `UPDATE ${table} SET ${what}_by_id = '${who}', ${what}_at = now() WHERE id = '${id(row)}'`

/** Two texts of the plan, 100 (seen whole) and 101; provision 102 of the first, 103 of the other; a row of each record. */
export const EXPLAINER_WORLD: readonly string[] = [
  subject(100, 'plan_version', 'first'),
  planVersion(100, 1, true),
  subject(101, 'plan_version', 'other'),
  planVersion(101, 2, false),
  provision(102, 100, '7', { point_id: q(id(32)) }),
  provision(103, 101, '7'),
  provision(104, 101, '8'),
  `INSERT INTO reference (id, slug, outlet, title, title_kind, how_read, quality, created_by_id) VALUES ('${id(64)}', 'r64', 'Outlet', 'Title', 'headline', 'original', 'A', '${AUTHOR}')`,
  alignment(110),
  reading(111),
  figure(112),
  finding(113),
  dismissal(51, SECOND),
  subject(34, 'party', 'side'),
  `INSERT INTO party (subject_id, aliases) VALUES ('${id(34)}', '{}')`,
  subject(36, 'plan', 'other-plan'),
  `INSERT INTO plan (subject_id) VALUES ('${id(36)}')`,
  subject(37, 'plan_version', 'of-another-plan'),
  planVersion(37, 1, true, 36),
]

const ROWS = [
  {
    table: 'provision',
    row: 104,
    mark: 'checked',
    make: (row: number, changes: Columns) => provision(row, 101, '9', changes),
    words: 'number',
  },
  { table: 'alignment', row: 110, mark: 'confirmed', make: alignment, words: 'reason' },
  { table: 'reading', row: 111, mark: 'checked', make: reading, words: 'words' },
  { table: 'figure', row: 112, mark: 'checked', make: figure, words: 'whose' },
  { table: 'negative_finding', row: 113, mark: 'checked', make: finding, words: 'public_id' },
] as const

// A second row that no unique index refuses first.
const elsewhere: Readonly<Record<string, Columns>> = {
  alignment: { to_id: q(id(104)) },
  negative_finding: { subject_id: q(id(33)) },
}

const MARKS: readonly Case[] = ROWS.flatMap(({ table, row, mark: what, make }) => [
  {
    rule: `${table}_is_new`,
    says: `a ${table} made by somebody who only reads`,
    attempt: make(190, { ...elsewhere[table], ...by(IDLE) }),
    by: /active editor/,
  },
  {
    rule: `${table}_is_new`,
    says: `a ${table} that comes ${what}`,
    attempt: make(190, { ...elsewhere[table], [`${what}_by_id`]: q(SECOND), [`${what}_at`]: 'now()' }),
    by: /no marks yet/,
  },
  {
    rule: `${table}_second_person_check`,
    says: `a ${table} ${what} by who made it`,
    attempt: mark(table, row, what, AUTHOR),
    by: new RegExp(`${table}_second_person_check`),
  },
  {
    rule: `${table}_marks_check`,
    says: `a ${table} ${what} at no time`,
    attempt: `UPDATE ${table} SET ${what}_by_id = '${SECOND}' WHERE id = '${id(row)}'`,
    by: new RegExp(`${table}_marks_check`),
  },
  {
    rule: `${table}_is_kept`,
    says: `a ${table} ${what} by somebody who only reads`,
    attempt: mark(table, row, what, IDLE),
    by: /active editor/,
  },
  {
    rule: `${table}_is_kept`,
    says: `a ${table} ${what} again by another`,
    before: [mark(table, row, what, SECOND)],
    attempt: mark(table, row, what, ADMIN),
    by: /stays as it was set/,
  },
  {
    rule: `${table}_is_kept`,
    says: `a ${table} ${what} after it was taken back`,
    before: [mark(table, row, 'retired', AUTHOR)],
    attempt: mark(table, row, what, SECOND),
    by: /not looked at again/,
  },
])

/** Sentence 80 is approved, and the next edition is begun. */
const NEXT = [sign(82), approve(81), edition(2)]

/** The owner may change columns that the application may not, and is refused by the trigger. */
export const KEPT_WORDS: readonly (readonly [table: string, attempt: string])[] = ROWS.map(
  ({ table, words }) => [table, `UPDATE ${table} SET ${words} = 'other'`] as const,
)

export const EXPLAINER_CASES: readonly Case[] = [
  ...MARKS,
  {
    rule: 'provision_number_check',
    says: 'a provision without a number',
    attempt: provision(190, 101, ' '),
    by: /provision_number_check/,
  },
  {
    rule: 'provision_of_its_plan',
    says: "a provision of another plan's point",
    attempt: provision(190, 37, '7', { point_id: q(id(32)) }),
    by: /same plan/,
  },
  {
    rule: 'provision_was_not_published',
    says: 'a new provision that claims to be an old one',
    attempt: provision(190, 101, '9', { published_before: 'true' }),
    by: /published before/,
  },
  {
    rule: 'provision_once_key',
    says: 'a number twice in a text',
    attempt: provision(190, 101, '8'),
    by: /provision_once_key/,
  },
  {
    rule: 'provision_in_use',
    says: 'a provision taken back under its reading',
    before: [mark('alignment', 110, 'retired', AUTHOR)],
    attempt: mark('provision', 102, 'retired', AUTHOR),
    by: /in use/,
  },
  {
    rule: 'provision_in_use',
    says: 'a provision taken back under an alignment',
    attempt: mark('provision', 103, 'retired', AUTHOR),
    by: /in use/,
  },
  {
    rule: 'provision_in_use',
    says: 'a provision taken back under a public sentence',
    before: [
      `UPDATE statement SET provision_id = '${id(104)}' WHERE id = '${id(80)}'`,
      mark('provision', 104, 'checked', SECOND),
      ...NEXT,
      enter(2, 80, 81),
      publish(81, 2),
    ],
    attempt: mark('provision', 104, 'retired', AUTHOR),
    by: /in use/,
  },
  {
    rule: 'reading_provision_stands',
    says: 'a reading of a provision that was taken back',
    before: [mark('provision', 104, 'retired', AUTHOR)],
    attempt: reading(190, { provision_id: q(id(104)) }),
    by: /taken back takes/,
  },
  {
    rule: 'alignment_provisions_stand',
    says: 'an alignment to a provision that was taken back',
    before: [mark('provision', 104, 'retired', AUTHOR)],
    attempt: alignment(190, { to_id: q(id(104)) }),
    by: /taken back takes/,
  },
  {
    rule: 'edition_tells_of_seen_provisions',
    says: 'an edition that tells of a provision nobody looked at',
    before: [`UPDATE statement SET provision_id = '${id(104)}' WHERE id = '${id(80)}'`, ...NEXT],
    attempt: enter(2, 80, 81),
    by: /second person has looked/,
  },
  {
    rule: 'edition_tells_of_seen_provisions',
    says: 'an edition that tells of a provision taken back',
    before: [
      `UPDATE statement SET provision_id = '${id(104)}' WHERE id = '${id(80)}'`,
      mark('provision', 104, 'checked', SECOND),
      mark('provision', 104, 'retired', SECOND),
      ...NEXT,
    ],
    attempt: enter(2, 80, 81),
    by: /second person has looked/,
  },
  {
    rule: 'alignment_ends_check',
    says: 'something new that comes from a provision',
    attempt: alignment(190, { to_id: q(id(104)), kind: q('new') }),
    by: /alignment_ends_check/,
  },
  {
    rule: 'alignment_ends_check',
    says: 'something kept that leads nowhere',
    attempt: alignment(190, { to_id: 'NULL', kind: q('kept') }),
    by: /alignment_ends_check/,
  },
  {
    rule: 'alignment_reason_check',
    says: 'an alignment for no stated reason',
    attempt: alignment(190, { to_id: q(id(104)), reason: q(' ') }),
    by: /alignment_reason_check/,
  },
  {
    rule: 'alignment_once_key',
    says: 'the same two provisions aligned twice',
    attempt: alignment(190, { kind: q('kept') }),
    by: /alignment_once_key/,
  },
  {
    rule: 'alignment_between_texts',
    says: 'an alignment to a provision of another text',
    attempt: alignment(190, { plan_version_id: q(id(100)), from_id: q(id(103)), to_id: q(id(104)) }),
    by: /of its own text/,
  },
  {
    rule: 'alignment_between_texts',
    says: 'an alignment from a provision of the same text',
    attempt: alignment(190, { from_id: q(id(104)) }),
    by: /another text of the plan/,
  },
  {
    rule: 'alignment_between_texts',
    says: 'a provision dropped from a text that was seen in part',
    attempt: alignment(190, { to_id: 'NULL', kind: q('dropped') }),
    by: /whole text was seen/,
  },
  {
    rule: 'seen_whole_while_dropped',
    says: 'a text no longer seen whole from which something was dropped',
    before: [
      alignment(190, {
        plan_version_id: q(id(100)),
        from_id: q(id(103)),
        to_id: 'NULL',
        kind: q('dropped'),
      }),
    ],
    attempt: `UPDATE plan_version SET seen_whole = false WHERE subject_id = '${id(100)}'`,
    by: /called dropped here/,
  },
  {
    rule: 'reading_source_check',
    says: 'a reading of no source',
    attempt: reading(190, { reference_id: 'NULL' }),
    by: /reading_source_check/,
  },
  {
    rule: 'reading_source_check',
    says: 'a reading of two sources',
    attempt: reading(190, { annotation_id: q(id(20)) }),
    by: /reading_source_check/,
  },
  {
    rule: 'reading_words_check',
    says: 'a reading without words',
    attempt: reading(190, { words: q(' ') }),
    by: /reading_words_check/,
  },
  {
    rule: 'reading_length_check',
    says: 'a quotation of 26 words',
    attempt: reading(190, { form: q('quoted'), words: q(Array(26).fill('w').join(' ')) }),
    by: /reading_length_check/,
  },
  {
    rule: 'reading_of_a_source',
    says: 'a reading of a source of grade C',
    attempt: reading(190, { reference_id: q(id(61)) }),
    by: /grade A or B/,
  },
  {
    rule: 'reading_of_a_source',
    says: 'a reading of a source that is only cited',
    attempt: reading(190, { reference_id: q(id(62)) }),
    by: /grade A or B/,
  },
  {
    rule: 'reading_of_a_source',
    says: 'a quotation that its passage does not hold',
    attempt: reading(190, { ...onArticle, form: q('quoted'), words: q('One two four') }),
    by: /words of its passage/,
  },
  {
    rule: 'reading_of_a_source',
    says: 'a reading of a passage that was deleted',
    before: [
      `INSERT INTO annotation (id, public_id, version_id, tags, voice, created_by_id, updated_by_id, deleted_at) VALUES ('${id(191)}', 'a191', '${id(11)}', '{}', 'outlet_words', '${AUTHOR}', '${AUTHOR}', now())`,
    ],
    attempt: reading(190, { reference_id: 'NULL', annotation_id: q(id(191)) }),
    by: /passage that stands/,
  },
  {
    rule: 'reference_frozen',
    says: 'a reference downgraded that a reading names',
    attempt: `UPDATE reference SET quality = 'C' WHERE id = '${id(64)}'`,
    by: /a reading uses is frozen/,
  },
  {
    rule: 'figure_words_check',
    says: 'a figure of nobody',
    attempt: figure(190, { whose: q(' ') }),
    by: /figure_words_check/,
  },
  {
    rule: 'figure_of_its_sentence',
    says: 'a figure that the sentence does not give',
    attempt: figure(190, { amount: q('600,000') }),
    by: /its sentence gives/,
  },
  {
    rule: 'negative_finding_terms_check',
    says: 'a silence for which nothing was looked',
    attempt: finding(190, { subject_id: q(id(33)), terms: `'{}'` }),
    by: /negative_finding_terms_check/,
  },
  {
    rule: 'negative_finding_once_key',
    says: 'the same silence twice',
    attempt: finding(190),
    by: /negative_finding_once_key/,
  },
  {
    rule: 'finding_of_the_current_version',
    says: 'a silence of a text that was replaced',
    before: [
      version(2, 192, 'Other words.'),
      `INSERT INTO capture (article_id, method, outcome, by_id, version_id) VALUES ('${id(10)}', 'pasted', 'good', '${ADMIN}', '${id(192)}')`,
    ],
    attempt: finding(190, { subject_id: q(id(33)) }),
    by: /current text/,
  },
  {
    rule: 'readings_erased_with_their_version',
    says: 'to keep a quotation of what was erased by order',
    before: [
      reading(190, { ...onArticle, form: q('quoted'), words: q('One two three') }),
      `SELECT purge_version('${id(11)}', 'Order 1', '${ADMIN}')`,
    ],
    attempt: `DO $$ BEGIN IF EXISTS (SELECT 1 FROM reading WHERE words = 'One two three') IS NOT TRUE THEN RAISE 'erased too'; END IF; END $$`,
    by: /erased too/,
  },
  {
    rule: 'style_dismissal_reason_check',
    says: 'a rule dismissed for no reason',
    attempt: dismissal(51, AUTHOR, ' ').replace(`'places'`, `'terms'`),
    by: /style_dismissal_reason_check/,
  },
  {
    rule: 'dismissal_of_a_draft',
    says: 'a rule dismissed after submitting',
    attempt: dismissal(81, AUTHOR),
    by: /is a draft/,
  },
  {
    rule: 'dismissal_of_a_draft',
    says: 'a rule dismissed by somebody who only reads',
    attempt: dismissal(51, IDLE).replace(`'places'`, `'terms'`),
    by: /active editor/,
  },
  {
    rule: 'event_date_check',
    says: 'an event with neither date nor words for it',
    before: [subject(190, 'event', 'some-day')],
    attempt: `INSERT INTO event (subject_id, date, date_basis) VALUES ('${id(190)}', '', 'none')`,
    by: /event_date_check/,
  },
  {
    rule: 'party_keeps_its_ordinal',
    says: 'another mark for a party',
    attempt: `UPDATE party SET ordinal = 900 WHERE subject_id = '${id(34)}'`,
    by: /never changes/,
  },
  {
    rule: 'statement_keeps_its_place',
    says: 'a published sentence made to tell of a provision',
    attempt: `UPDATE statement SET provision_id = '${id(102)}' WHERE id = '${id(40)}'`,
    by: /its provision/,
  },
  {
    rule: 'edition_holds_what_was_sealed',
    says: 'a sentence that came to tell of a provision after its approval',
    before: [
      `INSERT INTO fit_signature (evidence_id, signed_by_id, fit_hash, accepted_readings) VALUES ('${id(82)}', '${SECOND}', 'fit', false)`,
      `INSERT INTO revision_event (revision_id, kind, by_id, claim_hash) VALUES ('${id(81)}', 'approved', '${SECOND}', 'claim')`,
      `UPDATE statement SET provision_id = '${id(102)}' WHERE id = '${id(80)}'`,
      `INSERT INTO edition (number, published_by_id, snapshot, snapshot_sha256, diff_sha256, audit_seq, audit_hash)
       SELECT 2, '${ADMIN}', '{}', encode(sha256('{}'), 'hex'), 'd', seq, hash FROM audit_head`,
    ],
    attempt: `INSERT INTO edition_statement (edition_number, statement_id, revision_id, claim_hash) VALUES (2, '${id(80)}', '${id(81)}', 'claim')`,
    by: /has changed since/,
  },
]
