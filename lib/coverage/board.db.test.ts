import { beforeAll, describe, expect, test } from 'vitest'
import { importArticle } from '@/lib/newsroom/import-article'
import { annotate, approved, draftOf, type TestDesk, testDesk, value } from '@/lib/newsroom/test-statement'
import { suspectQueue } from '@/lib/placement/queries'
import { type CellFacts, factsOn } from './board'
import { addFinding, checkFinding } from './commands'
import { coverageBoard } from './queries'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})

/** What the board holds for a point (from 0) in the desk's article. */
async function cell(point: number): Promise<CellFacts> {
  const board = await coverageBoard(desk.author)
  const article = board.articles.findIndex(({ articleId }) => articleId === desk.article.articleId)
  return factsOn(board)(point, article)
}

/** The article again, in these words. */
const captureAgain = (text: string) =>
  value(
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

describe('the board', () => {
  test('has points by number, and of an article that nobody has read nothing', async () => {
    const board = await coverageBoard(desk.author)
    expect(board.subjects.map(({ title }) => title)).toEqual(['1 Point 1', '2 Point 2'])
    expect(board.articles).toMatchObject([{ title: 'An article of our own', version: 1 }])
    expect(board.cells).toEqual([])
  })

  test('tells a draft’s passages from approved ones, and what is only marked from both', async () => {
    const [point] = desk.points
    const annotationId = await annotate(desk, 1, { targets: [point] })
    expect(await cell(0)).toEqual({ marked: 1 })
    await draftOf(desk, { evidence: [{ annotationId, bearing: 'disputes' }] })
    expect(await cell(0)).toEqual({ disputes: { approved: 0, drafts: 1 } })
    await approved(desk)
    expect(await cell(0)).toEqual({
      supports: { approved: 1, drafts: 0 },
      disputes: { approved: 0, drafts: 1 },
    })
    expect(await cell(1)).toEqual({})
  })

  test('a silence is seen once, then twice, and expires with the version; a passage whose words went is suspect', async () => {
    const { versionId } = desk.article
    const given = { versionId, subjectId: desk.points[1], partyId: null, terms: ['army'] }
    const { findingId } = await value(addFinding(desk.author, given))
    expect(await cell(1)).toEqual({ silence: { state: 'waiting', version: 1 } })
    await value(checkFinding(desk.second, { findingId }))
    expect(await cell(1)).toEqual({ silence: { state: 'silent', version: 1 } })
    const flat = desk.text.replaceAll('\n\n', ' ')
    await captureAgain(`${flat} And one more.`)
    expect(await cell(1)).toEqual({ silence: { state: 'expired', version: 1 } })
    expect((await cell(0)).suspect).toBeUndefined()
    await captureAgain(flat.replace(/spokesman said on Tuesday/, 'minister wrote in a long letter on Friday'))
    const waiting = await suspectQueue(desk.author)
    expect(waiting.length).toBeGreaterThan(0)
    expect(await cell(0)).toMatchObject({ suspect: waiting.length, supports: { approved: 1 } })
  })
})
