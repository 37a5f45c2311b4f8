import { expect, type Locator, type Page } from '@playwright/test'

/** What one walk through the loop says, and where. */
export type Walk = {
  /** Words that stand in the article. */
  readonly words: string
  /** The number of the point that the sentence is about. */
  readonly point: number
  readonly wording: string
}

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 40, key = 'Tab'): Promise<void> {
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press(key)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab did not reach ${target} within ${most} presses`)
}

/** In an article's workspace: finds the words, says whose they are and starts a statement. By keyboard alone. */
export async function annotateByKeyboard(page: Page, { words, point, wording }: Walk): Promise<void> {
  const finder = page.getByRole('combobox', { name: 'Find a quotation in this text' })
  // Keys count once the page has come alive.
  await expect(async () => {
    await page.getByRole('region', { name: 'Article text' }).focus()
    await page.keyboard.press('/')
    await expect(finder).toBeFocused({ timeout: 1_000 })
  }).toPass()
  await page.keyboard.type(words)
  await expect(page.getByRole('status').filter({ hasText: 'It stands here once.' })).toBeVisible()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'New annotation' })
  await expect(form.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('/')
  await expect(form.getByRole('combobox', { name: 'About', exact: true })).toBeFocused()
  await page.keyboard.type(String(point))
  await page.keyboard.press('Enter')
  await expect(form.getByRole('button', { name: new RegExp(`point ${point}:`), pressed: true })).toBeFocused()
  await tabTo(page, form.getByLabel('Voice', { exact: true }), 40, 'Shift+Tab')
  await page.keyboard.type('outlet')
  await tabTo(page, form.getByRole('button', { name: /^New statement/ }))
  await page.keyboard.press('s')
  await expect(form.getByLabel('Wording')).toBeFocused()
  await page.keyboard.type(wording)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: /^(Annotation saved|Saved on)/ })).toBeVisible()
}

/** From the annotation's card to the statement that it started; answers the statement's public id. */
export async function followToStatement(page: Page, { wording }: Walk): Promise<string> {
  await page.getByRole('complementary', { name: 'Annotations' }).getByRole('link', { name: wording }).click()
  await page.waitForURL(/\/desk\/statements\//)
  await expect(page.getByRole('textbox', { name: 'The sentence' })).toHaveValue(wording)
  return new URL(page.url()).pathname.split('/').at(-1) as string
}

/** Sends the draft on the screen to a second person. */
export async function submitForReview(page: Page): Promise<void> {
  await expect(page.getByText('Nothing stands in the way.')).toBeVisible()
  await page.getByRole('button', { name: /submit for review/i }).click()
  await expect(page.getByText(/^Revision \d+, in review\./)).toBeVisible()
}

/** In the review stream: looks at all of it, then signs and approves with one key. */
export async function approveByKeyboard(page: Page, publicId: string, { wording }: Walk): Promise<void> {
  await page.goto(`/desk/review#${publicId}`)
  const card = page.getByRole('article', { name: wording })
  await expect(card).toBeVisible()
  const done = page.getByRole('status').filter({ hasText: /^Approved\. Fits signed: 1;/ })
  await expect(async () => {
    await page.keyboard.press('a')
    await expect(done).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expectFocusInTheWork(page)
}

/** Whoever has no mouse goes on from something in the work, not from the top of the page. */
export async function expectFocusInTheWork(page: Page): Promise<void> {
  await expect(page.locator('main :focus')).toHaveCount(1)
}

/** Chooses one sentence for the next edition, looks at the difference and publishes it. Answers its number. */
export async function publishOne(page: Page, { wording }: Pick<Walk, 'wording'>): Promise<number> {
  await page.goto('/desk/editions/next')
  await page.getByRole('checkbox', { name: wording }).check()
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await expect(page.getByRole('region', { name: 'Added' })).toContainText(wording)
  await page.getByRole('button', { name: /^Publish edition \d+$/ }).click()
  const said = page.getByRole('status').filter({ hasText: /^.*Edition \d+ is published/ })
  await expect(said).toBeVisible()
  return Number(/Edition (\d+) is published/.exec((await said.textContent()) ?? '')?.[1])
}

/** As anybody: from the front page to the point, opens the proof of the sentence; answers the statement's element. */
export async function openProof(page: Page, { point, wording, words }: Walk): Promise<Locator> {
  await page.goto('/')
  await page.getByRole('link', { name: new RegExp(`^Point ${point}:`) }).click()
  await page.waitForURL(new RegExp(`/points/${point}-`))
  const statement = page.locator('.statement').filter({ hasText: wording })
  await statement.getByRole('button', { name: /^Proof for sentence \d+:/ }).click()
  const proof = statement.getByRole('group', { name: 'Proof of the sentence above' })
  await expect(proof.getByText(words)).toBeVisible()
  return statement
}
