import { expect, test } from 'vitest'
import { testActor } from '@/lib/auth/test-actor'
import { db } from '@/lib/db/client'
import { importArticle } from '@/lib/newsroom/import-article'
import { value } from '@/lib/newsroom/test-statement'
import { updateDetails } from './commands'

async function imported(workingTitle: string, copyOfId: string | null = null) {
  const { articleId } = await value(
    importArticle(await testActor('admin'), {
      method: 'pasted',
      raw: null,
      workingTitle,
      details: {},
      copyOfId,
      rights: { policy: 'excerpt' },
      blocks: [{ text: `${workingTitle} stands here.`, kind: 'paragraph', disposition: 'shown' }],
    }),
  )
  return articleId
}
const makeCopy = async (articleId: string, copyOfId: string) => {
  const { rowVersion, workingTitle } = await db.article.findUniqueOrThrow({ where: { id: articleId } })
  return updateDetails(await testActor('admin'), {
    articleId,
    rowVersion,
    workingTitle,
    details: {},
    addresses: [],
    copyOfId,
    origin: null,
  })
}

test('an article is made no copy of its own copy, nor of a copy of that; it is said so and nothing is changed', async () => {
  const end = await imported('The end')
  const first = await imported('The first', end)
  const copy = await imported('Its copy', first)
  for (const circle of [await makeCopy(first, copy), await makeCopy(end, copy)])
    expect(circle).toMatchObject({ ok: false, reason: 'copy-circle' })
  expect(await db.article.findUnique({ where: { id: first } })).toMatchObject({ copyOfId: end })
  expect(await makeCopy(copy, end)).toMatchObject({ ok: true })
})
