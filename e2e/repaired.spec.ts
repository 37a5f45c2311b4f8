import { randomUUID } from 'node:crypto'
import { expectAccessibleInBoth } from './accessible'
import { expect, problemOn, test } from './fixtures'
import {
  annotateByKeyboard,
  followToStatement,
  openProof,
  publishOne,
  submitForReview,
  type Walk,
} from './loop-steps'
import { acceptAndKeep, readText } from './reading-steps'

const MARK = randomUUID().slice(0, 4)
const READING = `the pilots of ${MARK}`
// Of our own writing: who asked was a link and is gone, and a picture left its words.
const caption = (mark: string) => `The lower lock in the winter of ${mark}`
const lock = (mark: string) =>
  [
    `Lock ${mark} waits for its new gate`,
    `The board of the lock met on Monday in house ${mark} and weighed what a new gate would cost the town and its port.`,
    `${caption(mark)}. Photo: Ann Ost/Lock News`,
    `have asked for a wider gate since the spring of ${mark}, the minutes of the board say.`,
    `It will vote on the gate in May, after the high tides and before the summer of ${mark}, its chair told the town.`,
  ].join('\n\n')
const WALK: Walk = {
  words: `have asked for a wider gate since the spring of ${MARK}`,
  point: 9,
  wording: `The minutes of lock ${MARK} say that a wider gate was asked for.`,
}

test.setTimeout(180_000)

test('a stripped word travels from the import to the reader, and nobody signs without its reading', async ({
  as,
  browse,
}) => {
  const admin = await as('admin', 'Ada Publisher')
  const author = await as('editor', 'Anna Author')
  const second = await as('editor', 'Boris Second')

  await readText(admin.page, lock(MARK))
  await admin.page.getByLabel('This is').selectOption({ label: 'a new article' })
  await admin.page.getByRole('button', { name: 'Accept all that are left' }).click()
  await admin.page.getByText(': noted.').first().click()
  await admin.page.getByRole('textbox', { name: 'Our reading' }).first().fill(READING)
  const slug = await acceptAndKeep(admin.page)

  await author.page.goto(`/desk/articles/${slug}`)
  const text = author.page.getByRole('region', { name: 'Article text' })
  await expect(text.getByText(READING).first()).toBeVisible()
  await annotateByKeyboard(author.page, WALK)
  const publicId = await followToStatement(author.page, WALK)
  await expect(author.page.getByText(`Our reading: ${READING}`)).toBeVisible()
  await submitForReview(author.page)

  const { page } = second
  await page.goto(`/desk/review#${publicId}`)
  const card = page.getByRole('article', { name: WALK.wording })
  await expect(card.getByText(`Our reading: ${READING}`)).toBeVisible()
  const approved = page.getByRole('status').filter({ hasText: /^Approved\. Fits signed: 1;/ })
  // Keys count once the page has come alive.
  await expect(async () => {
    await page.keyboard.press('a')
    await expect(problemOn(page)).toContainText('Words are missing in a passage', { timeout: 1_000 })
  }).toPass()
  await expect(approved).toBeHidden()
  await card.getByLabel('I accept our reading of the missing words').check()
  await expectAccessibleInBoth(page)
  await page.keyboard.press('a')
  await expect(approved).toBeVisible()

  await publishOne(admin.page, WALK)
  const statement = await openProof(await browse(), WALK)
  await expect(statement.getByText(`we read “${READING}”`, { exact: false }).first()).toBeVisible()
})

test('words that were set aside are found, opened in place and annotated, and say that they are no body text', async ({
  as,
}) => {
  const admin = await as('admin', 'Ada Publisher')
  const author = await as('editor', 'Anna Author')
  const mark = randomUUID().slice(0, 4)
  await readText(admin.page, lock(mark))
  const slug = await acceptAndKeep(admin.page)
  const { page } = author

  await page.goto(`/desk/concordance?q=${encodeURIComponent(`winter of ${mark}`)}`)
  await expect(page.getByRole('listitem').getByText('set aside', { exact: true }).first()).toBeVisible()

  await page.goto(`/desk/articles/${slug}`)
  const text = page.getByRole('region', { name: 'Article text' })
  await expect(text.getByText(caption(mark))).toBeHidden()
  await text.getByText('Set aside: Ends with a picture credit').click()
  await expect(text.getByText(caption(mark))).toBeVisible()
  await annotateByKeyboard(page, {
    words: caption(mark),
    point: 9,
    wording: `A picture shows lock ${mark} in winter.`,
  })
  const margin = page.getByRole('complementary', { name: 'Annotations' })
  await expect(margin.getByText('set aside, not body text: a caption').first()).toBeVisible()
  await expectAccessibleInBoth(page)
})
