import { randomUUID } from 'node:crypto'
import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'

const said = [
  'the ferry board met on Tuesday and looked at the timetable for the winter.',
  'its chair said two boats would sail where one had sailed before.',
  'a rower who lives on the island asked for a later boat on Fridays.',
]
const page = (name: string) => ({
  name: `${name.toLowerCase().replaceAll(' ', '-')}.html`,
  mimeType: 'text/html',
  buffer: Buffer.from(
    `<html lang="en"><head><title>${name}</title></head><body><article><h1>${name}</h1>${said
      .map((words) => `<p>In ${name} ${words} In short, ${name.toLowerCase()} went on and ${words}</p>`)
      .join('')}</article></body></html>`,
  ),
})
const list = (rows: readonly string[]) => ({
  name: 'list.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['file;headline;author', ...rows].join('\r\n')),
})

test('a list with its files: every row has a verdict, a bad one stops none, and a person starts it', async ({
  as,
}) => {
  const { page: desk } = await as('admin')
  await desk.goto('/desk/import')
  await desk
    .getByLabel('A file')
    .setInputFiles([
      list([
        'ferry-one.html;Ferry one, by the list;Ann Example',
        'ferry-two.html;;',
        'lost.html;;',
        ';Nothing;',
      ]),
      page('Ferry one'),
      page('Ferry two'),
    ])
  await desk.getByRole('button', { name: 'Read it' }).click()
  await desk.waitForURL(/\/desk\/import\/runs\//)
  await expect(desk.getByText('Every row was looked at.', { exact: false })).toBeVisible({ timeout: 20_000 })
  const rows = desk.getByRole('region', { name: 'Rows of this run' })
  await expect(rows.getByText('The file “lost.html” did not come along.', { exact: false })).toBeVisible()
  await expect(rows.getByText('names neither an address nor a file', { exact: false })).toBeVisible()
  await expectAccessibleInBoth(desk)

  await desk.getByLabel('Archive all, with everything the machine proposes').check()
  await desk.getByRole('button', { name: 'Import 2 rows' }).click()
  await expect(desk.getByText('Done.', { exact: true })).toBeVisible({ timeout: 20_000 })
  await expect(rows.getByText('archived now')).toHaveCount(2)
  await expect(rows.getByText('Ferry one, by the list')).toBeVisible()
  const csv = await desk.request.get(`${new URL(desk.url()).pathname}/result?as=csv`)
  expect(await csv.text()).toContain('"archived now"')
  await rows.getByRole('link', { name: 'Open the article' }).first().click()
  await expect(desk.getByRole('region', { name: 'Article text' })).toBeVisible()
})

test('several addresses, by keyboard alone and on a phone: what cannot be reached says so, and the rest is kept', async ({
  as,
}) => {
  test.slow()
  const { page: desk } = await as('admin')
  await desk.setViewportSize({ width: 360, height: 740 })
  await desk.goto('/desk/import')
  await desk.getByLabel('Or the text').focus()
  await desk.keyboard.insertText('http://127.0.0.1/secret\nhttp://10.0.0.1/other')
  await expect(desk.getByText('Looks like 2 addresses.')).toBeVisible()
  await expectAccessibleInBoth(desk)
  await desk.keyboard.press('Control+Enter')
  await desk.waitForURL(/\/desk\/import\/runs\//)
  await expect(desk.getByText('Every row was looked at.', { exact: false })).toBeVisible({ timeout: 60_000 })
  await expect(desk.getByText('could not be reached', { exact: false })).toHaveCount(2)
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await desk.getByRole('button', { name: 'Cancel the run' }).focus()
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('Cancelled.', { exact: false })).toBeVisible()

  await desk.getByRole('button', { name: 'Paste or upload its text' }).first().press('Enter')
  await desk.waitForURL(/\/desk\/import\/[^/]+$/)
  await expect(desk.getByText('http://127.0.0.1/secret')).toBeVisible()
  await expect(desk.getByText('could not be reached', { exact: false })).toBeVisible()
  await desk
    .getByRole('region', { name: 'The text', exact: true })
    .getByRole('textbox')
    .fill(`Quays\n\nThe quay of ${randomUUID()} stays open, an envoy said.`)
  await desk.getByRole('button', { name: 'Read it' }).click()
  await expect(desk.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
  await expect(desk.getByLabel('Address 1', { exact: true })).toHaveValue('http://127.0.0.1/secret')
})

test('one address that gives nothing leaves a draft that says why', async ({ as }) => {
  const { page: desk } = await as('admin')
  await desk.goto('/desk/import')
  await desk.getByLabel('Or the text').fill('http://localhost/article')
  await desk.getByRole('button', { name: 'Read it' }).click()
  await desk.waitForURL(/\/desk\/import\/[0-9a-f-]+$/)
  await expect(desk.getByText('could not be reached', { exact: false })).toBeVisible()
})

test('what was pasted with its formatting says so and can be switched', async ({ as }) => {
  const { page: desk } = await as('admin')
  await desk.goto('/desk/import')
  await desk.getByLabel('Or the text').evaluate((area) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Words')
    clipboardData.setData('text/html', '<h1>Words</h1>')
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await expect(desk.getByText('pasted with its formatting', { exact: false })).toBeVisible()
  await desk.getByRole('button', { name: 'Use the plain text instead' }).click()
  await expect(desk.getByText('pasted with its formatting', { exact: false })).toBeHidden()
})
