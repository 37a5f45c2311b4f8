import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessibleInBoth } from './accessible'
import { type AtDesk, expect, test } from './fixtures'
import { sentence, writeInvented } from './invented'
import { plantAnnotation, plantArticle, plantDraft, plantInReview, pointId } from './plant'

test.setTimeout(180_000)

const WORDS = 'would cap the coast guard at 600,000 sailors'
const PARAGRAPH = `The draft on the table ${WORDS}, a person who has read it said.`

type Planted = { readonly slug: string; readonly wording: string; readonly annotationId: string }

/** An article with one annotation, of which a draft of the editor is made. */
async function plant(admin: AtDesk<'admin'>, editor: AtDesk<'editor'>): Promise<Planted> {
  const mark = `e${randomUUID().slice(0, 6)}`
  const info = test.info()
  const file = await writeInvented(info.outputPath(`${mark}.txt`), mark, { 4: PARAGRAPH })
  const article = await plantArticle(admin.person.actor, file, mark)
  const annotationId = await plantAnnotation(editor.person.actor, article, WORDS)
  await plantAnnotation(editor.person.actor, article, sentence(mark, 8))
  const wording = `A draft would cap a coast guard (${mark}).`
  await plantDraft(editor.person.actor, await restingOn(annotationId, wording))
  return { slug: article.slug, wording, annotationId }
}

const restingOn = async (annotationId: string, wording: string) => ({
  subjectId: await pointId(6),
  wording,
  evidence: [{ annotationId, bearing: 'supports' as const }],
})

const text = (page: Page) => page.getByRole('region', { name: 'Article text' })
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })
const card = (page: Page) => page.getByRole('complementary', { name: 'Annotations' })

async function openAt(page: Page, { slug }: Planted) {
  await page.goto(`/desk/articles/${slug}`)
  await text(page).focus()
  const active = card(page).getByRole('button', { pressed: true })
  // Keys answer once the page is interactive.
  await expect(async () => {
    if ((await active.count()) === 0) await page.keyboard.press('n')
    await expect(active).toContainText(WORDS, { timeout: 2_000 })
  }).toPass()
}

test('by keyboard: an end is moved, taken back and done again, a part is added and left out', async ({
  as,
}) => {
  const admin = (await as('admin', 'Eda Admin')) as AtDesk<'admin'>
  const editor = (await as('editor', 'Edgar Editor')) as AtDesk<'editor'>
  const planted = await plant(admin, editor)
  const { page } = editor
  await openAt(page, planted)

  await page.keyboard.press('[')
  const form = page.getByRole('region', { name: 'Change the passage' })
  await expect(form).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(form.getByRole('status')).toHaveText('Begins now before “table”; 10 words.')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(form.getByRole('status')).toContainText('Begins now before “The”')
  await expectAccessibleInBoth(page)
  await page.keyboard.press(']')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(said(page, /^The passage now is “The draft on the table would cap/)).toBeVisible()
  await expect(card(page)).toContainText(`The draft on the table ${WORDS},`)

  await text(page).focus()
  await page.keyboard.press('Control+z')
  await expect(said(page, 'The passage lies where it lay before.')).toBeVisible()
  await page.keyboard.press('U')
  await expect(said(page, 'The passage is moved again.')).toBeVisible()
  await page.keyboard.press('u')
  await expect(said(page, 'The passage lies where it lay before.')).toBeVisible()

  // Done again while another is chosen, it says of which, and leads there.
  await page.keyboard.press('n')
  const active = card(page).getByRole('button', { pressed: true })
  await expect(active).not.toContainText(WORDS)
  await page.keyboard.press('U')
  await expect(said(page, '“The draft on the table …”: The passage is moved again.')).toBeVisible()
  await expect(active).toContainText(WORDS)
  await page.keyboard.press('u')
  await expect(said(page, /^The passage lies where it lay before\.$/)).toBeVisible()

  // A sentence that is stepped to becomes a further part.
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await expect(said(page, /^The passage now is “/)).toBeVisible()
  await page.keyboard.press(']')
  await page.keyboard.press('ArrowUp')
  await expect(form.getByRole('status')).toContainText('Part 2 of 2')
  await page.keyboard.press('Delete')
  await expect(form.getByRole('status')).toContainText('Left out.')
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()

  // What was deleted is under the text, with its way back.
  await text(page).focus()
  await page.keyboard.press('d')
  await expect(said(page, /^It cannot be deleted, because this rests on it/)).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.press('d')
  await expect(said(page, /^Deleted: /)).toBeVisible()
  await page.getByRole('button', { name: 'Deleted annotations of this text' }).click()
  await expect(page.getByRole('heading', { name: 'Deleted annotations of this text' })).toBeFocused()
  await page.getByRole('button', { name: 'Take the deletion back' }).press('Enter')
  await expect(said(page, 'The annotation is back.')).toBeVisible()
  await expect(said(page, 'Nothing of this text is deleted.')).toBeVisible()
  // Whoever took it back is at its passage.
  await expect(text(page)).toBeFocused()
  await expect(card(page).getByRole('button', { pressed: true })).toBeInViewport()
})

test('what it is about and how it bears are changed on the card, and its history leads back', async ({
  as,
}) => {
  const admin = (await as('admin', 'Ines Admin')) as AtDesk<'admin'>
  const editor = (await as('editor', 'Ivo Editor')) as AtDesk<'editor'>
  const planted = await plant(admin, editor)
  const { page } = editor
  await openAt(page, planted)

  await page.keyboard.press('t')
  const about = page.getByRole('group', { name: 'What it is about' })
  await expect(about).toBeFocused()
  await page.keyboard.press('s')
  await expect(about.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect(said(page, /^About point 7:/)).toBeVisible()
  await expectAccessibleInBoth(page)
  // The first Escape closes the field's list, the second the choice.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(about).toBeHidden()

  await page.keyboard.press('b')
  const bearing = card(page).getByRole('radiogroup', { name: /^How it bears on/ })
  await expect(bearing.getByRole('radio', { name: 'supports' })).toBeFocused()
  await page.keyboard.press('-')
  await expect(said(page, /^Now “disputes”/)).toBeVisible()
  await expect(bearing.getByRole('radio', { name: 'disputes' })).toBeChecked()
  await expect(bearing.getByRole('radio', { name: 'disputes' })).toBeFocused()

  await text(page).focus()
  await page.keyboard.press('h')
  const history = page.getByRole('region', { name: 'History' })
  await expect(history.getByRole('listitem')).toHaveCount(4)
  await expect(history.getByRole('listitem').first()).toContainText('supports → disputes')
  await expectAccessibleInBoth(page)
  await history.getByRole('listitem').last().getByRole('button', { name: 'Restore this' }).click()
  await expect(said(page, /^Restored as it was on/)).toBeVisible()
  await expect(history.getByRole('listitem')).toHaveCount(5)
  await expect(history.getByRole('listitem').first()).toContainText('restored the state of')

  // Everything is taken back, from the last to the first; what the history tells goes with it.
  await expect(history).toBeFocused()
  await page.keyboard.press('u')
  await expect(said(page, 'The annotation is as it was before.')).toBeVisible()
  await expect(history.getByRole('listitem')).toHaveCount(6)
  await page.keyboard.press('Escape')
  await page.keyboard.press('u')
  await expect(said(page, 'The bearing is “supports” again.')).toBeVisible()
  await page.keyboard.press('u')
  await expect(said(page, 'The annotation is as it was before.')).toBeVisible()
  await page.keyboard.press('u')
  await expect(said(page, 'There is nothing to undo.')).toBeVisible()

  // Words that are selected while a history is open are annotated: the box takes its place.
  await page.keyboard.press('h')
  await expect(history).toBeFocused()
  await text(page).getByText(PARAGRAPH).dblclick()
  await expect(page.getByRole('form', { name: 'New annotation' })).toBeVisible()
  await expect(history).toBeHidden()
})

test('before words are taken that a statement in review rests on, it is said what stops counting', async ({
  as,
}) => {
  const admin = (await as('admin', 'Olga Admin')) as AtDesk<'admin'>
  const editor = (await as('editor', 'Otto Editor')) as AtDesk<'editor'>
  const other = (await as('editor', 'Odile Other')) as AtDesk<'editor'>
  const planted = await plant(admin, editor)
  const { annotationId } = planted
  await plantInReview(
    editor.person.actor,
    await restingOn(annotationId, 'It would be capped, said otherwise.'),
  )
  await openAt(editor.page, planted)
  await editor.page.keyboard.press(']')
  const form = editor.page.getByRole('region', { name: 'Change the passage' })
  await expect(form.getByText('Statements rest on these words.')).toBeVisible()
  await expect(form.getByText(/^One is in review or approved/)).toBeVisible()

  // Somebody else is faster: nothing is written over, and both are shown.
  await openAt(other.page, planted)
  await other.page.keyboard.press(']')
  await other.page.keyboard.press('ArrowLeft')
  await other.page.keyboard.press('Enter')
  await expect(said(other.page, /^The passage now is/)).toBeVisible()
  await editor.page.keyboard.press('ArrowRight')
  await editor.page.keyboard.press('Enter')
  await expect(form.getByText(/^Odile Other.* changed this passage meanwhile, \d/)).toBeVisible()
  await expect(editor.page.getByText('Others keep changing')).toBeHidden()
  await form.getByRole('button', { name: 'Go on with mine' }).click()
  await expect(form).toBeFocused()
  await editor.page.keyboard.press('Enter')
  await expect(said(editor.page, /^The passage now is/)).toBeVisible()
})
