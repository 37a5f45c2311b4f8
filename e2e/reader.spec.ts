import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { addressBook } from '@/lib/edition/addresses'
import type { Snapshot } from '@/lib/edition/model'
import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { read, visit } from './knock'
import { tabTo } from './loop-steps'
import { newPerson } from './people'
import { plantAnnotation, plantApproved, plantEdition, plantShortArticle, pointId } from './plant'

/** One of every kind of page that an edition has, by the first part of its address, and those beside editions. */
const PAGES = [
  '/',
  '/points/7',
  '/points/14',
  '/concessions',
  '/concessions/nato-membership',
  '/accounts',
  '/timeline',
  '/versions',
  '/versions/28-points',
  '/versions/european-24-points',
  '/coverage',
  '/people',
  '/people/donald-trump',
  '/parties/united-states',
  '/articles',
  '/articles/four-concessions-march-2025',
  '/ledger',
  '/about',
  '/method',
  '/editions',
  '/editions/1',
  '/search?q=not',
]

// Three at a time, each in a browser of its own: looking at rules is work for one core.
for (let at = 0; at < PAGES.length; at += 3) {
  const some = PAGES.slice(at, at + 3)
  test(`${some.join(', ')} break no rule in light and dark, and fit a phone`, async ({ browse }) => {
    await Promise.all(some.map(async (address) => expectGoodPage(await browse(), address)))
  })
}

test('so do the page of a sentence and the pages of an edition before the latest', async ({ page }) => {
  const sentence = /href="(\/statements\/[^"#?]+)/.exec((await visit('/points/7')).body)?.[1]
  await expectGoodPage(page, sentence ?? 'no sentence has a page')
  await plantNextEdition()
  await expectGoodPage(page, '/changes/1')
  await expectGoodPage(page, '/editions/1/points/7')
})

test('no kind of page that an edition has is left out', async () => {
  const { edition } = JSON.parse((await read('/editions/1/edition.json')).body) as { edition: Snapshot }
  const kindOf = (address: string) =>
    address
      .split(/[/?]/)
      .slice(0, 3)
      .map((part, at) => (at === 2 ? '…' : part))
      .join('/')
  const looked = new Set([...PAGES, '/statements/one', '/changes/1'].map(kindOf))
  expect([...new Set(addressBook(edition).pages.map(kindOf))].filter((kind) => !looked.has(kind))).toEqual([])
})

/** One more sentence on point 21, so that there is something that changed. */
async function plantNextEdition(): Promise<void> {
  const mark = randomUUID().slice(0, 8)
  const admin = await newPerson('admin', 'Rita Publisher')
  const author = await newPerson('editor', 'Rolf Author')
  const second = await newPerson('editor', 'Rosa Second')
  const article = await plantShortArticle(admin.actor, mark)
  const annotationId = await plantAnnotation(author.actor, article, 'Ships waited')
  const { revisionId } = await plantApproved(author.actor, second.actor, {
    subjectId: await pointId(21),
    wording: `Ships waited, one article says (${mark}).`,
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  await plantEdition(admin.actor, { choose: [revisionId] })
}

/** Breaks no rule, and nothing reaches out of a narrow window, the first proof open as well. */
async function expectGoodPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.setViewportSize({ width: 320, height: 640 })
  const mark = page.getByRole('button', { name: /^Proof for/ }).first()
  if (await mark.isVisible()) await mark.click()
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(wide, 'nothing reaches out of a window of 320 pixels').toBeLessThanOrEqual(room)
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

test('the timeline is narrowed by party and point at once, and the address keeps it', async ({ page }) => {
  await page.goto('/timeline')
  const entries = page.locator('.chronology .entry')
  const all = await entries.count()
  await page.getByLabel('Of a party').selectOption({ value: 'united-kingdom' })
  await page.getByLabel('On a point').selectOption({ value: '7' })
  await expect(page).toHaveURL(/\/timeline#party=united-kingdom&point=7$/)
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ entries\.$/)
  const left = await entries.filter({ visible: true }).count()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(all)
  await expect(page.locator('.timeline-chart').getByText('Captured', { exact: true })).toBeHidden()

  await page.reload()
  await expect(page.getByLabel('Of a party')).toHaveValue('united-kingdom')
  await expect(entries.filter({ visible: true })).toHaveCount(left)

  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(page).toHaveURL(/\/timeline$/)
  await expect(entries.filter({ visible: true })).toHaveCount(all)
})

test('without scripts the timeline is whole, and offers no choice that nothing answers to', async ({
  browse,
}) => {
  const page = await browse(undefined, { javaScriptEnabled: false })
  await page.goto('/timeline')
  await expect(page.locator('.chronology .entry').last()).toBeVisible()
  await expect(page.getByLabel('Of a party')).toBeHidden()
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

test('an open proof covers none of the first glances beside the other sentences', async ({ page }) => {
  await page.goto('/points/7')
  await page
    .getByRole('button', { name: /^Proof for sentence 1:/ })
    .first()
    .click()
  const notes = await page.getByRole('group', { name: 'Proof of the sentence above' }).first().boundingBox()
  const next = await page.locator('.statement:not([data-open]) .peek').first().boundingBox()
  expect(next?.y).toBeGreaterThan((notes?.y ?? 0) + (notes?.height ?? 0) - 1)
})

test('printed, every proof stands unfolded and the navigation does not', async ({ page }) => {
  await page.goto('/points/7')
  await page.emulateMedia({ media: 'print' })
  const notes = page.getByRole('group', { name: 'Proof of the sentence above' })
  const count = await notes.count()
  expect(count).toBeGreaterThan(1)
  for (let at = 0; at < count; at += 1) await expect(notes.nth(at)).toBeVisible()
  const top = async (what: Locator) => (await what.boundingBox())?.y ?? 0
  const history = page.getByRole('heading', { name: 'History of this page' })
  expect(await top(notes.first())).toBeGreaterThan(await top(history))
  const named = await page.locator('.reference > [data-again]').first().getAttribute('data-again')
  expect(named).toBe('as note 1')
  await expect(page.getByRole('navigation', { name: 'Publication' })).toBeHidden()
})

test('every page says that the demonstration is one', async ({ page }) => {
  for (const address of ['/editions/1', '/editions/1/ledger', '/editions/1/articles']) {
    await page.goto(address)
    await expect(page.getByText('Sample data, not reviewed by a person').first()).toBeVisible()
  }
})
