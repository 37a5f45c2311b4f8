import { beforeAll, describe, expect, test } from 'vitest'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { createDisagreement } from '@/lib/disagreement/commands'
import {
  changeSlug,
  createEvent,
  createPlan,
  createPoint,
  createSection,
  movePoint,
} from '@/lib/plan/commands'
import { planOutline, subjectOptions } from '@/lib/plan/queries'
import { signFurniture, writeFurniture } from './commands'
import { viewFurniture } from './model'
import { furnitureByKey, titleViews } from './queries'

let ada: Editor
let ben: Editor

async function makeEditor(name: string): Promise<Editor> {
  const { id } = await db.user.create({
    data: { email: `${name}@example.org`, name, role: 'editor' },
    select: { id: true },
  })
  return { id, name, role: 'editor' } as Editor
}

async function must<Value>(
  outcome: Promise<{ ok: boolean; value?: Value; reason?: string }>,
): Promise<Value> {
  const result = await outcome
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  return result.value as Value
}

beforeAll(async () => {
  ada = await makeEditor('ada')
  ben = await makeEditor('ben')
})

describe('titles', () => {
  test('creating a subject writes its title as first wording, to be seen by a second person', async () => {
    await must(createPlan(ada, { slug: 'a-plan', title: 'A plan' }))
    const entry = await furnitureByKey(ada, 'plan/a-plan/title')
    expect(viewFurniture(entry!, ada.id)).toMatchObject({ text: 'A plan', number: 1, state: 'own-words' })
    expect(viewFurniture(entry!, ben.id)).toMatchObject({ state: 'to-sign' })
  })

  test('a slug that is taken is refused and leaves nothing behind', async () => {
    expect(await createPlan(ben, { slug: 'a-plan', title: 'Another' })).toMatchObject({
      reason: 'slug-taken',
    })
    expect(await db.plan.count()).toBe(1)
  })

  test('who wrote a wording does not sign it; a second person does', async () => {
    const entry = await furnitureByKey(ada, 'plan/a-plan/title')
    const { revisionId } = entry!.wordings[0]
    expect(await signFurniture(ada, { revisionId })).toMatchObject({ reason: 'own-words' })
    expect(await signFurniture(ben, { revisionId })).toMatchObject({ ok: true })
    expect(viewFurniture((await furnitureByKey(ada, entry!.key))!, ada.id).state).toBe('seen')
  })

  test('an edit is a new wording that nobody has seen yet; the old one stays in the history', async () => {
    await must(writeFurniture(ben, { key: 'plan/a-plan/title', subjectId: null, text: 'The plan', seen: 1 }))
    const entry = await furnitureByKey(ada, 'plan/a-plan/title')
    expect(entry!.wordings.map(({ text, signedBy }) => [text, signedBy.length])).toEqual([
      ['The plan', 0],
      ['A plan', 1],
    ])
  })

  test('an edit of a wording that is no longer the newest is refused with the newest words', async () => {
    const late = await writeFurniture(ada, {
      key: 'plan/a-plan/title',
      subjectId: null,
      text: 'My plan',
      seen: 1,
    })
    expect(late).toMatchObject({ reason: 'stale', details: { theirs: 'The plan' } })
  })

  test('an older wording is not signed any more', async () => {
    const entry = await furnitureByKey(ada, 'plan/a-plan/title')
    const older = entry!.wordings[1]!
    expect(
      await signFurniture({ ...ben, id: ada.id, name: 'ada' }, { revisionId: older.revisionId }),
    ).toMatchObject({
      ok: false,
    })
  })
})

describe('the other words of a subject', () => {
  const write = (key: string, text: string, seen: number | null = null) =>
    writeFurniture(ada, { key, subjectId: null, text, seen })

  test('written under its key they belong to it, also after it has another address', async () => {
    const dated = { date: '2025-05-19', dateBasis: 'stated' }
    await must(createEvent(ada, { slug: 'a-meeting', title: 'A meeting', ...dated }))
    const made = {
      slug: 'the-meeting',
      title: 'Outcome of the meeting',
      kind: 'reports_differ',
      ordinal: 9,
    } as const
    const { subjectId } = await must(createDisagreement(ada, made))
    await must(changeSlug(ada, { subjectId, slug: 'that-meeting', seenSlug: 'the-meeting' }))
    await must(write('disagreement/the-meeting/question', 'Who met?', 0))
    const words = (await titleViews(ben)).get(subjectId)?.words
    expect(words?.map(({ part, view }) => [part, view.text, view.state])).toEqual([
      ['question', 'Who met?', 'to-sign'],
      ['note', '', 'unwritten'],
    ])
  })

  test('who saw an empty place does not write over what another wrote there meanwhile', async () => {
    expect(await write('disagreement/the-meeting/question', 'Who was there?', 0)).toMatchObject({
      reason: 'stale',
      details: { theirs: 'Who met?', number: 1 },
    })
  })

  test.each([
    'disagreement/nowhere/question',
    'event/a-meeting/question',
    'concession/x',
    'plan/a-plan/force/x',
  ])(
    'no subject’s words are kept under %s: it is refused, not published as a word of the whole',
    async (key) => {
      expect(await write(key, 'Lost words')).toMatchObject({ reason: 'with-subject' })
    },
  )
})

describe('points', () => {
  test('a number stands once in a plan, and a moved point is refused to who saw it elsewhere', async () => {
    const plan = (await planOutline(ada))!
    const first = await must(createSection(ada, { planId: plan.id, ordinal: 1, slug: 'one', title: 'One' }))
    const second = await must(createSection(ada, { planId: plan.id, ordinal: 2, slug: 'two', title: 'Two' }))
    const point = {
      planId: plan.id,
      sectionId: first.subjectId,
      number: 7,
      slug: 'nato',
      title: 'NATO membership',
    }
    const { subjectId } = await must(createPoint(ada, point))
    expect(await createPoint(ben, { ...point, slug: 'other' })).toMatchObject({ reason: 'number-taken' })
    const move = { subjectId, sectionId: second.subjectId, seenSectionId: first.subjectId }
    await must(movePoint(ben, move))
    expect(await movePoint(ada, move)).toMatchObject({ reason: 'stale' })
    expect(await subjectOptions(ada)).toContainEqual({
      id: subjectId,
      kind: 'point',
      slug: 'nato',
      number: 7,
      title: 'NATO membership',
    })
  })

  test('a new slug keeps the old one as a redirect that no other subject can take', async () => {
    const { subjectId } = await must(
      createEvent(ada, { slug: 'a-call', title: 'A call', date: '2025-05-19', dateBasis: 'stated' }),
    )
    await must(changeSlug(ada, { subjectId, slug: 'the-call', seenSlug: 'a-call' }))
    expect(await changeSlug(ben, { subjectId, slug: 'x', seenSlug: 'a-call' })).toMatchObject({
      reason: 'stale',
    })
    const again = { slug: 'a-call', title: 'Another call', date: '2025', dateBasis: 'stated' }
    expect(await createEvent(ben, again)).toMatchObject({ reason: 'slug-taken' })
  })
})
