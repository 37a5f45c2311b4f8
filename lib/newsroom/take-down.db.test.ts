import { beforeAll, expect, test } from 'vitest'
import { GET as file } from '@/app/(reader)/editions/[edition]/edition.json/route'
import { GET as feed } from '@/app/feed.xml/route'
import { db } from '@/lib/db/client'
import { appPool } from '@/lib/db/test-database'
import { TAKEN_DOWN } from '@/lib/edition/apply-notices'
import {
  editionSnapshot,
  latestEditionNumber,
  noticesOver,
  standingNotices,
} from '@/lib/edition/public-queries'
import type { NoticeInput } from '@/lib/edition/schema'
import { liftNotice, takeDown } from './take-down'
import { type EditionDesk, editionDesk, newFurniture, publish } from './test-edition'
import { annotate, approved, value } from './test-statement'

let desk: EditionDesk
let statement: { statementId: string; publicId: string }
let passage: string
beforeAll(async () => {
  desk = await editionDesk()
  const annotationId = await annotate(desk, 1)
  passage = (await db.annotation.findUniqueOrThrow({ where: { id: annotationId } })).publicId
  const evidence = [{ annotationId, bearing: 'supports' as const }]
  const made = await approved(desk, {
    fields: { wording: 'A spokesman denies what the draft says.' },
    evidence,
  })
  statement = made
  const furniture = await newFurniture()
  await value(publish(desk.publisher, { choose: [made.revisionId], furniture }))
})

const notice = (more: Partial<NoticeInput> = {}): NoticeInput => ({
  targetKind: 'statement',
  targetId: statement.publicId,
  kind: 'taken_down',
  words: 'Taken down at the request of a court.',
  reason: 'Order 12 of 20 November.',
  ...more,
})
const everywhere = async () => {
  const latest = (await latestEditionNumber()) ?? 0
  const all = await Promise.all(Array.from({ length: latest }, (_, at) => editionSnapshot(at + 1)))
  return JSON.stringify(all)
}
// What machines are given, each through its own door.
const machineForms = async () => {
  const edition = String(await latestEditionNumber())
  const doors = [
    feed(new Request('http://localhost/feed.xml'), { params: Promise.resolve({}) }),
    file(new Request('http://localhost/edition.json'), { params: Promise.resolve({ edition }) }),
  ]
  const answers = await Promise.all(doors)
  for (const answer of answers) expect(answer.status).toBe(200)
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n')
}
const EXACT = 'A spokesman said on Tuesday that the draft says nothing of the kind.'

test('a statement vanishes from every edition, and its notice stands', async () => {
  const { seq } = await value(takeDown(desk.admin, notice()))
  expect(await everywhere()).not.toContain('A spokesman denies')
  expect(await machineForms()).not.toContain('A spokesman denies')
  expect(await machineForms()).toContain('Taken down at the request of a court.')
  expect((await editionSnapshot(1))?.statements[0]).toMatchObject({
    id: statement.publicId,
    wording: TAKEN_DOWN,
  })
  expect(await standingNotices()).toMatchObject([{ seq, words: 'Taken down at the request of a court.' }])
  expect(JSON.stringify(await standingNotices())).not.toContain('Order 12')
  await value(liftNotice(desk.admin, { seq, reason: 'The order was lifted.' }))
  expect(await everywhere()).toContain('A spokesman denies')
  expect(await machineForms()).toContain('A spokesman denies')
  expect(await standingNotices()).toEqual([])
})

test('a passage vanishes wherever its words stand, also as context of another', async () => {
  const { seq } = await value(takeDown(desk.admin, notice({ targetKind: 'passage', targetId: passage })))
  expect(await everywhere()).not.toContain(EXACT)
  await value(liftNotice(desk.admin, { seq, reason: 'r' }))
  expect(await everywhere()).toContain(EXACT)
})

test('an article takes its passages and what is told of it along', async () => {
  const { seq } = await value(
    takeDown(desk.admin, notice({ targetKind: 'article', targetId: desk.article.slug })),
  )
  const text = await everywhere()
  expect(text).not.toContain(EXACT)
  expect(text).not.toContain('A long article of our own')
  await value(liftNotice(desk.admin, { seq, reason: 'r' }))
})

test('the next edition tells in its ledger that something was taken down, and not what', async () => {
  await value(takeDown(desk.admin, notice()))
  const other = await approved(desk, { fields: { wording: 'Something else is reported.' } })
  await value(publish(desk.publisher, { choose: [other.revisionId] }))
  const snapshot = await editionSnapshot(2)
  expect(snapshot?.ledger.filter(({ kind }) => kind === 'notice')).toMatchObject([
    { edition: 2, statement: statement.publicId, before: '', after: expect.any(String) },
  ])
  const again = await approved(desk, { fields: { wording: 'And another thing is reported.' } })
  await value(publish(desk.publisher, { choose: [again.revisionId] }))
  expect((await editionSnapshot(3))?.ledger.filter(({ kind }) => kind === 'notice')).toHaveLength(1)
})

test('what a later edition corrects or withdraws is noted over the earlier ones', async () => {
  const { statementId, publicId, revisionId } = await approved(desk, {
    fields: { wording: 'It was in May.' },
  })
  await value(publish(desk.publisher, { choose: [revisionId] }))
  const edition = (await latestEditionNumber()) ?? 0
  const withdraw = [{ statementId, kind: 'retraction' as const, reason: 'It was in June.' }]
  await value(publish(desk.publisher, { withdraw }))
  expect(await noticesOver(edition)).toContainEqual(
    expect.objectContaining({ kind: 'retracted', targetId: publicId }),
  )
  expect((await noticesOver(edition + 1)).some(({ targetId }) => targetId === publicId)).toBe(false)
})

test('is refused to editors, for what does not exist, twice over, and without words', async () => {
  // @ts-expect-error: an editor does not even compile
  await expect(takeDown(desk.author, notice())).rejects.toMatchObject({ reason: 'forbidden' })
  expect(await takeDown(desk.admin, notice({ targetId: 'nothing' }))).toMatchObject({
    reason: 'no-such-target',
  })
  expect(await takeDown(desk.admin, notice())).toMatchObject({ reason: 'already-noticed' })
  await expect(takeDown(desk.admin, notice({ words: ' ' }))).rejects.toThrow()
  expect(await liftNotice(desk.admin, { seq: 99_999, reason: 'r' })).toMatchObject({
    reason: 'no-such-notice',
  })
})

test('two lifts of the same notice: one counts', async () => {
  const { seq } = await value(takeDown(desk.admin, notice({ kind: 'under_review' })))
  const lifts = await Promise.all([1, 2].map(() => liftNotice(desk.admin, { seq, reason: 'r' })))
  expect(lifts.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('a notice is a row for ever', async () => {
  await expect(appPool().query(`UPDATE edition_notice SET words = 'x'`)).rejects.toThrow(/permission denied/)
  await expect(appPool().query('DELETE FROM edition_notice')).rejects.toThrow(/permission denied/)
})
