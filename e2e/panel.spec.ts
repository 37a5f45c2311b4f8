import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Admin, Editor } from '@/lib/auth/model'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { type AtDesk, expect, test } from './fixtures'
import { plantAnnotation, plantArticle, plantDraft, pointId } from './plant'
import { articleText, placeOfWords } from './text-steps'

const DOCUMENT = 'e2e/documents/strait-draft.txt'
const ALLIANCE = 'the southern coast will not join the alliance'
const BASIC_LAW = 'will write so into its basic law'
const BOTH = 'the southern coast will not join the alliance and will write so into its basic law'
const PILOT = 'Ships wait for the tide, not for us.'
const QUAYS = 'No date is set for the next round.'

const text = articleText
const cards = (page: Page) => page.getByRole('complementary', { name: 'Annotations' }).getByRole('article')
const cardOf = (page: Page, words: string) => cards(page).filter({ hasText: words })
const activeCard = (page: Page) => cards(page).filter({ has: page.locator('[aria-pressed=true]') })

/** Puts the pointer on the first of these words in the text, as it is drawn. */
async function hoverWords(page: Page, words: string): Promise<void> {
  const place = await placeOfWords(page, words)
  await page.mouse.move(place.x, place.y)
}

/** An article with five annotations: one disputes, one supports inside it, two are unlinked, one has a note. */
async function plantPanel(admin: Admin, author: Editor) {
  const article = await plantArticle(admin, DOCUMENT, randomUUID().slice(0, 8))
  const point = await pointId(7)
  const mark = (words: string, more = {}) => plantAnnotation(author, article, words, more)
  const both = await mark(BOTH, { targets: [point], voice: 'document_text' })
  const alliance = await mark(ALLIANCE, { targets: [point] })
  await mark(BASIC_LAW)
  await mark(PILOT, { voice: 'direct_speech', speakerDescription: 'A harbour pilot' })
  await mark(QUAYS, { note: 'Ask again after the next round', motivation: 'commenting' })
  const wording = 'Ukraine would stay outside the alliance.'
  await plantDraft(author, {
    subjectId: point,
    wording,
    evidence: [
      { annotationId: both, bearing: 'disputes' },
      { annotationId: alliance, bearing: 'supports' },
    ],
  })
  return article
}

async function openPanel(as: (role: 'admin' | 'editor', name: string) => Promise<AtDesk>) {
  const admin = (await as('admin', 'Petra Publisher')) as AtDesk<'admin'>
  const author = (await as('editor', 'Pia Panel')) as AtDesk<'editor'>
  const article = await plantPanel(admin.person.actor, author.person.actor)
  await author.page.goto(`/desk/articles/${article.slug}`)
  await expect(cards(author.page)).toHaveCount(5)
  return { page: author.page, article }
}

test('annotations are filtered by keyboard; the question stands in the address and is taken back with it', async ({
  as,
}) => {
  const { page } = await openPanel(as)
  await text(page).focus()
  await page.keyboard.press('f')
  const filter = page.getByRole('search', { name: 'Filter annotations' })
  await expect(filter.getByLabel('With the words')).toBeFocused()
  await expectAccessibleInBoth(page)
  await filter.getByLabel('Bearing').selectOption('disputes')
  await expect(cards(page)).toHaveCount(1)
  await expect(filter.getByRole('status')).toHaveText('1 of 5 are shown.')
  await expect(page).toHaveURL(/bearing=disputes/)
  await page.goBack()
  await expect(cards(page)).toHaveCount(5)
  await filter.getByLabel('With the words').fill('next ROUND')
  await expect(cards(page)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(text(page)).toBeFocused()
  await expect(page.getByRole('button', { name: /^1 of 5 shown/ })).toBeVisible()

  // A colleague opens the same address and sees the same.
  const colleague = await as('editor', 'Paul Panel')
  await colleague.page.goto(page.url())
  await expect(cards(colleague.page)).toHaveCount(1)
  await colleague.page.getByRole('button', { name: 'Show all' }).click()
  await expect(cards(colleague.page)).toHaveCount(5)
  await expect(colleague.page).not.toHaveURL(/q=/)

  await colleague.page.goto(`${new URL(page.url()).pathname}?bearing=proves&only=no-statement`)
  await expect(colleague.page.getByText(/something unknown, which is left out: bearing=proves/)).toBeVisible()
  await expect(cards(colleague.page)).toHaveCount(3)
})

test('annotations are walked within the filter, and where several lie over each other one is chosen', async ({
  as,
}) => {
  const { page } = await openPanel(as)
  await text(page).focus()
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect(page.getByText(/^2 of 5: .*supports · 7 /)).toBeAttached()
  await page.keyboard.press('o')
  const menu = page.getByRole('menu', { name: '2 annotations here' })
  await expect(menu.getByRole('menuitem')).toHaveCount(2)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(text(page)).toBeFocused()
  await page.keyboard.press('o')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(activeCard(page)).toContainText(BOTH)
  await expect(page.locator('#workspace-help + [aria-live]')).toContainText(BOTH)

  await page.keyboard.press('w')
  await expect(page.getByText(/No more annotations wait for a person here/)).toBeVisible()
  await page.goto(`${new URL(page.url()).pathname}?only=no-statement`)
  await expect(cards(page)).toHaveCount(3)
  await text(page).focus()
  await page.keyboard.press('n')
  await expect(page.getByText(/^1 of 3; 5 in all: /)).toBeAttached()
})

test('passage and card show each other under the pointer, and another order than the text’s makes a list', async ({
  as,
}) => {
  const { page } = await openPanel(as)
  const card = cardOf(page, PILOT)
  await card.hover()
  await expect(card).toHaveAttribute('data-hovered', '')
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(card).not.toHaveAttribute('data-hovered')
  await hoverWords(page, PILOT)
  await expect(card).toHaveAttribute('data-hovered', '')
  // Its card stands beside it, wherever the cards above had pushed it.
  const { y } = await placeOfWords(page, PILOT)
  await expect.poll(async () => Math.abs(((await card.boundingBox())?.y ?? 0) - y)).toBeLessThan(30)

  await page.goto(`${new URL(page.url()).pathname}?sort=newest`)
  await expect(cards(page).first()).toContainText(QUAYS)
  await expect(cards(page).last()).toContainText(BOTH)
})

test('what is saved under a filter that hides it says so, and is shown on a press', async ({ as }) => {
  const { page } = await openPanel(as)
  await page.goto(`${new URL(page.url()).pathname}?only=suspect`)
  await expect(cards(page)).toHaveCount(0)
  await text(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'New annotation' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByRole('status').filter({ hasText: /^Annotation saved.* The filter hides it\.$/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Show it' }).click()
  await expect(cards(page)).toHaveCount(6)
  await expect(activeCard(page)).toHaveCount(1)
  expect(new URL(page.url()).search).toBe('')
})

test('on a phone the annotations lie on a sheet', async ({ as }) => {
  const { page } = await openPanel(as)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'Annotations (5)' }).click()
  await expect(cards(page)).toHaveCount(5)
  await expectAccessibleInBoth(page)
  await cardOf(page, PILOT).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Show in text' }).click()
  await expect(cards(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(cards(page)).toContainText(QUAYS)
  await page.keyboard.press('Escape')
  await expect(cards(page)).toHaveCount(0)
})
