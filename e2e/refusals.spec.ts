import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { updateAnnotation } from '@/lib/annotation/commands'
import { EMPTY_ANNOTATION } from '@/lib/annotation/model'
import { db } from '@/lib/db/client'
import { requestChanges } from '@/lib/newsroom/request-changes'
import { submitRevision } from '@/lib/newsroom/submit-revision'
import { addCoAuthor, updateDraft } from '@/lib/statement/commands'
import { EMPTY_FIELDS } from '@/lib/statement/model'
import { expectAccessible } from './accessible'
import { cookieOf, expect, problemOn, test } from './fixtures'
import { newPerson, type Person, sessionFor } from './people'
import {
  done,
  type PlantedArticle,
  plantAnnotation,
  plantApproved,
  plantArticle,
  plantDraft,
  plantInReview,
  pointId,
} from './plant'

const FOR_GOOD = 'The northern draft would keep the country outside the alliance for good'
const WATCH = 'It does not say who would watch over that.'
const NEXT_ROUND = 'No date is set for the next round.'

let author: Person<'editor'>
let article: PlantedArticle
let subjectId: string
const wordingOf = (what: string) => `${what} ${randomUUID().slice(0, 6)}.`

test.beforeAll(async () => {
  const admin = await newPerson('admin', 'Rita Refusal')
  author = await newPerson('editor', 'Anton Author')
  article = await plantArticle(admin.actor, 'e2e/documents/strait-draft.txt', randomUUID().slice(0, 6))
  subjectId = await pointId(11)
})

const support = async (words = FOR_GOOD) => ({
  annotationId: await plantAnnotation(author.actor, article, words),
  bearing: 'supports' as const,
})

async function openDraft(page: Page, publicId: string) {
  await page.goto(`/desk/statements/${publicId}`)
  await expect(page.getByRole('heading', { name: 'Can this be submitted?' })).toBeVisible()
}

test('support by context alone cannot be submitted', async ({ browse }) => {
  const page = await browse(author)
  const context = { ...(await support()), bearing: 'context' as const }
  const draft = await plantDraft(author.actor, {
    subjectId,
    wording: wordingOf('Context alone'),
    evidence: [context],
  })
  await openDraft(page, draft.publicId)
  const gate = page.getByRole('region', { name: 'Can this be submitted?' })
  await expect(
    gate.getByRole('link', { name: /Nothing supports it yet.*Context never counts/ }),
  ).toBeVisible()
  await gate.getByRole('button', { name: 'Submit for review' }).click()
  await expect(problemOn(page)).toContainText('Something still stands in the way.')
  await page.getByRole('combobox', { name: 'Bearing' }).selectOption('supports')
  await expect(gate.getByText('Nothing stands in the way.')).toBeVisible()
  await expectAccessible(page)
})

test('an allegation about a named person cannot be submitted without their response', async ({ browse }) => {
  const page = await browse(author)
  const draft = await plantDraft(author.actor, {
    subjectId,
    wording: wordingOf('An allegation'),
    evidence: [await support()],
  })
  await openDraft(page, draft.publicId)
  const about = page.getByRole('group', { name: 'Allegation about a named person' }).getByLabel('About')
  await about.selectOption({ index: 1 })
  const gate = page.getByRole('region', { name: 'Can this be submitted?' })
  await expect(gate.getByText('say what they answered')).toBeVisible()
  await gate.getByRole('button', { name: 'Save and submit for review' }).click()
  await expect(problemOn(page)).toContainText('Something still stands in the way.')
  await page.getByLabel('Their response').selectOption('denied')
  await gate.getByRole('button', { name: /submit for review/i }).click()
  await expect(page.getByText(/^Revision 1, in review\./)).toBeVisible()
})

test('a co-author finds it among their own work, with the reason, and cannot approve it', async ({ as }) => {
  const { person, page } = await as('editor', 'Cora Coauthor')
  const wording = wordingOf('Written by two')
  const draft = await plantDraft(author.actor, { subjectId, wording, evidence: [await support()] })
  await done(addCoAuthor(author.actor, { revisionId: draft.revisionId, userId: person.id }))
  const { rowVersion } = await db.revision.findUniqueOrThrow({ where: { id: draft.revisionId } })
  await done(submitRevision(author.actor, { revisionId: draft.revisionId, rowVersion }))
  await page.goto(`/desk/review#${draft.publicId}`)
  const own = page.getByRole('region', { name: 'Your own work, waiting for somebody else' })
  await expect(own.getByRole('link', { name: wording })).toBeVisible()
  await expect(own).toContainText('so you cannot review them')
  await expect(page.getByRole('article', { name: wording })).toHaveCount(0)
})

test('approving with every fit excepted is refused in a sentence', async ({ as }) => {
  const { page } = await as('editor', 'Uma Unsigned')
  const wording = wordingOf('Nothing signed')
  const { publicId } = await plantInReview(author.actor, { subjectId, wording, evidence: [await support()] })
  await page.goto(`/desk/review#${publicId}`)
  const card = page.getByRole('article', { name: wording })
  await card.getByRole('checkbox', { name: 'These words carry this sentence' }).uncheck()
  await approve(page)
  await expect(problemOn(page)).toContainText('Nothing that supports the sentence would be signed.')
  expect(
    await db.revisionEvent.count({ where: { revision: { statement: { publicId } }, kind: 'approved' } }),
  ).toBe(0)
})

test('a fit that nobody signed keeps an approved sentence out of the edition', async ({ as }) => {
  const second = await as('editor', 'Sven Second')
  const admin = await as('admin', 'Petra Publisher')
  const wording = wordingOf('One of two signed')
  const evidence = [await support(), await support(WATCH)]
  const { publicId } = await plantInReview(author.actor, { subjectId, wording, evidence })
  await second.page.goto(`/desk/review#${publicId}`)
  const card = second.page.getByRole('article', { name: wording })
  await card.getByRole('checkbox', { name: 'These words carry this sentence' }).last().uncheck()
  await approve(second.page)
  await expect(
    second.page.getByRole('status').filter({ hasText: /^Approved\. Fits signed: 1;/ }),
  ).toBeVisible()
  await admin.page.goto('/desk/editions/next')
  const waiting = admin.page
    .getByRole('region', { name: 'Not ready' })
    .getByRole('listitem')
    .filter({ hasText: wording })
  await expect(waiting.first()).toContainText(/sign/i)
  await expect(admin.page.getByRole('checkbox', { name: wording })).toHaveCount(0)
})

test('a change under an approval voids it until it is taken back, and says what wants a new signature', async ({
  browse,
  as,
}) => {
  const page = await browse(author)
  const second = await newPerson('editor', 'Vera Void')
  const admin = await as('admin', 'Viktor Publisher')
  const wording = wordingOf('Approved, then changed')
  const evidence = await support()
  const { publicId } = await plantApproved(author.actor, second.actor, {
    subjectId,
    wording,
    evidence: [evidence],
  })
  await admin.page.goto('/desk/editions/next')
  await expect(admin.page.getByRole('checkbox', { name: wording })).toBeVisible()

  await giveVoice(page, evidence.annotationId, 'caption')
  await page.goto(`/desk/statements/${publicId}`)
  await expect(page.getByText('Signed before something in it changed: needs a new signature')).toBeVisible()
  await admin.page.getByRole('checkbox', { name: wording }).check()
  await admin.page.getByRole('button', { name: 'Show the difference' }).click()
  await expect(admin.page.getByText('This cannot be published yet')).toBeVisible()
  await expect(admin.page.getByRole('button', { name: /^Publish edition/ })).toBeDisabled()
  await expectAccessible(admin.page)

  await giveVoice(page, evidence.annotationId, 'outlet_words')
  await admin.page.reload()
  await expect(admin.page.getByRole('checkbox', { name: wording }), 'as it was approved').toBeVisible()
})

test('what changed after the reviewer opened it is not signed unseen', async ({ as }) => {
  const { page } = await as('editor', 'Mara Meanwhile')
  const wording = wordingOf('Changed meanwhile')
  const evidence = await support(NEXT_ROUND)
  const { publicId } = await plantInReview(author.actor, { subjectId, wording, evidence: [evidence] })
  await page.goto(`/desk/review#${publicId}`)
  await expect(page.getByRole('article', { name: wording })).toContainText('outlet’s own words')
  await changeVoice(evidence.annotationId)
  await approve(page)
  await expect(page.getByText('It has been loaded anew: look at it again.')).toBeVisible()
  await expect(page.getByRole('article', { name: wording })).toContainText('outlet’s expectation')
})

test('what was sent back by somebody else can no longer be approved', async ({ as }) => {
  const { page } = await as('editor', 'Lara Late')
  const other = await newPerson('editor', 'Ewa Earlier')
  const wording = wordingOf('Sent back meanwhile')
  const made = await plantInReview(author.actor, { subjectId, wording, evidence: [await support()] })
  await page.goto(`/desk/review#${made.publicId}`)
  await expect(page.getByRole('article', { name: wording })).toBeVisible()
  await done(
    requestChanges(other.actor, { revisionId: made.revisionId, reason: 'overstated', note: 'Less.' }),
  )
  await approve(page)
  await expect(page.getByText('It is no longer in review. Nothing was changed.')).toBeVisible()
})

test('two tabs on one draft: the later one is shown both texts and loses neither', async ({ browse }) => {
  const page = await browse(author)
  const wording = wordingOf('Before both')
  const draft = await plantDraft(author.actor, { subjectId, wording, evidence: [await support()] })
  await openDraft(page, draft.publicId)
  const sentence = page.getByRole('textbox', { name: 'The sentence' })
  const theirs = wordingOf('Saved by the other tab')
  await done(
    updateDraft(author.actor, {
      revisionId: draft.revisionId,
      rowVersion: await rowVersionOf(draft.revisionId),
      fields: { ...EMPTY_FIELDS, wording: theirs },
    }),
  )
  const mine = wordingOf('Typed in this tab')
  await sentence.fill(mine)
  await page.getByRole('button', { name: 'Save the draft' }).click()
  const conflict = page.getByRole('region', { name: 'Choose between two texts' })
  await expect(conflict).toContainText(mine)
  await expect(conflict).toContainText(theirs)
  await expect(sentence).toHaveValue(mine)
  await expectAccessible(page)
  await conflict.getByRole('button', { name: 'Save this choice' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  const saved = await db.revision.findUniqueOrThrow({ where: { id: draft.revisionId } })
  expect(saved.wording).toBe(mine)
})

test('two people on one annotation: the later one chooses between both texts', async ({ as }) => {
  const { page } = await as('editor', 'Nils Note')
  const annotationId = await plantAnnotation(author.actor, article, WATCH)
  const { publicId } = await db.annotation.findUniqueOrThrow({ where: { id: annotationId } })
  await page.goto(`/desk/articles/${article.slug}`)
  const card = page.locator(`#annotation-${publicId}`)
  await card.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('e')
  const form = page.getByRole('form', { name: 'Edit annotation' })
  await form.getByLabel('Note').fill('A note typed here')
  await changeVoice(annotationId, 'A note saved elsewhere')
  await form.getByRole('button', { name: 'Save changes' }).click()
  const conflict = page.getByRole('region', { name: 'Choose between two texts' })
  await expect(conflict).toContainText('A note typed here')
  await expect(conflict).toContainText('A note saved elsewhere')
  // At the top of the page the bar of tools lies over no card.
  await page.evaluate(() => window.scrollTo(0, 0))
  await expectAccessible(page)
  await conflict.getByRole('button', { name: 'Save this choice' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Changes saved/ })).toBeVisible()
  expect((await db.annotation.findUniqueOrThrow({ where: { id: annotationId } })).note).toBe(
    'A note typed here',
  )
})

test('a session lost in mid-edit loses nothing: sign in elsewhere, save here', async ({ browse }) => {
  const page = await browse(author)
  const draft = await plantDraft(author.actor, {
    subjectId,
    wording: wordingOf('Half written'),
    evidence: [await support()],
  })
  await openDraft(page, draft.publicId)
  await page.context().clearCookies()
  const mine = wordingOf('Typed after the session was lost')
  await page.getByRole('textbox', { name: 'The sentence' }).fill(mine)
  await page.getByRole('button', { name: 'Save the draft' }).click()
  await expect(problemOn(page)).toContainText(
    'You are signed out, so nothing was saved; what you typed is still here.',
  )
  await page.reload()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.context().addCookies([cookieOf(await sessionFor(author))])
  await openDraft(page, draft.publicId)
  await expect(page.getByRole('textbox', { name: 'The sentence' })).toHaveValue(mine)
  await page.getByRole('button', { name: 'Save the draft' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
})

test('a reference typed after the session was lost stays on its page, and is entered after signing in', async ({
  browse,
}) => {
  const page = await browse(author)
  await page.goto('/desk/references')
  await page.getByText('Enter a reference').click()
  const title = wordingOf('A report typed without a session')
  await page.getByLabel('Outlet', { exact: true }).first().fill('The Harbour Gazette')
  await page.getByLabel('Title', { exact: true }).first().fill(title)
  await page.context().clearCookies()
  const enter = page.getByRole('button', { name: 'Enter the reference' })
  await enter.click()
  await expect(problemOn(page)).toContainText('You are signed out, so nothing was saved')
  await expect(page).toHaveURL(/\/desk\/references$/)
  await expect(page.getByLabel('Title', { exact: true }).first()).toHaveValue(title)
  await page.context().addCookies([cookieOf(await sessionFor(author))])
  await enter.click()
  await expect(page.getByText('Entered. It is in the list.')).toBeVisible()
})

/** In the article's workspace, by mouse. */
async function giveVoice(page: Page, annotationId: string, voice: string) {
  const { publicId } = await db.annotation.findUniqueOrThrow({ where: { id: annotationId } })
  // The page follows what is chosen: a press that comes while it still moves can end beside its button.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(`/desk/articles/${article.slug}`)
  const card = page.locator(`#annotation-${publicId}`)
  await card.getByRole('button').first().click()
  await card.getByRole('button', { name: 'Edit' }).click()
  const form = page.getByRole('form', { name: 'Edit annotation' })
  await expect(form).toContainText('voids the signatures on it')
  await form.getByLabel('Voice').selectOption(voice)
  await form.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Changes saved/ })).toBeVisible()
}

/** Signs and approves; when there was more to see, once more after it was shown. */
async function approve(page: Page) {
  await page.getByRole('button', { name: 'Sign and approve' }).click()
  const more = page.getByText('There was more to see: it is shown now.')
  if (await more.isVisible()) await page.getByRole('button', { name: 'Sign and approve' }).click()
}

async function rowVersionOf(id: string) {
  return (await db.revision.findUniqueOrThrow({ where: { id }, select: { rowVersion: true } })).rowVersion
}

async function changeVoice(id: string, note = '') {
  const { rowVersion } = await db.annotation.findUniqueOrThrow({ where: { id } })
  const fields = { ...EMPTY_ANNOTATION, voice: 'outlet_expectation' as const, note, tags: [], targets: [] }
  await done(updateAnnotation(author.actor, { id, rowVersion, ...fields }))
}
