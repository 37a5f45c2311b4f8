import { expect, test } from 'vitest'
import type { Admin } from '@/lib/auth/model'
import { testActor } from '@/lib/auth/test-actor'
import { importArticle } from '@/lib/newsroom/import-article'
import { recordAttempt } from '@/lib/newsroom/record-attempt'
import { value } from '@/lib/newsroom/test-statement'
import { taskQueue } from './queries'

const DAY = 86_400_000

async function imported(admin: Admin, workingTitle: string) {
  const { articleId, slug } = await value(
    importArticle(admin, {
      method: 'pasted',
      raw: null,
      workingTitle,
      details: {},
      addresses: [{ kind: 'canonical', url: `https://paper.example/${encodeURIComponent(workingTitle)}` }],
      rights: { policy: 'excerpt' },
      blocks: [{ text: `${workingTitle} stands here.`, kind: 'paragraph', disposition: 'shown' }],
    }),
  )
  return { articleId, slug }
}
const kept = async (actor: Parameters<typeof taskQueue>[0], days: number) =>
  (await taskQueue(actor, Date.now() + days * DAY)).tasks
    .filter(({ kind }) => kind === 'health')
    .map(({ title, reason, href }) => ({ title, reason, href }))

test('articles that fail, and those nobody looked at for long, wait for admins in their queue', async () => {
  const admin = await testActor('admin')
  const failing = await imported(admin, 'It fails')
  await imported(admin, 'It grows old')
  const { articleId } = failing
  await value(recordAttempt(admin, { articleId, outcome: 'failed', reason: 'No answer.', method: 'fetched' }))
  const first = { title: 'It fails', reason: 'failing', href: '/desk/admin/import-health#failing' }
  expect(await kept(admin, 0)).toEqual([first])
  expect(await kept(admin, 31)).toEqual([
    first,
    { title: 'It grows old', reason: 'stale', href: '/desk/admin/import-health#stale' },
  ])
  expect(await kept(await testActor('editor'), 31)).toEqual([])
})
