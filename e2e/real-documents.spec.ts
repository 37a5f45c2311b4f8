import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import {
  annotateByKeyboard,
  approveByKeyboard,
  followToStatement,
  openProof,
  publishOne,
  submitForReview,
  type Walk,
} from './loop-steps'
import { importDocument } from './reading-steps'

const FOLDER = process.env.PROVISO_DOCUMENTS
test.skip(!FOLDER, 'PROVISO_DOCUMENTS names no folder of real documents')
test.setTimeout(240_000)

const WALK: Walk = {
  // Of an article that has words left to quote: those that the sample story shows of it count already.
  words: 'likely to form an important part of negotiations',
  point: 7,
  wording: 'One article calls it likely that joining NATO is an important part of the negotiations.',
}

test('the loop on real documents: all are imported, one carries a sentence that readers can check', async ({
  as,
  browse,
}) => {
  const documents = readdirSync(FOLDER as string)
    .filter((name) => /^\d+.*\.(txt|html)$/.test(name))
    .sort()
  expect(documents.length).toBeGreaterThan(0)
  const admin = await as('admin', 'Rolf Publisher')
  const slugs: string[] = []
  for (const name of documents)
    slugs.push(await importDocument(admin.page, path.join(FOLDER as string, name)))
  expect(new Set(slugs).size, 'each is an article of its own').toBe(documents.length)

  const author = await as('editor', 'Rosa Author')
  const second = await as('editor', 'Ruben Second')
  const slug = await firstThatSays(author.page, slugs, WALK.words)
  await author.page.goto(`/desk/articles/${slug}`)
  await annotateByKeyboard(author.page, WALK)
  const publicId = await followToStatement(author.page, WALK)
  await submitForReview(author.page)
  await approveByKeyboard(second.page, publicId, WALK)
  await publishOne(admin.page, WALK)
  const reader = await browse()
  const statement = await openProof(reader, WALK)
  await expectAccessible(reader)
  await statement.getByRole('link', { name: 'about this article' }).first().click()
  await reader.waitForURL(`**/articles/${slug}`)
  await expect(reader.getByRole('link', { name: WALK.wording })).toBeVisible()
})

type Page = import('@playwright/test').Page

async function firstThatSays(page: Page, slugs: readonly string[], words: string): Promise<string> {
  for (const slug of slugs) {
    await page.goto(`/desk/articles/${slug}`)
    const text = await page.getByRole('region', { name: 'Article text' }).textContent()
    if (text?.includes(words)) return slug
  }
  throw new Error(`None of the documents says “${words}”`)
}
