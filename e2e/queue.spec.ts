import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Admin, Editor } from '@/lib/auth/model'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { plantAnnotation, plantInReview, plantShortArticle, pointId } from './plant'

test.setTimeout(120_000)

const task = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words })

/** Walks down the queue until the task with these words has the focus. */
async function walkTo(page: Page, words: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator(':focus')).toContainText(words, { timeout: 20 })
  }).toPass({ timeout: 30_000, intervals: [0] })
}

/** A sentence of this editor that waits for review, with evidence in an article of its own. */
async function plantSentence(admin: Admin, editor: Editor, wording: string): Promise<void> {
  const article = await plantShortArticle(admin, randomUUID().slice(0, 8))
  const annotationId = await plantAnnotation(editor, article, 'summed up the mood')
  const evidence = [{ annotationId, bearing: 'supports' as const }]
  await plantInReview(editor, { subjectId: await pointId(3), wording, evidence })
}

test('a task is taken, refused to a colleague, given back and done, by keyboard alone', async ({ as }) => {
  const mark = randomUUID().slice(0, 8)
  const admin = await as('admin')
  const anna = await as('editor', 'Anna Author')
  const boris = await as('editor', 'Boris Second')
  // Words that no other text has and no subject is called by: nothing is suggested for it.
  await plantShortArticle(admin.person.actor, mark, [`Nightjars (${mark}) called twice.`])
  const wording = `The draft would let ships of the strait pass (${mark}).`
  await plantSentence(admin.person.actor, anna.person.actor, wording)

  // What one wrote is not one's own to review; a colleague finds it, and why it stands there.
  await anna.page.goto('/desk?kind=review')
  await expect(task(anna.page, mark)).toHaveCount(0)
  await boris.page.goto('/desk?kind=review')
  await expect(task(boris.page, wording)).toContainText('submitted by Anna Author')

  for (const { page } of [anna, boris]) await page.goto('/desk?kind=article')
  await expectAccessibleInBoth(anna.page)
  await walkTo(anna.page, `Dispatch ${mark}`)
  await anna.page.keyboard.press('c')
  await expect(task(anna.page, mark)).toContainText('yours')
  await expect(anna.page.getByRole('status').filter({ hasText: 'Yours for a day' })).toBeVisible()

  // The colleague sees it without asking again.
  await expect(task(boris.page, mark)).toContainText('Anna Author has it')
  await walkTo(boris.page, `Dispatch ${mark}`)
  await boris.page.keyboard.press('c')
  await expect(
    boris.page.getByRole('status').filter({ hasText: 'Anna Author has it. Take another, or ask.' }),
  ).toBeVisible()
  await boris.page.keyboard.press('r')
  const said = boris.page
    .getByRole('status')
    .filter({ hasText: 'Anna Author has it: only they give it back.' })
  await expect(said).toBeVisible()
  await boris.page.goto('/desk?kind=article&whose=free')
  await expect(task(boris.page, mark)).toHaveCount(0)

  await anna.page.goto('/desk?whose=mine')
  await expect(task(anna.page, mark)).toHaveCount(1)
  await walkTo(anna.page, `Dispatch ${mark}`)
  await anna.page.keyboard.press('r')
  await expect(task(anna.page, mark)).toHaveCount(0)
  await boris.page.reload()
  await walkTo(boris.page, `Dispatch ${mark}`)
  await boris.page.keyboard.press('Enter')
  await boris.page.waitForURL(/\/desk\/articles\//)
})

test('the queue is read on a phone', async ({ as }) => {
  const { page } = await as('editor')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/desk')
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
