import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { importArticle } from '@/lib/newsroom/import-article'
import { type TestDesk, testDesk, value } from '@/lib/newsroom/test-statement'
import { addFinding, checkFinding, retireFinding } from './commands'
import { findingDesk } from './queries'
import { addFindingSchema } from './schema'
import { placesIn } from './silence-step'
import { termHits } from './term-hits'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

const given = (more = {}) => ({
  versionId: desk.article.versionId,
  subjectId: desk.points[0],
  partyId: null,
  terms: ['army', 'troops'],
  ...more,
})

describe('a silence', () => {
  test('is noted once, and counts when a second person has read it too', async () => {
    const { findingId } = await value(addFinding(desk.author, given()))
    expect(await addFinding(desk.second, given())).toMatchObject({ ok: false, reason: 'known' })
    expect(await checkFinding(desk.author, { findingId })).toMatchObject({ ok: false, reason: 'own-work' })
    expect(await checkFinding(desk.second, { findingId })).toMatchObject({ ok: true })
    expect(await findingDesk(desk.author)).toMatchObject([
      { subject: '1 Point 1', party: '', current: true, state: 'done', by: 'Anna Author', own: true },
    ])
  })

  test('is not noted on words whose places nobody was shown', async () => {
    const terms = [desk.text.split(/\W+/)[0] ?? '']
    const unseen = given({ subjectId: desk.points[1], terms, placesSeen: 0 })
    expect(await addFinding(desk.author, unseen)).toMatchObject({ ok: false, reason: 'not-seen' })
    const placesSeen = placesIn(termHits(desk.text, terms))
    expect(placesSeen).toBeGreaterThan(0)
    const { findingId } = await value(addFinding(desk.author, { ...unseen, placesSeen }))
    await value(retireFinding(desk.author, { findingId }))
  })

  test('can be taken back and noted again', async () => {
    const input = given({ subjectId: desk.points[1] })
    const { findingId } = await value(addFinding(desk.author, input))
    expect(await retireFinding(desk.second, { findingId })).toMatchObject({ ok: true })
    expect(await checkFinding(desk.second, { findingId })).toMatchObject({ ok: false, reason: 'retired' })
    expect(await addFinding(desk.author, input)).toMatchObject({ ok: true })
  })

  test('is of a subject and a party that there are', async () => {
    const nobody = '00000000-0000-7000-8000-000000000001'
    expect(await addFinding(desk.author, given({ subjectId: nobody }))).toMatchObject({
      reason: 'no-such-subject',
    })
    expect(await addFinding(desk.author, given({ partyId: nobody }))).toMatchObject({
      reason: 'no-such-party',
    })
  })

  test('names what was searched for, each once', () => {
    expect(addFindingSchema.safeParse(given({ terms: [' '] })).success).toBe(false)
    expect(addFindingSchema.parse(given({ terms: [' army ', 'army', ''] })).terms).toEqual(['army'])
  })

  test('is of the current text, and expires with it', async () => {
    const { id: findingId } = await db.negativeFinding.findFirstOrThrow({
      where: { checkedAt: null, retiredAt: null },
    })
    const text = `${desk.text.replaceAll('\n\n', ' ')} And one sentence more than before.`
    await value(
      importArticle(desk.admin, {
        articleId: desk.article.articleId,
        method: 'pasted',
        raw: new TextEncoder().encode(text),
        workingTitle: 'An article of our own',
        details: {},
        rights: { policy: 'excerpt' },
        blocks: [{ text, kind: 'paragraph', disposition: 'shown' }],
      }),
    )
    expect(await checkFinding(desk.second, { findingId })).toMatchObject({ ok: false, reason: 'not-current' })
    expect(await addFinding(desk.author, given())).toMatchObject({ ok: false, reason: 'not-current' })
    expect((await findingDesk(desk.author)).map(({ current }) => current)).not.toContain(true)
  })
})
