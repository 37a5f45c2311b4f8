import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Admin } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { importArticle } from '@/lib/newsroom/import-article'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { tabTo } from './loop-steps'
import { done, type PlantedArticle, plantAnnotation, plantShortArticle, pointId } from './plant'

test.setTimeout(180_000)

const focused = (page: Page) => page.locator(':focus')
const grid = (page: Page) => page.getByRole('grid', { name: 'Points and concessions by articles' })

/** The coverage of this one article, and the tab stop of its grid, which has the focus from the beginning. */
async function openGrid(page: Page, mark: string): Promise<void> {
  await page.goto('/desk/coverage')
  await expect(grid(page).locator(':focus')).toHaveCount(1)
  await tabTo(page, page.getByRole('searchbox', { name: 'Articles named' }), 40, 'Shift+Tab')
  await page.keyboard.type(mark)
  await expect(page.getByRole('status').filter({ hasText: 'by 1 article' })).toBeVisible()
  await tabTo(page, grid(page).getByRole('gridcell').first().getByRole('link'))
}

test('an editor finds the next gap, sees what the text holds, and records a silence, by keyboard alone', async ({
  as,
}) => {
  const mark = randomUUID().slice(0, 8)
  const admin = await as('admin', 'Ada Admin')
  const author = await as('editor', 'Anna Author')
  const second = await as('editor', 'Boris Second')
  const article = await plantShortArticle(admin.person.actor, mark)
  await plantAnnotation(author.person.actor, article, 'summed up the mood', { targets: [await pointId(7)] })
  const { page } = author

  await openGrid(page, mark)
  await expectAccessibleInBoth(page)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(focused(page)).not.toHaveText(/checked|silent|marked/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Home')
  await expect(focused(page)).toHaveText(/^· not checked/)
  await page.keyboard.press('ArrowUp')
  await expect(focused(page)).toHaveText(`Dispatch ${mark}`)
  await page.keyboard.press('ArrowDown')
  const first = await focused(page).textContent()
  await page.keyboard.press('n')
  await expect(focused(page)).toHaveText(/not checked/)
  await expect(focused(page)).not.toHaveText(first ?? '')
  await page.keyboard.press('p')
  await expect(focused(page)).toHaveText(first ?? '')

  const cell = await openCell(page)
  await expectAccessibleInBoth(page)
  const terms = cell.getByLabel('Words searched for, beside reading it')
  await expect(terms).not.toHaveValue('')
  await tabTo(page, terms)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('tide, submarine')
  await page.keyboard.press('Control+Enter')
  await expect(cell.getByRole('status')).toHaveText('1 of 2 words stand in the text: read these first.')
  await expect(cell.locator('mark')).toHaveText('tide')
  await page.keyboard.press('Control+Enter')
  await expect(cell.getByRole('status')).toContainText('Nothing is recorded yet')
  await expect(cell.getByRole('button', { name: 'I read these: record that it is silent' })).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await expect(cell.getByText('Name the words that you searched for')).toBeVisible()
  await page.keyboard.type('submarine')
  await expect(cell.getByRole('status')).toHaveText('None of these words stands in the text.')
  await page.keyboard.press('Enter')
  await expect(cell).toContainText('Yours: a second person has to look.')
  await expect(cell).toContainText('searched for: submarine')
  await expect(page.getByRole('status').filter({ hasText: 'Recorded as silent.' })).toBeVisible()
  await expect(focused(page)).toHaveText(/silent\? seen once \(/)
  await page.keyboard.press('Escape')
  await expect(cell).toHaveCount(0)
  await expect(focused(page)).toHaveText(/silent\? seen once \(/)
  expect(page.url()).toContain(`find=${mark}`)

  const table = await page.request.get(`/desk/coverage.csv?find=${mark}`)
  expect(await table.text()).toContain('"silent? seen once"')
  expect(table.headers()['content-type']).toBe('text/csv; charset=utf-8')

  await lookToo(second.page, mark)
  await newVersion(admin.person.actor, article, mark)
  await page.reload()
  await expect(grid(page).getByRole('link', { name: /^was silent in version 1, expired/ })).toHaveCount(1)
  await tabTo(page, page.getByLabel('Show'))
  await page.keyboard.press('e')
  await expect(page).toHaveURL(/show=expired/)
  await expect(grid(page).getByRole('row')).toHaveCount(2)
})

/** Opens the cell that has the focus. */
async function openCell(page: Page) {
  await page.keyboard.press('Enter')
  const cell = page.getByRole('region', { name: /^\d+ .*, in “Dispatch/ })
  await expect(cell).toBeFocused()
  return cell
}

/** A second person goes to the cell that was seen once, and says the same. */
async function lookToo(page: Page, mark: string): Promise<void> {
  await page.goto(`/desk/coverage?show=waiting&find=${mark}`)
  await expect(grid(page).getByRole('link', { name: /^silent\? seen once/ })).toBeFocused()
  const cell = await openCell(page)
  await tabTo(page, cell.getByRole('button', { name: /^I have read it too/ }))
  await page.keyboard.press('Enter')
  await expect(cell).toContainText('checked by Boris Second')
  await expect(page.getByRole('status').filter({ hasText: 'Looked at' })).toBeVisible()
  // Nothing waits any more: the grid is gone, what was looked at is still there.
  await expect(cell).toBeFocused()
}

async function newVersion(admin: Admin, { text }: PlantedArticle, mark: string): Promise<void> {
  const { id } = await db.article.findFirstOrThrow({ where: { workingTitle: `Dispatch ${mark}` } })
  const words = `${text} The tide came.`
  await done(
    importArticle(admin, {
      articleId: id,
      method: 'pasted',
      raw: new TextEncoder().encode(words),
      workingTitle: `Dispatch ${mark}`,
      details: {},
      rights: { policy: 'excerpt', reason: '' },
      blocks: words.split('\n\n').map((part) => ({ text: part, kind: 'paragraph', disposition: 'shown' })),
    }),
  )
}

test('on a phone the coverage is a list that opens', async ({ as }) => {
  const mark = randomUUID().slice(0, 8)
  const admin = await as('admin')
  const { page } = await as('editor')
  await plantShortArticle(admin.person.actor, mark)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/desk/coverage?find=${mark}&order=plan`)
  await page.getByText('1 not checked').first().click()
  await page.getByRole('link', { name: new RegExp(`^Dispatch ${mark}`) }).click()
  await expect(page.getByRole('region', { name: new RegExp(`Dispatch ${mark}`) })).toBeFocused()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})
