import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { tabTo } from './loop-steps'

const PAGES = [
  '/',
  '/points/7',
  '/concessions',
  '/accounts',
  '/coverage',
  '/people',
  '/articles',
  '/ledger',
  '/about',
  '/method',
  '/editions',
]

for (const address of PAGES) {
  test(`${address} breaks no rule in light and dark, and fits a phone`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessibleInBoth(page)
    await page.setViewportSize({ width: 320, height: 640 })
    const { wide, room } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }))
    expect(wide, 'nothing reaches out of a window of 320 pixels').toBeLessThanOrEqual(room)
  })
}

test('without scripts every proof mark leads to notes that are in the page', async ({ browse }) => {
  const page = await browse(undefined, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  await page.goto('/')
  await page.getByRole('link', { name: /^Point 7:/ }).click()
  await expect(page).toHaveURL(/\/points\/7-/)
  const marks = page.getByRole('link', { name: /^Proof for this sentence:/ })
  expect(await marks.count()).toBeGreaterThan(1)
  await marks.first().click()
  await expect(page).toHaveURL(/#notes-/)
  const notes = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
  await expect(notes).toBeVisible()
  await expect(notes).toBeInViewport()
  await notes.getByRole('link', { name: 'about this article' }).first().click()
  await expect(page).toHaveURL(/\/articles\//)
  await expect(page.getByRole('link', { name: /^Ukraine/ }).first()).toBeVisible()
})

test('by keyboard a proof opens, is read and closes, and the focus comes back', async ({ page }) => {
  await page.goto('/points/7')
  const mark = page.getByRole('button', { name: /^Proof for sentence 1:/ }).first()
  await expect(mark).toHaveAttribute('aria-expanded', 'false')
  await tabTo(page, mark)
  await page.keyboard.press('Enter')
  await expect(mark).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('group', { name: 'Proof of the sentence above' }).first()).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.keyboard.press('Escape')
  await expect(mark).toHaveAttribute('aria-expanded', 'false')
  await expect(mark).toBeFocused()
})

test('printed, every proof stands unfolded and the navigation does not', async ({ page }) => {
  await page.goto('/points/7')
  await page.emulateMedia({ media: 'print' })
  const notes = page.getByRole('group', { name: 'Proof of the sentence above' })
  const count = await notes.count()
  expect(count).toBeGreaterThan(1)
  for (let at = 0; at < count; at += 1) await expect(notes.nth(at)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Publication' })).toBeHidden()
})

test('every page says that the demonstration is one', async ({ page }) => {
  for (const address of ['/editions/1', '/editions/1/ledger', '/editions/1/articles']) {
    await page.goto(address)
    await expect(page.getByText('Sample data, not reviewed by a person').first()).toBeVisible()
  }
})
