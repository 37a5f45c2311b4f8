import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'

test('from any page a word is found in its sentence, without scripts', async ({ browse }) => {
  const page = await browse(undefined, { javaScriptEnabled: false, viewport: { width: 360, height: 720 } })
  await page.goto('/points/7')
  await page.getByRole('searchbox').fill('not')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/search\?q=not$/)
  const sentences = page.getByRole('region', { name: 'Sentences' })
  await expect(sentences.getByRole('listitem').first()).toBeVisible()
  for (const marked of await sentences.locator('mark').allTextContents()) {
    expect(marked.toLowerCase()).toBe('not')
  }
  await sentences.getByRole('link').first().click()
  await expect(page).toHaveURL(/#statement-/)
})

test('points, people in another spelling, passages and words side by side are found', async ({ page }) => {
  const search = (words: string) => page.goto(`/search?q=${encodeURIComponent(words)}`)
  await search('will')
  await expect(page.getByRole('region', { name: 'Passages in archived articles' })).toBeVisible()
  await search('point 7')
  await expect(page.getByRole('region', { name: 'Points of the plan' }).getByRole('link')).toHaveCount(1)
  await search('Zelenskiy')
  await page.getByRole('region', { name: 'People' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/people\//)
  await search('"join NATO"')
  await expect(page.getByRole('region', { name: 'Sentences' })).toBeVisible()
})

test('whatever is typed is text, and nothing found says so', async ({ page }) => {
  for (const typed of [
    '<script>alert(1)</script>',
    "'; DROP TABLE statement; --",
    'a & !b | (c:*',
    '%_\\',
    '\u0000',
  ]) {
    const answer = await page.goto(`/search?q=${encodeURIComponent(typed)}`)
    expect(answer?.status()).toBe(200)
  }
  await page.goto('/search?q=xylophone')
  await expect(page.getByText('Nothing in this edition has the words “xylophone”.')).toBeVisible()
  await expectAccessibleInBoth(page)
})
