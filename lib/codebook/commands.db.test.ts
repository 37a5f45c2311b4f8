import { beforeAll, describe, expect, test } from 'vitest'
import { deleteAnnotation, updateAnnotation } from '@/lib/annotation/commands'
import { EMPTY_ANNOTATION } from '@/lib/annotation/model'
import { db } from '@/lib/db/client'
import { annotate, type TestDesk, testDesk, value } from '@/lib/newsroom/test-statement'
import { dropExample, pickExample, writeRule } from './commands'
import { annotationsAbout, codebookEntry, codebookLines } from './queries'
import { pickSchema, ruleSchema } from './schema'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

const entry = async (id: string) => {
  const found = await codebookEntry(desk.author, { id })
  if (!found) throw new Error('no such entry')
  return found
}

describe('a rule', () => {
  test('is written, written anew, and what it was before stays readable', async () => {
    const [subjectId] = desk.points
    await value(writeRule(desk.author, { subjectId, seen: 0, useWhen: 'About it.', notWhen: '' }))
    await value(
      writeRule(desk.second, { subjectId, seen: 1, useWhen: 'Only about it.', notWhen: 'Near it.' }),
    )
    const { rule, before } = await entry(subjectId)
    expect(rule).toMatchObject({
      number: 2,
      useWhen: 'Only about it.',
      notWhen: 'Near it.',
      by: 'Boris Second',
    })
    expect(before).toMatchObject([{ number: 1, useWhen: 'About it.', by: 'Anna Author' }])
  })

  test('of somebody who saw an older one is refused with the one that stands', async () => {
    const [, subjectId] = desk.points
    await value(writeRule(desk.author, { subjectId, seen: 0, useWhen: 'One.', notWhen: '' }))
    expect(await writeRule(desk.second, { subjectId, seen: 0, useWhen: 'Two.', notWhen: '' })).toMatchObject({
      ok: false,
      reason: 'stale',
      details: { theirs: { number: 1, useWhen: 'One.', by: 'Anna Author' } },
    })
    expect(await writeRule(desk.second, { subjectId, seen: 1, useWhen: 'One.', notWhen: '' })).toMatchObject({
      reason: 'same',
    })
  })

  test('of two who write at once one is refused', async () => {
    const subjectId = desk.personId
    const answers = await Promise.all(
      ['Mine.', 'Yours.'].map((useWhen) =>
        writeRule(desk.author, { subjectId, seen: 0, useWhen, notWhen: '' }),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('is about what annotations point to, and has words', async () => {
    const input = { subjectId: desk.planVersionId, seen: 0, useWhen: 'x', notWhen: '' }
    expect(await writeRule(desk.author, input)).toMatchObject({ reason: 'no-such-target' })
    expect(ruleSchema.safeParse({ ...input, useWhen: ' ' }).success).toBe(false)
    expect(await codebookEntry(desk.author, { kind: 'plan_version', slug: 'second-draft' })).toBeNull()
    expect(await codebookEntry(desk.author, { kind: 'point', slug: 'p1' })).not.toBeNull()
  })
})

describe('an example', () => {
  test('is a real annotation: two good ones, one bad one, each once', async () => {
    const [subjectId] = desk.points
    const [one, two, three] = [
      await annotate(desk, 0, { targets: [subjectId] }),
      await annotate(desk, 1, { targets: [subjectId] }),
      await annotate(desk, 2, { targets: [subjectId] }),
    ] as const
    const pick = (annotationId: string, kind: 'good' | 'bad' = 'good', because = '') =>
      pickExample(desk.author, { subjectId, annotationId, kind, because })
    const first = await value(pick(one))
    expect(await pick(one, 'bad', 'No.')).toMatchObject({ reason: 'known' })
    await value(pick(two))
    expect(await pick(three)).toMatchObject({ reason: 'full' })
    await value(pick(three, 'bad', 'They met about something else.'))
    expect((await entry(subjectId)).examples.map(({ kind, state }) => [kind, state])).toEqual([
      ['good', 'stands'],
      ['good', 'stands'],
      ['bad', 'stands'],
    ])
    await value(dropExample(desk.second, { exampleId: first.id }))
    expect(await dropExample(desk.second, { exampleId: first.id })).toMatchObject({ reason: 'gone' })
    expect((await codebookLines(desk.author))[0]).toMatchObject({ good: 1, bad: 1, annotations: 3 })
    await value(pick(one))
  })

  test('that is good is marked with the target; a bad one says why', async () => {
    const [, subjectId] = desk.points
    const annotationId = await annotate(desk, 3)
    expect(
      await pickExample(desk.author, { subjectId, annotationId, kind: 'good', because: '' }),
    ).toMatchObject({ reason: 'not-about-it' })
    expect(pickSchema.safeParse({ subjectId, annotationId, kind: 'bad', because: ' ' }).success).toBe(false)
    await value(pickExample(desk.author, { subjectId, annotationId, kind: 'bad', because: 'Silent on it.' }))
    expect((await entry(subjectId)).examples).toMatchObject([{ kind: 'bad', because: 'Silent on it.' }])
  })

  test('says when its annotation was deleted, given another target or other words', async () => {
    const subjectId = desk.personId
    const [kept, moved] = [
      await annotate(desk, 0, { targets: [subjectId] }),
      await annotate(desk, 1, { targets: [subjectId] }),
    ] as const
    for (const annotationId of [kept, moved])
      await value(pickExample(desk.author, { subjectId, annotationId, kind: 'good', because: '' }))
    const states = async () => (await entry(subjectId)).examples.map(({ state }) => state)
    expect(await states()).toEqual(['stands', 'stands'])
    await value(
      updateAnnotation(desk.author, { id: moved, rowVersion: 1, ...EMPTY_ANNOTATION, tags: [], targets: [] }),
    )
    expect(await states()).toEqual(['stands', 'elsewhere'])
    await value(deleteAnnotation(desk.author, { id: moved, rowVersion: 2 }))
    expect(await states()).toEqual(['stands', 'deleted'])
    const start = desk.text.indexOf('Officials met')
    await db.placement.create({
      data: {
        annotationId: kept,
        versionId: desk.article.versionId,
        state: 'placed',
        spans: [start, start + 'Officials met'.length],
        exact: ['Officials met'],
        decider: 'person',
        decision: 'reworded',
        byId: desk.second.id,
      },
    })
    const { examples } = await entry(subjectId)
    expect(examples[0]).toMatchObject({ state: 'reworded', annotation: { words: ['Officials met'] } })
    expect((await annotationsAbout(desk.author, { subjectId, most: 10 })).map(({ id }) => id)).toEqual([kept])
  })
})
