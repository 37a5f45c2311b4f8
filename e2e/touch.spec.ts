import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { newPerson, type Person } from './people'
import { plantAnnotation, plantInReview, plantNextVersion, plantShortArticle, pointId } from './plant'
import { said } from './suspect-steps'
import { articleText, expectMadeForTouch, expectReadAbove, placeOfWords, selectByHandles } from './text-steps'

const TOUCH = { hasTouch: true, isMobile: true }
const PHONE = { ...TOUCH, viewport: { width: 390, height: 844 } }
const TABLET = { ...TOUCH, viewport: { width: 820, height: 1180 } }

const SHIPS = 'Ships waited for the tide'
const MOOD = 'A pilot summed up the mood of the town'
const blocksOf = (mark: string, mood = MOOD) => [
  `${SHIPS}, dispatch ${mark} says.`,
  ...Array.from({ length: 12 }, (_, at) => `Of berth ${at + 1} dispatch ${mark} says nothing new.`),
  `${mood}.`,
]

let mark: string
let admin: Person<'admin'>
let author: Person<'editor'>
let reader: Person<'editor'>

test.beforeEach(async () => {
  mark = randomUUID().slice(0, 8)
  admin = await newPerson('admin', `Tara ${mark}`)
  author = await newPerson('editor', `Theo ${mark}`)
  reader = await newPerson('editor', `Tess ${mark}`)
})

const sheet = (page: Page) => page.getByRole('complementary', { name: 'Annotations' })

/** Presses the words in the text until their card is there: a page that has not come alive hears nothing. */
async function tapWords(page: Page, words: string): Promise<void> {
  await expect(async () => {
    const { x, y } = await placeOfWords(page, words)
    await page.touchscreen.tap(x, y)
    await expect(sheet(page).getByRole('article')).toContainText(words, { timeout: 1_000 })
  }).toPass()
}

/** How far below the top of the sheet these words are drawn: negative where they can be read. */
async function belowSheet(page: Page, words: string): Promise<number> {
  const passage = await page.getByText(words).first().boundingBox()
  const box = await sheet(page).boundingBox()
  return (passage?.y ?? 0) + (passage?.height ?? 0) - (box?.y ?? 0)
}

test('on a phone an article is read with its marks, and a statement and a suspect passage are decided', async ({
  browse,
}) => {
  const article = await plantShortArticle(admin.actor, mark, blocksOf(mark))
  const subjectId = await pointId(7)
  const ships = await plantAnnotation(author.actor, article, SHIPS)
  const mood = await plantAnnotation(author.actor, article, MOOD)
  const wording = `Ships waited (${mark}).`
  const statement = await plantInReview(author.actor, {
    subjectId,
    wording,
    evidence: [{ annotationId: ships, bearing: 'supports' }],
  })
  const unclear = await plantInReview(author.actor, {
    subjectId,
    wording: `A town had a mood (${mark}).`,
    evidence: [{ annotationId: mood, bearing: 'supports' }],
  })
  const page = await browse(reader, PHONE)

  await page.goto(`/desk/articles/${article.slug}`)
  await tapWords(page, MOOD)
  await expect.poll(() => belowSheet(page, `${MOOD}.`)).toBeLessThan(0)
  await expectMadeForTouch(page)
  await expectAccessibleInBoth(page)
  await sheet(page).getByRole('button', { name: 'Previous' }).tap()
  await expect(sheet(page).getByRole('article')).toContainText(SHIPS)
  await sheet(page).getByRole('button', { name: 'Close' }).tap()
  await expect(sheet(page)).toHaveCount(0)

  await page.goto(`/desk/review#${statement.publicId}`)
  const card = page.getByRole('article', { name: wording })
  await expectMadeForTouch(page)
  await expectAccessible(page)
  const approve = card.getByRole('button', { name: 'Sign and approve' })
  await expect(async () => {
    await approve.tap()
    await expect(page.getByRole('status').filter({ hasText: /^Approved\. Fits signed: 1;/ })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()

  await plantNextVersion(admin.actor, article, blocksOf(mark, 'A pilot summed up the mood of two towns'))
  const { publicId } = await db.annotation.findUniqueOrThrow({ where: { id: mood } })
  await page.goto(`/desk/suspect?passage=${publicId}`)
  const suspect = page.locator(`article[id="${publicId}"]`)
  await expect(suspect).toContainText('two towns')
  await expectMadeForTouch(page)
  await expectAccessible(page)
  await suspect.getByRole('button', { name: /^Accept other words/ }).tap()
  await expect(said(page, /^Other words accepted: /)).toBeVisible()

  await page.goto(`/desk/review#${unclear.publicId}`)
  await expect(page.getByRole('article', { name: `A town had a mood (${mark}).` })).toContainText('two towns')
})

test('on a tablet words are selected, annotated and talked about with a finger', async ({ browse }) => {
  const article = await plantShortArticle(admin.actor, mark, blocksOf(mark))
  const page = await browse(author, TABLET)
  await page.goto(`/desk/articles/${article.slug}`)
  await expect(articleText(page)).toBeVisible()
  const annotate = page.getByRole('button', { name: 'Annotate', exact: true })
  await expect(async () => {
    await selectByHandles(page, SHIPS)
    await expect(annotate).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await annotate.tap()
  const form = page.getByRole('form', { name: 'New annotation' })
  await expect(form.locator('blockquote')).toHaveText(SHIPS)
  await expectMadeForTouch(page)
  await expectAccessible(page)
  await form.getByRole('button', { name: /^Save annotation/ }).tap()
  await expect(form).toHaveCount(0)

  await tapWords(page, SHIPS)
  await sheet(page).getByRole('button', { name: 'Discuss' }).tap()
  const threads = page.getByRole('dialog', { name: 'Threads on this passage' })
  await threads.getByRole('textbox', { name: 'Begin a thread' }).fill('Which tide?')
  await expectMadeForTouch(page)
  await expectAccessible(page)
  await threads.getByRole('button', { name: 'Begin' }).tap()
  await expect(threads.getByRole('article')).toContainText('Which tide?')
  await threads.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet(page).getByRole('button', { name: '1 thread' })).toBeVisible()
  await sheet(page).getByRole('button', { name: 'History' }).tap()
  await expect(page.getByText(new RegExp(`${author.name} marked it`))).toBeVisible()
  await expectMadeForTouch(page)
  await expectAccessible(page)
})

/** How far down the page the first words of the open article are drawn, in CSS pixels. */
const topOfText = (page: Page) =>
  articleText(page)
    .locator('[data-start]')
    .first()
    .evaluate((words) => words.getBoundingClientRect().top + window.scrollY)

test('an article begins on the first screen, and on a phone a bar at its foot leads on from anywhere', async ({
  browse,
}) => {
  const article = await plantShortArticle(admin.actor, mark, blocksOf(mark))
  for (const words of [SHIPS, MOOD]) await plantAnnotation(author.actor, article, words)
  const page = await browse(reader, PHONE)
  await page.goto(`/desk/articles/${article.slug}`)
  expect(await topOfText(page), 'on a phone').toBeLessThanOrEqual(420)
  for (const [width, height, most] of [
    [360, 740, 440],
    [720, 450, 400],
    [1440, 900, 340],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await topOfText(page), `${width} × ${height}`).toBeLessThanOrEqual(most)
  }

  await page.setViewportSize(PHONE.viewport)
  await page.getByText('About this article').tap()
  await expect(page.getByText(/ words · rights: /)).toBeVisible()
  await expectMadeForTouch(page)
  await expectAccessible(page)
  await page.getByText('About this article').tap()

  const foot = page.getByRole('navigation', { name: 'Going about the article' })
  const toFoot = () => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await toFoot()
  await expect(foot.getByRole('button', { name: 'Next annotation' })).toBeInViewport({ ratio: 1 })
  const { y: top } = (await foot.boundingBox()) ?? { y: 0 }
  const last = await page.getByRole('link', { name: 'All articles' }).boundingBox()
  expect((last?.y ?? top) + (last?.height ?? 0), 'the last line is read above it').toBeLessThanOrEqual(top)
  const tools = foot.getByRole('button', { name: 'Tools' })
  const finder = page.getByRole('button', { name: 'Find a quotation' })
  await expect(async () => {
    await tools.tap()
    await expect(finder).toBeInViewport({ ratio: 1, timeout: 1_000 })
  }).toPass()
  await expectMadeForTouch(page)
  await expectAccessible(page)
  await tools.tap()
  await plantAnnotation(author.actor, article, 'Of berth 4')
  await expect(foot.getByRole('button', { name: 'Tools 1 update' })).toBeVisible()
  await foot.getByRole('button', { name: 'Back to top' }).tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await foot.getByRole('button', { name: 'Next problem' }).tap()
  await expect(page.getByText(/No more annotations wait for a person here/)).toBeVisible()
  await foot.getByRole('button', { name: 'Next annotation' }).tap()
  await expect(sheet(page).getByRole('article')).toContainText(SHIPS)
  await expect(foot).toBeHidden()
})

test('on a phone a refusal stands at its field, a dialog opens with its list closed, and lists fit the screen', async ({
  browse,
}) => {
  const article = await plantShortArticle(admin.actor, mark, blocksOf(mark))
  const page = await browse(author, PHONE)
  await page.goto(`/desk/articles/${article.slug}`)
  const annotate = page.getByRole('button', { name: 'Annotate', exact: true })
  await expect(async () => {
    await selectByHandles(page, SHIPS)
    await expect(annotate).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await annotate.tap()
  const form = page.getByRole('form', { name: 'New annotation' })
  await expect(form.locator('kbd:visible')).toHaveCount(0)
  await form.getByRole('button', { name: /^New statement/ }).tap()
  const save = form.getByRole('button', { name: 'Save and attach' })
  await save.tap()
  const wording = form.getByLabel('Wording')
  await expect(wording).toBeFocused()
  await expect(wording).toHaveAttribute('aria-invalid', 'true')
  await expect(form.getByText('Write the sentence.')).toBeInViewport()
  await expectAccessible(page)
  await wording.fill('Ships waited.')
  await save.tap()
  const about = form.getByRole('combobox', { name: 'The statement is about' })
  await expect(about).toBeFocused()
  await expect(about).toHaveAttribute('aria-expanded', 'false')
  await expect(form.getByText('Say what the statement is about.')).toBeInViewport()
  await form.getByRole('button', { name: 'Cancel' }).tap()

  await page.getByRole('button', { name: 'Tools', exact: true }).tap()
  await page.getByRole('button', { name: /^Nothing here on/ }).tap()
  const dialog = page.getByRole('dialog', { name: 'Nothing here on …' })
  const subject = dialog.getByRole('combobox', { name: 'Point or concession' })
  const leave = dialog.getByRole('button', { name: 'Leave it' })
  await expect(subject).toHaveAttribute('aria-expanded', 'false')
  await subject.tap()
  await expect(subject).toHaveAttribute('aria-expanded', 'true')
  await expect(leave).toBeInViewport({ ratio: 1 })
  await subject.fill('vvg')
  await expect(dialog.getByText('Nothing found.')).toBeVisible()
  await leave.tap()
  await expect(dialog).toBeHidden()

  await page.goto('/desk/articles')
  const archive = page.getByRole('region', { name: 'Archived articles' })
  await expect(archive).toBeVisible()
  expect(
    await archive.evaluate((it) => it.scrollWidth - it.clientWidth),
    'nothing is cut',
  ).toBeLessThanOrEqual(0)
  await expectMadeForTouch(page)
})

test('on a phone the first tap on Suggestions shows a passage and what can be said to it, and correcting keeps both', async ({
  browse,
}) => {
  const words = `Whether it may join NATO was left open, dispatch ${mark} says.`
  const article = await plantShortArticle(admin.actor, mark, [...blocksOf(mark).slice(1, -1), words])
  const page = await browse(author, PHONE)
  await page.goto(`/desk/articles/${article.slug}`)
  const panel = page.getByRole('region', { name: 'Suggestions', exact: true })
  const suggestions = page.getByRole('button', { name: /^Suggestions \(/ })
  await expect(async () => {
    if (!(await suggestions.isVisible())) await page.getByRole('button', { name: 'Tools', exact: true }).tap()
    await suggestions.tap({ timeout: 1_000 })
    await expect(panel).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(panel.getByRole('button', { name: /^Accept/ })).toBeInViewport({ ratio: 1 })
  await expectReadAbove(page, panel, words)
  await expectMadeForTouch(page)
  await expectAccessible(page)
  await panel.getByRole('button', { name: /^Correct/ }).tap()
  const form = page.getByRole('form', { name: 'New annotation' })
  await expect(panel).toBeHidden()
  await expect(form.getByRole('blockquote')).toBeInViewport({ ratio: 1 })
  await expectReadAbove(page, form, words)
  await expectMadeForTouch(page)
  await form.getByRole('button', { name: 'Cancel' }).tap()
  await expect(panel).toBeVisible()
})
