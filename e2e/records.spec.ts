import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Editor } from '@/lib/auth/model'
import { db } from '@/lib/db/client'
import { createDisagreement, setSides } from '@/lib/disagreement/commands'
import { createEvent } from '@/lib/plan/commands'
import { createReference } from '@/lib/reference/commands'
import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { expectFocusInTheWork, publishOne, submitForReview } from './loop-steps'
import { approveWhole, done, plantShortArticle } from './plant'

const MARK = randomUUID().slice(0, 4)
const POINT = 24
const NUMBER = `J${MARK}`
const LATER = '/desk/plan/versions/european-24-points'
const FIRST = '/desk/plan/versions/28-points'
const OUTLET = `The Harbour Gazette ${MARK}`
const PRINTED = `all prisoners of the strait, ${MARK}, go home`

// Two editors, an admin and a reader through a dozen screens.
test.setTimeout(300_000)

test('what one editor records a second one checks, and then readers see it', async ({ as, browse }) => {
  const author = await as('editor', 'Anna Author')
  const second = await as('editor', 'Boris Second')
  const admin = await as('admin', 'Ada Publisher')
  const { page } = author
  await plantShortArticle(admin.person.actor, MARK)
  await enterReference(author.person.actor)
  const wording = `${await saidOfTheFirstText()} within 40 days (${MARK}).`

  await addProvision(page)
  const revisionId = await writeItsSentence(page, wording)
  await addReading(page)
  await addFigure(page, wording)
  await recordSilence(page)
  await proposeAlignments(page)

  await checkAll(second.page)
  await approveWhole(second.person.actor, revisionId)
  await publishOne(admin.page, { wording })

  const reader = await browse()
  await reader.goto('/')
  await reader.getByRole('link', { name: new RegExp(`^Point ${POINT}:`) }).click()
  await expect(reader.getByRole('region', { name: 'Who printed what' })).toContainText(PRINTED)
  await reader.goto('/versions/european-24-points')
  await expect(reader.getByText(wording).first()).toBeVisible()
  await reader.goto('/coverage')
  await expect(reader.getByRole('main')).toContainText(`Dispatch ${MARK}`)
})

/** A source elsewhere that the sentence and the reading rest on. */
async function enterReference(actor: Editor): Promise<void> {
  const described = { titleKind: 'description', howRead: 'original', quality: 'A' } as const
  await done(createReference(actor, { outlet: OUTLET, title: `Report ${MARK}`, ...described }))
}

/** Our sentence on the same point of the first text, without its full stop. */
async function saidOfTheFirstText(): Promise<string> {
  const statement = await db.statement.findFirstOrThrow({
    where: { provision: { planVersion: { subject: { slug: '28-points' } }, point: { number: POINT } } },
    orderBy: { ordinal: 'asc' },
    select: { revisions: { orderBy: { number: 'desc' }, take: 1, select: { wording: true } } },
  })
  return (statement.revisions[0]?.wording ?? '').replace(/\.$/, '')
}

async function addProvision(page: Page): Promise<void> {
  await page.goto(LATER)
  await expectAccessibleInBoth(page)
  await page.getByText('Add a provision').click()
  await page.getByLabel('Number as printed').fill(NUMBER)
  const point = page.getByLabel('Point of the plan that it is about')
  const label = await point.getByRole('option', { name: new RegExp(`^${POINT} `) }).textContent()
  await point.selectOption({ label: label ?? '' })
  await page.getByRole('button', { name: 'Add the provision' }).click()
  await expect(page.getByRole('heading', { name: `Provision ${NUMBER}` })).toBeVisible()
  await expect(
    page.getByRole('button', { name: new RegExp(`^I have looked.*provision ${NUMBER}\\)$`) }),
  ).toHaveCount(0)
  await expect(page.getByLabel('Number as printed')).toBeFocused()
}

/** From the provision to its sentence, with the source and where in it; sends it to review. */
async function writeItsSentence(page: Page, wording: string): Promise<string> {
  await page.getByRole('link', { name: `Write the sentence that tells provision ${NUMBER}` }).click()
  await page.waitForURL(/\/desk\/statements\/new/)
  await expect(page.getByLabel('Provision that it tells').locator('option:checked')).toContainText(NUMBER)
  await page.getByLabel('The sentence').fill(wording)
  await page.getByRole('button', { name: 'Start the statement' }).click()
  await page.waitForURL(/\/desk\/statements\/(?!new)/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByText('Attach a reference').click()
  await page.getByLabel('Reference', { exact: true }).selectOption({ label: `${OUTLET}: Report ${MARK}` })
  await page.getByLabel('Seen to say').fill('All prisoners would go home within 40 days.')
  await page.getByLabel('Where in the source').fill('second paragraph')
  await page.getByRole('button', { name: 'Attach the reference' }).click()
  await expect(page.getByText('where: second paragraph')).toBeVisible()
  await expectSaid(page, `Attached: ${OUTLET}`)
  await submitForReview(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const publicId = new URL(page.url()).pathname.split('/').at(-1) as string
  const revision = await db.revision.findFirstOrThrow({ where: { statement: { publicId } } })
  return revision.id
}

async function addReading(page: Page): Promise<void> {
  await page.goto(FIRST)
  await page.getByRole('link', { name: `Add a reading of provision ${POINT}`, exact: true }).click()
  const form = page.getByRole('form', { name: `New reading of provision ${POINT}` })
  await form.getByLabel('What it prints').fill('words of nobody')
  await form.getByRole('button', { name: 'Add the reading' }).click()
  const source = form.getByRole('combobox', { name: 'Source' })
  await expect(source).toBeFocused()
  await expect(source).toHaveAccessibleDescription(/Choose a source from the list\.$/)
  await source.fill(OUTLET)
  await page.keyboard.press('Enter')
  // House style is followed, or set aside with a reason; a quotation is the source's own.
  await form.getByLabel('What it prints').fill('Everybody will go home.')
  await expect(form.getByLabel('Leave it, with a reason')).toBeVisible()
  await form.getByRole('button', { name: 'Add the reading' }).click()
  await expect(form.getByLabel('What it prints')).toBeFocused()
  await expect(form.getByLabel('What it prints')).toHaveAccessibleDescription(/Follow the house style/)
  await form.getByLabel('It is given').selectOption('quoted')
  await expect(form.getByLabel('Leave it, with a reason')).toHaveCount(0)
  await form.getByLabel('What it prints').fill(Array(26).fill('word').join(' '))
  await expect(form.getByText('26 words: at most 25 are quoted.')).toBeVisible()
  await form.getByLabel('What it prints').fill(PRINTED)
  await expect(form.getByRole('status')).toHaveText(/^\d+ of 25 words$/)
  await form.getByLabel('Where in the publication').fill('second paragraph')
  await expectAccessibleInBoth(page)
  await form.getByRole('button', { name: 'Add the reading' }).click()
  const readings = page.getByRole('list', { name: `Readings of provision ${POINT}`, exact: true })
  await expect(readings).toContainText(PRINTED)
  await expect(readings).toContainText('Yours: a second person has to look.')
  await expectSaid(page, 'The reading is added.')
  await expectFocusInTheWork(page)
  await expect(page.getByRole('button', { name: new RegExp(`^I have looked.*${OUTLET}`) })).toHaveCount(0)
}

async function addFigure(page: Page, wording: string): Promise<void> {
  await page.goto('/desk/figures')
  await expectAccessibleInBoth(page)
  await page.getByText('Take a figure apart').click()
  const form = page.getByRole('form', { name: 'New figure' })
  await form.getByLabel('Sentence').selectOption({ label: wording })
  await form.getByLabel('Figure', { exact: true }).fill('41')
  await expect(form.getByText('The sentence does not print it like this.')).toBeVisible()
  await form.getByLabel('Figure', { exact: true }).fill('40')
  await form.getByLabel('Unit').fill('days')
  await form.getByLabel('What it measures').fill('days until all are in Kiev')
  await expect(form.getByRole('list', { name: 'House style' })).toContainText('place names')
  await form.getByLabel('What it measures').fill(`days until all are home, ${MARK}`)
  await form.getByLabel('Whose figure').fill('the text')
  await form.getByRole('button', { name: 'Add the figure' }).click()
  await expect(page.getByRole('main')).toContainText('Added. A second person checks it.')
}

async function recordSilence(page: Page): Promise<void> {
  await page.goto('/desk/coverage')
  await expectAccessibleInBoth(page)
  await page.getByRole('link', { name: new RegExp(`^not checked \\(${POINT} .*Dispatch ${MARK}`) }).click()
  const cell = page.getByRole('region', { name: new RegExp(`^${POINT} .*Dispatch ${MARK}`) })
  await cell.getByLabel('Words searched for, beside reading it').fill('prisoner, hostage, humanitarian')
  await cell.getByRole('button', { name: /ecord that it is silent$/ }).click()
  await expect(cell).toContainText('Yours: a second person has to look.')
  await expect(cell).toContainText('prisoner, hostage, humanitarian')
}

async function proposeAlignments(page: Page): Promise<void> {
  await page.goto(LATER)
  await page.getByRole('button', { name: 'Propose alignments' }).click()
  const card = page.getByRole('article', { name: new RegExp(`${NUMBER}`) }).first()
  await expect(card).toContainText('proposed by the machine')
  await expect(card).toContainText('Differs:')
  await expectAccessibleInBoth(page)
}

/** From the queue to each record, and one more pair of eyes for it. */
async function checkAll(page: Page): Promise<void> {
  await page.goto('/desk?kind=look')
  await page.getByRole('link', { name: new RegExp(PRINTED) }).click()
  await page.getByRole('button', { name: new RegExp(`^I have looked.*${OUTLET}`) }).click()
  await expect(page.getByText('Made by Anna Author; checked by Boris Second').first()).toBeVisible()
  await expectSaid(page, 'Looked at: reading of provision')

  await page.goto('/desk?kind=look')
  await page.getByRole('link', { name: new RegExp(`Provision ${NUMBER} of .*point ${POINT}`) }).click()
  await page.getByRole('button', { name: new RegExp(`^I have looked.*provision ${NUMBER}\\)$`) }).click()
  await expect(page.getByText('Entered by Anna Author; checked by Boris Second').first()).toBeVisible()
  await expectSaid(page, 'Looked at: provision')

  await page.goto('/desk/figures')
  await page.getByRole('button', { name: new RegExp(`^I have checked it.*${MARK}`) }).click()
  await expect(page.getByText('Made by Anna Author; checked by Boris Second').first()).toBeVisible()

  await page.goto('/desk?kind=look')
  await page.getByRole('link', { name: new RegExp(`Dispatch ${MARK}.*is silent`) }).click()
  await page.waitForURL(/\/desk\/coverage/)
  const cell = page.getByRole('region', { name: new RegExp(`^${POINT} .*Dispatch ${MARK}`) })
  await cell.getByRole('button', { name: /^I have read it too/ }).click()
  await expect(cell).toContainText('checked by Boris Second')
  await expectSaid(page, 'Looked at: ')

  await page.goto(LATER)
  const card = page.getByRole('article', { name: new RegExp(`${NUMBER}`) }).first()
  await card.focus()
  await page.keyboard.press('c')
  await expect(card).toContainText('confirmed by Boris Second')
  await expectSaid(page, 'Looked at: ')
}

/** What was done is said in the line of the frame, and the keyboard goes on from the work. */
async function expectSaid(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
  await expectFocusInTheWork(page)
}

test('every screen of the desk lists its keys and leads anywhere by keyboard', async ({ as }) => {
  const { page } = await as('editor', 'Kim Keys')
  // A screen of few rows: what lies behind a dialog is looked at as well, and takes long where it is long.
  await page.goto('/desk/figures')
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('This screen has no keys of its own.')
  await expectAccessibleInBoth(page)
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Go to' })
  const box = palette.getByRole('combobox')
  await expect(box).toBeFocused()
  await box.fill(`point ${POINT}`)
  await expect(palette.getByRole('option', { name: new RegExp(`^${POINT} `) })).toBeVisible()
  await expectAccessibleInBoth(page)
  await box.fill('witkoff')
  await expect(palette.getByRole('option', { name: /Witkoff.*person/ })).toBeVisible()
  await box.fill('alignment european')
  await expect(palette.getByRole('option', { selected: true })).toContainText(/European/)
  await box.fill('european text')
  await expect(palette.getByRole('option', { selected: true })).toContainText(/European/)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${LATER}`)

  await page.keyboard.press('?')
  await expect(keys).toContainText('confirm the alignment that has the focus')
  await page.keyboard.press('Escape')
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: /^Against/ })
    .press('Enter')
  await expect(page).toHaveURL(/#alignments$/)
})

test('two people change one event: the second is shown what stands and decides', async ({ as }) => {
  const slug = `flood-${MARK}`
  const [first, second] = [await as('editor', 'First Hand'), await as('editor', 'Second Hand')]
  const dated = { date: '', dateWords: 'in the spring', dateBasis: 'no source gives a day' }
  await done(createEvent(first.person.actor, { slug, title: `Flood ${MARK}`, ...dated }))
  const rowOf = (page: Page) =>
    page
      .getByRole('region', { name: 'Events' })
      .getByRole('listitem')
      .filter({ hasText: `Flood ${MARK}` })
  for (const { page } of [first, second]) {
    await page.goto('/desk/plan')
    await rowOf(page).locator('summary').first().click()
  }
  const words = (page: Page) => rowOf(page).getByLabel('The source’s own words for the date')
  const save = (page: Page) => rowOf(page).getByRole('button', { name: 'Save the date' }).click()
  await words(first.page).fill('in May')
  await save(first.page)
  await expect(rowOf(first.page).getByText('Saved.')).toBeVisible()

  await words(second.page).fill('in June')
  await save(second.page)
  await expect(rowOf(second.page).getByRole('alert')).toContainText('in May')
  await expect(words(second.page)).toHaveValue('in June')
  await rowOf(second.page)
    .getByRole('button', { name: /^Keep what I typed/ })
    .click()
  await save(second.page)
  await expect(rowOf(second.page).getByText('Saved.')).toBeVisible()
  await expect(rowOf(second.page).locator('q').first()).toHaveText('in June')
})

test('two people set the sides of one disagreement: the second is shown what stands and decides', async ({
  as,
}) => {
  const one = await as('editor', 'Anna Author')
  const { page } = await as('editor', 'Boris Second')
  const made = { slug: `sides-${MARK}`, title: `Sides of the strait ${MARK}`, ordinal: 90 } as const
  const { subjectId } = await done(createDisagreement(one.person.actor, { ...made, kind: 'reports_differ' }))
  const statements = await db.statement.findMany({
    take: 2,
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  })
  await page.goto('/desk/plan')
  await page.getByText(`Change ${made.title}`).click()
  const row = page.getByRole('listitem').filter({ hasText: made.title })
  await row.getByRole('button', { name: 'Write: Question' }).click()
  await row.getByRole('textbox', { name: 'Question', exact: true }).fill('Who closed the strait?')
  await row.getByRole('button', { name: 'Save the words' }).click()
  await expect(row.getByText('Question: Who closed the strait?')).toBeVisible()
  await row.getByRole('combobox', { name: 'Add a statement as a side' }).fill('the')
  await page.keyboard.press('Enter')
  const [first] = statements
  const theirs = { disagreementId: subjectId, statementIds: [first!.id], seen: [] }
  await done(setSides(one.person.actor, theirs))
  await row.getByRole('button', { name: 'Set the sides' }).click()
  await expect(row.getByRole('alert')).toContainText('The sides are now:')
  await row.getByRole('button', { name: 'Keep what I chose, to write it over this' }).click()
  await row.getByRole('button', { name: 'Set the sides' }).click()
  await expect(row.getByText('The sides are set.')).toBeVisible()
  expect(await db.disagreementSide.count({ where: { disagreementId: subjectId } })).toBe(1)
})

test('two people correct one reference: the second is shown what stands beside what they typed', async ({
  as,
}) => {
  const outlet = `The Lighthouse ${MARK}`
  const [first, second] = [await as('editor', 'First Hand'), await as('editor', 'Second Hand')]
  const described = { titleKind: 'description', howRead: 'original', quality: 'A' } as const
  await done(createReference(first.person.actor, { outlet, title: `Lamps ${MARK}`, ...described }))
  const rowOf = (page: Page) => page.getByRole('listitem').filter({ hasText: outlet })
  for (const { page } of [first, second]) {
    await page.goto('/desk/references')
    await rowOf(page).getByText('Correct it').click()
  }
  const title = (page: Page) => rowOf(page).getByLabel('Title', { exact: true })
  const save = (page: Page) => rowOf(page).getByRole('button', { name: 'Save the reference' }).click()
  await title(first.page).fill(`Lamps, first ${MARK}`)
  await save(first.page)
  await expect(rowOf(first.page).getByText('Saved.')).toBeVisible()

  await title(second.page).fill(`Lamps, second ${MARK}`)
  await save(second.page)
  const theirs = rowOf(second.page).getByRole('alert')
  await expect(theirs).toContainText(`now: Lamps, first ${MARK}`)
  await expect(theirs).toContainText(`you typed: Lamps, second ${MARK}`)
  await expect(title(second.page)).toHaveValue(`Lamps, second ${MARK}`)
  await rowOf(second.page)
    .getByRole('button', { name: /^Keep what I typed/ })
    .click()
  await save(second.page)
  await expect(rowOf(second.page).getByText('Saved.')).toBeVisible()
  await expect(rowOf(second.page).locator('i').first()).toHaveText(`Lamps, second ${MARK}`)
})

test('a fact of an article that cannot be is marked at its own field', async ({ as }) => {
  const admin = await as('admin', 'Ada Publisher')
  const { slug } = await plantShortArticle(admin.person.actor, `facts ${MARK}`)
  const { page } = admin
  await page.goto(`/desk/articles/${slug}/about`)
  await page.getByText('Correct the facts').click()
  const published = page.getByLabel('Published', { exact: true })
  await published.fill('some time in spring')
  await page.getByRole('button', { name: 'Save the facts' }).click()
  await expect(published).toBeFocused()
  await expect(published).toHaveAccessibleDescription(/Write the date as 2025-11-29/)
  await expect(page.getByRole('alert').filter({ hasText: 'Published: Write the date' })).toBeVisible()
})

test('two admins correct one article: the second is shown what stands and writes over it', async ({ as }) => {
  const [first, second] = [await as('admin', 'Ada First'), await as('admin', 'Ada Second')]
  const { slug } = await plantShortArticle(first.person.actor, `overtaken ${MARK}`)
  for (const { page } of [first, second]) {
    await page.goto(`/desk/articles/${slug}/about`)
    await page.getByText('Correct the facts').click()
  }
  const saveAs = async (page: Page, byline: string) => {
    await page.getByLabel('Byline').fill(byline)
    await page.getByRole('button', { name: 'Save the facts' }).click()
  }
  await saveAs(first.page, 'A. Writer')
  await expect(first.page.getByText('Saved.')).toBeVisible()
  await saveAs(second.page, 'B. Writer')
  const both = second.page.getByRole('alert').filter({ hasText: 'Somebody else changed this meanwhile' })
  await expect(both).toContainText(/now: A\. Writer.*you typed: B\. Writer/)
  await both.getByRole('button', { name: /^Keep what I typed/ }).click()
  await second.page.getByRole('button', { name: 'Save the facts' }).click()
  await expect(second.page.getByText('Saved.')).toBeVisible()
  await expect(second.page.getByRole('definition').filter({ hasText: 'B. Writer' })).toBeVisible()
})
