import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { db } from '@/lib/db/client'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { cookieOf, expect, problemOn, test } from './fixtures'
import { expected } from './mishaps'
import { sessionFor } from './people'
import { importText, keepArticle, readText } from './reading-steps'

const STRAIT = await readFile('e2e/documents/strait-draft.txt', 'utf8')

test('the faults of a text are proposed, decided one by one, and kept with it', async ({ as }) => {
  const { page } = await as('admin')
  await readText(page, STRAIT)
  const read = page.getByRole('region', { name: 'The text as read' })
  const facts = page.getByRole('region', { name: 'Facts about it' })
  await expect(read.getByText('13 proposals to decide.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep it as an article' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '13 proposals are not decided.' })).toBeVisible()
  await page.getByRole('button', { name: 'Decide first' }).click()
  await facts.getByLabel('This is').selectOption({ label: 'a new article' })
  await expect(facts.getByLabel('Headline')).toHaveValue('Envoys trade drafts over the strait')
  await expect(facts.getByLabel('Obtained from')).toHaveValue('Gazette')
  await expectAccessibleInBoth(page)

  await read.getByRole('button', { name: 'Break' }).first().click()
  await expect(read.getByText('12 proposals to decide.')).toBeVisible()
  await read
    .getByRole('listitem')
    .filter({ hasText: 'Read More' })
    .getByRole('button', { name: 'No' })
    .click()
  await expect(read.getByText('11 proposals to decide.')).toBeVisible()
  await page.keyboard.press('n')
  await page.keyboard.press('a')
  await expect(read.getByText('10 proposals to decide.')).toBeVisible()
  await facts.getByLabel('Working title').fill('Drafts over the strait, typed by hand')
  await expect(page.getByText('Decisions saved.')).toBeVisible()

  await page.reload()
  await expect(read.getByText('10 proposals to decide.')).toBeVisible()
  await expect(facts.getByLabel('Working title')).toHaveValue('Drafts over the strait, typed by hand')
  await page.keyboard.press('u')
  await expect(read.getByText('Nothing to undo since this page was opened.')).toBeVisible()
  await page.getByRole('button', { name: 'Accept all that are left' }).click()
  await expect(read.getByText('Everything is decided.')).toBeVisible()
  await keepArticle(page)

  const text = page.getByRole('region', { name: 'Article text' })
  await expect(text.getByText('long opposed the other coast')).toBeVisible()
  await expect(text.getByText('words are missing', { exact: false }).first()).toBeVisible()
  await expect(text.getByText('The customs house is pictured at dawn')).toBeHidden()
  await text.getByText('Set aside: Says what is pictured').click()
  await expect(text.getByText('The customs house is pictured at dawn')).toBeVisible()
  await expectAccessibleInBoth(page)
})

test('proposals are decided by keys alone, in the order of reading', async ({ as }) => {
  const { page } = await as('admin')
  await readText(page, STRAIT)
  const read = page.getByRole('region', { name: 'The text as read' })
  const at = page.locator('fieldset:focus')
  await expect(read.getByText('13 proposals to decide.')).toBeVisible()
  await page.keyboard.press('n')
  const first = await at.getAttribute('id')
  await page.keyboard.press('n')
  await expect(at).not.toHaveAttribute('id', first as string)
  await page.keyboard.press('p')
  await expect(at).toHaveAttribute('id', first as string)
  await page.keyboard.press('a')
  await expect(read.getByText('12 proposals to decide.')).toBeVisible()
  await expect(at).toBeVisible()
  await page.keyboard.press('x')
  await expect(read.getByText('11 proposals to decide.')).toBeVisible()
  await page.getByLabel('This is').selectOption({ label: 'a new article' })
  await page.getByLabel('Working title').fill('')
  await page.getByLabel('Working title').pressSequentially('a span')
  await expect(read.getByText('11 proposals to decide.')).toBeVisible()
})

test('the same text again says so and changes nothing', async ({ as }) => {
  const { page } = await as('admin')
  const text = `A harbour notice\n\nThe ferry of ${randomUUID()} leaves at noon, the harbour master said on Monday.\n`
  const slug = await importText(page, text)
  const before = await countsOf(slug)
  await readText(page, text)
  await expect(page.getByText('The words are archived already: no version is made.')).toBeVisible()
  expect(await keepArticle(page)).toBe(slug)
  await expect(page.getByText('already archived')).toBeVisible()
  expect(await countsOf(slug)).toEqual(before)
})

async function countsOf(slug: string) {
  const article = await db.article.findUniqueOrThrow({
    where: { slug },
    select: { _count: { select: { versions: true, captures: true } } },
  })
  return article._count
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
const PDF = bytes('%PDF-1.7\n', [0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a], '1 0 obj\n<<>>\nendobj\n')
const PNG = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'IHDR')

const UNREADABLE = [
  { what: 'an empty file', name: 'empty.txt', buffer: bytes('  \n\n'), says: 'There is no text in it.' },
  {
    what: 'a PDF called a page',
    name: 'story.html',
    buffer: PDF,
    says: /This is .*PDF.*, not a text or a web page/,
  },
  {
    what: 'a picture called a text',
    name: 'story.txt',
    buffer: PNG,
    says: /This is .*, not a text or a web page/,
  },
  {
    what: 'a page nested a hundred thousand deep',
    name: 'deep.html',
    buffer: bytes(`<html><body>${'<div>'.repeat(100_000)}words`),
    says: /nest/,
  },
] as const

test('what cannot be read is refused in a sentence, and the text beside it stays', async ({
  as,
  mishaps,
}) => {
  const { page } = await as('admin')
  await page.goto('/desk/import')
  await page.getByLabel('Or the text').fill('Typed before the file was chosen.')
  const drafts = await db.importDraft.count()
  for (const { what, name, buffer, says } of UNREADABLE) {
    await page.getByLabel('A file').setInputFiles({ name, mimeType: 'text/html', buffer })
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(problemOn(page), what).toContainText(says)
    await expect(page.getByLabel('Or the text')).toHaveValue('Typed before the file was chosen.')
  }
  const huge = { name: 'huge.txt', mimeType: 'text/plain', buffer: Buffer.alloc(6 * 1024 * 1024, 'word ') }
  await page.getByLabel('A file').setInputFiles(huge)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(problemOn(page)).toContainText('larger than 5 MB')
  expect(await db.importDraft.count()).toBe(drafts)
  await expectAccessible(page)
  expected(mishaps, /409|413/)
})

test('an empty file is told in one sentence, and what to do', async ({ as, mishaps }) => {
  const { page } = await as('admin')
  await page.goto('/desk/import')
  const empty = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) }
  await page.getByLabel('A file').setInputFiles(empty)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(problemOn(page)).toHaveText(
    /: There is no text in it\. Paste the text of the article, or choose another file\.$/,
  )
  expected(mishaps, /409/)
})

test('nothing at all is refused in a sentence', async ({ as, mishaps }) => {
  const { page } = await as('admin')
  await page.goto('/desk/import')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(problemOn(page)).toContainText('Choose a file or paste a text.')
  expected(mishaps, /400/)
})

test('a file that is too large is said to be, also beyond ten megabytes', async ({ as, mishaps }) => {
  const { page } = await as('admin')
  await page.goto('/desk/import')
  const buffer = Buffer.alloc(12 * 1024 * 1024, '<p>The quay stays open.</p>\n')
  await page.getByLabel('A file').setInputFiles({ name: 'quays.html', mimeType: 'text/html', buffer })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(problemOn(page)).toContainText('5 MB')
  expected(mishaps, /4\d\d/)
})

test('a wrongly declared encoding and characters no text can hold are mended and said', async ({ as }) => {
  const { page } = await as('admin')
  await page.goto('/desk/import')
  const quoted = bytes(
    '<html><head><meta charset="utf-8"><title>Quays</title></head><body><h1>The quays stay open</h1><p>The envoy called it ',
    [0x93],
    'a paper with brackets',
    [0x94],
    ' and left the town before noon.</p><p>Nobody\0 asked about it again that week, the harbour office said.</p></body></html>',
  )
  await page.getByLabel('A file').setInputFiles({ name: 'quays.html', mimeType: 'text/html', buffer: quoted })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('“a paper with brackets”')).toBeVisible()
  await expect(page.getByText('Removed 1 empty (NUL) characters.')).toBeVisible()
  await keepArticle(page)
})

test('a title that is too long is named, and stays typed', async ({ as }) => {
  const { page } = await as('admin')
  await readText(page, `Ferries\n\nThe ferry of ${randomUUID()} leaves at noon, the harbour master said.\n`)
  const long = 'a very long title '.repeat(30).trim()
  await page.getByLabel('Working title').fill(long)
  await expect(page.getByText('The working title has more than 300 characters.')).toBeVisible()
  await expect(page.getByText('Decisions saved.')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Keep it as an article' }).click()
  await expect(problemOn(page)).toContainText('At most 300 characters.')
  await expect(page.getByLabel('Working title')).toHaveValue(long)
  await page.getByLabel('Working title').fill('Ferries')
  await keepArticle(page)
})

const VECTORS = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 2">',
  '<svg onload="window.ran = 3"><a xlink:href="javascript:window.ran=4">drawn words</a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.ran = 5"></style></mglyph></table></mtext></math>',
  '<iframe srcdoc="<script>parent.ran = 6</script>"></iframe>',
  '<noscript><p title="</noscript><img src=x onerror=window.ran=7>">kept words</p></noscript>',
  '<textarea></textarea><template><img src=x onerror="window.ran = 8"></template>',
  '<a href="java&#10;script:window.ran=9">a link that lies</a>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<form id="__NEXT_DATA__"><input name="body"></form>',
]
const LINES = '&lt;img src=x onerror=window.ran=10&gt; is how the page spells it, a reader said on Tuesday.'
const HOSTILE = `<html><head><title>"><script>window.ran = 11</script></title>
<meta name="author" content="&lt;script&gt;window.ran = 12&lt;/script&gt;">
<link rel="canonical" href="javascript:window.ran=13"></head>
<body><article><h1>Words that would like to run</h1><p>${LINES}</p>
${VECTORS.map((vector, at) => `<p>Paragraph ${at} of the hostile page holds this: ${vector} and goes on.</p>`).join('\n')}
</article></body></html>`

test('nothing of a hostile page runs or becomes markup, when it is read and when it is kept', async ({
  as,
}) => {
  const { page } = await as('admin')
  await page.goto('/desk/import')
  await page.getByLabel('A file').setInputFiles({
    name: '<img src=x onerror=window.ran=14>.html',
    mimeType: 'text/html',
    buffer: bytes(HOSTILE),
  })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
  await expect(page.getByText('<img src=x onerror=window.ran=10> is how')).toBeVisible()
  await expectNothingRan(page)
  const slug = await keepArticle(page)
  await expectNothingRan(page)
  await page.goto(`/desk/articles/${slug}/about`)
  await expectNothingRan(page)
  await page.goto('/desk/articles')
  await expectNothingRan(page)
})

async function expectNothingRan(page: import('@playwright/test').Page) {
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined()
  const planted = page.locator(
    'main :is(img[src=x], iframe:not([title="The original"]), template, base, math, form#__NEXT_DATA__)',
  )
  await expect(planted).toHaveCount(0)
  expect(await page.locator('a[href^="javascript:" i], [onerror], [onload]').count()).toBe(0)
}

test('a lost session while deciding keeps what was typed, and signing in elsewhere saves it', async ({
  as,
  mishaps,
}) => {
  const { person, page } = await as('admin')
  await readText(page, `Tides\n\nThe tide of ${randomUUID()} was late, the harbour master said on Friday.\n`)
  await page.context().clearCookies()
  await page.getByLabel('Working title').fill('Typed after the session was lost')
  await expect(problemOn(page)).toContainText('You are signed out')
  await expect(page.getByLabel('Working title')).toHaveValue('Typed after the session was lost')
  await page.context().addCookies([cookieOf(await sessionFor(person))])
  await page.getByRole('button', { name: 'Keep it as an article' }).click()
  await page.waitForURL(/\?imported=new/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Typed after the session was lost')
  expect(mishaps).toEqual([])
})

test('the same import open twice: the later hand is told, and nothing of the first is lost', async ({
  as,
}) => {
  const { page } = await as('admin')
  await readText(page, `Moorings\n\nThe moorings of ${randomUUID()} were sold, the harbour master said.\n`)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await page.getByLabel('Working title').fill('The first hand')
  await expect(page.getByText('Decisions saved.')).toBeVisible()
  await expect(page.getByLabel('Working title')).toHaveValue('The first hand')
  await other.getByLabel('Working title').fill('The second hand')
  await expect(problemOn(other)).toContainText('changed in another window')
  await expect(other.getByLabel('Working title')).toHaveValue('The second hand')
  await page.reload()
  await expect(page.getByLabel('Working title')).toHaveValue('The first hand')
})
