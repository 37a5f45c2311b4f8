import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { acceptAndKeep, importAsNew, readText } from './reading-steps'

const text = (passengers: string) => `The ferry that waited for the ice breaker

The ferry between the two islands was stopped on Tuesday because of ice in the sound, the harbour office said.

About ${passengers} passengers waited in the halls on both sides until buses came for them late in the evening.

Nobody was hurt, and the company wants to run the ferry again as soon as the ice breaker has come by.`

test('a text that comes again with another number is the next version, and shows what changed', async ({
  as,
}) => {
  const { page } = await as('admin')
  const slug = await importAsNew(page, text('600'))
  await readText(page, text('800'))
  await page.getByLabel('This is').selectOption({ label: 'The ferry that waited for the ice breaker' })
  expect(await acceptAndKeep(page)).toBe(slug)

  await page.goto(`/desk/articles/${slug}/about`)
  await expect(page.getByText('It is not looked at again by itself.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'what changed in version 2' }).click()
  await expect(page.getByText('1 number changed: 600 → 800.')).toBeVisible()
  await expect(page.getByText('Version 1 beside version 2', { exact: false })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.locator('[data-change]:focus')).toContainText('Change 1')
  await expectAccessibleInBoth(page)
})

test('what is wrong with an article stands in import health with its remedy', async ({ as }) => {
  const { page } = await as('admin')
  const slug = await importAsNew(page, text('700').replace('waited for', 'lost'))
  await page.goto('/desk/admin/import-health')
  await expect(page.getByRole('heading', { name: 'Import health' })).toBeVisible()
  await expectAccessibleInBoth(page)
  const row = page.locator('#unannotated').getByRole('row', { name: 'The ferry that lost the ice breaker' })
  await row.getByRole('link', { name: 'Read and annotate' }).click()
  await expect(page).toHaveURL(new RegExp(`/desk/articles/${slug}$`))
})

test('import health is walked by keys, from remedy to remedy, and the rights form is open at once', async ({
  as,
}) => {
  const { page } = await as('admin')
  const slug = await importAsNew(page, text('750').replace('waited for', 'left'))
  await page.goto('/desk/admin/import-health')
  const row = page.locator('#rights').getByRole('row', { name: 'The ferry that left the ice breaker' })
  await row.getByRole('link', { name: 'Set the rights' }).focus()
  await page.keyboard.press('k')
  await expect(row.locator('td:last-child a')).not.toBeFocused()
  await page.keyboard.press('j')
  await expect(row.getByRole('link', { name: 'Set the rights' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/desk/articles/${slug}/about`))
  await expect(page.getByLabel('Readers may be shown')).toBeVisible()
  await expectAccessible(page)
})

test('a line of a new article that may be a notice is refused in its review, stays refused, and can be asked again', async ({
  as,
}) => {
  const { page } = await as('admin')
  const line =
    'Update: the harbour calls its evening bulletin so, and nothing in this report was changed by it.'
  await readText(page, `${text('650').replace('waited for', 'passed')}\n\n${line}`)
  await page.getByLabel('This is').selectOption({ label: 'a new article' })
  const found = page.getByRole('list', { name: 'Said by the publisher?' })
  await expect(found).toContainText(line)
  await found.getByRole('button', { name: 'It is none' }).click()
  await expect(found).toContainText('refused')
  const slug = await acceptAndKeep(page)

  await page.goto(`/desk/articles/${slug}/about`)
  await page.getByText('Refused: 1').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(page.getByRole('button', { name: 'Note this update' })).toBeVisible()

  await page.goto('/desk/admin/import-health')
  const row = page
    .locator('section#notices')
    .getByRole('row', { name: 'The ferry that passed the ice breaker' })
  await row.getByRole('link', { name: 'Decide about them' }).click()
  await page.getByRole('button', { name: 'It is none' }).click()
  await expect(page.getByText('Refused: 1')).toBeVisible()
})
