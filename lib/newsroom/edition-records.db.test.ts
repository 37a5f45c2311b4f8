import { beforeAll, describe, expect, test } from 'vitest'
import { addFinding, checkFinding } from '@/lib/coverage/commands'
import { db } from '@/lib/db/client'
import type { Snapshot } from '@/lib/edition/model'
import { editionSnapshot, latestEditionNumber } from '@/lib/edition/public-queries'
import { addFigure, checkFigure } from '@/lib/figure/commands'
import { createParty } from '@/lib/people/commands'
import { createEvent, createPlanVersion } from '@/lib/plan/commands'
import {
  addReading,
  checkProvision,
  checkReading,
  confirmAlignment,
  createProvision,
  proposeAlignment,
  retireReading,
} from '@/lib/provision/commands'
import { importArticle } from './import-article'
import { previewEdition } from './publish-edition'
import { takeDown } from './take-down'
import { type EditionDesk, editionDesk, newFurniture, publish } from './test-edition'
import { annotate, approved, value } from './test-statement'

let desk: EditionDesk
let world: Awaited<ReturnType<typeof made>>
beforeAll(async () => {
  desk = await editionDesk()
  world = await made()
})

const latest = async () => (await editionSnapshot((await latestEditionNumber()) ?? 0)) as Snapshot

/** Two texts with a provision each, a sentence that gives a figure, and a second article that is silent. */
async function made() {
  const { planId } = await db.planVersion.findUniqueOrThrow({ where: { subjectId: desk.planVersionId } })
  const later = await value(
    createPlanVersion(desk.admin, {
      planId,
      ordinal: 2,
      versionKind: 'counter_proposal',
      author: '',
      date: '2026-01-20',
      dateBasis: 'stated in the text',
      extentSeen: 'all of it',
      seenWhole: true,
      slug: 'later-text',
      title: 'Later text',
    }),
  )
  const party = await value(
    createParty(desk.admin, { slug: 'side', title: 'A Side', aliases: [], memberOfId: null }),
  )
  await value(
    createEvent(desk.admin, {
      slug: 'some-day',
      title: 'Some day',
      date: '',
      dateBasis: 'no source gives one',
      dateWords: 'in the spring',
    }),
  )
  const provision = (planVersionId: string, number: string, pointId: string | null) =>
    value(createProvision(desk.author, { planVersionId, number, ordinal: 1, pointId }))
  const one = await provision(desk.planVersionId, '1', desk.points[0])
  const other = await provision(later.subjectId, '4', null)
  const annotationId = await annotate(desk, 0)
  const statement = await approved(desk, {
    fields: { wording: 'The draft would allow 600,000 soldiers.' },
    evidence: [{ annotationId, bearing: 'supports' }],
    provisionId: one.provisionId,
  })
  const silent = await value(
    importArticle(desk.admin, {
      method: 'pasted',
      raw: new TextEncoder().encode('It is about something else.'),
      workingTitle: 'A silent article',
      details: {},
      rights: { policy: 'excerpt' },
      blocks: [{ text: 'It is about something else.', kind: 'paragraph', disposition: 'shown' }],
    }),
  )
  return { later, party, one, other, annotationId, statement, silent }
}

const reading = (more: Partial<Parameters<typeof addReading>[1]> = {}) =>
  value(
    addReading(desk.author, {
      provisionId: world.one.provisionId,
      referenceId: desk.referenceId,
      annotationId: null,
      form: 'own_words',
      words: 'that there would be a limit',
      language: 'en',
      rendering: 'original',
      locator: 'third paragraph',
      ...more,
    }),
  )

describe('an edition', () => {
  test('holds the records that were looked at by a second person, and tells of proposals as such', async () => {
    const unchecked = await reading({ words: 'that nobody checked' })
    const ofReference = await reading()
    await value(checkReading(desk.second, ofReference))
    const words = 'Ukraine will write neutrality'
    const ofPassage = await reading({
      referenceId: null,
      annotationId: world.annotationId,
      form: 'quoted',
      words,
    })
    await value(checkReading(desk.second, ofPassage))
    const figure = await value(
      addFigure(desk.author, {
        statementId: world.statement.statementId,
        amount: '600,000',
        unit: 'soldiers',
        measures: 'the size of the army',
        whose: 'the draft',
        asOf: '2025-11',
      }),
    )
    await value(checkFigure(desk.second, figure))
    await value(
      proposeAlignment(desk.author, {
        planVersionId: world.later.subjectId,
        fromId: world.one.provisionId,
        toId: world.other.provisionId,
        kind: 'changed',
        reason: 'Both limit the army.',
      }),
    )
    const finding = await value(
      addFinding(desk.author, {
        versionId: world.silent.versionId,
        subjectId: desk.points[0],
        partyId: world.party.subjectId,
        terms: ['army'],
      }),
    )
    await value(checkFinding(desk.second, finding))
    const whole = await value(
      addFinding(desk.author, {
        versionId: world.silent.versionId,
        subjectId: desk.points[0],
        partyId: null,
        terms: ['army'],
      }),
    )
    await value(checkFinding(desk.second, whole))
    await value(
      createParty(desk.admin, { slug: 'latecomer', title: 'A Latecomer', aliases: [], memberOfId: null }),
    )
    const choices = { choose: [world.statement.revisionId], furniture: await newFurniture() }
    const { findings } = await value(previewEdition(desk.publisher, choices))
    expect(findings.map(({ rule }) => rule)).toEqual(['provision-checked'])
    await value(checkProvision(desk.second, world.one))
    const early = await value(previewEdition(desk.publisher, choices))
    expect(early.diff.records.map(({ name }) => name)).not.toContain('Later text: 4')
    await value(checkProvision(desk.second, world.other))
    expect(await publish(desk.publisher, choices)).toMatchObject({ ok: true })
    const edition = await latest()
    const looked = { ordinal: 1, checkedBy: ['second editor'], checkedAt: expect.any(String) }
    expect(edition.provisions).toEqual([
      { ...looked, key: 'second-draft/1', planVersion: 'second-draft', number: '1', point: 'p1' },
      { ...looked, key: 'later-text/4', planVersion: 'later-text', number: '4', point: null },
    ])
    expect(edition.statements[0]).toMatchObject({ provision: 'second-draft/1' })
    expect(edition.readings?.map(({ id }) => id)).toEqual([ofReference.publicId, ofPassage.publicId])
    expect(edition.readings?.map(({ id }) => id)).not.toContain(unchecked.publicId)
    expect(edition.readings?.[0]).toMatchObject({
      source: { kind: 'reference', outlet: 'The Agency' },
      checkedBy: ['second editor'],
      locator: 'third paragraph',
    })
    expect(edition.readings?.[1]).toMatchObject({ words, source: { kind: 'passage' } })
    expect(edition.alignments).toMatchObject([
      {
        from: 'second-draft/1',
        to: 'later-text/4',
        alignmentKind: 'changed',
        proposed: true,
        confirmedBy: [],
      },
    ])
    expect(edition.figures).toMatchObject([{ amount: '600,000', asOf: { words: 'November 2025' } }])
    expect(edition.findings).toMatchObject([
      { article: world.silent.slug, version: 1, subject: { kind: 'point', slug: 'p1' }, party: 'side' },
      { article: world.silent.slug, party: null, partiesThen: ['side'] },
    ])
    expect(edition.articles.map(({ slug }) => slug)).toContain(world.silent.slug)
    expect(edition.planVersions.map(({ seenWhole }) => seenWhole)).toEqual([false, true])
    expect(edition.parties).toMatchObject([
      { slug: 'latecomer' },
      { slug: 'side', memberOf: null, ordinal: expect.any(Number) },
    ])
    expect(edition.events).toMatchObject([{ dateWords: 'in the spring', date: { edtf: '' } }])
    expect(edition.ledger.map(({ after }) => after)).toContain('2 readings of point 1 were added.')
    expect(edition.ledger).toContainEqual(
      expect.objectContaining({
        after: '1 alignment with “Later text” was added: proposed, not confirmed.',
        reason: 'Proposed at the desk. Nobody has confirmed it, and it stands there as a proposal.',
      }),
    )
    expect(edition.ledger.find(({ after }) => after.startsWith('1 provision'))).toMatchObject({
      reason: expect.stringContaining('checked by a second person'),
      approvedBy: ['second editor'],
    })
  })

  test('is made by records alone, and says in the ledger what they are', async () => {
    const before = await latest()
    expect(await previewEdition(desk.publisher, {})).toMatchObject({ ok: false, reason: 'nothing-chosen' })
    const { id: alignmentId } = await db.alignment.findFirstOrThrow()
    await value(confirmAlignment(desk.second, { alignmentId }))
    const { diff } = await value(previewEdition(desk.publisher, {}))
    expect(diff.records).toMatchObject([
      {
        what: 'alignment changed',
        parts: [{ part: 'standing', before: 'proposed, not confirmed', after: 'confirmed' }],
      },
    ])
    expect(await publish(desk.publisher, {})).toMatchObject({ ok: true })
    const after = await latest()
    expect(after.number).toBe(before.number + 1)
    expect(after.alignments).toMatchObject([{ proposed: false, confirmedBy: ['second editor'] }])
    expect(after.ledger[0]).toMatchObject({
      kind: 'evidence',
      after: '1 alignment with “Later text” was changed.',
      approvedBy: ['second editor'],
    })
  })

  test('no longer holds what was taken back, nor a silence of a text that was replaced', async () => {
    const { id: readingId } = await db.reading.findFirstOrThrow({
      where: { words: 'that there would be a limit' },
    })
    await value(retireReading(desk.second, { readingId }))
    await value(
      importArticle(desk.admin, {
        articleId: world.silent.articleId,
        method: 'pasted',
        raw: new TextEncoder().encode('It is about armies now, and nothing else at all.'),
        workingTitle: 'A silent article',
        details: {},
        rights: { policy: 'excerpt' },
        blocks: [
          {
            text: 'It is about armies now, and nothing else at all.',
            kind: 'paragraph',
            disposition: 'shown',
          },
        ],
      }),
    )
    expect(await publish(desk.publisher, {})).toMatchObject({ ok: true })
    const edition = await latest()
    expect(edition.readings).toHaveLength(1)
    expect(edition.findings).toEqual([])
    expect(edition.ledger.slice(0, 2).map(({ after }) => after)).toEqual([
      '1 reading of point 1 was taken back.',
      '2 checks of articles that say nothing about point 1 were taken back.',
    ])
  })

  test('hides, in all its forms, what rests on an article that was taken down', async () => {
    await value(
      takeDown(desk.publisher, {
        targetKind: 'article',
        targetId: desk.article.slug,
        kind: 'taken_down',
        words: 'Taken down.',
        reason: 'An order.',
      }),
    )
    const edition = await latest()
    expect(edition.readings).toEqual([])
    expect(edition.figures).toHaveLength(1)
  })
})
