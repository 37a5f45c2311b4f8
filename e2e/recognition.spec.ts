import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { expectAccessible } from './accessible'
import { test } from './fixtures'
import { acceptAndKeep } from './reading-steps'

const words = (mark: string, days = 'nine') => [
  `The lock keepers of ${mark} wrote down the water of the basin every morning, the office said on Monday.`,
  `For ${days} days it stood higher than the quay, and nobody in the town had seen that before.`,
  'The mayor asked for pumps, and the first of them came by barge late on Tuesday evening.',
]
const page = (url: string, title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="${url}">
<meta property="og:title" content="${title}"></head><body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`

async function read(at: Page, html: string) {
  await at.goto('/desk/import')
  await at
    .getByLabel('A file')
    .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await at.getByRole('button', { name: 'Read it' }).click()
  await expect(at.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
}

test('the same words from another site are kept as a copy, once a person says so', async ({ as }) => {
  const { page: desk } = await as('admin')
  const [mark, title] = [randomUUID(), `The basin rises ${randomUUID().slice(0, 8)}`]
  await read(desk, page(`https://one.example/${mark}`, title, words(mark)))
  const first = await acceptAndKeep(desk)
  await read(desk, page(`https://two.example/${mark}`, title, words(mark)))
  const article = desk.getByRole('group', { name: title })
  await expect(article.getByText('Its current text is the same.')).toBeVisible()
  await expect(desk.getByText('Before it can be kept')).toBeVisible()
  await expectAccessible(desk)
  await article.getByRole('radio', { name: /A copy of it/ }).check()
  await expect(desk.getByText('Before it can be kept')).toBeHidden()
  const copy = await acceptAndKeep(desk)
  expect(copy).not.toBe(first)
  await expect(desk.getByText('Kept as a copy of')).toBeVisible()
  await expect(desk.getByRole('status').getByRole('link', { name: title })).toBeVisible()
  const row = await db.article.findUniqueOrThrow({ where: { slug: copy }, select: { copyOf: true } })
  expect(row.copyOf?.slug).toBe(first)
})

test('the same words at another address of the site are noted as an address', async ({ as }) => {
  const { page: desk } = await as('admin')
  const [mark, title] = [randomUUID(), `The basin falls ${randomUUID().slice(0, 8)}`]
  await read(desk, page(`https://one.example/${mark}`, title, words(mark)))
  const first = await acceptAndKeep(desk)
  await read(desk, page(`https://one.example/long/${mark}`, title, words(mark)))
  await desk
    .getByRole('group', { name: title })
    .getByRole('radio', { name: /at another address/ })
    .check()
  expect(await acceptAndKeep(desk)).toBe(first)
  await expect(desk.getByText('Its address is noted')).toBeVisible()
  const urls = await db.articleAddress.findMany({ where: { article: { slug: first } } })
  expect(urls.map(({ kind }) => kind).sort()).toEqual(['alias', 'canonical'])
})

test('a next version shows what changed, takes another cause, and a note that is none is refused', async ({
  as,
}) => {
  const { page: desk } = await as('admin')
  const [mark, title] = [randomUUID(), `The basin waits ${randomUUID().slice(0, 8)}`]
  const url = `https://one.example/${mark}`
  await read(desk, page(url, title, words(mark)))
  const slug = await acceptAndKeep(desk)
  const note = 'Correction: the lock keepers told us that they had counted the days wrongly at first.'
  await read(desk, page(url, title, [...words(mark, 'eleven'), note]))
  const beside = desk.getByRole('region', { name: 'Beside what is held' })
  await expect(beside.getByText('Compared with version 1', { exact: false })).toBeVisible()
  await beside.getByText('Show each change').click()
  await expect(beside.getByRole('list', { name: 'Changes' })).toBeVisible()
  await expect(beside.getByLabel('Why it differs')).toHaveValue('publisher_edit')
  await beside.getByLabel('Why it differs').selectOption('fuller_capture')
  await beside.getByRole('button', { name: 'It is none' }).click()
  await expect(beside.getByText('refused')).toBeVisible()
  await expectAccessible(desk)
  expect(await acceptAndKeep(desk)).toBe(slug)
  const versions = await db.articleVersion.findMany({
    where: { article: { slug } },
    orderBy: { number: 'asc' },
    select: { cause: true, notices: true },
  })
  expect(versions.map(({ cause }) => cause)).toEqual(['first', 'fuller_capture'])
  expect(versions[1]?.notices).toEqual([])
})

test('an alternative of a fact is taken by keyboard', async ({ as }) => {
  const { page: desk } = await as('admin')
  const mark = randomUUID()
  await read(desk, page(`https://one.example/${mark}`, `The basin stands ${mark.slice(0, 8)}`, words(mark)))
  await desk.getByLabel('Published', { exact: true }).fill('04/05/2026')
  await desk.getByRole('button', { name: 'Use “2026-05-04” as Published' }).focus()
  await desk.keyboard.press('Enter')
  await expect(desk.getByLabel('Published', { exact: true })).toHaveValue('2026-05-04')
  await expect(desk.getByText('That is 4 May 2026.')).toBeVisible()
})
