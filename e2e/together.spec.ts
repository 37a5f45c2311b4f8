import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { deleteAnnotation, updateAnnotation } from '@/lib/annotation/commands'
import { EMPTY_ANNOTATION } from '@/lib/annotation/model'
import { db } from '@/lib/db/client'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { newPerson, type Person } from './people'
import {
  done,
  type PlantedArticle,
  plantAnnotation,
  plantApproved,
  plantArticle,
  plantInReview,
  pointId,
} from './plant'
import { articleText } from './text-steps'

const FOR_GOOD = 'The northern draft would keep the country outside the alliance for good'
const WATCH = 'It does not say who would watch over that.'

let admin: Person<'admin'>
let ada: Person<'editor'>
let ben: Person<'editor'>
let mark: string

test.beforeEach(async () => {
  mark = randomUUID().slice(0, 6)
  admin = await newPerson('admin', `Alma ${mark}`)
  ada = await newPerson('editor', `Ada ${mark}`)
  ben = await newPerson('editor', `Ben ${mark}`)
})

const plant = () => plantArticle(admin.actor, 'e2e/documents/strait-draft.txt', mark)
const publicIdOf = async (id: string) =>
  (await db.annotation.findUniqueOrThrow({ where: { id }, select: { publicId: true } })).publicId

/** Where the text begins on the page, in CSS pixels, however far it is scrolled. */
const topOfText = (page: Page) =>
  articleText(page).evaluate((text) => text.getBoundingClientRect().top + scrollY)

async function openArticle(page: Page, { slug }: PlantedArticle): Promise<void> {
  await page.goto(`/desk/articles/${slug}`)
  await expect(page.getByRole('button', { name: /^Threads/ })).toBeVisible()
}

test('two on one article: each sees the other, and what the other changes waits until it is asked for', async ({
  browse,
}) => {
  const article = await plant()
  const [mine, theirs] = [await browse(ada), await browse(ben)]
  await mine.setViewportSize({ width: 1280, height: 800 })
  await openArticle(mine, article)
  const alone = await topOfText(mine)
  await openArticle(theirs, article)
  await expect(mine.getByText(`also here: ${ben.name}`)).toBeVisible()
  await expect(theirs.getByText(`also here: ${ada.name}`)).toBeVisible()
  await expectAccessible(mine)

  const made = await publicIdOf(await plantAnnotation(ben.actor, article, FOR_GOOD))
  await plantAnnotation(ben.actor, article, WATCH)
  const place = () => mine.evaluate(() => scrollY)
  await mine.mouse.wheel(0, 200)
  await expect.poll(place).toBe(200)
  const updates = mine.getByRole('button', { name: /^2 updates/ })
  await expect(updates).toBeVisible()
  await articleText(mine).focus()
  await mine.keyboard.press('u')
  await expect(mine.getByText('There is nothing to undo.')).toBeVisible()
  expect(await topOfText(mine), 'news moves nothing').toBe(alone)
  for (const width of [768, 960, 1120, 1280]) {
    await mine.setViewportSize({ width, height: 800 })
    expect((await mine.locator('[data-at-top]').first().boundingBox())?.height, `${width}`).toBeLessThan(60)
  }
  await expect(mine.locator(`#annotation-${made}`)).toHaveCount(0)
  const before = await place()
  // One's own changes are no news.
  await expect(theirs.getByRole('button', { name: /update/ })).toHaveCount(0)

  await updates.click()
  await expect(mine.locator(`#annotation-${made}`)).toBeVisible()
  expect(await place()).toBe(before)
  await expect(updates).toHaveCount(0)
  // What is new, and whose, is told, marked, and stepped through by the same key.
  await expect(mine.getByText(`2 updates by ${ben.name}: 2 new.`)).toBeVisible()
  await expect(mine.locator(`#annotation-${made}`)).toContainText(`new · ${ben.name}`)
  await expectAccessible(mine)
  await mine.getByRole('button', { name: 'Go to the first' }).click()
  const chosen = mine.locator('article:has([aria-pressed=true])')
  await expect(chosen).toContainText('The northern draft would keep')
  await articleText(mine).focus()
  await mine.keyboard.press('r')
  await expect(chosen).toContainText('It does not say who would watch over that.')

  await articleText(mine).getByText('A harbour pilot summed up').click({ clickCount: 3 })
  await mine.getByRole('form', { name: 'New annotation' }).press('Control+Enter')
  await expect(mine.getByText(/^Annotation saved/)).toBeVisible()
  expect(await topOfText(mine), 'a save moves nothing').toBe(alone)

  await theirs.close()
  await expect(mine.getByText('also here')).toHaveCount(0, { timeout: 20_000 })
})

test('somebody was faster: what only one changed is taken, tags go together, the note is chosen by keyboard', async ({
  browse,
}) => {
  const article = await plant()
  const id = await plantAnnotation(ben.actor, article, WATCH, { note: 'At first', tags: ['round'] })
  const publicId = await publicIdOf(id)
  const page = await browse(ada)
  await openArticle(page, article)
  await page.locator(`#annotation-${publicId}`).getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Edit annotation' })
  await form.getByLabel('Note').fill('Mine')
  await done(
    updateAnnotation(ben.actor, {
      ...EMPTY_ANNOTATION,
      targets: [],
      id,
      rowVersion: 1,
      note: 'Theirs',
      tags: ['round', 'watch'],
      chain: 'via the ministry',
    }),
  )
  await page.keyboard.press('Control+Enter')
  const choice = page.getByRole('region', { name: 'Choose between two texts' })
  await expect(choice).toContainText('via the ministry')
  await expect(choice).toContainText('round, watch')
  await expect(choice.getByRole('radio')).toHaveCount(2)
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(form).toHaveCount(0)
  expect(await db.annotation.findUniqueOrThrow({ where: { id } })).toMatchObject({
    note: 'Theirs',
    tags: ['round', 'watch'],
    chain: 'via the ministry',
  })
})

test('in place two additions go together, and undo asks where somebody has changed the same since', async ({
  browse,
}) => {
  const article = await plant()
  const id = await plantAnnotation(ben.actor, article, WATCH)
  const [one, two, last] = await Promise.all([pointId(1), pointId(2), pointId(28)])
  const page = await browse(ada)
  await openArticle(page, article)
  await page
    .locator(`#annotation-${await publicIdOf(id)}`)
    .getByRole('button')
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('t')
  await done(
    updateAnnotation(ben.actor, { ...EMPTY_ANNOTATION, tags: [], id, rowVersion: 1, targets: [one] }),
  )
  await page.getByRole('combobox', { name: 'About' }).fill('point 28')
  await page.keyboard.press('Enter')
  const meanwhile = `${ben.name} added point 1 meanwhile; yours is added to it.`
  await expect(page.getByText(meanwhile)).toBeVisible()
  const targets = async () =>
    (await db.annotationTarget.findMany({ where: { annotationId: id } }))
      .map(({ subjectId }) => subjectId)
      .sort()
  expect(await targets()).toEqual([one, last].sort())

  await page.getByRole('button', { name: 'Done' }).click()
  await done(
    updateAnnotation(ben.actor, {
      ...EMPTY_ANNOTATION,
      tags: [],
      id,
      rowVersion: 3,
      targets: [one, two, last],
    }),
  )
  await expect(page.getByRole('button', { name: /^1 update/ })).toBeVisible()
  await articleText(page).focus()
  await page.keyboard.press('u')
  const both = page.getByRole('dialog', { name: `${ben.name} changed this annotation since` })
  await expect(both).toContainText(WATCH)
  await expect(both).toContainText(`${ben.name} added point 2`)
  await expect(page.getByRole('button', { name: /^1 update/ })).toBeVisible()
  await expectAccessible(page)
  // Not decided yet: it waits, and undo leads back to it.
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '1 to decide' })).toBeVisible()
  await articleText(page).focus()
  await page.keyboard.press('u')
  await expect(both).toContainText('Nothing has to be chosen: both go together.')
  await both.getByRole('button', { name: 'Save both' }).click()
  await expect(page.getByText('Your choice is saved.')).toBeVisible()
  expect(await targets()).toEqual([one, two].sort())
  await expect(page.getByRole('button', { name: /update/ })).toHaveCount(0)
})

test('what a colleague deleted meanwhile comes back only when somebody says so', async ({ browse }) => {
  const article = await plant()
  const id = await plantAnnotation(ben.actor, article, WATCH)
  const page = await browse(ada)
  await openArticle(page, article)
  await page
    .locator(`#annotation-${await publicIdOf(id)}`)
    .getByRole('button')
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('t')
  await done(deleteAnnotation(ben.actor, { id, rowVersion: 1 }))
  await page.getByRole('combobox', { name: 'About' }).fill('point 28')
  await page.keyboard.press('Enter')
  const both = page.getByRole('dialog', { name: `${ben.name} changed this annotation meanwhile` })
  await expect(both).toContainText(`${ben.name} deleted it`)
  await both.getByRole('button', { name: 'Bring it back with mine' }).click()
  await expect(both).toHaveCount(0)
  await expect
    .poll(() =>
      db.annotation.findUniqueOrThrow({ where: { id }, select: { deletedAt: true, targets: true } }),
    )
    .toMatchObject({ deletedAt: null, targets: [{ subjectId: await pointId(28) }] })
})

test('a colleague is called by name, finds it in the inbox, answers and resolves it, by keyboard alone', async ({
  browse,
}) => {
  const article = await plant()
  const publicId = await publicIdOf(await plantAnnotation(ada.actor, article, FOR_GOOD))
  const [mine, theirs] = [await browse(ada), await browse(ben)]
  await theirs.goto('/desk/inbox')
  await expect(theirs.getByText('Nothing waits for you')).toBeVisible()
  await openArticle(mine, article)
  await mine.locator(`#annotation-${publicId}`).getByRole('button').first().focus()
  await mine.keyboard.press('Enter')
  await mine.keyboard.press('q')
  const panel = mine.getByRole('dialog', { name: 'Threads on this passage' })
  await expect(panel.getByRole('textbox', { name: 'Begin a thread' })).toBeFocused()
  await mine.keyboard.type(`Whose words? @Ben ${mark.slice(0, 4)}`)
  await expect(panel.getByRole('option', { name: ben.name })).toBeVisible()
  await expectAccessible(mine)
  await mine.keyboard.press('Enter')
  await mine.keyboard.type('please look.')
  await mine.keyboard.press('Control+Enter')
  await expect(panel.getByRole('article')).toContainText(`@${ben.name} please look.`)
  await expect(panel.getByRole('textbox', { name: 'Answer' })).toBeFocused()

  // It comes in without another look.
  await expect(theirs.locator('[data-inbox-count]')).toHaveText(/1/)
  await expect(theirs.getByText(`${ada.name} calls you on a passage`)).toBeVisible()
  await expect(theirs.getByText(/^Whose words\?/)).toBeVisible()
  await expectAccessible(theirs)
  await theirs.keyboard.press('j')
  await theirs.keyboard.press('Enter')
  await expect(theirs.getByRole('heading', { name: 'Thread on a passage' })).toBeVisible()
  await theirs.getByRole('textbox', { name: 'Answer' }).focus()
  await theirs.keyboard.type('The minister’s.')
  await theirs.keyboard.press('Control+Enter')
  await expect(theirs.getByText('The minister’s.')).toBeVisible()
  // The other sees the answer come in.
  await expect(panel.getByText('The minister’s.')).toBeVisible()
  await theirs.getByRole('button', { name: 'Resolve' }).focus()
  await theirs.keyboard.press('Enter')
  await expect(theirs.getByText(`${ben.name} resolved it: answered`)).toBeVisible()
  await expectAccessible(theirs)

  await mine.goto('/desk/inbox')
  await expect(mine.getByText(`${ben.name} resolved a thread on a passage`)).toBeVisible()
  await mine.keyboard.press('j')
  await mine.keyboard.press('e')
  await expect(mine.getByText('Nothing waits for you')).toBeVisible()
  await expect(mine.locator('[data-inbox-count]')).toHaveCount(0)
})

test('a blocking thread stops publishing, names the sentence and leads to the thread', async ({ browse }) => {
  const article = await plant()
  const annotationId = await plantAnnotation(ada.actor, article, FOR_GOOD)
  const draft = await plantApproved(ada.actor, ben.actor, {
    subjectId: await pointId(11),
    wording: `The northern draft speaks of the alliance, ${mark}.`,
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  const page = await browse(ben)
  await page.goto(`/desk/statements/${draft.publicId}`)
  await page.getByRole('textbox', { name: 'Begin a thread' }).fill('This says more than the passage.')
  await page.getByRole('checkbox', { name: 'It stops publishing until it is resolved' }).check()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByText('stops publishing', { exact: true })).toBeVisible()
  await expectAccessible(page)
  const stopped = 'A thread on this sentence stops publishing: resolve it first.'
  await expect(page.getByRole('link', { name: stopped })).toBeVisible()

  // It is everybody's to resolve, with who asks what and what it holds up.
  const publisher = await browse(admin)
  await publisher.goto('/desk?kind=thread')
  const waiting = publisher.getByRole('listitem').filter({ hasText: mark })
  await expect(waiting).toContainText(`${ben.name} asks: “This says more than the passage.”`)
  await expect(waiting).toContainText('holds up “')
  await publisher.goto('/desk/editions/next')
  const row = publisher.getByRole('listitem').filter({ hasText: mark })
  await expect(row.first()).toContainText(stopped)
  await row.getByRole('link', { name: 'Go there' }).first().click()
  await expect(publisher.getByRole('heading', { name: 'Thread on a sentence' })).toBeVisible()
  await publisher.getByRole('button', { name: 'Resolve' }).click()
  await expect(publisher.getByText(`${admin.name} resolved it: answered`)).toBeVisible()
  await publisher.goto('/desk/editions/next')
  await expect(publisher.getByRole('checkbox', { name: new RegExp(mark) })).toBeVisible()
})

test('a named colleague is asked for a review', async ({ browse }) => {
  const article = await plant()
  const annotationId = await plantAnnotation(ada.actor, article, FOR_GOOD)
  const draft = await plantInReview(ada.actor, {
    subjectId: await pointId(11),
    wording: `The draft is about the alliance, ${mark}.`,
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  const page = await browse(ada)
  await page.goto(`/desk/statements/${draft.publicId}`)
  await page.getByText('Ask a colleague for a review').click()
  await page.getByRole('combobox', { name: 'Colleague' }).selectOption({ label: ben.name })
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByText(`Asked for a review: ${ben.name}.`)).toBeVisible()
  await expectAccessible(page)
  const theirs = await browse(ben)
  await theirs.goto('/desk/inbox')
  await theirs.getByRole('link', { name: new RegExp(`${ada.name} asks you for a review`) }).click()
  await expect(theirs).toHaveURL(/\/desk\/review#/)
})
