import { expect, type Page } from '@playwright/test'

/** From the import screen to the article's workspace, everything that was proposed accepted. */
export async function importText(page: Page, text: string): Promise<string> {
  await readText(page, text)
  return acceptAndKeep(page)
}

/** The same for a text that other journeys have brought in as well: as an article of its own. */
export async function importAsNew(page: Page, text: string): Promise<string> {
  await readText(page, text)
  await page.getByLabel('This is').selectOption({ label: 'a new article' })
  return acceptAndKeep(page)
}

/** Accepts whatever is proposed and keeps it. */
export async function acceptAndKeep(page: Page): Promise<string> {
  const acceptAll = page.getByRole('button', { name: 'Accept all that are left' })
  if (await acceptAll.isVisible()) await acceptAll.click()
  return keepArticle(page)
}

/** Pastes a text and waits until it has been read. */
export async function readText(page: Page, text: string): Promise<void> {
  await page.goto('/desk/import')
  await page.getByLabel('Or the text').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
}

/** Keeps what was read; answers the article's slug. */
export async function keepArticle(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^(Keep it as|Note the address|Note a failed)/ }).click()
  const without = page.getByRole('button', { name: 'Keep it without them' })
  if (await without.isVisible()) await without.click()
  await page.waitForURL(/\/desk\/articles\/[^/?]+\?imported=/)
  await expect(page.getByRole('region', { name: 'Article text' })).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) as string
}

/** Brings in a file and accepts whatever is proposed; answers the article's slug. */
export async function importDocument(page: Page, file: string): Promise<string> {
  await page.goto('/desk/import')
  await page.getByLabel('A file').setInputFiles(file)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
  return acceptAndKeep(page)
}
