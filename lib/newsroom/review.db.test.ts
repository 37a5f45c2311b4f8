import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '@/lib/auth/system-actor'
import { db } from '@/lib/db/client'
import { appPool, ownerPool } from '@/lib/db/test-database'
import { approvalStanding } from '@/lib/evidence/approval-standing'
import { gate, standsInTheWay } from '@/lib/evidence/gate'
import { loadRevisionForGate } from '@/lib/evidence/queries'
import {
  addEvidence,
  addReferenceUse,
  changeBearing,
  openNextDraft,
  placeStatement,
  removeEvidence,
  updateDraft,
} from '@/lib/statement/commands'
import { canHappen, REVISION_EVENTS, REVISION_STATES, type RevisionState } from '@/lib/statement/lifecycle'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import { sha256Hex } from '@/lib/text/sha256'
import { approveRevision } from './approve-revision'
import { requestChanges } from './request-changes'
import { submitRevision } from './submit-revision'
import {
  annotate,
  approved,
  draftOf,
  seenBy,
  submitted,
  type TestDesk,
  testDesk,
  value,
} from './test-statement'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

const load = (revisionId: string) => loadRevisionForGate(db, revisionId)
const seen = async (revisionId: string) => seenBy(await load(revisionId))
const inTheWay = async (revisionId: string, stage: 'submit' | 'approve' | 'publish') =>
  standsInTheWay(gate({ revision: await load(revisionId), exposure: null }), stage).map(({ id }) => id)
const sql = (text: string, values: unknown[] = []) => appPool().query(text, values)

describe('from draft to approval', () => {
  test('a second person signs what they saw and approves it', async () => {
    const { revisionId } = await submitted(desk)
    const result = await approveRevision(desk.second, await seen(revisionId))
    expect(result).toMatchObject({ ok: true, value: { signed: 1, checked: 0 } })
    const revision = await load(revisionId)
    expect(revision.state).toBe('approved')
    expect(approvalStanding(revision).state).toBe('stands')
    expect(await inTheWay(revisionId, 'publish')).toEqual([])
  })

  test('a checked reference alone carries a statement', async () => {
    const { revisionId } = await submitted(desk, {
      evidence: [],
      reference: { bearing: 'supports', seenToSay: 'that the constitution would say neutral' },
    })
    expect(await approveRevision(desk.second, await seen(revisionId))).toMatchObject({ ok: true })
    expect(await inTheWay(revisionId, 'publish')).toEqual([])
  })

  test('one fit can be excepted, and then stands in the way of publishing', async () => {
    const evidence = [
      { annotationId: await annotate(desk, 0), bearing: 'supports' as const },
      { annotationId: await annotate(desk, 2), bearing: 'supports' as const },
    ]
    const { revisionId } = await submitted(desk, { evidence })
    const all = await seen(revisionId)
    expect(await approveRevision(desk.second, { ...all, sign: all.sign.slice(0, 1) })).toMatchObject({
      ok: true,
    })
    expect(await inTheWay(revisionId, 'publish')).toEqual(['fits-signed'])
    const third = await seen(revisionId)
    expect(await approveRevision(desk.third, { ...third, sign: third.sign.slice(1) })).toMatchObject({
      ok: true,
    })
    expect(await inTheWay(revisionId, 'publish')).toEqual([])
  })

  test('asking for changes opens the next draft with copies and the same contributors', async () => {
    const { revisionId, statementId } = await submitted(desk)
    const result = await requestChanges(desk.second, {
      revisionId,
      reason: 'overstated',
      note: 'Weaker, please.',
    })
    expect(result).toMatchObject({ ok: true, value: { next: 2 } })
    const draft = await db.revision.findFirstOrThrow({ where: { statementId, frozenAt: null } })
    const [before, after] = [await load(revisionId), await load(draft.id)]
    expect(before.state).toBe('changes_requested')
    expect(after.fields).toEqual(before.fields)
    expect(after.passages.map(({ annotationId }) => annotationId)).toEqual(
      before.passages.map(({ annotationId }) => annotationId),
    )
    expect(after.contributorIds).toEqual(before.contributorIds)
    expect(after.contributorIds).not.toContain(desk.second.id)
  })

  test('each step leaves one audit row', async () => {
    const { revisionId } = await submitted(desk)
    await value(approveRevision(desk.second, await seen(revisionId)))
    const rows = await db.auditEntry.findMany({
      where: { subject: `revision/${revisionId}` },
      orderBy: { seq: 'asc' },
    })
    expect(rows.map(({ action }) => action)).toEqual(['revision.submitted', 'revision.approved'])
  })
})

describe('nobody reviews what they had a hand in', () => {
  test('the author is refused, by the command and by the database', async () => {
    const { revisionId } = await submitted(desk)
    const input = await seen(revisionId)
    expect(await approveRevision(desk.author, input)).toMatchObject({ ok: false, reason: 'own-work' })
    const changes = { revisionId, reason: 'unsupported' as const, note: '' }
    expect(await requestChanges(desk.author, changes)).toMatchObject({ ok: false, reason: 'own-work' })
    await expect(insertEvent(revisionId, 'approved', desk.author.id)).rejects.toThrow(/contributed/)
    await expect(sign(input.sign[0]?.evidenceId, desk.author.id)).rejects.toThrow(/contributed/)
  })

  test('a co-author who only moved a bearing is refused, by the command and by the database', async () => {
    const made = await draftOf(desk, {
      evidence: [{ annotationId: await annotate(desk, 0), bearing: 'context' }],
    })
    await sql('INSERT INTO contribution (revision_id, user_id, kind) VALUES ($1, $2, $3)', [
      made.revisionId,
      desk.third.id,
      'evidence',
    ])
    const [passage] = (await load(made.revisionId)).passages
    const evidenceId = passage?.id ?? ''
    await value(changeBearing(desk.third, { evidenceId, bearing: 'supports' }))
    await value(submitRevision(desk.author, made))
    const input = await seen(made.revisionId)
    expect(await approveRevision(desk.third, input)).toMatchObject({ ok: false, reason: 'own-work' })
    await expect(insertEvent(made.revisionId, 'approved', desk.third.id)).rejects.toThrow(/contributed/)
    await expect(sign(evidenceId, desk.third.id)).rejects.toThrow(/contributed/)
  })

  test('a contributor of the last draft is one of the next', async () => {
    const { statementId } = await approved(desk)
    const draft = await value(openNextDraft(desk.third, { statementId }))
    const fields = { ...EMPTY_FIELDS, wording: 'Another wording altogether.' }
    await value(updateDraft(desk.third, { revisionId: draft.revisionId, rowVersion: 1, fields }))
    await value(submitRevision(desk.third, { revisionId: draft.revisionId, rowVersion: 2 }))
    const input = await seen(draft.revisionId)
    expect(await approveRevision(desk.author, input)).toMatchObject({ ok: false, reason: 'own-work' })
    expect(await approveRevision(desk.second, input)).toMatchObject({ ok: true })
  })

  test('the system approves for nobody but the demo signers, and those only their own', async () => {
    const { revisionId } = await submitted(desk)
    const machine = systemActor({ id: desk.second.id, name: 'Second', role: 'editor' })
    expect(await approveRevision(machine, await seen(revisionId))).toMatchObject({
      ok: false,
      reason: 'no-person',
    })
  })
})

describe('an approval counts only for what was seen', () => {
  test('a hash that is not the present one is refused', async () => {
    const { revisionId } = await submitted(desk)
    const input = await seen(revisionId)
    const stale = await approveRevision(desk.second, { ...input, claimHash: 'f'.repeat(64) })
    expect(stale).toMatchObject({ ok: false, reason: 'changed-meanwhile' })
    const otherFit = [
      { ...input.sign[0], evidenceId: input.sign[0]?.evidenceId ?? '', fitHash: 'e'.repeat(64) },
    ]
    const sign = otherFit.map((fit) => ({ ...fit, acceptedReadings: false }))
    expect(await approveRevision(desk.second, { ...input, sign })).toMatchObject({
      ok: false,
      reason: 'changed-meanwhile',
    })
  })

  test('further signed support keeps it; unsigned support waits for a second person', async () => {
    const { revisionId } = await approved(desk)
    const annotationId = await annotate(desk, 2)
    await value(addEvidence(desk.author, { revisionId, annotationId, bearing: 'supports' }))
    expect(approvalStanding(await load(revisionId)).state).toBe('stands')
    expect(await inTheWay(revisionId, 'publish')).toEqual(['fits-signed'])
  })

  const columns: readonly [string, string][] = [
    ['wording', "'Other words.'"],
    ['party_id', 'NULL, row_version = 9'],
    ['stance', "'rejected'"],
    ['stance_basis', "'in_document'"],
    ['speaker_id', 'NULL'],
    ['speaker_description', "'somebody'"],
    ['office_then', "'minister'"],
    ['as_of', "'2025-01-01'"],
    ['as_of_method', "'stated'"],
    ['as_of_basis', "'a guess'"],
    ['allegation_about_id', 'NULL'],
    ['response', "'denied'"],
    ['response_note', "'so they said'"],
    ['frozen_at', 'NULL'],
  ]
  test.each(columns)('after submitting, the database refuses to change %s', async (column, to) => {
    const { revisionId } = await approved(desk)
    await expect(sql(`UPDATE revision SET ${column} = ${to} WHERE id = $1`, [revisionId])).rejects.toThrow(
      /frozen/,
    )
  })

  test('the commands refuse a submitted revision too', async () => {
    const { revisionId } = await approved(desk)
    const fields = { ...EMPTY_FIELDS, wording: 'Other words.' }
    const frozen = { ok: false, reason: 'frozen' }
    expect(await updateDraft(desk.author, { revisionId, rowVersion: 2, fields })).toMatchObject(frozen)
    const evidenceId = (await load(revisionId)).passages[0]?.id ?? ''
    expect(await removeEvidence(desk.author, { evidenceId })).toMatchObject(frozen)
    expect(await changeBearing(desk.author, { evidenceId, bearing: 'context' })).toMatchObject(frozen)
    const annotationId = await annotate(desk, 1)
    expect(await addEvidence(desk.author, { revisionId, annotationId, bearing: 'disputes' })).toMatchObject(
      frozen,
    )
  })

  test('the database refuses to remove or rebind its evidence', async () => {
    const { revisionId } = await approved(desk)
    await expect(sql('DELETE FROM evidence WHERE revision_id = $1', [revisionId])).rejects.toThrow(/frozen/)
    await expect(
      sql("UPDATE evidence SET bearing = 'context' WHERE revision_id = $1", [revisionId]),
    ).rejects.toThrow(/frozen/)
  })

  // What lies outside the frozen row, and can still change under an approval.
  const under = [
    ['the voice of a supporting passage', 'supports', { voice: 'paraphrase' }],
    ['its speaker', 'supports', { speakerDescription: 'somebody else' }],
    ['via whom it came', 'supports', { chain: 'told somebody else' }],
    ['its origin', 'supports', { originId: randomUUID() }],
    ['the voice of a disputing passage', 'disputes', { voice: 'caption' }],
    ['the chain of a disputing passage', 'disputes', { chain: 'told somebody else' }],
  ] as const
  test.each(under)('an approval is void once %s changes', async (_, bearing, data) => {
    const evidence = [
      { annotationId: await annotate(desk, 0), bearing: 'supports' as const },
      { annotationId: await annotate(desk, 1), bearing: 'disputes' as const },
    ]
    const { revisionId } = await approved(desk, { evidence })
    if ('originId' in data) {
      await db.origin.create({ data: { id: data.originId, kind: 'named_report', name: data.originId } })
    }
    const id = evidence.find((item) => item.bearing === bearing)?.annotationId ?? ''
    await db.annotation.update({ where: { id }, data })
    await expectVoid(revisionId)
  })

  test('an approval is void once a caution is added to a passage', async () => {
    const { revisionId } = await approved(desk)
    const start = desk.text.indexOf('The draft says')
    await sql(
      `INSERT INTO caution (id, version_id, start, "end", kind, basis, by_id) VALUES ($1, $2, $3, $4, 'source_error', 'seen', $5)`,
      [randomUUID(), desk.article.versionId, start, start + 3, desk.author.id],
    )
    await expectVoid(revisionId)
    await sql('UPDATE caution SET retired_at = now(), retired_by_id = $1 WHERE version_id = $2', [
      desk.author.id,
      desk.article.versionId,
    ])
    expect(approvalStanding(await load(revisionId)).state).toBe('stands')
  })

  test('an approval is void once the statement moves, and the command says what changed', async () => {
    const { revisionId, statementId } = await approved(desk)
    const seenPlace = { subjectId: desk.points[0], kind: 'detail' as const, shownAt: [], ordinal: 0 }
    const place = { ...seenPlace, subjectId: desk.points[1] }
    await value(placeStatement(desk.author, { statementId, ...place, seen: seenPlace }))
    const standing = approvalStanding(await load(revisionId))
    expect(standing).toMatchObject({ state: 'void', changed: ['the subject'] })
    expect(await inTheWay(revisionId, 'publish')).toEqual(['approval'])
  })

  test('the fields of a reference in use cannot change', async () => {
    await approved(desk, { reference: { bearing: 'supports', seenToSay: 'that it would' } })
    await expect(
      sql("UPDATE reference SET title = 'Another' WHERE id = $1", [desk.referenceId]),
    ).rejects.toThrow(/frozen/)
  })

  async function expectVoid(revisionId: string) {
    expect(approvalStanding(await load(revisionId)).state).toBe('void')
    expect(await inTheWay(revisionId, 'publish')).toContain('approval')
  }
})

describe('what cannot be submitted or approved', () => {
  test('support by context alone', async () => {
    const evidence = [{ annotationId: await annotate(desk, 0), bearing: 'context' as const }]
    const made = await draftOf(desk, { evidence })
    expect(await submitRevision(desk.author, made)).toMatchObject({
      ok: false,
      reason: 'gate',
      details: { findings: [{ id: 'support' }] },
    })
    await freeze(made.revisionId)
    await expect(insertEvent(made.revisionId, 'approved', desk.second.id)).rejects.toThrow(
      /context never counts/,
    )
  })

  test('an approval that signs nothing', async () => {
    const { revisionId } = await submitted(desk)
    const input = await seen(revisionId)
    expect(await approveRevision(desk.second, { ...input, sign: [] })).toMatchObject({
      ok: false,
      reason: 'unsupported',
    })
    await expect(insertEvent(revisionId, 'approved', desk.second.id)).rejects.toThrow(/signed support/)
  })

  test('an allegation without a response line', async () => {
    const evidence = [{ annotationId: await annotate(desk, 0), bearing: 'supports' as const }]
    const made = await draftOf(desk, { evidence, fields: { allegationAboutId: desk.personId } })
    expect(await submitRevision(desk.author, made)).toMatchObject({
      ok: false,
      reason: 'gate',
      details: { findings: [{ id: 'allegation' }] },
    })
    await expect(
      sql('UPDATE revision SET frozen_at = now() WHERE id = $1', [made.revisionId]),
    ).rejects.toThrow(/revision_response_check/)
  })

  test('a passage that no longer verifies', async () => {
    const made = await draftOf(desk, {
      evidence: [{ annotationId: await annotate(desk, 3), bearing: 'supports' }],
    })
    const [passage] = (await load(made.revisionId)).passages
    const falsify = "UPDATE annotation_span SET exact = 'no such words' WHERE annotation_id = $1"
    await expect(sql(falsify, [passage?.annotationId])).rejects.toThrow(/permission denied/)
    await ownerPool().query('ALTER TABLE annotation_span DISABLE TRIGGER annotation_span_append_only')
    await ownerPool().query(falsify, [passage?.annotationId])
    await ownerPool().query('ALTER TABLE annotation_span ENABLE TRIGGER annotation_span_append_only')
    expect(await submitRevision(desk.author, made)).toMatchObject({
      ok: false,
      reason: 'gate',
      details: { findings: [{ id: 'passages-verify' }] },
    })
  })

  test('words missing in a passage whose reading is not accepted', async () => {
    const start = desk.text.indexOf('[ ]')
    await sql(
      `INSERT INTO caution (id, version_id, start, "end", kind, reading, basis, needs_acceptance, by_id)
       VALUES ($1, $2, $3, $4, 'words_missing', 'it', 'grammar', true, $5)`,
      [randomUUID(), desk.article.versionId, start, start + 3, desk.author.id],
    )
    const { revisionId } = await submitted(desk, {
      evidence: [{ annotationId: await annotate(desk, 3), bearing: 'supports' }],
    })
    const input = await seen(revisionId)
    expect(await approveRevision(desk.second, input)).toMatchObject({
      ok: false,
      reason: 'reading-not-accepted',
    })
    await expect(sign(input.sign[0]?.evidenceId, desk.second.id)).rejects.toThrow(/accept the reading/)
    const accepted = input.sign.map((fit) => ({ ...fit, acceptedReadings: true }))
    expect(await approveRevision(desk.second, { ...input, sign: accepted })).toMatchObject({ ok: true })
  })

  test('a source that is older than the plan version it speaks of', async () => {
    const evidence = [{ annotationId: await annotate(desk, 0), bearing: 'supports' as const }]
    const made = await draftOf(desk, { evidence, subjectId: desk.planVersionId })
    expect(await submitRevision(desk.author, made)).toMatchObject({
      ok: false,
      details: { findings: [{ id: 'sources-not-older' }] },
    })
  })

  test('a reference of grade C as support, by the command and by the database', async () => {
    const made = await draftOf(desk)
    const weak = await db.reference.create({
      data: {
        slug: randomUUID(),
        outlet: 'A copy',
        title: 'A page',
        titleKind: 'description',
        howRead: 'copy',
        quality: 'C',
        createdById: desk.author.id,
      },
    })
    const use = { revisionId: made.revisionId, referenceId: weak.id, bearing: 'supports' as const }
    expect(await addReferenceUse(desk.author, { ...use, seenToSay: 'so' })).toMatchObject({
      ok: false,
      reason: 'cannot-carry',
    })
    await expect(
      sql(
        `INSERT INTO reference_use (id, public_id, revision_id, reference_id, bearing, seen_to_say, added_by_id)
         VALUES ($1, $2, $3, $4, 'supports', 'so', $5)`,
        [randomUUID(), randomUUID(), made.revisionId, weak.id, desk.author.id],
      ),
    ).rejects.toThrow(/cannot carry/)
  })
})

describe('drafts', () => {
  test('a stale save is refused and answered with what stands there now', async () => {
    const { revisionId } = await draftOf(desk)
    const mine = { ...EMPTY_FIELDS, wording: 'Mine.' }
    const theirs = { ...EMPTY_FIELDS, wording: 'Theirs.' }
    await value(updateDraft(desk.author, { revisionId, rowVersion: 1, fields: theirs }))
    expect(await updateDraft(desk.author, { revisionId, rowVersion: 1, fields: mine })).toMatchObject({
      ok: false,
      reason: 'stale',
      details: { theirs: { wording: 'Theirs.' }, rowVersion: 2 },
    })
  })

  test('somebody else’s draft is not mine to write', async () => {
    const { revisionId } = await draftOf(desk)
    const fields = { ...EMPTY_FIELDS, wording: 'Mine.' }
    expect(await updateDraft(desk.third, { revisionId, rowVersion: 1, fields })).toMatchObject({
      ok: false,
      reason: 'not-yours',
    })
  })

  test('a second draft is not opened beside the first', async () => {
    const { statementId } = await draftOf(desk)
    expect(await openNextDraft(desk.author, { statementId })).toMatchObject({
      ok: false,
      reason: 'draft-open',
    })
    await expect(
      sql(
        'INSERT INTO revision (id, statement_id, number, wording, created_by_id) VALUES ($1, $2, 7, $3, $4)',
        [randomUUID(), statementId, 'Another.', desk.author.id],
      ),
    ).rejects.toThrow(/revision_one_draft_key/)
  })

  test('an earlier wording is not approved once a later one is in review', async () => {
    const { revisionId, statementId } = await submitted(desk)
    const draft = await value(openNextDraft(desk.author, { statementId }))
    await value(submitRevision(desk.author, { revisionId: draft.revisionId, rowVersion: 1 }))
    expect(await approveRevision(desk.second, await seen(revisionId))).toMatchObject({ reason: 'newer' })
  })
})

describe('no state is skipped', () => {
  const revisions = new Map<RevisionState, string>()
  beforeAll(async () => {
    const changed = await submitted(desk)
    await value(requestChanges(desk.second, { ...changed, reason: 'duplicate', note: '' }))
    const [published, superseded, retracted] = [
      await approved(desk),
      await approved(desk),
      await approved(desk),
    ]
    await publish([published, superseded, retracted])
    await insertEvent(superseded.revisionId, 'superseded', desk.admin.id)
    await insertEvent(retracted.revisionId, 'retracted', desk.admin.id)
    const made = { published, superseded, retracted, changes_requested: changed }
    for (const [state, { revisionId }] of Object.entries(made))
      revisions.set(state as RevisionState, revisionId)
    revisions.set('draft', (await draftOf(desk)).revisionId)
    revisions.set('in_review', (await submitted(desk)).revisionId)
    revisions.set('approved', (await approved(desk)).revisionId)
  })

  const steps = REVISION_STATES.flatMap((state) => REVISION_EVENTS.map((event) => [event, state] as const))
  const impossible = steps.filter(([event, state]) => !canHappen(event, state))
  test.each(impossible)('%s is refused by the database from %s', async (event, state) => {
    const by = ['approved', 'changes_requested'].includes(event) ? desk.second.id : desk.admin.id
    await expect(insertEvent(revisions.get(state) ?? '', event, by)).rejects.toThrow(
      /cannot become|before anything else|contributed|held/,
    )
  })

  test.each(REVISION_STATES.filter((state) => !canHappen('approved', state)))(
    'approving and sending back are refused by the commands from %s',
    async (state) => {
      const revisionId = revisions.get(state) ?? ''
      expect(await approveRevision(desk.second, await seen(revisionId))).toMatchObject({ ok: false })
      const result = await requestChanges(desk.second, { revisionId, reason: 'duplicate', note: '' })
      expect(result).toMatchObject({ ok: false, reason: 'wrong-state', details: { state } })
    },
  )

  test.each(REVISION_STATES.filter((state) => state !== 'draft'))(
    'submitting is refused from %s',
    async (state) => {
      const result = await submitRevision(desk.author, {
        revisionId: revisions.get(state) ?? '',
        rowVersion: 2,
      })
      expect(result).toMatchObject({ ok: false, reason: 'frozen' })
    },
  )
})

async function freeze(revisionId: string) {
  await sql('UPDATE revision SET frozen_at = now() WHERE id = $1', [revisionId])
  await insertEvent(revisionId, 'submitted', desk.author.id)
}

function insertEvent(revisionId: string, kind: string, byId: string, edition: number | null = null) {
  return sql(
    `INSERT INTO revision_event (revision_id, kind, by_id, claim_hash, supports, reason, note, edition)
     VALUES ($1, $2::revision_event_kind, $3, 'a-hash', '{}',
             CASE WHEN $2 = 'changes_requested' THEN 'duplicate'::change_reason END, '', $4)`,
    [revisionId, kind, byId, edition],
  )
}

function sign(evidenceId: string | undefined, signedById: string) {
  return sql('INSERT INTO fit_signature (evidence_id, signed_by_id, fit_hash) VALUES ($1, $2, $3)', [
    evidenceId,
    signedById,
    'a-hash',
  ])
}

async function publish(held: readonly { revisionId: string; statementId: string }[]) {
  const head = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  const number = 1 + (await db.edition.count())
  const statements = await Promise.all(
    held.map(async ({ revisionId, statementId }) => {
      const { claimHash } = await seen(revisionId)
      return { statementId, revisionId, claimHash }
    }),
  )
  await db.edition.create({
    data: {
      number,
      publishedById: desk.admin.id,
      snapshot: '{}',
      snapshotSha256: sha256Hex('{}'),
      diffSha256: 'd',
      auditSeq: head.seq,
      auditHash: head.hash,
      statements: { create: statements },
    },
  })
  for (const { revisionId } of held) await insertEvent(revisionId, 'published', desk.admin.id, number)
}
