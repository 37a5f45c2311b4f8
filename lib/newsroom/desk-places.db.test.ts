import { beforeAll, expect, test } from 'vitest'
import { currentVersions } from '@/lib/article/queries'
import { createProvision } from '@/lib/provision/commands'
import { provisionOptions } from '@/lib/provision/queries'
import { referenceUses } from '@/lib/reference/queries'
import {
  addReferenceUse,
  changeReferenceUse,
  createStatement,
  openNextDraft,
  placeStatement,
} from '@/lib/statement/commands'
import { placedStatements, statementView } from '@/lib/statement/queries'
import { submitRevision } from './submit-revision'
import { type TestDesk, testDesk, value } from './test-statement'

let desk: TestDesk
let provisionId: string
beforeAll(async () => {
  desk = await testDesk()
  const text = { planVersionId: desk.planVersionId, number: '7', ordinal: 7 }
  const made = await value(createProvision(desk.author, { ...text, pointId: desk.points[0] }))
  provisionId = made.provisionId
})

const draft = async (wording: string) =>
  value(createStatement(desk.author, { subjectId: desk.points[0], kind: 'detail', draft: { wording } }))

test('a draft says which provision it tells, and whoever saw another place is told so', async () => {
  const { statementId, publicId } = await draft('The draft would say so.')
  const place = { subjectId: desk.points[0], kind: 'detail' as const, shownAt: [], ordinal: 0 }
  const seen = { ...place, provisionId: null }
  expect((await provisionOptions(desk.author)).map(({ id }) => id)).toEqual([provisionId])
  await value(placeStatement(desk.author, { statementId, ...place, provisionId, seen }))
  expect((await statementView(desk.author, publicId))?.provisionId).toBe(provisionId)
  expect(await placeStatement(desk.author, { statementId, ...place, seen })).toMatchObject({
    reason: 'stale',
  })
  const gone = { ...place, provisionId: statementId }
  expect(
    await placeStatement(desk.author, { statementId, ...gone, seen: { ...place, provisionId } }),
  ).toMatchObject({ reason: 'no-such-provision' })
})

test('where in a source something was seen can be corrected in a draft and goes with its copies', async () => {
  const { statementId, revisionId, publicId, rowVersion } = await draft('The draft would say that.')
  const use = { bearing: 'supports' as const, seenToSay: 'that it would' }
  const { useId } = await value(
    addReferenceUse(desk.author, {
      revisionId,
      referenceId: desk.referenceId,
      ...use,
      locator: 'top',
    }),
  )
  await value(changeReferenceUse(desk.author, { useId, ...use, locator: 'third paragraph' }))
  await value(submitRevision(desk.author, { revisionId, rowVersion }))
  await value(openNextDraft(desk.author, { statementId }))
  const uses = (await referenceUses(desk.author)).get(desk.referenceId)
  expect(uses).toMatchObject([
    { statement: publicId, locator: 'third paragraph', revision: 2, draft: true, checks: [] },
  ])
})

test('a statement stands in the matrices by its newest wording, with the articles under it', async () => {
  const { publicId } = await draft('The draft would say more.')
  const found = (await placedStatements(desk.author)).find((one) => one.publicId === publicId)
  expect(found).toMatchObject({ homeId: desk.points[0], state: 'draft', passages: [], references: 0 })
  expect(await currentVersions(desk.author)).toMatchObject([{ version: 1, title: 'An article of our own' }])
})
