import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Role } from '@/lib/auth/model'
import { expectAccessible } from './accessible'
import { type AtDesk, expect, test } from './fixtures'
import { tabTo } from './loop-steps'
import { plantAnnotation, plantArticle } from './plant'

const DRAFT = 'e2e/documents/strait-draft.txt'
const HEADLINE = 'Envoys trade drafts over the strait'

/** Somebody at a text of our own, with the focus in it. */
async function openText(as: <R extends Role>(role: R) => Promise<AtDesk<R>>) {
  const admin = await as('admin')
  const editor = await as('editor')
  const article = await plantArticle(admin.person.actor, DRAFT, randomUUID().slice(0, 4))
  const { slug, text } = article
  const { page, person } = editor
  await page.goto(`/desk/articles/${slug}`)
  await articleText(page).focus()
  return { page, text, annotated: (words: string) => plantAnnotation(person.actor, article, words) }
}

const articleText = (page: Page) => page.getByRole('region', { name: 'Article text' })
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? '')
const heard = (page: Page) => page.locator('#workspace-help + [aria-live]')
const caret = (page: Page) => page.locator('[data-caret]')
const newAnnotation = (page: Page) => page.getByRole('form', { name: 'New annotation' })

/** From the selected words to an annotation that is saved, however they were selected. */
async function annotate(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await expect(newAnnotation(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: /^Annotation saved/ })).toBeVisible()
  await expect(newAnnotation(page)).toHaveCount(0)
}

test('a caret moves about in a text that cannot be edited, selects, and its words are annotated', async ({
  as,
}) => {
  const { page } = await openText(as)
  await page.keyboard.press('v')
  await expect(caret(page)).toBeVisible()
  await expect(heard(page)).toContainText('Caret on')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await page.keyboard.press('Shift+Control+ArrowRight')
  const two = await selected(page)
  // What is folded away at the top is passed over.
  expect(two).toBe(HEADLINE.split(' ').slice(0, 2).join(' '))
  await expect(heard(page)).toContainText(`Selected 2 words: ${two}`)
  await page.keyboard.press('Shift+Control+ArrowLeft')
  await expect(heard(page)).toContainText('Selected 1 word')
  await page.keyboard.press('Shift+ArrowDown')
  expect((await selected(page)).length).toBeGreaterThan(two.length)
  await expectAccessible(page)
  await annotate(page)

  // It goes on from where it was; let go of twice, it is gone.
  await expect(caret(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(caret(page)).toHaveCount(0)
  await expect(articleText(page)).toBeFocused()
})

test('every move of the caret is followed by the page', async ({ as }) => {
  const { page } = await openText(as)
  await page.keyboard.press('v')
  for (const key of ['Control+End', 'Control+Home', 'Control+End']) {
    await page.keyboard.press(key)
    await expect(caret(page)).toBeInViewport({ ratio: 1 })
  }
  await page.keyboard.press('Home')
  await expect(caret(page)).toBeInViewport({ ratio: 1 })
})

test('while a form is open, keys do nothing with other annotations, and outside the article none does anything', async ({
  as,
}) => {
  const { page, annotated } = await openText(as)
  await annotated(HEADLINE)
  await page.reload()
  await articleText(page).focus()
  const card = page.getByRole('complementary', { name: 'Annotations' }).getByRole('article')
  const about = page.getByRole('group', { name: 'What it is about' })
  await page.keyboard.press('n')
  await expect(heard(page)).toContainText('1 of 1:')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(newAnnotation(page).locator(':focus')).toHaveCount(1)
  const words = await newAnnotation(page).getByRole('blockquote').textContent()
  // Where nothing is offered the field for finding has the focus, and letters are typed.
  await newAnnotation(page).getByRole('button', { name: 'Cancel' }).focus()
  for (const key of ['d', 't', 'b', 'f', 'q', 'e', 'h', '[', 'r', 'w', 'g', 'x'])
    await page.keyboard.press(key)
  await expect(
    page.getByRole('status').filter({ hasText: 'Save or close the open form first.' }),
  ).toBeVisible()
  await expect(about).toHaveCount(0)
  await expect(page.getByRole('search')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(newAnnotation(page).getByRole('blockquote')).toHaveText(words ?? '')

  await page.keyboard.press('Escape')
  await expect(newAnnotation(page)).toHaveCount(0)
  await expect(card).toContainText(HEADLINE)
  await page.keyboard.press('p')
  await expect(heard(page)).toContainText('1 of 1:')
  await page.getByRole('button', { name: 'Filter' }).focus()
  for (const key of ['d', 't', 'e', 'j']) await page.keyboard.press(key)
  await expect(heard(page)).toContainText('1 of 1:')
  await expect(card).toHaveCount(1)
  await expect(about).toHaveCount(0)
  await expect(page.getByRole('form')).toHaveCount(0)

  // On the card itself they act.
  await card.getByRole('button', { pressed: true }).focus()
  await page.keyboard.press('e')
  await expect(page.getByRole('form', { name: 'Edit annotation' })).toBeVisible()
  await page.getByRole('button', { name: 'Save changes' }).focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('form', { name: 'Edit annotation' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Deleted/ })).toHaveCount(0)
})

const WORD = ['v', 'Shift+Control+ArrowRight']
/** Ways through the text that end where words are lit and said; a pause lets the box open for what was selected. */
const WAYS: readonly (readonly [keys: readonly string[], how: 'all' | 'within'])[] = [
  [[...WORD, 'v', 'j'], 'all'],
  [[...WORD, 'pause', 'j'], 'all'],
  [[...WORD, 'pause', 'j', 'J', 'k'], 'all'],
  [[...WORD, 'pause', 'j', ...WORD], 'all'],
  [['j', ...WORD, 'Shift+Control+ArrowRight'], 'all'],
  [['j', 'j', 'n', 'j'], 'all'],
  [[...WORD, 'pause', 'k', 'j', 'j'], 'all'],
  [['v', 'Control+ArrowRight', 'n'], 'within'],
  [['j', 'j', 'v', 'Control+ArrowRight', 'p'], 'within'],
]

test('what was lit and said last is what is annotated, whichever ways led there', async ({ as }) => {
  const { page, text, annotated } = await openText(as)
  const last = text.slice(text.lastIndexOf('Dispatch'))
  await annotated(HEADLINE)
  await annotated(last.trim())
  for (const [keys, how] of WAYS) {
    await page.reload()
    await articleText(page).focus()
    for (const key of keys) {
      if (key === 'pause') await expect(newAnnotation(page)).toBeVisible()
      else await page.keyboard.press(key)
    }
    const said = saidWords((await heard(page).textContent()) ?? '')
    await page.keyboard.press('Enter')
    await expect(newAnnotation(page).locator(':focus')).toHaveCount(1)
    const quoted = asHeard((await newAnnotation(page).getByRole('blockquote').textContent()) ?? '')
    const told = `after ${keys.join(' ')}`
    if (how === 'all') expect(withoutStop(quoted), told).toBe(withoutStop(said))
    else expect(said, told).toContain(quoted)
  }
})

/** The words of the text in what a screen reader was told. */
const saidWords = (told: string) =>
  told
    .replace(/^Selected \d+ words?: /, '')
    .replace(/ ?\d+ annotations? here.*$/, '')
    .trim()
/** Missing words are marked in what is seen and told in what is said, at the same place. */
const asHeard = (words: string) => words.replaceAll('⟦Words are missing here⟧', ' (words are missing here)')
/** A sentence that another one follows is said with a stop, whether or not it has one. */
const withoutStop = (words: string) => words.replace(/\.$/, '')

test('sentences are stepped through, grown and shrunk again, and annotated', async ({ as }) => {
  const { page } = await openText(as)
  await page.keyboard.press('j')
  const first = ((await heard(page).textContent()) ?? '').trim()
  await page.keyboard.press('Shift+J')
  await expect(heard(page)).not.toHaveText(first)
  await page.keyboard.press('Shift+K')
  await expect(heard(page)).toContainText(first)
  await annotate(page)
  await page.keyboard.press('k')
  await page.keyboard.press('j')
  await expect(heard(page)).toContainText('1 annotation here')
})

test('an article opens with the focus in its text, and going on goes on from where one is', async ({
  as,
}) => {
  const { page } = await openText(as)
  await page.reload()
  await expect(articleText(page)).toBeFocused()
  await page.keyboard.press('j')
  await annotate(page)
  for (const _ of ['second', 'third', 'fourth']) await page.keyboard.press('j')
  const fourth = ((await heard(page).textContent()) ?? '').trim()
  await page.keyboard.press('p')
  await expect(heard(page)).toContainText('1 of 1:')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(heard(page)).toHaveText(fourth)
  await page.keyboard.press('n')
  await expect(page.getByText('There are no more annotations.')).toBeVisible()
  await expect(heard(page)).toHaveText('')
  await page.getByRole('link', { name: 'Skip to the article’s text' }).focus()
  await page.keyboard.press('Enter')
  await expect(articleText(page)).toBeFocused()
})

test('words are found whatever their marks and capitals, chosen among their places, and annotated', async ({
  as,
}) => {
  const { page, text } = await openText(as)
  await page.keyboard.press('/')
  await page.keyboard.type('”not for us”.')
  await expect(page.getByText('It stands here once, without the signs at its ends.')).toBeVisible()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('THE')
  const places = page.getByRole('listbox', { name: 'Places' }).getByRole('option')
  await expect(places).toHaveCount(5)
  await page.keyboard.press('ArrowDown')
  await expect(places.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('combobox', { name: 'Find a quotation in this text' })).toBeFocused()
  await expectAccessible(page)
  await annotate(page)
  expect(text.toLowerCase()).toContain('the')
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: 'Find a quotation in this text' })).toHaveValue('THE')
  await page.keyboard.press('Escape')
  await expect(articleText(page)).toBeFocused()
})

test('a command is given another key, listed and kept; the key of another one is refused by name', async ({
  as,
}) => {
  const { page } = await openText(as)
  const address = page.url()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  await sheet.getByRole('link', { name: 'Change the keys' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk/account#keys')
  const change = page.getByRole('button', { name: 'Change the key for: next sentence' })
  await change.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('k')
  await expect(page.getByRole('status').filter({ hasText: 'already gives “sentence before”' })).toBeVisible()
  await page.keyboard.press('Alt+j')
  await expect(page.getByRole('status').filter({ hasText: 'Saved: next sentence.' })).toBeVisible()
  await expect(change).toBeFocused()
  await expectAccessible(page)

  await page.goto(address)
  await articleText(page).focus()
  await page.keyboard.press('j')
  await expect(heard(page)).toHaveText('')
  await page.keyboard.press('Alt+j')
  await expect(heard(page)).not.toHaveText('')
})

test('with single keys off no letter does anything on any screen, and commands are buttons', async ({
  as,
}) => {
  const { page } = await openText(as)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys' })
  const single = sheet.getByRole('checkbox', { name: 'Single keys give commands' })
  await single.focus()
  await page.keyboard.press('Space')
  await expect(single).not.toBeChecked()
  await page.keyboard.press('Escape')
  await articleText(page).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  await expect(sheet).toHaveCount(0)
  await expect(heard(page)).toHaveText('')

  await page.getByRole('button', { name: 'Commands' }).focus()
  await page.keyboard.press('Enter')
  const commands = page.getByRole('region', { name: 'Commands' })
  await tabTo(page, commands.getByRole('button', { name: 'next sentence' }))
  await page.keyboard.press('Enter')
  await expect(heard(page)).not.toHaveText('')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(commands).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Commands' })).toBeFocused()
  await page.keyboard.press('Enter')
  // A command that opens a tool gives its room to it.
  await commands.getByRole('button', { name: 'find a quotation' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Find a quotation in this text' })).toBeFocused()
  await expect(commands).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Commands' }).focus()
  await page.keyboard.press('Enter')

  // Arrows and Enter are no single keys.
  await commands.getByRole('button', { name: 'a caret in the text' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Control+ArrowRight')
  await annotate(page)
})

test('marks stand in the text with boundaries that are read, and selecting works as before', async ({
  as,
}) => {
  const { page } = await openText(as)
  await page.keyboard.press('j')
  const sentence = ((await heard(page).textContent()) ?? '').trim()
  await annotate(page)
  await page.getByRole('button', { name: 'Commands' }).focus()
  await page.keyboard.press('Enter')
  const marks = page.getByRole('checkbox', { name: 'Marks in the text' })
  await marks.focus()
  await page.keyboard.press('Space')
  await expect(articleText(page).locator('mark')).toHaveText(sentence)
  await expect(articleText(page)).toContainText('start of annotation 1, not used yet:')
  await expect(articleText(page)).toContainText('end of annotation 1.')
  await expectAccessible(page)

  await page.reload()
  await expect(articleText(page).locator('mark')).toHaveText(sentence)
  await articleText(page).focus()
  await page.keyboard.press('v')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+End')
  await expect(heard(page)).toContainText('Selected')
  await annotate(page)
  const card = page.getByRole('complementary', { name: 'Annotations' }).getByRole('article').first()
  await expect(card).toContainText(HEADLINE)
})
