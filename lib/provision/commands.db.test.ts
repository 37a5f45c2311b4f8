import { beforeAll, describe, expect, test } from 'vitest'
import type { Admin, Editor } from '@/lib/auth/model'
import { systemActor } from '@/lib/auth/system-actor'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import {
  changePlanVersion,
  createPlan,
  createPlanVersion,
  createPoint,
  createSection,
} from '@/lib/plan/commands'
import { createReference, updateReference } from '@/lib/reference/commands'
import { createStatement, updateDraft } from '@/lib/statement/commands'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import {
  addReading,
  checkProvision,
  checkReading,
  confirmAlignment,
  createProvision,
  proposeAlignment,
  proposeAlignments,
  retireAlignment,
  retireProvision,
  retireReading,
} from './commands'
import {
  alignmentsWaiting,
  provisionDesk,
  provisionOptions,
  provisionsWaiting,
  readingsWaiting,
} from './queries'
import { addReadingSchema } from './schema'

let admin: Admin
let ada: Editor
let ben: Editor
let world: Awaited<ReturnType<typeof made>>
beforeAll(async () => {
  admin = await testActor('admin')
  ada = await testActor('editor', 'Ada')
  ben = await testActor('editor', 'Ben')
  world = await made()
})

async function must<Value>(result: Promise<{ ok: true; value: Value } | { ok: false; reason: string }>) {
  const settled = await result
  if (!settled.ok) throw new Error(settled.reason)
  return settled.value
}

const text = (planId: string, ordinal: number, slug: string, seenWhole: boolean) =>
  must(
    createPlanVersion(admin, {
      planId,
      ordinal,
      versionKind: 'draft',
      author: '',
      date: '2025-11',
      dateBasis: 'stated',
      extentSeen: 'all of it',
      seenWhole,
      slug,
      title: slug,
    }),
  )

async function made() {
  const plan = await must(createPlan(admin, { slug: 'plan', title: 'The plan' }))
  const planId = plan.subjectId
  const section = await must(createSection(admin, { planId, ordinal: 1, slug: 'one', title: 'One' }))
  const point = await must(
    createPoint(admin, { planId, sectionId: section.subjectId, number: 6, slug: 'army', title: 'Army' }),
  )
  const first = await text(planId, 1, 'first', true)
  const second = await text(planId, 2, 'second', false)
  const reference = {
    outlet: 'The Agency',
    title: 'What it says',
    titleKind: 'headline',
    howRead: 'original',
    quality: 'A',
  } as const
  const { referenceId } = await must(createReference(ada, reference))
  const weak = await must(createReference(ada, { ...reference, title: 'A relay', quality: 'C' }))
  const provision = (planVersionId: string, number: string, pointId: string | null) =>
    must(createProvision(ada, { planVersionId, number, ordinal: Number(number), pointId }))
  return {
    planId,
    point: point.subjectId,
    first: first.subjectId,
    second: second.subjectId,
    reference,
    referenceId,
    weakId: weak.referenceId,
    six: (await provision(first.subjectId, '6', point.subjectId)).provisionId,
    seven: (await provision(first.subjectId, '7', null)).provisionId,
    later: (await provision(second.subjectId, '3', point.subjectId)).provisionId,
  }
}

const given = () => ({
  provisionId: world.six,
  referenceId: world.referenceId,
  annotationId: null,
  form: 'own_words' as const,
  words: 'that there would be a limit',
  language: 'en',
  rendering: 'original' as const,
  locator: '',
})

describe('a provision', () => {
  test('has its number once in its text, and a point of the same plan', async () => {
    const input = { planVersionId: world.first, number: '6', ordinal: 6, pointId: null }
    expect(await createProvision(ada, input)).toMatchObject({ ok: false, reason: 'number-taken' })
    expect(await createProvision(ada, { ...input, number: '9', pointId: world.first })).toMatchObject({
      ok: false,
      reason: 'other-plan',
    })
  })

  test('may be what a sentence tells of', async () => {
    const draft = { ...EMPTY_FIELDS, wording: 'The first text would limit the army.' }
    const place = { subjectId: world.point, kind: 'detail' as const, draft }
    const missing = await createStatement(ada, { ...place, provisionId: world.first })
    expect(missing).toMatchObject({ ok: false, reason: 'no-such-provision' })
    const { publicId } = await must(createStatement(ada, { ...place, provisionId: world.six }))
    const desk = await provisionDesk(ada, world.first)
    expect(desk?.provisions[0]).toMatchObject({
      number: '6',
      point: { number: 6, slug: 'army' },
      sentences: [{ publicId, wording: draft.wording }],
    })
  })
})

describe('a second look at a provision', () => {
  const made = async (number: string) =>
    (await must(createProvision(ada, { planVersionId: world.first, number, ordinal: 20, pointId: null })))
      .provisionId
  const row = async (provisionId: string) =>
    (await provisionDesk(ben, world.first))?.provisions.find(({ id }) => id === provisionId)

  test('is by another person than who entered it, and not by the machine', async () => {
    const provisionId = await made('20')
    const waits = async () => (await provisionsWaiting(ben)).find(({ id }) => id === provisionId)
    expect(await waits()).toMatchObject({ number: '20', planVersion: 'first', by: 'Ada', own: false })
    expect(await row(provisionId)).toMatchObject({ state: 'waiting', by: 'Ada', lookedAtBy: null })
    expect(await checkProvision(ada, { provisionId })).toMatchObject({ ok: false, reason: 'own-work' })
    const machine = await checkProvision(systemActor(ben), { provisionId })
    expect(machine).toMatchObject({ ok: false, reason: 'no-person' })
    await must(checkProvision(ben, { provisionId }))
    expect(await waits()).toBeUndefined()
    expect(await row(provisionId)).toMatchObject({ state: 'done', lookedAtBy: 'Ben' })
    expect(await checkProvision(admin, { provisionId })).toMatchObject({ ok: false, reason: 'done' })
    const audit = await db.auditEntry.findMany({ where: { subject: `provision/${provisionId}` } })
    expect(audit.map(({ action }) => action)).toEqual(['provision.checked'])
  })

  test('finds a wrong number: it is taken back, and the number is free again', async () => {
    const provisionId = await made('21')
    await must(retireProvision(ben, { provisionId }))
    expect(await retireProvision(ada, { provisionId })).toMatchObject({ ok: false, reason: 'retired' })
    expect(await checkProvision(ben, { provisionId })).toMatchObject({ ok: false, reason: 'retired' })
    expect((await provisionOptions(ada)).map(({ id }) => id)).not.toContain(provisionId)
    await expect(addReading(ada, { ...given(), provisionId })).rejects.toThrow()
    expect(await made('21')).not.toBe(provisionId)
  })

  test('takes none back that something rests on', async () => {
    const provisionId = await made('22')
    const { readingId } = await must(addReading(ada, { ...given(), provisionId }))
    expect(await retireProvision(ben, { provisionId })).toMatchObject({
      ok: false,
      reason: 'in-use',
      details: { readings: 1, alignments: 0, sentences: 0 },
    })
    expect((await row(provisionId))?.restsOn).toEqual({ readings: 1, alignments: 0, sentences: 0 })
    await must(retireReading(ben, { readingId }))
    expect(await retireProvision(ben, { provisionId })).toMatchObject({ ok: true })
  })
})

describe('a reading', () => {
  test('waits for a second person, who may not be who entered it, nor the machine', async () => {
    const { readingId, publicId } = await must(addReading(ada, given()))
    expect((await readingsWaiting(ben)).map((one) => one.publicId)).toEqual([publicId])
    expect(await checkReading(ada, { readingId })).toMatchObject({ ok: false, reason: 'own-work' })
    const machine = await checkReading(systemActor(ben), { readingId })
    expect(machine).toMatchObject({ ok: false, reason: 'no-person' })
    expect(await checkReading(ben, { readingId })).toMatchObject({ ok: true })
    expect(await checkReading(admin, { readingId })).toMatchObject({ ok: false, reason: 'done' })
    expect(await readingsWaiting(ben)).toEqual([])
    const audit = await db.auditEntry.findMany({ where: { subject: `reading/${publicId}` } })
    expect(audit.map(({ action }) => action).sort()).toEqual(['reading.added', 'reading.checked'])
  })

  test('says to who looks second why house style was set aside', async () => {
    const left = { ...given(), words: 'that there will be a limit', styleReason: 'It is printed as a fact.' }
    const { readingId } = await must(addReading(ada, left))
    const waiting = (await readingsWaiting(ben)).find(({ id }) => id === readingId)
    expect(waiting?.styleReason).toBe(left.styleReason)
    const desk = await provisionDesk(ben, world.first)
    const readings = desk?.provisions.flatMap((provision) => provision.readings) ?? []
    expect(readings.find(({ id }) => id === readingId)?.styleReason).toBe(left.styleReason)
    expect(readings.filter(({ styleReason }) => styleReason !== '')).toHaveLength(1)
    await must(retireReading(ben, { readingId }))
  })

  test('that was taken back is not looked at again', async () => {
    const { readingId } = await must(addReading(ada, given()))
    expect(await retireReading(ada, { readingId })).toMatchObject({ ok: true })
    expect(await retireReading(ada, { readingId })).toMatchObject({ ok: false, reason: 'retired' })
    expect(await checkReading(ben, { readingId })).toMatchObject({ ok: false, reason: 'retired' })
  })

  test('is of a source that may carry, which then stays as it is', async () => {
    const weak = { ...given(), referenceId: world.weakId }
    expect(await addReading(ada, weak)).toMatchObject({ ok: false, reason: 'cannot-carry' })
    const downgraded = {
      ...world.reference,
      referenceId: world.referenceId,
      rowVersion: 1,
      quality: 'C' as const,
    }
    expect(await updateReference(ada, downgraded)).toMatchObject({ ok: false, reason: 'frozen' })
  })

  test.each([
    ['no source', { referenceId: null }],
    ['two sources', { annotationId: '00000000-0000-7000-8000-000000000001' }],
    ['26 words quoted', { form: 'quoted', words: Array(26).fill('word').join(' ') }],
    ['no words', { words: '  ' }],
  ])('with %s is refused', (_, changes) => {
    expect(addReadingSchema.safeParse({ ...given(), ...changes }).success).toBe(false)
  })
})

describe('an alignment', () => {
  const across = () => ({
    planVersionId: world.second,
    fromId: world.six,
    toId: world.later,
    kind: 'changed' as const,
    reason: 'Both limit the army.',
  })

  test('that a person proposes is confirmed by another', async () => {
    const { alignmentId } = await must(proposeAlignment(ada, across()))
    expect(await proposeAlignment(ben, across())).toMatchObject({ ok: false, reason: 'known' })
    expect((await alignmentsWaiting(ada))[0]).toMatchObject({ id: alignmentId, own: true, state: 'waiting' })
    expect(await confirmAlignment(ada, { alignmentId })).toMatchObject({ ok: false, reason: 'own-work' })
    expect(await confirmAlignment(ben, { alignmentId })).toMatchObject({ ok: true })
    expect((await provisionDesk(ben, world.second))?.alignments[0]).toMatchObject({
      from: { number: '6', planVersion: 'first' },
      to: { number: '3', planVersion: 'second' },
      state: 'done',
      lookedAtBy: 'Ben',
    })
    expect(await retireAlignment(ben, { alignmentId })).toMatchObject({ ok: true })
  })

  test('leads from another text of the plan to this one, and calls nothing dropped that was not looked for', async () => {
    const backwards = { ...across(), fromId: world.later, toId: world.six }
    expect(await proposeAlignment(ada, backwards)).toMatchObject({ ok: false, reason: 'wrong-ends' })
    const dropped = { ...across(), fromId: world.seven, toId: null, kind: 'dropped' as const }
    expect(await proposeAlignment(ada, dropped)).toMatchObject({ ok: false, reason: 'not-seen-whole' })
    const seen = {
      author: '',
      date: '2025-11',
      dateBasis: 'stated',
      extentSeen: 'all of it',
      seenWhole: false,
    }
    await must(changePlanVersion(ada, { subjectId: world.second, ...seen, seenWhole: true, seen }))
    expect(await proposeAlignment(ada, dropped)).toMatchObject({ ok: true })
    const unseen = { subjectId: world.second, ...seen, seen: { ...seen, seenWhole: true } }
    expect(await changePlanVersion(ada, unseen)).toMatchObject({ ok: false, reason: 'names-dropped' })
    expect(await changePlanVersion(ada, { ...unseen, seenWhole: true, seen })).toMatchObject({
      ok: false,
      reason: 'stale',
    })
  })

  test('that the machine proposes says so, is confirmed by a person, and does not come back', async () => {
    const third = (await text(world.planId, 3, 'third', false)).subjectId
    const same = { planVersionId: third, number: '6', ordinal: 6, pointId: world.point }
    const { provisionId } = await must(createProvision(ada, same))
    const draft = { ...EMPTY_FIELDS, wording: 'The third text would limit the army.' }
    const place = { subjectId: world.point, kind: 'detail' as const, ordinal: 9, draft, provisionId }
    const { revisionId, rowVersion } = await must(createStatement(ada, place))
    expect(await proposeAlignments(ada, { planVersionId: world.first })).toMatchObject({
      reason: 'first-text',
    })
    expect(await must(proposeAlignments(ada, { planVersionId: third }))).toEqual({ proposed: 1 })
    expect(await must(proposeAlignments(ada, { planVersionId: third }))).toEqual({ proposed: 0 })
    const [only] = (await provisionDesk(ada, third))?.alignments ?? []
    expect(only).toMatchObject({ byMachine: true, own: false, state: 'waiting', from: { number: '6' } })
    expect(only?.reason).toContain('point 6')
    expect(await confirmAlignment(ada, { alignmentId: only?.id ?? '' })).toMatchObject({ ok: true })
    await must(retireAlignment(ada, { alignmentId: only?.id ?? '' }))
    await must(updateDraft(ada, { revisionId, rowVersion, fields: draft }))
    expect(await must(proposeAlignments(ada, { planVersionId: third }))).toEqual({ proposed: 0 })
  })
})
