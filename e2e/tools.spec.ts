import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { plantAnnotation, plantArticle, plantShortArticle, pointId } from './plant'
import { expectFocusSeen, expectReadAbove, subjectsSeen } from './text-steps'

const DRAFT = 'e2e/documents/strait-draft.txt'

const textOf = (page: Page) => page.getByRole('region', { name: 'Article text' })
const box = (page: Page) => page.getByRole('form', { name: 'New annotation' })
const tools = (page: Page) => page.getByRole('button', { name: 'Tools', exact: true })

async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/desk/articles/${slug}`)
  await textOf(page).focus()
}

const extentOf = async (one: Locator) => {
  const { y, height } = (await one.boundingBox()) ?? { y: 0, height: 0 }
  return { top: y, bottom: y + height }
}
const barOf = (page: Page) => tools(page).locator('xpath=ancestor::*[@data-at-top]')

test('the bar is one line, its buttons leave the page where it is, and the box stays between it and the foot', async ({
  as,
}) => {
  const mark = randomUUID().slice(0, 6)
  const { person: admin } = await as('admin')
  const { page } = await as('editor')
  const { slug } = await plantArticle(admin.actor, DRAFT, mark)
  await page.setViewportSize({ width: 1280, height: 640 })
  await open(page, slug)
  const bar = barOf(page)
  expect((await bar.boundingBox())?.height, 'one line').toBeLessThan(60)

  const paragraphs = textOf(page).locator('p')
  await paragraphs.last().scrollIntoViewIfNeeded()
  const scrolled = () => page.evaluate(() => Math.round(window.scrollY))
  const before = await scrolled()
  await tools(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Codebook/ })).toBeVisible()
  expect(await scrolled()).toBe(before)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Codebook/ })).toBeHidden()
  await expect(tools(page)).toBeFocused()

  await paragraphs.last().click({ clickCount: 3 })
  const left = box(page).getByText('left to quote')
  await expect(left).toBeInViewport({ ratio: 1 })
  for (const scroll of [0, 300, -600]) {
    await page.mouse.wheel(0, scroll)
    await expect(async () => {
      const [its, above] = [await extentOf(box(page)), await extentOf(bar)]
      expect(its.top).toBeGreaterThanOrEqual(above.bottom)
      expect(its.bottom).toBeLessThanOrEqual(640)
    }).toPass()
  }
})

test('a selection dragged out of the text ends at the line, and its rule is read with all that was typed kept', async ({
  as,
}) => {
  const mark = randomUUID().slice(0, 6)
  const { person: admin } = await as('admin')
  const { page } = await as('editor')
  const { slug } = await plantArticle(admin.actor, DRAFT, mark)
  const point = await pointId(7)
  await page.addInitScript((id) => localStorage.setItem('proviso:targets', JSON.stringify([id])), point)
  await open(page, slug)
  const paragraph = textOf(page).getByText(`Dispatch ${mark}, kept for one journey.`)
  await paragraph.scrollIntoViewIfNeeded()
  const { x, y, height } = (await paragraph.boundingBox()) ?? { x: 0, y: 0, height: 0 }
  await page.mouse.move(x + 120, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x - 20, y + height / 2, { steps: 3 })
  await page.mouse.move(x - 55, y + height / 2, { steps: 3 })
  await page.mouse.up()
  await expect(box(page).getByRole('blockquote')).toHaveText(/^Dispatch \S/)
  await expect(box(page).getByRole('blockquote')).not.toContainText('⟦')

  await page.keyboard.press('n')
  await page.keyboard.type('ask about the tide')
  await box(page)
    .getByRole('button', { name: /^New statement/ })
    .focus()
  await box(page).locator(`[data-target="${point}"]`).click()
  await page.keyboard.press('i')
  const rule = box(page).getByRole('region', { name: 'Rule and examples' })
  await expect(rule.getByRole('heading', { name: /^point 7, / })).toBeVisible()
  await expect(rule).toBeFocused()
  await expect(rule.getByRole('status'), 'the rule is heard when it comes').toContainText(/Use it|Nobody has/)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(rule).toBeHidden()
  await expect(box(page).getByLabel('Note')).toHaveValue('ask about the tide')
  await expect(box(page).locator(`[data-target="${point}"]`)).toBeFocused()
})

const JOINING = 'Whether it may join NATO was left open'
const quiet = (count: number, mark: string, first = 1) =>
  Array.from({ length: count }, (_, at) => `Of harbour ${at + first} paper ${mark} says nothing new.`)

for (const [width, height] of [
  [720, 450],
  [320, 640],
] as const) {
  test(`at ${width} × ${height} one thing lies at the foot, the passage is read above it, and nothing is decided unseen`, async ({
    as,
  }) => {
    const mark = randomUUID().slice(0, 6)
    const { person: admin } = await as('admin')
    const { person, page } = await as('editor')
    const words = `${JOINING}, paper ${mark} says.`
    const article = await plantShortArticle(admin.actor, mark, [
      ...quiet(7, mark),
      words,
      ...quiet(8, mark, 8),
    ])
    await plantAnnotation(person.actor, article, `Of harbour 3 paper ${mark}`)
    const ids = [await pointId(7), await pointId(6), await pointId(26)]
    await page.addInitScript((last) => localStorage.setItem('proviso:targets', JSON.stringify(last)), ids)
    await page.setViewportSize({ width, height })
    await open(page, article.slug)

    const panel = page.getByRole('region', { name: 'Suggestions', exact: true })
    const accept = panel.getByRole('button', { name: /^Accept/ })
    await page.keyboard.press('g')
    await expect(accept).toBeInViewport({ ratio: 1 })
    await expectReadAbove(page, panel, words)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.keyboard.press('y')
    await expect(page.getByText('It was out of view: here it is.')).toBeVisible()
    await expect(accept).toBeInViewport({ ratio: 1 })
    await expectReadAbove(page, panel, words)

    await page.keyboard.press('c')
    await expect(box(page)).toBeFocused()
    await expect(panel).toBeHidden()
    await expect(box(page).getByRole('blockquote')).toBeInViewport({ ratio: 1 })
    await expectReadAbove(page, box(page), words)
    await page.keyboard.press('Escape')
    await expect(panel).toBeVisible()

    const card = page.getByRole('complementary', { name: 'Annotations' })
    const filter = page.getByRole('search', { name: 'Filter annotations' })
    await page.keyboard.press('p')
    await expect(card).toBeVisible()
    await expect(panel).toBeHidden()
    await page.keyboard.press('f')
    await expect(filter).toBeVisible()
    await expect(card).toBeHidden()
    for (let at = 0; at < 10; at += 1) {
      await expectFocusSeen(page)
      await page.keyboard.press('Tab')
    }
    await filter.locator('input').first().focus()
    await page.keyboard.press('Escape')
    await expect(card).toBeVisible()
    await card.getByRole('button', { name: 'Close' }).click()
    await expect(panel).toBeVisible()
    await panel.getByRole('button', { name: 'Close' }).click()

    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(box(page).locator('[data-target]:focus')).toHaveCount(1)
    await expectFocusSeen(page)
    expect(await subjectsSeen(page)).toBeGreaterThanOrEqual(2)
    await page.keyboard.press('3')
    await expectFocusSeen(page)
    await expect(box(page).locator('[data-target]:focus')).toBeInViewport({ ratio: 1 })
    await expect(box(page).getByText('left to quote')).toBeInViewport({ ratio: 1 })
    await expectAccessible(page)
  })
}

test('what was said leaves at the next thing that is done, and what can be acted on stays', async ({
  as,
}) => {
  const mark = randomUUID().slice(0, 6)
  const { person: admin } = await as('admin')
  const { page } = await as('editor')
  const { slug } = await plantShortArticle(admin.actor, mark, quiet(3, mark))
  await open(page, slug)
  await page.keyboard.press('u')
  const close = page.getByRole('button', { name: 'Close this message' })
  await expect(close).toBeVisible()
  await page.keyboard.press('j')
  await expect(close).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'There is nothing to undo.' })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await expect(undo).toBeVisible()
  await page.keyboard.press('j')
  await expect(undo).toBeVisible()
})
