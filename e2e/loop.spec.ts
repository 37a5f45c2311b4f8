import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
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
import { importAsNew } from './reading-steps'

const MARK = randomUUID().slice(0, 4)
const STRAIT = `${await readFile('e2e/documents/strait-draft.txt', 'utf8')}\nDispatch ${MARK} of the Gazette.\n`
const WALK: Walk = {
  words: 'The northern draft would keep the country outside the alliance for good',
  point: 9,
  wording: `Draft ${MARK} on the table at the strait would keep a country outside an alliance for good.`,
}

// The whole way at once, through a dozen screens of three people.
test.setTimeout(180_000)

test('from a text to a sentence in an edition, and from the sentence back to the text', async ({
  as,
  browse,
}) => {
  const admin = await as('admin', 'Ada Publisher')
  const author = await as('editor', 'Anna Author')
  const second = await as('editor', 'Boris Second')

  const slug = await importAsNew(admin.page, STRAIT)
  await author.page.goto(`/desk/articles/${slug}`)
  await annotateByKeyboard(author.page, WALK)
  await expectAccessibleInBoth(author.page)

  const publicId = await followToStatement(author.page, WALK)
  await expectAccessibleInBoth(author.page)
  await submitForReview(author.page)
  await expectOwnWorkRefused(author.page)

  await approveByKeyboard(second.page, publicId, WALK)
  await publishOne(admin.page, WALK)

  const reader = await browse()
  const statement = await openProof(reader, WALK)
  await expect(statement).toContainText('Gazette')
  await expect(statement).toContainText('captured')
  await expect(statement.getByText('signed by')).toBeVisible()
  await expectAccessibleInBoth(reader)
  await statement.getByRole('link', { name: 'about this article' }).click()
  await reader.waitForURL(`**/articles/${slug}`)
  await expect(reader.getByText(WALK.words)).toBeVisible()
  await expectAccessible(reader)
  await reader.getByRole('link', { name: WALK.wording }).click()
  await reader.waitForURL(new RegExp(`/points/${WALK.point}-`))
  await expect(reader.getByText(WALK.wording)).toBeVisible()
})

async function expectOwnWorkRefused(page: import('@playwright/test').Page) {
  await page.goto('/desk/review')
  const own = page.getByRole('region', { name: 'Your own work, waiting for somebody else' })
  await expect(own).toContainText('you cannot review them: a second person reads what you wrote')
  await expect(own.getByRole('link', { name: WALK.wording })).toBeVisible()
  await expect(page.getByRole('article', { name: WALK.wording })).toHaveCount(0)
  await expectAccessible(page)
}
