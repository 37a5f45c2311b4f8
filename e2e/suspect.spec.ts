import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { type AtDesk, expect, test } from './fixtures'
import { approveByKeyboard, expectFocusInTheWork, submitForReview, tabTo } from './loop-steps'
import {
  CAP,
  edited,
  importEdit,
  noticesAtSentence,
  openSuspect,
  otherSurroundings,
  type Published,
  plantLaterEdition,
  plantNextWording,
  plantPublished,
  publishChange,
  said,
} from './suspect-steps'

test.setTimeout(240_000)

const CHANGED =
  /^The publisher changed this passage on or before \d+ \w+ \d{4}; the words shown are those captured on \d+ \w+ \d{4}\.$/

type As = (role: 'admin' | 'editor', name: string) => Promise<AtDesk>
type Staff = { admin: AtDesk<'admin'>; author: AtDesk<'editor'>; second: AtDesk<'editor'> }

async function staff(as: As): Promise<Staff> {
  return {
    admin: (await as('admin', 'Sanna Publisher')) as AtDesk<'admin'>,
    author: (await as('editor', 'Sami Author')) as AtDesk<'editor'>,
    second: (await as('editor', 'Selma Second')) as AtDesk<'editor'>,
  }
}

const people = ({ admin, author, second }: Staff) => ({
  admin: admin.person,
  author: author.person,
  second: second.person,
})

test('a publisher changes a figure: readers are told at once, and the new words reach them once a second person signed', async ({
  as,
  browse,
}) => {
  const all = await staff(as)
  const published = await plantPublished(test.info(), people(all))
  const later = await plantLaterEdition(people(all), published)
  const now = edited(published.source, [['600,000 sailors', '800,000 sailors']])
  await importEdit(all.admin.page, published, now)

  const reader = await browse()
  for (const edition of [null, later, published.edition])
    await expect(await noticesAtSentence(reader, published, edition)).toHaveText(CHANGED)
  await expectAccessibleInBoth(reader)

  await acceptByKeyboard(all.author.page, published)
  const next = await sayItAnew(all, published)
  await expect(await noticesAtSentence(reader, published, next)).toHaveCount(0)
  await expect(reader.locator('.proof .passage')).toContainText('800,000 sailors')
  await expect(await noticesAtSentence(reader, published, published.edition)).toHaveText(CHANGED)
  await expect(reader.locator('.proof .passage')).toContainText('600,000 sailors')
  await expectHistory(all.author.page, published)
})

/** From the front of the desk to the passage and through its decision, without a mouse. */
async function acceptByKeyboard(page: AtDesk['page'], { passage }: Published) {
  await page.goto('/desk?kind=suspect')
  // The queue sets old and new side by side, and says what changed.
  const line = page.getByRole('listitem').filter({ has: page.locator(`a[href*="${passage}"]`) })
  await expect(line).toContainText('the words have changed: number')
  await expect(line.locator('del')).toContainText('600,000')
  await expect(line.locator('ins')).toContainText('800,000')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('suspect')
  await page.getByRole('option', { name: /^Suspect/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/suspect/)
  const card = page.locator(`article[id="${passage}"]`)
  await expect(async () => {
    if (!(await card.isVisible())) await page.keyboard.press('j')
    await expect(card).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(
    'The publisher’s new version has other words here.',
  )
  await expect(card.getByRole('region', { name: 'As it was captured' }).locator('del')).toContainText(
    '600,000',
  )
  await expect(card.getByRole('region', { name: 'As it stands now' }).locator('ins')).toContainText('800,000')
  const named = card.getByRole('list', { name: 'What differs' }).first()
  await expect(named).toContainText(/number: 600,000.*800,000/)
  await expect(card.getByRole('region', { name: 'What rests on it' })).toContainText('shows it')
  await expectAccessibleInBoth(page)

  await page.keyboard.press('a')
  await expect(said(page, 'Press a once more')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(said(page, 'Left as it is.')).toBeVisible()
  await page.keyboard.press('a')
  await expect(card.getByRole('button', { name: 'Accept other words', exact: true })).toBeFocused()
  await page.keyboard.press('a')
  await expect(said(page, /^Other words accepted: “.*The fit has to be signed anew\./)).toBeVisible()
  await expect(card).toHaveCount(0)
  await expectFocusInTheWork(page)
}

/** The next wording: its fit is not signed, a second person signs and approves, an admin publishes. */
async function sayItAnew({ admin, author, second }: Staff, { statement, wording, mark }: Published) {
  const { page } = author
  await page.goto(`/desk/statements/${statement.publicId}`)
  await expect(page.getByText('Signed before something in it changed: needs a new signature')).toBeVisible()
  await expect(page.getByText(/^other words accepted on .*; was “.*600,000 sailors/)).toBeVisible()
  await page.getByRole('button', { name: 'Open the next draft' }).click()
  const newer = wording.replace('A draft would', 'A draft would now')
  await page.getByRole('textbox', { name: 'The sentence' }).fill(newer)
  await submitForReview(page)
  await approveByKeyboard(second.page, statement.publicId, { wording: newer, words: CAP, point: 6 })
  expect(newer).toContain(mark)
  return publishChange(admin.page, newer)
}

async function expectHistory(page: AtDesk['page'], { passage }: Published) {
  const card = await openSuspect(page, { passage })
  await expect(card.getByText('Decided: other words accepted.')).toBeVisible()
  await tabTo(page, card.getByText(/^Decisions about it: \d+$/).locator('xpath=ancestor::summary'), 60)
  await page.keyboard.press('Enter')
  const decisions = card.getByRole('list', { name: 'Decisions' }).getByRole('listitem')
  await expect(decisions.first()).toContainText(/Version 2: other words accepted, by Sami Author/)
  await expect(decisions.nth(1)).toContainText('Version 2: found with other words, by the machine')
  await expect(decisions.last()).toContainText('Version 1: found by itself, by the machine')
}

test('words whose surroundings changed are confirmed: what was signed stands, and readers are told nothing', async ({
  as,
  browse,
}) => {
  const all = await staff(as)
  const published = await plantPublished(test.info(), people(all))
  await importEdit(all.admin.page, published, otherSurroundings(published.source, published.mark))
  const { page } = all.author
  const card = await openSuspect(page, published)
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(
    'The words stand, but what surrounds them changed.',
  )
  await expect(card.getByText('The words are the same. What stands before them is not.')).toBeVisible()
  await page.keyboard.press('a')
  await expect(said(page, /^Confirmed: “.*What was signed stands\./)).toBeVisible()
  await page.goto(`/desk/statements/${published.statement.publicId}`)
  await expect(page.getByText(/Fit signed by Selma Second/)).toBeVisible()
  await expect(page.getByText('suspect', { exact: true })).toHaveCount(0)
  await expect(await noticesAtSentence(await browse(), published, null)).toHaveCount(0)
})

test('words that are gone are marked so, and can be attached again by finding them', async ({ as }) => {
  const all = await staff(as)
  const published = await plantPublished(test.info(), people(all))
  const instead = `Of the size of the coast guard the draft says nothing any more, the Gazette of ${published.mark} wrote`
  await importEdit(all.admin.page, published, edited(published.source, [[CAP, instead]]))
  const { page } = all.author
  const card = await openSuspect(page, published)
  await page.keyboard.press('g')
  await expect(said(page, /^Marked as gone: “/)).toBeVisible()
  await openSuspect(page, published)
  await expect(card.getByRole('heading', { level: 2 })).toContainText('Sami Author marked the words as gone.')
  await page.goto(`/desk/statements/${published.statement.publicId}`)
  await page.getByRole('link', { name: 'Say where it stands now' }).first().click()
  await expect(card).toBeVisible()

  await page.keyboard.press('s')
  await expect(page.getByLabel('Find a quotation in this text')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.type('the draft says nothing any more')
  await expect(page.getByText('It stands here once.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(said(page, 'The selected words are chosen.')).toBeVisible()
  await expect(card.getByRole('region', { name: 'As it stands now' })).toContainText('says nothing any more')
  await expect(card.getByRole('list', { name: 'What differs' }).first()).toBeVisible()
  await page.keyboard.press('a')
  await expect(said(page, 'Press a once more')).toBeVisible()
  await page.keyboard.press('a')
  await expect(said(page, /^Other words accepted: “the draft says nothing any more”/)).toBeVisible()
  await page.keyboard.press('u')
  await expect(card.getByText('Decided: other words accepted.')).toBeVisible()
  await plantNextWording(people(all), published)
})

test('of two who decide at once the later is told what stands, and keeps what was chosen', async ({ as }) => {
  const all = await staff(as)
  const published = await plantPublished(test.info(), people(all))
  await importEdit(all.admin.page, published, otherSurroundings(published.source, published.mark))
  const [first, later] = [all.author.page, all.second.page]
  await openSuspect(first, published)
  const card = await openSuspect(later, published)
  await first.keyboard.press('a')
  await expect(said(first, /^Confirmed/)).toBeVisible()
  await later.keyboard.press('a')
  await expect(card.getByRole('alert')).toContainText('Somebody decided this meanwhile')
  await expect(card.getByText('Decided: confirmed: the same words.')).toBeVisible()
  await expect(card.getByRole('button', { name: 'Confirm: the same words' })).toBeVisible()
})

test('the screen of suspect passages is sound on a phone, light and dark', async ({ as }) => {
  const all = await staff(as)
  const published = await plantPublished(test.info(), people(all))
  await importEdit(
    all.admin.page,
    published,
    edited(published.source, [['600,000 sailors', '800,000 sailors']]),
  )
  const { page } = all.author
  await page.setViewportSize({ width: 360, height: 740 })
  const card = await openSuspect(page, published)
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(await isWide(), 'nothing is cut off at the side').toBe(false)
  await expectAccessibleInBoth(page)
  await card.getByRole('button', { name: 'Select the words in the text' }).click()
  await expect(page.getByLabel('Find a quotation in this text')).toBeFocused()
  expect(await isWide()).toBe(false)
  await expectAccessibleInBoth(page)
})
