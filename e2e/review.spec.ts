import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { expect, problemOn, test } from './fixtures'
import { knock } from './knock'
import { expected } from './mishaps'
import { newPerson, sessionFor } from './people'
import { keepArticle, readText } from './reading-steps'
import { expectMadeForTouch } from './text-steps'

const STRAIT = await readFile('e2e/documents/strait-draft.txt', 'utf8')
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const original = (page: Page) => page.frameLocator('iframe[title="The original"]')
const text = (page: Page) => page.getByRole('region', { name: 'The text as read' })
const facts = (page: Page) => page.getByRole('region', { name: 'Facts about it' })

async function readFileOf(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/desk/import')
  await page
    .getByLabel('A file')
    .setInputFiles({ name, mimeType: 'text/html', buffer: Buffer.from(content, 'utf8') })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
}

const WORDS = (mark: string) => [
  `The harbour council met on Monday and weighed the plan of ${mark} for a longer quay.`,
  'Nobody asked about it again that week, the harbour office said on Friday, and the boats went out.',
  'The mayor said the quay would be ready by spring, and that the money for it was there already.',
]
const paged = (mark: string) =>
  `<html><head><title>Quays of ${mark}</title></head><body><nav><a href="/">Home</a></nav><article><h1>Quays of ${mark}</h1>${WORDS(
    mark,
  )
    .map((words) => `<p>${words}</p>`)
    .join('<img src="quay.jpg" alt="A quay">')}</article></body></html>`

test('a block leads to its words in the original, and an arrow there leads back', async ({ as }) => {
  const { page } = await as('admin')
  await readFileOf(page, 'quays.html', paged(randomUUID()))
  await expect(original(page).getByText('Nobody asked about it again')).toBeVisible()
  const block = text(page).getByRole('listitem').filter({ hasText: 'The mayor said' })
  await block.focus()
  await page.keyboard.press('o')
  const marked = original(page).locator('.here:target')
  await expect(marked).toContainText('The mayor said')
  await expect(marked).toBeInViewport()
  await expect(block).toBeFocused()

  await original(page)
    .locator('p')
    .filter({ hasText: 'Nobody asked' })
    .getByRole('link', { name: 'Show this in the cleaned text' })
    .click()
  await expect(text(page).getByRole('listitem').filter({ hasText: 'Nobody asked' })).toBeFocused()
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('button', { name: 'Source' }).click()
  await expect(original(page).locator('pre')).toContainText('<p>Nobody asked')
})

const LISTENING = '//127.0.0.1:9'
const HOSTILE = `<html><head><title>"><script>top.ran = 1</script></title>
<meta name="author" content="&lt;img src=x onerror=top.ran=2&gt;"><meta http-equiv="refresh" content="0;url=${LISTENING}/refresh">
<base href="${LISTENING}/base/"><link rel="stylesheet" href="${LISTENING}/sheet.css"><script src="${LISTENING}/code.js"></script></head>
<body onload="top.ran = 3" background="${LISTENING}/back"><article><h1>Words that would like to run</h1>
<p>The council met on Monday, a reader said, and <a href="javascript:top.ran=4">this link</a> led nowhere at all that day.</p>
<p>A second paragraph of the page holds <img src="${LISTENING}/picture.png" onerror="top.ran = 5" alt="a &quot;picture&quot;"> and goes on after it.</p>
<svg onload="top.ran = 6"><image href="${LISTENING}/drawn.png" /></svg>
<iframe src="${LISTENING}/frame" srcdoc="<script>top.ran = 7</script>"></iframe><video src="${LISTENING}/film" autoplay></video>
<div style="position:fixed;inset:0;background:url(${LISTENING}/cover)" id="__NEXT_DATA__">A third paragraph of the page would like to lie over everything else.</div>
<form action="${LISTENING}/form"><input name="body" autofocus onfocus="top.ran = 8"><button>Send</button></form>
<noscript><p title="</noscript><img src=x onerror=top.ran=9>">words</p></noscript>
<math><mtext><table><mglyph><style><img src=x onerror="top.ran = 10"></style></mglyph></table></mtext></math>
<details open ontoggle="top.ran = 11"><summary>More of it</summary>There was more of it, the reader said.</details></article></body></html>`

async function expectHarmless(page: Page, asked: readonly string[]): Promise<void> {
  await expect(original(page).getByRole('main')).toContainText('The council met on Monday')
  await expect(
    original(page).locator(':is(script, img, svg, iframe, form, input, base, [onload], [style])'),
  ).toHaveCount(0)
  await expect(original(page).locator('a:not(.back)')).toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined()
  expect(asked.filter((address) => address.includes('127.0.0.1:9'))).toEqual([])
}

test('a hostile page is looked at in the review, and nothing of it runs, loads or leaves', async ({ as }) => {
  const { page } = await as('admin')
  const asked: string[] = []
  const dialogs: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => dialogs.push(dialog.message()))
  await readFileOf(page, '"><img src=x onerror=top.ran=12>.html', HOSTILE)
  await expectHarmless(page, asked)
  // What the page called itself is offered for the facts, as words.
  await expect(facts(page).getByText('"><script>top.ran = 1</script>')).toBeVisible()
  await expect(page.getByRole('main').locator('script, img')).toHaveCount(0)
  await page.getByRole('button', { name: 'Source' }).click()
  await expect(original(page).locator('pre')).toContainText('top.ran = 3')
  await expect(original(page).locator('script')).toHaveCount(0)

  await page.goto('/desk/import')
  const box = page.getByLabel('Or the text')
  await box.evaluate(
    (field, html) => {
      const data = new DataTransfer()
      data.setData('text/html', html)
      data.setData('text/plain', 'words')
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    HOSTILE.replace('met on Monday,', `met on Monday, ${randomUUID()},`),
  )
  await box.fill('words')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
  await expectHarmless(page, asked)
  expect(dialogs).toEqual([])
})

test('the original is for its owner alone, in a frame of ours alone, and is kept by nobody', async ({
  as,
}) => {
  const { page, person } = await as('admin')
  await readFileOf(page, 'quays.html', paged(randomUUID()))
  const address = `${new URL(page.url()).pathname}/original`
  const { status, headers } = await knock(address, { session: await sessionFor(person) })
  expect(status).toBe(200)
  expect(headers['content-security-policy']).toBe(
    "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  )
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' })
  expect(headers['cache-control']).toMatch(/no-store/)
  const other = await sessionFor(await newPerson('admin', 'Another admin'))
  expect((await knock(address, { session: other })).status).toBe(404)
})

test('an import is checked and kept with the keyboard alone, and the focus is never lost', async ({ as }) => {
  const { page } = await as('admin')
  await readText(page, STRAIT.replace('Envoys', `Envoys of ${randomUUID()}`))
  await page.getByLabel('This is').selectOption({ label: 'a new article' })
  await page.getByLabel('This is').blur()
  const left = page.locator('#left-to-decide')
  const total = Number(((await left.textContent()) ?? '').split(' ')[0])
  expect(total).toBeGreaterThan(5)
  const focused = page.locator('fieldset:focus')
  await page.keyboard.press('n')
  for (let at = 1; at <= total; at += 1) {
    await expect(focused).toHaveCount(1)
    await page.keyboard.press(at % 4 === 0 ? 'x' : 'a')
    await expect(left).toContainText(at === total ? 'Everything is decided.' : `${total - at} proposal`)
  }
  await expect(left).toBeFocused()
  await page.keyboard.press('u')
  await expect(left).toContainText('1 proposal to decide.')
  await expect(focused).toHaveCount(1)
  await page.keyboard.press('a')
  await expect(left).toBeFocused()
  await page.keyboard.press('f')
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: /^Set aside \d/ })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('i')
  await expect(facts(page)).toBeFocused()
  await page.keyboard.press('t')
  await expect(left).toBeFocused()
  await page.keyboard.press('e')
  await expect(page.getByRole('button', { name: 'Keep it as an article' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\?imported=new/)
})

test('a filter keeps what is decided in sight until it is chosen again', async ({ as }) => {
  const { page } = await as('admin')
  await readText(page, STRAIT)
  const blocks = text(page).locator('[data-block]')
  const all = await blocks.count()
  const open = page.getByRole('button', { name: /^To decide \d/ })
  await open.click()
  const some = await blocks.count()
  expect(some).toBeLessThan(all)
  await page.keyboard.press('n')
  await page.keyboard.press('x')
  expect(await blocks.count()).toBe(some)
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: /^All \d/ }).click()
  expect(await blocks.count()).toBe(all)
})

test('on a phone the original, the text and the facts are three tabs, and what is left is in sight', async ({
  browse,
}) => {
  const page = await browse(await newPerson('admin', 'Phoebe Phone'), PHONE)
  await readText(page, STRAIT)
  await expect(facts(page)).toBeHidden()
  await expect(text(page)).toBeVisible()
  await expectMadeForTouch(page)
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: 'Original' }).tap()
  await expect(text(page)).toBeHidden()
  await expect(original(page).locator('.text')).toBeVisible()
  await expectMadeForTouch(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: /^\d+ to decide$/ }).tap()
  await expect(text(page)).toBeVisible()
  const bar = page.locator('fieldset:focus')
  await expect(bar).toBeInViewport()
  const keep = page.getByRole('button', { name: /^Keep it/ })
  const bottomOf = async (place: typeof bar) => {
    const box = await place.boundingBox()
    return box ? box.y + box.height : Number.NaN
  }
  const footTop = async () => (await keep.boundingBox())?.y ?? Number.NaN
  expect(await bottomOf(bar), 'no part of it lies under the foot').toBeLessThanOrEqual(await footTop())
  const next = page.getByRole('button', { name: /^\d+ to decide$/ })
  expect(await bottomOf(next), 'the foot is one row').toBe(await bottomOf(keep))
  await page.getByRole('button', { name: 'Original' }).tap()
  await expect(original(page).locator('.words:target + span')).toBeInViewport()
  await expect(page.getByRole('button', { name: 'As published' })).toBeInViewport()
  await page.getByRole('button', { name: 'Text' }).tap()
  await page.getByRole('button', { name: 'Facts' }).tap()
  await page.getByLabel('This is').selectOption({ label: 'a new article' })
  await page.getByLabel('Working title').fill(`From a phone ${randomUUID()}`)
  await expectMadeForTouch(page)
  // As high as the page: what lies half below a bar until one scrolls is no smaller for it.
  const { width, height } = page.viewportSize() as { width: number; height: number }
  await page.setViewportSize({ width, height: 6_000 })
  await expectAccessible(page)
  await page.setViewportSize({ width, height })
  await expect(page.getByRole('button', { name: 'Keep it as an article' })).toBeInViewport()
  await page.getByRole('button', { name: 'Text' }).tap()
  await page.getByRole('button', { name: 'Accept all that are left' }).tap()
  await page.getByRole('button', { name: 'Keep it as an article' }).tap()
  await page.waitForURL(/\?imported=/)
})

test('what is decided while nothing can be reached is said, kept and sent when it can', async ({
  as,
  mishaps,
}) => {
  const { page } = await as('admin')
  await readText(page, STRAIT)
  await page.context().setOffline(true)
  await page.keyboard.press('n')
  await page.keyboard.press('x')
  await expect(page.getByText('Not saved yet: kept in this window')).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText('Decisions saved.')).toBeVisible()
  const left = await page.locator('#left-to-decide').textContent()
  await page.reload()
  await expect(page.locator('#left-to-decide')).toHaveText(left ?? '')
  await page.getByRole('button', { name: 'Refused 1' }).click()
  await page.getByRole('button', { name: 'Ask again' }).click()
  await expect(page.locator('#left-to-decide')).not.toHaveText(left ?? '')
  await expectAccessibleInBoth(page)
  expected(mishaps, /ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load/)
})

test('of two windows the later one chooses: what stands, or what was decided in it', async ({ as }) => {
  const { page } = await as('admin')
  await readText(page, `Moorings\n\nThe moorings of ${randomUUID()} were sold, the harbour master said.\n`)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await page.getByLabel('Working title').fill('The first hand')
  await expect(page.getByText('Decisions saved.')).toBeVisible()
  await other.getByLabel('Working title').fill('The second hand')
  await expect(problemOn(other)).toContainText('changed in another window')
  await expectAccessible(other)
  await other.getByRole('button', { name: 'Keep what I decided here' }).click()
  await expect(problemOn(other)).toHaveCount(0)
  await expect(other.getByText('Decisions saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Working title')).toHaveValue('The second hand')
  await keepArticle(page)
})
