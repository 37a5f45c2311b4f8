import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { takeDraftBack } from '@/lib/newsroom/take-draft-back'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { type AtDesk, expect, test } from './fixtures'
import {
  type PlantedArticle,
  plantAnnotation,
  plantApproved,
  plantDraft,
  plantShortArticle,
  pointId,
} from './plant'

const POINT = 7
const FIRST = 'Ships waited for the tide'

type Ground = {
  readonly admin: AtDesk<'admin'>
  readonly author: AtDesk<'editor'>
  readonly article: PlantedArticle
  readonly mark: string
}

/** An article of two paragraphs, and an editor with a draft about point 7 that shares words with the first. */
async function ground(as: <R extends 'admin' | 'editor'>(role: R, name?: string) => Promise<AtDesk<R>>) {
  const mark = `a${randomUUID().slice(0, 6)}`
  const admin = await as('admin', 'Ada Publisher')
  const author = await as('editor', 'Anna Author')
  const article = await plantShortArticle(admin.person.actor, mark)
  return { admin, author, article, mark } satisfies Ground
}
const wordingOf = (mark: string) => `Ships of dispatch ${mark} would wait for the tide.`

async function open(page: Page, { slug }: PlantedArticle): Promise<Locator> {
  await page.goto(`/desk/articles/${slug}`)
  const text = page.getByRole('region', { name: 'Article text' })
  await text.focus()
  return text
}
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })
/** The words themselves, and not where the box quotes them. */
const paragraph = (page: Page) => page.getByRole('region', { name: 'Article text' }).getByText(FIRST)
const box = (page: Page) => page.getByRole('form', { name: 'New annotation' })

/** Selects the first paragraph as somebody with a mouse does. */
async function tripleClick(page: Page): Promise<void> {
  await paragraph(page).click({ clickCount: 3 })
  await expect(box(page)).toBeVisible()
}
/** The point to the first place among what is offered, as it is for whoever used it last. */
async function usedBefore(page: Page): Promise<void> {
  const point = await pointId(POINT)
  await page.addInitScript((id) => localStorage.setItem('proviso:targets', JSON.stringify([id])), point)
}
/** How many passages stand as evidence of a statement, by bearing. */
async function evidenceOf({ statementId }: { readonly statementId: string }) {
  const rows = await db.evidence.findMany({
    where: { revision: { statementId } },
    orderBy: { addedAt: 'desc' },
    select: { bearing: true, annotation: { select: { spans: { select: { exact: true } }, voice: true } } },
  })
  return rows.map(({ bearing, annotation }) => ({
    bearing,
    voice: annotation.voice,
    words: annotation.spans.map(({ exact }) => exact).join(' … '),
  }))
}

test('typical evidence costs two keys, and one takes it back', async ({ as }) => {
  const { author, article, mark } = await ground(as)
  const { page, person } = author
  const draft = await plantDraft(person.actor, { subjectId: await pointId(POINT), wording: wordingOf(mark) })
  await usedBefore(page)
  await open(page, article)
  await page.keyboard.press('j')
  await page.keyboard.press('1')
  await expect(box(page).locator(':focus')).toHaveCount(1)
  await expectAccessibleInBoth(page)

  await page.keyboard.press('+')
  await expect(said(page, /^Saved on point 7.*, supports: “/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Article text' })).toBeFocused()
  expect(await evidenceOf(draft)).toEqual([
    { bearing: 'supports', voice: 'outlet_words', words: `${FIRST}, dispatch ${mark} says.` },
  ])
  await page.keyboard.press('u')
  await expect(said(page, 'All of it is taken back.')).toBeVisible()
  expect(await evidenceOf(draft)).toEqual([])
})

test('s starts a statement with what is known, n writes a note, Enter on a subject saves', async ({ as }) => {
  const { author, article, mark } = await ground(as)
  const { page } = author
  await usedBefore(page)
  await open(page, article)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(box(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('1')
  await page.keyboard.press('s')
  await expect(box(page).getByLabel('Wording')).toBeFocused()
  await expect(box(page).getByLabel('As of')).toHaveValue('2025-11-20')
  await expect(box(page).getByLabel('Via whom')).toBeVisible()
  await page.keyboard.type(`A sentence of ${mark} with digits 1 and + signs.`)
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await expect(said(page, /^Saved on point 7, supports: “.*”, a new statement\.$/)).toBeVisible()
  const started = await db.revision.findFirstOrThrow({
    where: { wording: { contains: mark } },
    select: {
      asOf: true,
      asOfMethod: true,
      statement: { select: { publicId: true, subjectId: true, kind: true } },
    },
  })
  expect(started).toMatchObject({
    asOf: '2025-11-20',
    asOfMethod: 'inferred',
    statement: { subjectId: await pointId(POINT), kind: 'detail' },
  })
  // It is gone with the undo, for everybody, and there again with the redo, under the same id.
  const { publicId } = started.statement
  const atList = await page.context().newPage()
  const listed = async (count: number) => {
    await atList.goto('/desk/statements')
    await expect(atList.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(atList.getByRole('link', { name: mark })).toHaveCount(count)
  }
  const card = page.getByRole('complementary', { name: 'Annotations' })
  await expect(card).toContainText(mark)
  await listed(1)
  await page.keyboard.press('u')
  await expect(said(page, 'All of it is taken back.')).toBeVisible()
  await expect(card).not.toContainText(mark)
  await listed(0)
  await page.keyboard.press('U')
  await expect(said(page, 'All of it is done again.')).toBeVisible()
  await expect(card).toContainText(mark)
  await listed(1)
  await atList.close()
  expect(await db.statement.count({ where: { publicId } })).toBe(1)

  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(box(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('u')
  await expect(said(page, 'Save or close the open form first. Nothing was taken back.')).toBeVisible()
  await page.keyboard.press('n')
  await expect(box(page).getByLabel('Note')).toBeFocused()
  await page.keyboard.type('ask about 1 tide')
  await page.keyboard.press('Control+Enter')
  await expect(said(page, /^Annotation saved/)).toBeVisible()

  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(box(page).locator('[data-target]:focus')).toHaveCount(1)
  await page.keyboard.press('Enter')
  const made = () =>
    db.annotation.findMany({
      where: { version: { article: { slug: article.slug } } },
      orderBy: { createdAt: 'asc' },
      select: { note: true, motivation: true, targets: { select: { subjectId: true } } },
    })
  const about = [{ subjectId: await pointId(POINT) }]
  await expect.poll(made).toEqual([
    { note: '', motivation: 'highlighting', targets: about },
    { note: 'ask about 1 tide', motivation: 'commenting', targets: [] },
    { note: '', motivation: 'highlighting', targets: about },
  ])
})

test('what a new statement is about is what its passage is about', async ({ as }) => {
  const { author, article, mark } = await ground(as)
  const { page } = author
  await open(page, article)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(box(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('s')
  await expect(box(page).getByLabel('Wording')).toBeFocused()
  await page.keyboard.type(`A sentence of ${mark}.`)
  await expect(box(page)).toContainText('The annotation will be about nothing yet')
  await box(page).getByLabel('The statement is about').pressSequentially(String(POINT))
  await page.keyboard.press('Enter')
  await expect(box(page)).toContainText(/The annotation will be about point 7: .* \(added\)/)
  await page.keyboard.press('Control+Enter')
  await expect(said(page, /^Saved on point 7, supports:/)).toBeVisible()
  const where = { version: { article: { slug: article.slug } } }
  const made = () => db.annotation.findMany({ where, select: { targets: { select: { subjectId: true } } } })
  await expect.poll(made).toEqual([{ targets: [{ subjectId: await pointId(POINT) }] }])

  // The same words once more: the box says so, and leads there.
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(box(page)).toContainText('These words are annotated already:')
  await box(page)
    .getByRole('button', { name: /supports.* · Anna Author$/ })
    .click()
  await expect(box(page)).toBeHidden()
  await expect(
    page.getByRole('complementary', { name: 'Annotations' }).getByRole('button', { pressed: true }),
  ).toHaveCount(1)
})

test('after a selection by mouse Ctrl Enter saves from the text, and Enter what a digit chose', async ({
  as,
}) => {
  const { author, article } = await ground(as)
  const { page } = author
  await usedBefore(page)
  const text = await open(page, article)
  await tripleClick(page)
  await expect(text).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(said(page, /^Annotation saved/)).toBeVisible()

  await page.getByText('A pilot summed up').click({ clickCount: 3 })
  await expect(box(page)).toBeVisible()
  await page.keyboard.press('1')
  await expect(box(page).locator('[data-target]:focus')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await expect
    .poll(() =>
      db.annotation.findMany({
        where: { version: { article: { slug: article.slug } } },
        orderBy: { createdAt: 'asc' },
        select: { targets: { select: { subjectId: true } } },
      }),
    )
    .toEqual([{ targets: [] }, { targets: [{ subjectId: await pointId(POINT) }] }])
})

test('double and triple click, a drag that ends outside, and a selection by keyboard are trimmed to words', async ({
  as,
}) => {
  const { author, article, mark } = await ground(as)
  const { page } = author
  const text = await open(page, article)
  const whole = `${FIRST}, dispatch ${mark} says.`
  const passage = box(page).locator('blockquote')

  await paragraph(page).click({ clickCount: 3 })
  await expect(passage).toHaveText(whole)
  const block = await paragraph(page).boundingBox()
  if (!block) throw new Error('the paragraph is not there')
  await page.mouse.dblclick(block.x + 15, block.y + block.height / 2)
  await expect(passage).toHaveText('Ships')

  await page.mouse.move(block.x + 60, block.y + block.height / 2)
  await page.mouse.down()
  await page.mouse.move(block.x - 30, block.y - 60, { steps: 5 })
  await page.mouse.up()
  await expect(passage).toHaveText(/^Ships( waited)?$/)

  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveCount(0)
  await expect(text).toBeFocused()
})

test('several passages by mouse: the next selection is added, because that was asked for', async ({ as }) => {
  const { author, article, mark } = await ground(as)
  const { page } = author
  await open(page, article)
  await tripleClick(page)
  await box(page).getByRole('button', { name: 'add another passage' }).click()
  await page.getByText('A pilot summed up').click({ clickCount: 3 })
  await expect(box(page).locator('blockquote')).toHaveText([
    new RegExp(`dispatch ${mark} says\\.$`),
    'A pilot summed up the mood of the town.',
  ])
  // What a browser tells of the same gesture afterwards asks nothing.
  await page.mouse.move(5, 5)
  await expect(box(page).getByText('You selected other words.')).toHaveCount(0)
  await box(page).getByRole('button', { name: 'Save annotation' }).click()
  await expect(said(page, 'Annotation saved.')).toBeVisible()
})

test('several passages by keyboard: one is added, seen, and taken out again', async ({ as }) => {
  const { author, article, mark } = await ground(as)
  const { page } = author
  await open(page, article)
  const heard = page.locator('#workspace-help + [aria-live]')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(box(page).locator(':focus')).toHaveCount(1)
  const voice = await box(page).getByLabel('Voice').inputValue()
  await page.keyboard.press('v')
  await expect(box(page).getByLabel('Voice')).not.toHaveValue(voice)
  await expect(heard).toContainText('Voice: ')

  await page.keyboard.press('p')
  await expect(said(page, /^Select the next passage/)).toBeVisible()
  // Keys in the text are the text's meanwhile, and the way back keeps what was chosen.
  await page.keyboard.press('Escape')
  await expect(box(page).locator(':focus')).toHaveCount(1)
  await expect(said(page, /^Select the next passage/)).toHaveCount(0)
  await page.keyboard.press('p')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(said(page, 'Added: the annotation has 2 passages now.')).toBeVisible()
  await expect(box(page).locator(':focus')).toHaveCount(1)
  const passages = box(page).getByRole('list', { name: 'Passages' }).locator('blockquote')
  await expect(passages).toHaveText([
    new RegExp(`dispatch ${mark} says`),
    'A pilot summed up the mood of the town.',
  ])
  await expect(passages.last()).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
  await page.keyboard.press('Delete')
  await expect(said(page, 'Taken out. One passage is left.')).toBeVisible()
  await expect(box(page).locator('blockquote')).toHaveText(new RegExp(`dispatch ${mark} says`))
  await page.keyboard.press('Control+Enter')
  await expect(said(page, 'Annotation saved.')).toBeVisible()
})

test('what is found by typing takes the place of what is offered, and the arrows keep it in view', async ({
  as,
}) => {
  const { author, article } = await ground(as)
  const { page } = author
  await page.setViewportSize({ width: 1280, height: 640 })
  await usedBefore(page)
  await open(page, article)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(box(page).locator(':focus')).toHaveCount(1)
  const active = box(page).getByRole('listbox', { name: 'Choices' }).getByRole('option', { selected: true })
  const follow = async () => {
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key)
      await expect(active).toBeInViewport({ ratio: 1 })
    }
  }
  await page.keyboard.press('/')
  await expect(box(page).locator('[data-target]').first()).toBeVisible()
  await page.keyboard.type('p')
  await expect(active).toBeInViewport({ ratio: 1 })
  await expect(box(page).locator('[data-target]').first()).toBeHidden()
  await expect(box(page).getByRole('combobox', { name: 'About' })).toBeInViewport({ ratio: 1 })
  await follow()
  await page.keyboard.press('Enter')
  await expect(box(page).locator('[data-target]:focus')).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('s')
  await box(page).getByRole('combobox', { name: 'The statement is about' }).focus()
  await page.keyboard.type('p')
  await expect(active).toBeInViewport({ ratio: 1 })
  await follow()
})

test('an annotation that stands is attached as a new one is, by number and sign, in a form that is in view', async ({
  as,
}) => {
  const { author, article, mark } = await ground(as)
  const { page, person } = author
  const draft = await plantDraft(person.actor, { subjectId: await pointId(POINT), wording: wordingOf(mark) })
  await plantAnnotation(person.actor, article, 'A pilot summed up the mood of the town.')
  await usedBefore(page)
  await open(page, article)
  await page.keyboard.press('n')
  await page.keyboard.press('s')
  const form = page.getByRole('form', { name: 'Attach to a statement' })
  await expect(form.locator(':focus')).toHaveCount(1)
  await expect(form).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('1')
  await expect(form.getByRole('button', { name: wordingOf(mark) })).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.keyboard.press('-')
  await expect(said(page, 'Attached to the draft.')).toBeVisible()
  expect((await evidenceOf(draft)).map(({ bearing }) => bearing)).toEqual(['disputes'])
  await page.keyboard.press('u')
  await expect(said(page, 'It is no longer attached.')).toBeVisible()

  await page.keyboard.press('s')
  await expect(form.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('1')
  await page.keyboard.press('s')
  await page.keyboard.type(`The mood of ${mark} was summed up.`)
  await page.keyboard.press('Control+Enter')
  await expect(said(page, 'A statement was started with this passage.')).toBeVisible()
})

test('by touch: a long press opens one line at the foot, and buttons do what keys do', async ({
  as,
  browse,
}) => {
  const { author, article, mark } = await ground(as)
  const { person } = author
  const draft = await plantDraft(person.actor, { subjectId: await pointId(POINT), wording: wordingOf(mark) })
  const page = await browse(person, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })
  await usedBefore(page)
  await page.goto(`/desk/articles/${article.slug}`)
  const words = paragraph(page)
  await expect(words).toBeVisible()
  // What a long press and the handles leave behind; the press itself is the system's.
  await expect(async () => {
    await words.evaluate((element) => getSelection()?.selectAllChildren(element))
    await expect(page.getByRole('region', { name: 'Selected words' })).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const foot = await page.getByRole('region', { name: 'Selected words' }).boundingBox()
  const passage = await words.boundingBox()
  expect((passage?.y ?? 0) + (passage?.height ?? 0)).toBeLessThan(foot?.y ?? 0)
  await page.getByRole('button', { name: 'Annotate' }).tap()
  await expect(box(page)).toBeVisible()
  await expectAccessible(page)
  await box(page)
    .getByRole('button', { name: new RegExp(`point ${POINT}:`) })
    .tap()
  await box(page).getByRole('button', { name: 'supports' }).tap()
  await expect(said(page, /^Saved on point 7.*, supports: “/)).toBeVisible()
  expect((await evidenceOf(draft)).map(({ bearing }) => bearing)).toEqual(['supports'])
})

test('what is refused goes again, says why, and loses nothing that was typed', async ({ as }) => {
  const { author, article, mark } = await ground(as)
  const { page, person } = author
  const subjectId = await pointId(POINT)
  const draft = await plantDraft(person.actor, { subjectId, wording: wordingOf(mark) })
  await usedBefore(page)
  await open(page, article)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await expect(box(page).getByRole('button', { name: wordingOf(mark) })).toBeVisible()
  const other = `Other words of ${mark}.`
  await db.revision.update({
    where: { id: draft.revisionId },
    data: { wording: other, rowVersion: { increment: 1 } },
  })
  await page.keyboard.press('n')
  await page.keyboard.type('kept')
  await box(page).getByRole('button', { name: 'supports' }).click()
  const problem = box(page).getByRole('alert')
  await expect(problem).toContainText(wordingOf(mark))
  await expect(problem).toContainText(`It reads now: “${other}”`)
  await expect(box(page).getByLabel('Note')).toHaveValue('kept')
  expect(await evidenceOf(draft)).toEqual([])
  await box(page).getByRole('button', { name: other }).click()
  await box(page).getByRole('button', { name: 'supports' }).click()
  await expect(said(page, /^Saved on point 7.*, supports: “/)).toBeVisible()
  expect(await evidenceOf(draft)).toHaveLength(1)
})

test('an approved sentence takes support from its author; a draft of others takes nothing and says so', async ({
  as,
}) => {
  const { author, article, mark } = await ground(as)
  const second = await as('editor', 'Boris Second')
  const { page, person } = author
  const subjectId = await pointId(POINT)
  const earlier = await db.annotation.findFirstOrThrow({ where: { deletedAt: null }, select: { id: true } })
  const approved = await plantApproved(person.actor, second.person.actor, {
    subjectId,
    wording: wordingOf(mark),
    evidence: [{ annotationId: earlier.id, bearing: 'supports' }],
  })
  const foreign = `Ships would wait, dispatch ${mark} of somebody else.`
  await plantDraft(second.person.actor, { subjectId, wording: foreign })
  await usedBefore(page)
  await open(page, article)
  await tripleClick(page)
  await page.keyboard.press('1')
  await box(page).getByRole('button', { name: foreign }).click()
  await page.keyboard.press('+')
  await expect(said(page, 'It is a draft of Boris Second: only its authors attach passages.')).toBeVisible()
  // What disputes it opens its next draft, which goes with the undo as long as nobody did anything with it.
  const choose = () =>
    box(page)
      .getByRole('button', { name: wordingOf(mark) })
      .click()
  const drafts = () =>
    db.revision.findMany({
      where: { statementId: approved.statementId, frozenAt: null },
      select: { id: true, evidence: { select: { bearing: true } } },
    })
  await choose()
  await page.keyboard.press('-')
  await expect(said(page, /^Saved on point 7, disputes: “.*”; you opened its next draft\.$/)).toBeVisible()
  const opened = await drafts()
  expect(opened).toMatchObject([{ evidence: [{}, {}] }])
  await page.keyboard.press('u')
  await expect(said(page, 'All of it is taken back.')).toBeVisible()
  expect(await drafts()).toEqual([])
  await page.keyboard.press('U')
  await expect(said(page, 'All of it is done again.')).toBeVisible()
  const [again] = await drafts()
  expect(again?.id).toBe(opened[0]?.id)
  // Words that were written in it since are not taken back with it.
  await db.revision.update({
    where: { id: again?.id ?? '' },
    data: { responseNote: 'Written since.', rowVersion: { increment: 1 } },
  })
  await page.keyboard.press('u')
  await expect(
    said(page, /^The passage is taken back\. The next draft .* stays open, because it was worked on since:/),
  ).toBeVisible()
  await expect(page.getByRole('status').getByRole('link', { name: wordingOf(mark) })).toBeVisible()
  await expectAccessible(page)
  await db.revision.update({ where: { id: again?.id ?? '' }, data: { rowVersion: 1 } })
  expect(await takeDraftBack(person.actor, { revisionId: again?.id ?? '' })).toMatchObject({ ok: true })

  await tripleClick(page)
  await page.keyboard.press('1')
  await choose()
  await page.keyboard.press('+')
  await expect(said(page, /^Saved on point 7, supports: “.*”; a second person signs it\.$/)).toBeVisible()
  expect(await evidenceOf(approved)).toHaveLength(2)
})

test('what was typed is there again after a reload', async ({ as }) => {
  const { author, article } = await ground(as)
  const { page } = author
  await usedBefore(page)
  await open(page, article)
  await tripleClick(page)
  await page.keyboard.press('1')
  await page.keyboard.press('n')
  await page.keyboard.type('not saved yet')
  await page.reload()
  await expect(box(page).getByLabel('Note')).toHaveValue('not saved yet')
  await expect(
    box(page).getByRole('button', { name: new RegExp(`point ${POINT}:`), pressed: true }),
  ).toBeVisible()
})
