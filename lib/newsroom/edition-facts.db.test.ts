import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { changeDisagreement, createDisagreement, setSides } from '@/lib/disagreement/commands'
import type { Snapshot } from '@/lib/edition/model'
import { editionSnapshot, latestEditionNumber } from '@/lib/edition/public-queries'
import { nextEdition, titleFacts } from '@/lib/edition/queries'
import { signFurniture, writeFurniture } from '@/lib/furniture/commands'
import { viewFurniture } from '@/lib/furniture/model'
import { furnitureList } from '@/lib/furniture/queries'
import { addOffice, createParty, removeOffice } from '@/lib/people/commands'
import {
  changeConcession,
  changeEvent,
  changePlanVersion,
  createConcession,
  createEvent,
  createSection,
  movePoint,
} from '@/lib/plan/commands'
import { verifyArchive } from '@/lib/verify/queries'
import { previewEdition } from './publish-edition'
import { type EditionDesk, editionDesk, newFurniture, publish } from './test-edition'
import { annotate, approved, value } from './test-statement'

let desk: EditionDesk
let world: Awaited<ReturnType<typeof made>>
beforeAll(async () => {
  desk = await editionDesk()
  world = await made()
  expect(
    await publish(desk.publisher, {
      choose: world.sides.map((one) => one.revisionId),
      furniture: await newFurniture(),
    }),
  ).toMatchObject({ ok: true })
})

const EVENT = { date: '2025-05-19', dateBasis: 'stated', dateWords: '' }
const FRAMING = {
  ordinal: 1,
  giverId: null,
  giverBasis: 'not_stated',
  askerId: null,
  askerBasis: 'not_stated',
  framedById: null,
  headingId: null,
} as const

async function made() {
  const { admin } = desk
  const event = await value(createEvent(admin, { slug: 'a-call', title: 'A call', ...EVENT }))
  const party = await value(
    createParty(admin, { slug: 'side', title: 'A Side', aliases: [], memberOfId: null }),
  )
  const concession = await value(createConcession(admin, { slug: 'land', title: 'Land', ...FRAMING }))
  const { planId, sectionId } = await db.point.findUniqueOrThrow({ where: { subjectId: desk.points[0] } })
  const section = await value(createSection(admin, { planId, ordinal: 2, slug: 'two', title: 'Two' }))
  const annotationId = await annotate(desk, 0)
  const sentence = (wording: string) =>
    approved(desk, { fields: { wording }, evidence: [{ annotationId, bearing: 'supports' }] })
  const sides = [
    await sentence('The draft would allow 600,000 soldiers.'),
    await sentence('The draft would allow 800,000 soldiers.'),
    await sentence('The draft would allow any number of soldiers.'),
  ] as const
  const disagreement = await value(
    createDisagreement(admin, {
      slug: 'army',
      title: 'Size of the army',
      kind: 'reports_differ',
      ordinal: 1,
    }),
  )
  const [one, two] = sides
  const statementIds = [one.statementId, two.statementId]
  await value(setSides(admin, { disagreementId: disagreement.subjectId, statementIds, seen: [] }))
  return { event, party, concession, sectionId, section, sides, disagreement, statementIds }
}

const latest = async () => (await editionSnapshot((await latestEditionNumber()) ?? 0)) as Snapshot
const factsOf = ({ events, concessions, planVersions, people, points, disagreements }: Snapshot) => ({
  date: events[0]?.date.edtf,
  giver: concessions[0]?.giver,
  author: planVersions[0]?.author,
  offices: people.find(({ slug }) => slug === 'named-person')?.offices.map(({ title }) => title),
  section: points[0]?.section,
  sides: disagreements[0]?.sides.length,
  kind: disagreements[0]?.disagreementKind,
})
const BEFORE = {
  date: '2025-05-19',
  giver: { party: null, basis: 'not_stated' },
  author: '',
  offices: [],
  section: 'one',
  sides: 2,
  kind: 'reports_differ',
}
const titleOf = async (subjectId: string) => {
  const [entry] = (await furnitureList(desk.author, { subjectIds: [subjectId] })).filter(({ key }) =>
    key.endsWith('/title'),
  )
  return entry!
}

/** One change of each kind, by one editor. */
async function changeAll() {
  const { author } = desk
  const { event, concession, party, disagreement, statementIds, sides, section, sectionId } = world
  const version = await db.planVersion.findUniqueOrThrow({ where: { subjectId: desk.planVersionId } })
  const { author: by, date, dateBasis, extentSeen, seenWhole } = version
  const seen = { author: by, date, dateBasis, extentSeen, seenWhole }
  const person = await db.subject.findFirstOrThrow({ where: { slug: 'named-person' } })
  await value(changeEvent(author, { subjectId: event.subjectId, ...EVENT, date: '2025-05-20', seen: EVENT }))
  await value(
    changeConcession(author, {
      subjectId: concession.subjectId,
      ...FRAMING,
      giverId: party.subjectId,
      giverBasis: 'inferred',
      seen: { ...FRAMING },
    }),
  )
  await value(
    changePlanVersion(author, { subjectId: desk.planVersionId, ...seen, author: 'A government', seen }),
  )
  await value(
    addOffice(author, { personId: person.id, title: 'Minister', official: true, start: '2024', end: '' }),
  )
  await value(
    movePoint(author, { subjectId: desk.points[0], sectionId: section.subjectId, seenSectionId: sectionId }),
  )
  await value(
    setSides(author, {
      disagreementId: disagreement.subjectId,
      statementIds: [...statementIds, sides[2].statementId],
      seen: statementIds,
    }),
  )
  await value(
    changeDisagreement(author, {
      subjectId: disagreement.subjectId,
      kind: 'conflicting_accounts',
      ordinal: 1,
      seen: { kind: 'reports_differ', ordinal: 1 },
    }),
  )
}

describe('what stands beside a title', () => {
  test('does not reach readers while nobody else has looked at it', async () => {
    await changeAll()
    expect(await previewEdition(desk.publisher, {})).toMatchObject({ ok: false, reason: 'nothing-chosen' })
    const name = await titleOf(desk.points[1])
    await value(
      writeFurniture(desk.author, {
        key: 'site/name',
        subjectId: null,
        text: `Site, ${name.key}`,
        seen: null,
      }),
    )
    const site = await db.furnitureRevision.findFirstOrThrow({ where: { furniture: { key: 'site/name' } } })
    expect(await publish(desk.publisher, { furniture: [site.id] })).toMatchObject({ ok: true })
    expect(factsOf(await latest())).toEqual(BEFORE)
  })

  test('waits for a second person, who is told what differs; never for who changed it', async () => {
    const title = await titleOf(world.event.subjectId)
    expect(title.wordings.map(({ text }) => text)).toEqual(['A call', 'A call'])
    expect(viewFurniture(title, desk.author.id).state).toBe('own-words')
    expect(viewFurniture(title, desk.second.id).state).toBe('to-sign')
    const { revisionId } = title.wordings[0]
    expect((await titleFacts(desk.second)).get(revisionId)?.[0]).toEqual({
      part: 'date',
      words: '20 May 2025',
      before: '19 May 2025',
    })
    expect(await signFurniture(desk.author, { revisionId })).toMatchObject({ reason: 'own-words' })
  })

  test('is not signed by who changed it once another has worded the title anew', async () => {
    const { key } = await titleOf(world.concession.subjectId)
    await value(writeFurniture(desk.second, { key, subjectId: null, text: 'Some land', seen: 2 }))
    const title = await titleOf(world.concession.subjectId)
    const { revisionId } = title.wordings[0]
    expect(viewFurniture(title, desk.author.id).state).toBe('own-words')
    expect(await signFurniture(desk.author, { revisionId })).toMatchObject({ reason: 'own-words' })
    expect(await signFurniture(desk.third, { revisionId })).toMatchObject({ ok: true })
  })

  test('is in the next edition once it is signed, and the ledger tells it in words', async () => {
    const furniture = await newFurniture()
    for (const revisionId of furniture) await value(signFurniture(desk.third, { revisionId }))
    const { diff } = await value(previewEdition(desk.publisher, { furniture }))
    const parts = diff.subjects.flatMap((one) => one.parts.map(({ after }) => after))
    expect(parts).toContain('A Side (inferred by us)')
    expect((await nextEdition(desk.publisher)).furniture.every(({ own }) => !own)).toBe(true)
    expect(await publish(desk.publisher, { furniture })).toMatchObject({ ok: true })
    const edition = await latest()
    expect(factsOf(edition)).toEqual({
      date: '2025-05-20',
      giver: { party: 'side', basis: 'inferred' },
      author: 'A government',
      offices: ['Minister'],
      section: 'two',
      sides: 3,
      kind: 'conflicting_accounts',
    })
    const told = edition.ledger.filter(({ edition: number }) => number === edition.number)
    const words = told.map(({ after }) => after)
    expect(words).toContain('The date of “A call” changed from 19 May 2025 to 20 May 2025.')
    expect(words).toContain('The giver of “Some land” changed from not stated to A Side (inferred by us).')
    expect(words).toContain('The author of “Second draft” changed from nothing to A government.')
    expect(words).toContain('The offices of “A Named Person” changed from nothing to Minister (from 2024).')
    expect(words).toContain('The section of “Point 1” changed from One to Two.')
    expect(
      words.some((one) => one.startsWith('The sides of “Size of the army” changed from “The draft')),
    ).toBe(true)
    expect(told.find(({ after }) => after.startsWith('The date'))).toMatchObject({
      furniture: 'event/a-call/title',
      approvedBy: ['second editor'],
    })
    expect(words).toContain(
      'The kind of “Size of the army” changed from reports differ to conflicting accounts.',
    )
    expect(words).toHaveLength(8)
  })

  test('is what the check of all editions finds in them', async () => {
    const { findings } = await verifyArchive()
    expect(findings).toEqual([])
  })

  test('goes when an office is removed, after a second look again', async () => {
    const office = await db.office.findFirstOrThrow({ where: { title: 'Minister' } })
    await value(removeOffice(desk.author, { officeId: office.id }))
    expect(await previewEdition(desk.publisher, {})).toMatchObject({ reason: 'nothing-chosen' })
    expect(await publish(desk.publisher, { furniture: await newFurniture() })).toMatchObject({ ok: true })
    expect(factsOf(await latest()).offices).toEqual([])
  })

  test('does not follow what is written around the commands, and what was kept cannot be changed', async () => {
    await db.event.update({ where: { subjectId: world.event.subjectId }, data: { date: '2020' } })
    expect(await previewEdition(desk.publisher, {})).toMatchObject({ reason: 'nothing-chosen' })
    await expect(
      db.furnitureRevision.updateMany({ data: { facts: { kind: 'event', date: '2020' } } }),
    ).rejects.toThrow(/permission denied|append-only/)
  })
})
