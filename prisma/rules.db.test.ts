import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appPool, ownerPool } from '@/lib/db/test-database'
import { APPEND_ONLY, beyondPrisma, NEVER_EMPTIED } from './beyond-prisma'
import { CORPUS_CASES, CORPUS_WORLD } from './corpus-cases'
import { EXPLAINER_CASES, EXPLAINER_WORLD, KEPT_WORDS } from './explainer-cases'
import { IMPORT_CASES, IMPORT_WORLD } from './import-cases'
import { ORIGIN_CASES, ORIGIN_WORLD } from './origin-cases'
import { PLACEMENT_CASES, taken } from './placement-cases'
import { PREFERENCE_CASES, PREFERENCE_WORLD } from './preference-cases'
import { RECHECK_CASES, RECHECK_WORLD } from './recheck-cases'
import {
  ADMIN,
  AUTHOR,
  approve,
  audit,
  edition,
  enter,
  expose,
  IDLE,
  id,
  PASSAGE,
  PLACED,
  publish,
  SECOND,
  sign,
  submit,
  TEXT,
  version,
  WORLD,
} from './rules-world'
import { KEPT_SUGGESTION, SUGGESTION_CASES, SUGGESTION_WORLD } from './suggestion-cases'
import { TASK_CASES, TASK_WORLD } from './task-cases'
import { NEVER_HELD_UP, TOGETHER_CASES, TOGETHER_WORLD } from './together-cases'

let app: PoolClient
let owner: PoolClient

beforeAll(async () => {
  app = await appPool().connect()
  owner = await ownerPool().connect()
  // At once, as commands do: what belongs together is written in one transaction.
  for (const sql of [
    'BEGIN',
    ...WORLD,
    PLACED,
    ...EXPLAINER_WORLD,
    ...TOGETHER_WORLD,
    ...CORPUS_WORLD,
    ...TASK_WORLD,
    ...IMPORT_WORLD,
    ...SUGGESTION_WORLD,
    ...PREFERENCE_WORLD,
    ...ORIGIN_WORLD,
    ...RECHECK_WORLD,
    'COMMIT',
  ])
    await app.query(sql)
})
afterAll(() => {
  app?.release()
  owner?.release()
})

/** Runs the statements and undoes them; the error of the last one, or null when nothing refused. */
async function refusal(as: PoolClient, before: readonly string[], attempt: string): Promise<Error | null> {
  await as.query('BEGIN')
  try {
    for (const sql of before) await as.query(sql)
    return await as.query(attempt).then(
      () => null,
      (error: Error) => error,
    )
  } finally {
    await as.query('ROLLBACK')
  }
}

type Case = { rule: string; says: string; before?: string[]; attempt: string; by: RegExp }

const event = (kind: string, revision = 81, by = SECOND, reason = 'NULL') =>
  `INSERT INTO revision_event (revision_id, kind, by_id, claim_hash, reason) VALUES ('${id(revision)}', '${kind}', '${by}', 'claim', ${reason})`
const bind = (annotation: number, revision: number, bearing: string, row = 90) =>
  `INSERT INTO evidence (id, public_id, revision_id, annotation_id, bearing, added_by_id) VALUES ('${id(row)}', 'e${row}', '${id(revision)}', '${id(annotation)}', '${bearing}', '${AUTHOR}')`
const annotate = (row: number, of = 11) =>
  `INSERT INTO annotation (id, public_id, version_id, tags, voice, created_by_id, updated_by_id) VALUES ('${id(row)}', 'a${row}', '${id(of)}', '{}', 'outlet_words', '${AUTHOR}', '${AUTHOR}')`
const span = (row: number, start: number, end: number, exact: string) =>
  `INSERT INTO annotation_span (annotation_id, ordinal, start, "end", exact) VALUES ('${id(row)}', 0, ${start}, ${end}, '${exact}')`
const freeze = (fields: string) => `UPDATE revision SET frozen_at = now(), ${fields} WHERE id = '${id(51)}'`
const use = (reference: number) =>
  `INSERT INTO reference_use (id, public_id, revision_id, reference_id, bearing, seen_to_say, added_by_id) VALUES ('${id(91)}', 'u91', '${id(51)}', '${id(reference)}', 'supports', 'x', '${AUTHOR}')`
const notice = (words: string) =>
  `INSERT INTO edition_notice (kind, target_kind, target_id, words, reason, by_id) VALUES ('taken_down', 'statement', 's', '${words}', 'r', '${ADMIN}')`
const caution = (needs: boolean) =>
  `INSERT INTO caution (id, version_id, start, "end", kind, basis, needs_acceptance, by_id) VALUES ('${id(92)}', '${id(11)}', 3, 4, 'words_missing', 'b', ${needs}, '${SECOND}')`
const next = [version(2, 15, 'Other words.'), captureOf(15)]
const layout = (row: number) =>
  `INSERT INTO block_layout (id, version_id, number, by_id) VALUES ('${id(row)}', '${id(11)}', 2, '${ADMIN}')`
const block = (of: number, start: number, end: number) =>
  `INSERT INTO block (layout_id, ordinal, start, "end", kind, disposition) VALUES ('${id(of)}', 1, ${start}, ${end}, 'paragraph', 'shown')`
const title = `INSERT INTO furniture (id, key, subject_id) VALUES ('${id(73)}', 'point/seven/title', '${id(32)}')`
const wordTitle = (row: number, number: number, by: string, facts = 'NULL') =>
  `INSERT INTO furniture_revision (id, furniture_id, number, text, by_id, facts) VALUES ('${id(row)}', '${id(73)}', ${number}, 'Title', '${by}', ${facts})`
/** Approved as it stood; what a case adds comes after. */
const approved = [sign(82), approve(81), edition(2)]
function captureOf(row: number) {
  return `INSERT INTO capture (article_id, method, outcome, by_id, version_id) VALUES ('${id(10)}', 'pasted', 'good', '${ADMIN}', '${id(row)}')`
}

const CASES: readonly Case[] = [
  {
    rule: 'session_epoch_check',
    says: 'an epoch below zero',
    attempt: `INSERT INTO session (id, user_id, epoch, expires_at) VALUES (gen_random_uuid(), '${AUTHOR}', -1, now())`,
    by: /session_epoch_check/,
  },
  {
    rule: 'app_user_email_check',
    says: 'an address in capitals',
    attempt: `INSERT INTO app_user (id, email, name, role) VALUES (gen_random_uuid(), 'A@x.example', 'A', 'editor')`,
    by: /app_user_email_check/,
  },
  {
    rule: 'app_user_sample_check',
    says: 'a demo signer with a password',
    attempt: `INSERT INTO app_user (id, email, name, role, sample, password_hash) VALUES (gen_random_uuid(), 'd@x.example', 'D', 'editor', true, 'h')`,
    by: /app_user_sample_check/,
  },
  {
    rule: 'article_detail_reason_check',
    says: 'an inferred value without its reason',
    attempt: `INSERT INTO article_detail (article_id, field, value, method, set_by_id) VALUES ('${id(10)}', 'byline', 'X', 'inferred', '${ADMIN}')`,
    by: /article_detail_reason_check/,
  },
  {
    rule: 'capture_outcome_check',
    says: 'a failed attempt with a version',
    attempt: `INSERT INTO capture (article_id, method, outcome, by_id, version_id) VALUES ('${id(10)}', 'pasted', 'empty', '${ADMIN}', '${id(11)}')`,
    by: /capture_outcome_check/,
  },
  {
    rule: 'block_span_check',
    says: 'a block that runs backwards',
    before: [layout(19)],
    attempt: block(19, 5, 4),
    by: /block_span_check/,
  },
  {
    rule: 'caution_span_check',
    says: 'a caution that rests on nothing',
    attempt: `INSERT INTO caution (id, version_id, start, "end", kind, basis, by_id) VALUES (gen_random_uuid(), '${id(11)}', 0, 1, 'source_error', '', '${ADMIN}')`,
    by: /caution_span_check/,
  },
  {
    rule: 'annotation_span_check',
    says: 'a passage without words',
    before: [annotate(21)],
    attempt: span(21, 3, 3, ''),
    by: /annotation_span_check/,
  },
  {
    rule: 'revision_wording_check',
    says: 'an empty sentence submitted',
    attempt: freeze(`wording = '  '`),
    by: /revision_wording_check/,
  },
  {
    rule: 'revision_response_check',
    says: 'an allegation without a response line',
    attempt: freeze(`allegation_about_id = '${id(33)}'`),
    by: /revision_response_check/,
  },
  {
    rule: 'revision_not_sought_check',
    says: 'a response not sought for no stated reason',
    attempt: freeze(`allegation_about_id = '${id(33)}', response = 'not_sought'`),
    by: /revision_not_sought_check/,
  },
  {
    rule: 'revision_stance_check',
    says: 'a stance without a basis',
    attempt: freeze(`stance = 'accepted'`),
    by: /revision_stance_check/,
  },
  {
    rule: 'revision_as_of_check',
    says: 'an inferred date without its basis',
    attempt: freeze(`as_of = '2025', as_of_method = 'inferred'`),
    by: /revision_as_of_check/,
  },
  {
    rule: 'revision_event_reason_check',
    says: 'changes asked for without a reason',
    attempt: event('changes_requested'),
    by: /revision_event_reason_check/,
  },
  {
    rule: 'ledger_entry_reason_check',
    says: 'a ledger entry without a reason',
    before: [edition(2)],
    attempt: `INSERT INTO ledger_entry (edition_number, ordinal, kind, reason) VALUES (2, 2, 'typo', '')`,
    by: /ledger_entry_reason_check/,
  },
  {
    rule: 'edition_notice_words_check',
    says: 'a notice without words',
    attempt: notice(''),
    by: /edition_notice_words_check/,
  },
  {
    rule: 'placement_decider_check',
    says: "a machine's decision that names somebody",
    attempt: `INSERT INTO placement (annotation_id, version_id, state, spans, exact, decider, by_id) VALUES ('${id(20)}', '${id(11)}', 'moved', '{0,13}', ARRAY['${PASSAGE}'], 'machine', '${SECOND}')`,
    by: /placement_decider_check/,
  },
  {
    rule: 'placement_spans_check',
    says: 'a placement that lies nowhere',
    attempt: `INSERT INTO placement (annotation_id, version_id, state, spans, decider) VALUES ('${id(20)}', '${id(11)}', 'placed', '{}', 'machine')`,
    by: /placement_spans_check/,
  },
  {
    rule: 'article_address_canonical_key',
    says: 'a second article at a canonical address',
    attempt: `INSERT INTO article_address (id, article_id, kind, url, key) VALUES (gen_random_uuid(), '${id(9)}', 'canonical', 'http://x.example/a/', 'x.example/a')`,
    by: /article_address_canonical_key/,
  },
  {
    rule: 'revision_one_draft_key',
    says: 'a second draft of a statement',
    attempt: `INSERT INTO revision (id, statement_id, number, wording, created_by_id) VALUES (gen_random_uuid(), '${id(50)}', 2, 'x', '${AUTHOR}')`,
    by: /revision_one_draft_key/,
  },
  {
    rule: 'statement_one_summary_key',
    says: 'a second summary of a point',
    attempt: `INSERT INTO statement (id, public_id, subject_id, kind, owner_id) VALUES (gen_random_uuid(), 's2', '${id(32)}', 'summary', '${AUTHOR}')`,
    by: /statement_one_summary_key/,
  },
  {
    rule: 'exactly one home subject',
    says: 'a statement about nothing',
    attempt: `INSERT INTO statement (id, public_id, kind, owner_id) VALUES (gen_random_uuid(), 's3', 'detail', '${AUTHOR}')`,
    by: /subject_id/,
  },
  {
    rule: 'exactly one home subject',
    says: 'a statement whose subject is taken away',
    attempt: `UPDATE statement SET subject_id = NULL WHERE id = '${id(50)}'`,
    by: /subject_id/,
  },

  {
    rule: 'revision_frozen',
    says: 'another wording for a submitted sentence',
    attempt: `UPDATE revision SET wording = 'Other.' WHERE id = '${id(81)}'`,
    by: /is frozen/,
  },
  {
    rule: 'revision_frozen',
    says: 'thawing it first',
    attempt: `UPDATE revision SET frozen_at = NULL WHERE id = '${id(81)}'`,
    by: /is frozen/,
  },
  {
    rule: 'evidence_frozen',
    says: 'another bearing for submitted evidence',
    attempt: `UPDATE evidence SET bearing = 'context' WHERE id = '${id(82)}'`,
    by: /are frozen/,
  },
  {
    rule: 'evidence_frozen',
    says: 'submitted evidence taken away',
    attempt: `DELETE FROM evidence WHERE id = '${id(82)}'`,
    by: /are frozen/,
  },
  {
    rule: 'evidence_frozen',
    says: "a draft's evidence moved into a submitted revision",
    attempt: `UPDATE evidence SET revision_id = '${id(81)}' WHERE id = '${id(52)}'`,
    by: /are frozen/,
  },
  {
    rule: 'reference_use_frozen',
    says: 'other words in the mouth of a submitted reference',
    attempt: `UPDATE reference_use SET seen_to_say = 'x' WHERE id = '${id(43)}'`,
    by: /are frozen/,
  },
  {
    rule: 'reference_frozen',
    says: 'a reference in use changed',
    attempt: `UPDATE reference SET title = 'x' WHERE id = '${id(60)}'`,
    by: /is frozen/,
  },

  {
    rule: 'version_is_whole',
    says: 'a text under the hash of another',
    attempt: version(3, 16, 'Some text', { text_sha256: "'0'" }),
    by: /text hash/,
  },
  {
    rule: 'version_is_whole',
    says: 'UTF-16 bytes of another text',
    attempt: version(3, 16, 'Some text', { text_utf16: "utf16be('Some tixt')" }),
    by: /UTF-16/,
  },
  {
    rule: 'version_is_whole',
    says: 'a text that is not NFC',
    attempt: version(3, 16, 'Cafe\u0301'),
    by: /NFC/,
  },
  { rule: 'version_is_whole', says: 'an empty version', attempt: version(3, 16, ''), by: /failed capture/ },
  {
    rule: 'capture_of_its_article',
    says: "a capture of one article with another's version",
    attempt: `INSERT INTO capture (article_id, method, outcome, by_id, version_id) VALUES ('${id(9)}', 'pasted', 'good', '${ADMIN}', '${id(11)}')`,
    by: /own article/,
  },
  {
    rule: 'block_inside_text',
    says: 'a block past the end',
    before: [layout(19)],
    attempt: block(19, 0, TEXT.length + 1),
    by: /outside its text/,
  },
  {
    rule: 'span_is_verbatim',
    says: 'a passage with another word',
    before: [annotate(21)],
    attempt: span(21, 0, 13, 'One two thr33'),
    by: /exact words/,
  },
  {
    rule: 'span_is_verbatim',
    says: 'a passage at a code-point offset after an emoji',
    before: [annotate(21)],
    attempt: span(21, 16, 20, 'five'),
    by: /exact words/,
  },
  {
    rule: 'span_is_verbatim',
    says: 'a passage past the end',
    before: [annotate(21)],
    attempt: span(21, TEXT.length - 1, TEXT.length + 1, TEXT.slice(-1)),
    by: /exact words/,
  },
  {
    rule: 'annotation_keeps_its_passage',
    says: 'an annotation moved to another version',
    before: next,
    attempt: `UPDATE annotation SET version_id = '${id(15)}' WHERE id = '${id(20)}'`,
    by: /stays on the version/,
  },
  {
    rule: 'annotation_keeps_its_passage',
    says: 'deleting what a submitted statement rests on',
    attempt: `UPDATE annotation SET deleted_at = now() WHERE id = '${id(20)}'`,
    by: /cannot be deleted/,
  },
  {
    rule: 'target_is_a_subject',
    says: 'an annotation aimed at a section',
    attempt: `INSERT INTO annotation_target (annotation_id, subject_id) VALUES ('${id(20)}', '${id(31)}')`,
    by: /targets a point/,
  },

  {
    rule: 'evidence_is_bindable',
    says: 'evidence without a passage',
    before: [annotate(21)],
    attempt: bind(21, 51, 'supports'),
    by: /annotation that stands/,
  },
  {
    rule: 'evidence_is_a_contribution',
    says: 'a signature by whoever added the evidence',
    before: [annotate(21), span(21, 0, 3, 'One'), bind(21, 81, 'supports').replace(AUTHOR, SECOND)],
    attempt: sign(82, SECOND),
    by: /contributed/,
  },
  {
    rule: 'reference_use_is_a_contribution',
    says: 'a review by whoever added a reference',
    before: [sign(82, ADMIN), use(63).replace(id(51), id(81)).replace(AUTHOR, SECOND)],
    attempt: approve(81, SECOND),
    by: /contributed/,
  },
  {
    rule: 'wording_is_a_contribution',
    says: 'a review by whoever worded the sentence',
    before: [sign(82)],
    attempt: approve(81, AUTHOR),
    by: /contributed/,
  },
  {
    rule: 'reference_can_support',
    says: 'support from a source of grade C',
    attempt: use(61),
    by: /grade C/,
  },
  {
    rule: 'reference_can_support',
    says: 'support from a source only cited elsewhere',
    attempt: use(62),
    by: /only cited/,
  },
  {
    rule: 'fit_signed_by_second_person',
    says: "an author's own signature",
    attempt: sign(82, AUTHOR),
    by: /contributed/,
  },
  {
    rule: 'fit_signed_by_second_person',
    says: 'a signature on a draft',
    attempt: sign(52, SECOND),
    by: /submitted/,
  },
  {
    rule: 'fit_signed_by_second_person',
    says: 'a signature of somebody who is no editor',
    attempt: sign(82, IDLE),
    by: /active editor/,
  },
  {
    rule: 'fit_signed_by_second_person',
    says: 'a signature that does not accept the reading of missing words',
    before: [caution(true)],
    attempt: sign(82),
    by: /accept the reading/,
  },
  {
    rule: 'reference_checked_by_second_person',
    says: "an author's own check",
    attempt: `INSERT INTO reference_check (reference_use_id, signed_by_id, fit_hash) VALUES ('${id(43)}', '${AUTHOR}', 'f')`,
    by: /contributed/,
  },
  {
    rule: 'furniture_signed_by_second_person',
    says: "a writer's own signature on furniture",
    attempt: `INSERT INTO furniture_signature (revision_id, signed_by_id) VALUES ('${id(72)}', '${AUTHOR}')`,
    by: /of their own/,
  },
  {
    rule: 'furniture_signed_by_second_person',
    says: 'the signature of who changed what the newest wording of a title carries on',
    before: [title, wordTitle(74, 1, AUTHOR), wordTitle(75, 2, SECOND)],
    attempt: `INSERT INTO furniture_signature (revision_id, signed_by_id) VALUES ('${id(75)}', '${AUTHOR}')`,
    by: /of their own/,
  },
  {
    rule: 'title_takes_facts',
    says: 'facts beside a title that are not those of its subject',
    before: [title],
    attempt: wordTitle(74, 1, AUTHOR, `'{"kind": "point", "number": 8}'`),
    by: /those of its subject/,
  },

  { rule: 'revision_event_is_legal', says: 'a draft approved', attempt: approve(51), by: /submitted before/ },
  {
    rule: 'revision_event_is_legal',
    says: 'approval without support',
    attempt: approve(81),
    by: /signed support/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'approval by context alone',
    before: [
      `INSERT INTO revision (id, statement_id, number, wording, frozen_at, created_by_id) VALUES ('${id(93)}', '${id(80)}', 2, 'x', NULL, '${AUTHOR}')`,
      bind(20, 93, 'context'),
      `UPDATE revision SET frozen_at = now() WHERE id = '${id(93)}'`,
      submit(93),
      sign(90),
    ],
    attempt: approve(93),
    by: /context never counts/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'approval of nothing named',
    before: [sign(82)],
    attempt: approve(81, SECOND, ''),
    by: /hash of what was approved/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'approval by somebody who is no editor',
    before: [sign(82)],
    attempt: approve(81, IDLE),
    by: /active editor/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'publishing what was never approved',
    attempt: publish(81, 1),
    by: /cannot become published/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'publishing outside an edition',
    before: [sign(82), approve(81)],
    attempt: publish(81, 1),
    by: /edition that holds it/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'publishing by an editor',
    before: [sign(82), approve(81)],
    attempt: publish(81, 1, SECOND),
    by: /active admin/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'submitting twice',
    attempt: submit(81),
    by: /cannot become submitted/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'retracting what was never published',
    attempt: event('retracted', 81, ADMIN),
    by: /cannot become retracted/,
  },
  {
    rule: 'revision_event_is_legal',
    says: 'asking for changes to what is published',
    attempt: event('changes_requested', 41, SECOND, `'overstated'`),
    by: /cannot become changes_requested/,
  },

  {
    rule: 'edition_is_next',
    says: 'an edition that skips a number',
    attempt: edition(3),
    by: /follows the last/,
  },
  {
    rule: 'edition_is_next',
    says: 'an edition that is not what its hash says',
    attempt: edition(2, { snapshot_sha256: "'0'" }),
    by: /snapshot hash/,
  },
  {
    rule: 'edition_is_next',
    says: 'an edition off the audit chain',
    attempt: edition(2, { audit_hash: "'0'" }),
    by: /anchors/,
  },
  {
    rule: 'edition_is_next',
    says: 'an edition by an editor',
    attempt: edition(2, { published_by_id: `'${SECOND}'` }),
    by: /active admin/,
  },
  {
    rule: 'edition_statement_is_ready',
    says: 'an unapproved sentence in an edition',
    before: [edition(2)],
    attempt: enter(2, 80, 81),
    by: /only an approved/,
  },
  {
    rule: 'edition_statement_is_ready',
    says: 'a sentence that is not what was approved',
    before: [sign(82), approve(81), edition(2)],
    attempt: enter(2, 80, 81, 'other'),
    by: /what was approved/,
  },
  {
    rule: 'edition_statement_is_ready',
    says: "another statement's revision",
    before: [edition(2)],
    attempt: enter(2, 50, 41),
    by: /statement it names/,
  },
  {
    rule: 'edition_statement_is_ready',
    says: 'a new sentence on suspect evidence',
    before: [sign(82), approve(81), ...next, edition(2)],
    attempt: enter(2, 80, 81),
    by: /suspect/,
  },
  {
    rule: 'edition_statement_is_ready',
    says: 'a retracted sentence carried over',
    before: [event('retracted', 41, ADMIN), edition(2)],
    attempt: enter(2, 40, 41),
    by: /withdrawn/,
  },
  {
    rule: 'edition_furniture_is_seen',
    says: 'furniture that only its writer saw',
    before: [edition(2)],
    attempt: `INSERT INTO edition_furniture (edition_number, revision_id) VALUES (2, '${id(72)}')`,
    by: /second person/,
  },
  {
    rule: 'exposure_within_rights',
    says: 'more than a quarter of the words',
    before: [edition(2)],
    attempt: expose(2, 11, `0,${TEXT.indexOf('w3')}`),
    by: /rights allow/,
  },
  {
    rule: 'exposure_within_rights',
    says: 'more than a quarter over two editions',
    before: [edition(2), expose(2, 11, `14,${TEXT.indexOf('w0')}`), edition(3)],
    attempt: expose(3, 11, `${TEXT.indexOf('w10')},${TEXT.indexOf('w13')}`),
    by: /rights allow/,
  },
  {
    rule: 'exposure_within_rights',
    says: "more than half with officials' speech",
    before: [edition(2)],
    attempt: expose(2, 11, `0,${TEXT.indexOf('w20')}`, `0,${TEXT.indexOf('w20')}`),
    by: /rights allow/,
  },
  {
    rule: 'exposure_within_rights',
    says: 'any passage of an article that may only be linked',
    before: [
      `INSERT INTO article_rights (article_id, policy, set_by_id) VALUES ('${id(10)}', 'link_only', '${ADMIN}')`,
      edition(2),
    ],
    attempt: expose(2, 11, '0,3'),
    by: /only be linked/,
  },

  {
    rule: 'keep_an_admin',
    says: 'the last admin disabled',
    attempt: `UPDATE app_user SET active = false WHERE id = '${ADMIN}'`,
    by: /last admin/,
  },
  {
    rule: 'keep_an_admin',
    says: 'the last admin demoted',
    attempt: `UPDATE app_user SET role = 'editor' WHERE id = '${ADMIN}'`,
    by: /last admin/,
  },
  // ── Round what was frozen: by adding to it ──
  {
    rule: 'submitted_takes_support_alone',
    says: 'evidence that disputes, added to what was submitted',
    before: [annotate(21), span(21, 0, 3, 'One')],
    attempt: bind(21, 81, 'disputes'),
    by: /only further support/,
  },
  {
    rule: 'submitted_takes_support_alone',
    says: 'context, added to what was approved',
    before: [sign(82), approve(81), annotate(21), span(21, 0, 3, 'One')],
    attempt: bind(21, 81, 'context'),
    by: /only further support/,
  },
  {
    rule: 'submitted_takes_support_alone',
    says: 'support for what was retracted',
    before: [event('retracted', 41, ADMIN), annotate(21), span(21, 0, 3, 'One')],
    attempt: bind(21, 41, 'supports'),
    by: /closed/,
  },
  {
    rule: 'submitted_takes_references_alone_that_support',
    says: 'a reference that disputes, added to what was submitted',
    attempt: use(63).replace(id(51), id(81)).replace("'supports'", "'disputes'"),
    by: /only further support/,
  },
  {
    rule: 'spans_come_with_the_passage',
    says: 'another span on a passage that a statement rests on',
    attempt: span(20, 4, 7, 'two').replace(', 0, 4', ', 1, 4'),
    by: /passage is whole/,
  },
  {
    rule: 'blocks_come_with_the_layout',
    says: 'a block added to a layout',
    attempt: block(12, 0, 3),
    by: /written at once/,
  },
  {
    rule: 'edition_statement_with_its_edition',
    says: 'a statement slipped into an edition that is out',
    before: [sign(82), approve(81)],
    attempt: enter(1, 80, 81),
    by: /written at once/,
  },
  {
    rule: 'edition_furniture_with_its_edition',
    says: 'furniture slipped into an edition that is out',
    before: [`INSERT INTO furniture_signature (revision_id, signed_by_id) VALUES ('${id(72)}', '${SECOND}')`],
    attempt: `INSERT INTO edition_furniture (edition_number, revision_id) VALUES (1, '${id(72)}')`,
    by: /written at once/,
  },
  {
    rule: 'edition_exposure_with_its_edition',
    says: 'words shown by an edition that is out',
    before: next,
    attempt: expose(1, 15, '0,5'),
    by: /written at once/,
  },
  {
    rule: 'ledger_entry_with_its_edition',
    says: 'a ledger entry for an edition that is out',
    attempt: `INSERT INTO ledger_entry (edition_number, ordinal, kind, reason) VALUES (1, 9, 'typo', 'A typo.')`,
    by: /written at once/,
  },
  {
    rule: 'edition_anchors_the_head',
    says: 'an anchor that is not the head of the chain',
    before: [audit],
    attempt: edition(2, {
      audit_seq: '1',
      audit_hash: '(SELECT hash FROM audit_entry WHERE seq = 1)',
    }),
    by: /anchors the head/,
  },
  // ── Round an approval: what it saw has changed since ──
  ...(
    [
      ['the subject', `UPDATE statement SET subject_id = '${id(33)}' WHERE id = '${id(80)}'`],
      ['the kind', `UPDATE statement SET kind = 'account' WHERE id = '${id(80)}'`],
      [
        'where it is shown',
        `INSERT INTO statement_shown_at (statement_id, subject_id) VALUES ('${id(80)}', '${id(33)}')`,
      ],
      ['the voice of its passage', `UPDATE annotation SET voice = 'direct_speech' WHERE id = '${id(20)}'`],
      ['the speaker of its passage', `UPDATE annotation SET speaker_id = '${id(33)}' WHERE id = '${id(20)}'`],
      [
        'how the speaker is described',
        `UPDATE annotation SET speaker_description = 'x' WHERE id = '${id(20)}'`,
      ],
      ['via whom it came', `UPDATE annotation SET chain = 'x' WHERE id = '${id(20)}'`],
      ['a caution on its passage', caution(false)],
    ] as const
  ).map(([what, change]) => ({
    rule: 'edition_holds_what_was_sealed',
    says: `a statement after ${what} changed`,
    before: [...approved, change],
    attempt: enter(2, 80, 81),
    by: /has changed since/,
  })),
  {
    rule: 'revision_event_is_legal',
    says: 'support by a reference that was made grade C after it was bound',
    before: [
      use(63),
      `DELETE FROM evidence WHERE id = '${id(52)}'`,
      `UPDATE reference SET quality = 'C' WHERE id = '${id(63)}'`,
      `UPDATE revision SET frozen_at = now() WHERE id = '${id(51)}'`,
      submit(51),
      `INSERT INTO reference_check (reference_use_id, signed_by_id, fit_hash) VALUES ('${id(91)}', '${SECOND}', 'fit')`,
    ],
    attempt: approve(51),
    by: /signed support/,
  },
  // ── What stays ──
  {
    rule: 'statement_keeps_its_place',
    says: 'another public id',
    attempt: `UPDATE statement SET public_id = 'other' WHERE id = '${id(50)}'`,
    by: /public id/,
  },
  {
    rule: 'statement_keeps_its_place',
    says: 'another subject for a published statement',
    attempt: `UPDATE statement SET subject_id = '${id(33)}' WHERE id = '${id(40)}'`,
    by: /published/,
  },
  {
    rule: 'shown_at_stays_once_published',
    says: 'another place for a published statement',
    attempt: `INSERT INTO statement_shown_at (statement_id, subject_id) VALUES ('${id(40)}', '${id(33)}')`,
    by: /published/,
  },
  {
    rule: 'evidence_keeps_its_public_id',
    says: 'another public id',
    attempt: `UPDATE evidence SET public_id = 'other' WHERE id = '${id(52)}'`,
    by: /public id/,
  },
  {
    rule: 'reference_use_keeps_its_public_id',
    says: 'another public id',
    before: [use(63)],
    attempt: `UPDATE reference_use SET public_id = 'other' WHERE id = '${id(91)}'`,
    by: /public id/,
  },
  {
    rule: 'furniture_signed_by_second_person',
    says: 'a reader',
    attempt: `INSERT INTO furniture_signature (revision_id, signed_by_id) VALUES ('${id(72)}', '${IDLE}')`,
    by: /only an active editor or admin/,
  },
  {
    rule: 'notice_by_an_admin',
    says: 'a notice by an editor',
    attempt: notice('Taken down.').replace(ADMIN, SECOND),
    by: /only an active admin/,
  },
  {
    rule: 'caution_span_check',
    says: 'other words for a caution that was given',
    before: [caution(true)],
    attempt: `UPDATE caution SET needs_acceptance = false`,
    by: /permission denied/,
  },
  {
    rule: 'keep_an_admin',
    says: 'the last admin turned into a sample',
    attempt: `UPDATE app_user SET sample = true WHERE id = '${ADMIN}'`,
    by: /last admin/,
  },
  ...EXPLAINER_CASES,
  ...PLACEMENT_CASES,
  ...TOGETHER_CASES,
  ...CORPUS_CASES,
  ...TASK_CASES,
  ...IMPORT_CASES,
  ...SUGGESTION_CASES,
  ...PREFERENCE_CASES,
  ...ORIGIN_CASES,
  ...RECHECK_CASES,
]

/** Rules that refuse nothing: they announce, or are seen in tests of their own below. */
const SEEN_BELOW = new Set([
  'approval_is_sealed',
  'edition_announced',
  'notice_announced',
  'audit_announced',
  'suggestion_is_kept',
  'chain_audit',
  'audit_head_single_check',
])

describe("as the application's own role, round every command", () => {
  test.each(CASES)('$rule refuses $says', async ({ before = [], attempt, by }) => {
    expect((await refusal(app, before, attempt))?.message).toMatch(by)
  })

  test('what is allowed passes: sign, approve, enter the next edition, publish', async () => {
    const before = [sign(82), approve(81), edition(2), enter(2, 40, 41), enter(2, 80, 81)]
    expect(await refusal(app, before, publish(81, 2))).toBeNull()
  })

  test('approval_is_sealed: the seals are the database’s own, and support that comes later voids nothing', async () => {
    const later = [annotate(21), span(21, 0, 3, 'One'), bind(21, 81, 'supports')]
    expect(await refusal(app, [...approved, ...later], enter(2, 80, 81))).toBeNull()
    const forged = `INSERT INTO revision_event (revision_id, kind, by_id, claim_hash, claim_seal, support_seals)
      VALUES ('${id(81)}', 'approved', '${SECOND}', 'claim', 'mine', '{mine}') RETURNING claim_seal, support_seals`
    await app.query('BEGIN')
    try {
      await app.query(sign(82))
      const { rows } = await app.query(forged)
      expect(rows[0]?.claim_seal).toMatch(/^[0-9a-f]{64}$/)
      expect(rows[0]?.support_seals).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    } finally {
      await app.query('ROLLBACK')
    }
  })

  test.each([...APPEND_ONLY, ...NEVER_EMPTIED])('%s cannot be emptied', async (table) => {
    expect((await refusal(app, [], `TRUNCATE ${table} CASCADE`))?.message).toMatch(/permission denied/)
  })

  test.each(APPEND_ONLY)('%s cannot be changed', async (table) => {
    expect((await refusal(app, [], `DELETE FROM ${table}`))?.message).toMatch(/permission denied/)
    const column = (await columns(table))[0]
    expect((await refusal(app, [], `UPDATE ${table} SET "${column}" = "${column}"`))?.message).toMatch(
      /permission denied/,
    )
  })

  test('the application owns nothing, and cannot take the rules away', async () => {
    const { rows } = await app.query<{ count: string }>(
      'SELECT count(*) FROM pg_tables WHERE tableowner = current_user',
    )
    expect(rows[0]?.count).toBe('0')
    expect((await refusal(app, [], 'ALTER TABLE edition DISABLE TRIGGER ALL'))?.message).toMatch(/owner/)
    expect(
      (await refusal(app, [], `INSERT INTO _prisma_migrations SELECT * FROM _prisma_migrations`))?.message,
    ).toMatch(/permission denied/)
    expect((await refusal(app, [], 'DROP FUNCTION refuse_change CASCADE'))?.message).toMatch(/owner/)
    expect(
      (await refusal(app, [`SET LOCAL proviso.purge = 'on'`], `UPDATE article_version SET text = ''`))
        ?.message,
    ).toMatch(/permission denied/)
  })
})

describe('tables of the same name that last as long as a session', () => {
  const shadow = (table: string) =>
    `CREATE TEMP TABLE ${table} (LIKE public.${table} INCLUDING DEFAULTS) ON COMMIT DROP`

  test('do not hide who contributed', async () => {
    const signed = sign(82, AUTHOR)
    expect((await refusal(app, [shadow('contribution')], signed))?.message).toMatch(/contributed/)
  })
  test('do not hide the head of the audit chain', async () => {
    await app.query('BEGIN')
    try {
      await app.query(shadow('audit_head'))
      await app.query('GRANT ALL ON pg_temp.audit_head TO PUBLIC')
      await app.query(`INSERT INTO pg_temp.audit_head (id, seq, hash) VALUES (1, 900, 'forged')`)
      await app.query(audit)
      const { rows } = await app.query('SELECT max(seq) AS seq FROM audit_entry')
      expect(Number(rows[0]?.seq)).toBeLessThan(900)
    } finally {
      await app.query('ROLLBACK')
    }
  })
  test('are looked at last by every function of ours', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT proname AS name FROM pg_proc WHERE proname = ANY ($1)
         AND NOT coalesce('search_path=pg_catalog, public, pg_temp' = ANY (proconfig), false)`,
      [beyondPrisma.filter(({ kind }) => kind === 'function').map(({ name }) => name)],
    )
    expect(rows.map(({ name }) => name)).toEqual([])
  })
})

describe('as the owner too', () => {
  test.each(APPEND_ONLY)('%s is append-only', async (table) => {
    const column = (await columns(table))[0]
    expect((await refusal(owner, [], `UPDATE ${table} SET "${column}" = "${column}"`))?.message).toMatch(
      /append-only/,
    )
    expect((await refusal(owner, [], `DELETE FROM ${table}`))?.message).toMatch(/append-only/)
  })
  test.each([...APPEND_ONLY, ...NEVER_EMPTIED])('%s is never emptied', async (table) => {
    expect((await refusal(owner, [], `TRUNCATE ${table} CASCADE`))?.message).toMatch(/append-only/)
  })
  test.each(KEPT_WORDS)('a row of %s keeps its words and its place', async (table, attempt) => {
    expect((await refusal(owner, [], attempt))?.message).toMatch(/keeps its words/)
    expect((await refusal(app, [], attempt))?.message).toMatch(/permission denied/)
    expect((await refusal(owner, [], `DELETE FROM ${table}`))?.message).toMatch(/never removed/)
  })
  test('a dismissal goes on into the next draft, though who gave it has left', async () => {
    const before = [
      `UPDATE revision SET frozen_at = now() WHERE id = '${id(51)}'`,
      `INSERT INTO revision (id, statement_id, number, wording, created_by_id) VALUES ('${id(193)}', '${id(50)}', 2, 'Words.', '${AUTHOR}')`,
      `UPDATE app_user SET active = false WHERE id = '${SECOND}'`,
    ]
    const copy = `INSERT INTO style_dismissal (revision_id, rule, words, reason, by_id) SELECT '${id(193)}', rule, words, reason, by_id FROM style_dismissal`
    expect(await refusal(app, before, copy)).toBeNull()
    const another = copy.replace('rule, words, reason, by_id FROM', `rule, 'Other', reason, by_id FROM`)
    expect((await refusal(app, before, another))?.message).toMatch(/active editor/)
  })
  test('a signature from before there were seals counts while the passage has the words it was made at', async () => {
    const unsealed = [
      'ALTER TABLE fit_signature DISABLE TRIGGER USER',
      sign(82),
      'ALTER TABLE fit_signature ENABLE TRIGGER USER',
    ]
    expect(await refusal(owner, unsealed, approve(81))).toBeNull()
    expect((await refusal(owner, [...unsealed, taken('five six')], approve(81)))?.message).toMatch(
      /needs signed support/,
    )
  })
  test('suggestion_is_kept: a suggestion never changes, and stays once somebody decided about it', async () => {
    const { change, remove, removeOpen, accept, takeBack } = KEPT_SUGGESTION
    expect((await refusal(owner, [], change))?.message).toMatch(/append-only/)
    expect((await refusal(app, [], change))?.message).toMatch(/permission denied/)
    expect((await refusal(app, [], remove))?.message).toMatch(/suggestion_decision_suggestion_id_fkey/)
    expect(await refusal(app, [], removeOpen)).toBeNull()
    expect(await refusal(app, accept.slice(0, -1), accept.at(-1) ?? '')).toBeNull()
    expect(await refusal(app, takeBack.slice(0, -1), takeBack.at(-1) ?? '')).toBeNull()
  })
  test('a user and an annotation are never removed', async () => {
    expect((await refusal(owner, [], `DELETE FROM app_user WHERE id = '${IDLE}'`))?.message).toMatch(
      /never removed/,
    )
    expect((await refusal(owner, [], 'DELETE FROM annotation'))?.message).toMatch(/never removed/)
  })
  test('audit_head_single_check refuses a second head', async () => {
    const second = `INSERT INTO audit_head (id, seq, hash) VALUES (2, 0, '0')`
    expect((await refusal(owner, [], second))?.message).toMatch(/audit_head_single_check/)
    expect((await refusal(app, [], second))?.message).toMatch(/permission denied/)
  })
})

describe('references to users', () => {
  const keys = beyondPrisma.filter(({ kind }) => kind === 'foreign-key')
  test.each(keys)('$name refuses somebody who is no user', async ({ table, name }) => {
    const { rows } = await owner.query<{ column: string }>(
      `SELECT a.attname AS column FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.conname = $1`,
      [name],
    )
    const column = rows[0]?.column ?? ''
    const at = /^(checked|confirmed|retired)_by_id$/.test(column)
      ? `, ${column.replace('by_id', 'at')} = now()`
      : ''
    const nobody = `UPDATE ${table} SET ${column} = '${id(999)}'${at}`
    expect((await refusal(owner, [`ALTER TABLE ${table} DISABLE TRIGGER USER`], nobody))?.message).toMatch(
      name,
    )
  })
})

describe('the audit chain', () => {
  test('chain_audit writes number, time and hashes itself, whatever it is told', async () => {
    await app.query(audit)
    await app.query(audit.replace(`VALUES (0,`, `VALUES (99,`))
    const { rows } = await app.query<{ seq: string; good: boolean; linked: boolean }>(
      `SELECT seq, hash = audit_hash(seq, at, actor_id, actor, action, subject, payload, prev_hash) AS good,
              prev_hash = coalesce(lag(hash) OVER (ORDER BY seq), repeat('0', 64)) AS linked FROM audit_entry ORDER BY seq`,
    )
    expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, index) => index + 1))
    expect(rows.every(({ good, linked }) => good && linked)).toBe(true)
  })

  test('eight writers at once leave one unbroken chain', async () => {
    const pool = appPool()
    const { rows: before } = await pool.query<{ seq: string }>('SELECT seq FROM audit_head')
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let row = 0; row < 25; row += 1) await pool.query(audit)
      }),
    )
    const { rows: after } = await pool.query<{ seq: string; hash: string }>('SELECT * FROM audit_head')
    expect(Number(after[0]?.seq)).toBe(Number(before[0]?.seq) + 200)
  })
})

describe('erasing by order', () => {
  const purge = (reason: string, by = ADMIN) => `SELECT purge_version('${id(11)}', '${reason}', '${by}')`
  test('needs an order and an admin', async () => {
    expect((await refusal(app, [], purge(' ')))?.message).toMatch(/names the order/)
    expect((await refusal(app, [], purge('Order 1', SECOND)))?.message).toMatch(/active admin/)
  })
  test('takes the words and leaves hash, reason and an audit row', async () => {
    await app.query('BEGIN')
    await app.query(purge('Order 1'))
    const { rows } = await app.query(
      `SELECT text, text_sha256, purge_reason FROM article_version WHERE id = '${id(11)}'`,
    )
    const { rows: log } = await app.query(`SELECT action FROM audit_entry ORDER BY seq DESC LIMIT 1`)
    await app.query('ROLLBACK')
    expect(rows[0]).toMatchObject({
      text: '',
      purge_reason: 'Order 1',
      text_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(log[0]).toEqual({ action: 'version.purged' })
  })
})

test('servers hear of an edition and of a notice', async () => {
  const listener = await appPool().connect()
  let heard = 0
  listener.on('notification', () => {
    heard += 1
  })
  await listener.query('LISTEN proviso_edition')
  await app.query(notice('Taken down.'))
  await listener.query('SELECT 1')
  await expect.poll(() => heard).toBe(1)
  listener.release(true)
})

test('servers hear the number of an audit row, and no more', async () => {
  const listener = await appPool().connect()
  const heard: (string | undefined)[] = []
  listener.on('notification', ({ payload }) => heard.push(payload))
  await listener.query('LISTEN proviso_audit')
  const { rows } = await app.query<{ seq: string }>(`${audit} RETURNING seq`)
  await listener.query('SELECT 1')
  await expect.poll(() => heard).toEqual([rows[0]?.seq])
  listener.release(true)
})

test.each(NEVER_HELD_UP)('a blocking thread does not hold up %s', async (_, sql) => {
  expect(await refusal(app, sql.slice(0, -1), sql.at(-1) ?? '')).toBeNull()
})

test('every rule is seen to refuse', () => {
  const seen = new Set([...CASES.map(({ rule }) => rule), ...SEEN_BELOW])
  const appendOnly = /_(append_only|no_truncate)$/
  const rules = beyondPrisma.filter(
    ({ kind, name }) => ['check', 'index', 'trigger'].includes(kind) && !appendOnly.test(name),
  )
  expect(rules.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([])
})

async function columns(table: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position DESC`,
    [table],
  )
  return rows.map(({ name }) => name)
}
