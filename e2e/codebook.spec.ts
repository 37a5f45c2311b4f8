import { createPerson } from '@/lib/people/commands'
import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { tabTo } from './loop-steps'
import { done, plantAnnotation, plantShortArticle, pointId, subjectId } from './plant'

test('a rule is written and written anew, and an example picked with its reason, by keyboard alone', async ({
  as,
}) => {
  const { person: admin } = await as('admin', 'Carla Bringer')
  const { person, page } = await as('editor', 'Cosmo Coder')
  const article = await plantShortArticle(admin.actor, 'of the codebook')
  // The demo has a rule for every target of its own.
  await done(
    createPerson(person.actor, { slug: 'cora-cartographer', title: 'Cora Cartographer', aliases: [] }),
  )
  const targets = [await subjectId('person', 'cora-cartographer')]
  await plantAnnotation(person.actor, article, 'Ships waited for the tide', { targets })
  await page.goto('/desk/codebook')
  await expect(page.getByRole('heading', { level: 1, name: 'Codebook' })).toBeVisible()
  await expectAccessibleInBoth(page)
  const entry = page.getByRole('link', { name: 'Cora Cartographer' })
  await entry.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/codebook\/person\//)
  await expect(page.getByText('Nobody has written yet when to use it.')).toBeVisible()

  const useIt = page.getByLabel('Use it', { exact: true })
  await tabTo(page, useIt, 60)
  await page.keyboard.type('When he speaks or acts.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Written down.')).toBeVisible()
  await tabTo(page, page.getByLabel('Do not use it'), 60)
  await page.keyboard.type('When only his office is named.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('What it said before (1)')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'his office' })).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: /^Bad example.*Ships waited/ }), 60)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Because')).toBeFocused()
  await page.keyboard.type('It is about ships.')
  await page.keyboard.press('Enter')
  const examples = page.getByRole('list', { name: 'Examples' })
  await expect(examples.getByText('Because: It is about ships.')).toBeVisible()
  await expectAccessibleInBoth(page)
})

test('two who write at once are shown each other’s words', async ({ as }) => {
  const [one, other] = [await as('editor', 'Clio Coder'), await as('editor', 'Cato Coder')]
  for (const { page } of [one, other]) {
    await page.goto('/desk/codebook/point/amnesty')
    await expect(page.getByRole('heading', { level: 1, name: /Amnesty/ })).toBeVisible()
  }
  const write = async ({ page }: typeof one, words: string) => {
    await page.getByLabel('Use it', { exact: true }).fill(words)
    await page.getByRole('button', { name: /^Write the rule/ }).click()
  }
  await write(one, 'When it speaks of amnesty.')
  await expect(one.page.getByText('Written down.')).toBeVisible()
  await write(other, 'When it speaks of pardon.')
  await expect(other.page.getByText('Clio Coder wrote:')).toBeVisible()
  await other.page.getByRole('button', { name: 'Keep mine, to be saved over theirs' }).click()
  await other.page.getByRole('button', { name: /^Write the rule/ }).click()
  await expect(other.page.getByText('Written down.')).toBeVisible()
})

test('in an article the rule of the chosen annotation is one key away, and it fits a phone', async ({
  as,
  browse,
}) => {
  const { person: admin } = await as('admin', 'Cleo Bringer')
  const { person } = await as('editor', 'Cyril Coder')
  const article = await plantShortArticle(admin.actor, 'of the key')
  const targets = [await pointId(20)]
  await plantAnnotation(person.actor, article, 'A pilot summed up the mood', { targets })
  const page = await browse(person)
  await page.goto(`/desk/articles/${article.slug}`)
  await expect(page.getByRole('region', { name: 'Article text' })).toBeFocused()
  const dialog = page.getByRole('dialog', { name: 'Codebook' })
  // With nothing chosen any target can be taken: the whole list is seen.
  await page.keyboard.press('i')
  await expect(dialog.getByRole('option')).toHaveCount(8)
  await dialog.getByRole('option').last().click({ trial: true })
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('n')
  await page.keyboard.press('i')
  // The rule is there to be read: no list lies over it.
  await expect(dialog.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false')
  await expect(dialog.getByRole('heading', { level: 3, name: /^point 20, / })).toBeVisible()
  await expectAccessibleInBoth(page)
  await tabTo(page, dialog.getByRole('button', { name: /^Good example/ }))
  await page.keyboard.press('Enter')
  await expect(
    dialog.getByRole('list', { name: 'Examples' }).getByText('A pilot summed up the mood'),
  ).toBeVisible()
  // Of another target the bad example is taken: what can be done is said, and led to.
  const other = dialog.getByRole('combobox')
  await other.fill('7')
  await page.keyboard.press('Enter')
  const asExample = dialog.getByRole('region', { name: 'The chosen annotation as an example' })
  await expect(asExample).toContainText('The bad example is picked.')
  await expect(asExample).toContainText('mark it with the target, or take the bad example away first')
  await expect(asExample.getByRole('link', { name: 'To its examples' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const phone = await browse(person, { viewport: { width: 360, height: 740 } })
  await phone.goto('/desk/codebook')
  await phone.getByRole('link', { name: /^20 / }).click()
  await expect(phone.getByRole('list', { name: 'Examples' })).toBeVisible()
  const wide = await phone.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wide, 'the page is no wider than the phone').toBe(false)
})
