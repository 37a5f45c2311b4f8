import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { db } from '@/lib/db/client'
import { suspectQueue } from '@/lib/placement/queries'
import { expect, test } from './fixtures'
import { acceptAndKeep, importDocument } from './reading-steps'

const FOLDER = process.env.PROVISO_DOCUMENTS
test.skip(!FOLDER, 'PROVISO_DOCUMENTS names no folder of real documents')
test.setTimeout(300_000)

type Page = import('@playwright/test').Page

test('the excerpts of the sample story, followed by the whole documents, place every passage by themselves', async ({
  as,
  browse,
}) => {
  const { page } = await as('admin', 'Ebba Publisher')
  const editor = await as('editor', 'Elmar Editor')
  const notices = await db.editionNotice.count()
  for (const file of documents()) {
    const slug = await importDocument(page, file)
    await expectFuller(page, slug)
    await expectAllPlaced(page, slug)
    const titled = await withParagraphOnTop(page, file, slug)
    await expectAllPlaced(page, titled)
  }
  const slugs = new Set((await db.article.findMany({ where: { sample: true } })).map(({ slug }) => slug))
  const waiting = await suspectQueue(editor.person.actor)
  expect(waiting.filter(({ articleSlug }) => slugs.has(articleSlug)).map(({ old }) => old.words)).toEqual([])
  expect(await db.editionNotice.count(), 'no notice was given').toBe(notices)
  const reader = await browse()
  await reader.goto('/')
  await expect(reader.getByText('The publisher changed this passage')).toHaveCount(0)
})

const documents = () =>
  readdirSync(FOLDER as string)
    .filter((name) => /^\d+.*\.txt$/.test(name))
    .sort()
    .map((name) => path.join(FOLDER as string, name))

/** The excerpt that was planted became a version before it, and nobody took it for a publisher's edit. */
async function expectFuller(page: Page, slug: string): Promise<void> {
  const version = await currentVersion(slug)
  expect(version.article.sample, `${slug} is of the sample story`).toBe(true)
  expect(version.cause, slug).toBe('fuller_capture')
  await page.getByText('About this article').click()
  await expect(page.getByRole('navigation', { name: 'Versions' })).toContainText(
    'a fuller capture of the same article',
  )
}

async function expectAllPlaced(page: Page, slug: string): Promise<void> {
  const version = await currentVersion(slug)
  const annotations = await db.annotation.findMany({
    where: { deletedAt: null, version: { articleId: version.articleId } },
    select: {
      versionId: true,
      spans: { orderBy: { ordinal: 'asc' }, select: { exact: true } },
      placements: { where: { versionId: version.id }, orderBy: { seq: 'desc' }, take: 1 },
    },
  })
  expect(annotations.length, slug).toBeGreaterThan(0)
  const others = annotations
    .filter(({ placements: [placed] }) => placed?.state !== 'placed' || placed.decider !== 'machine')
    .map(
      ({ spans, placements: [placed] }) => `${placed?.state}: ${spans.map(({ exact }) => exact).join(' … ')}`,
    )
  expect(others, `${slug}, version ${version.number}`).toEqual([])
  await page.goto(`/desk/articles/${slug}`)
  await expect(page.getByRole('complementary', { name: 'Annotations' }).getByRole('article')).toHaveCount(
    annotations.length,
  )
  await expect(page.getByRole('region', { name: 'Not placed in this version' })).toHaveCount(0)
}

/** What stands in the file with a paragraph above it, as a later state of the same article. */
async function withParagraphOnTop(page: Page, file: string, slug: string): Promise<string> {
  const { articleId } = await currentVersion(slug)
  const longer = test.info().outputPath(path.basename(file))
  const above = 'Readers wrote to this newspaper about the article below, and it is printed here once more.'
  await writeFile(longer, `${above}\n\n${await readFile(file, 'utf8')}`)
  await page.goto('/desk/import')
  await page.getByLabel('A file').setInputFiles(longer)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
  await page.getByLabel('This is').selectOption(articleId)
  const kept = await acceptAndKeep(page)
  expect((await currentVersion(kept)).text.startsWith(above)).toBe(true)
  return kept
}

async function currentVersion(slug: string) {
  const { versionId } = await db.capture.findFirstOrThrow({
    where: { article: { slug }, outcome: 'good' },
    orderBy: { seq: 'desc' },
    select: { versionId: true },
  })
  return db.articleVersion.findUniqueOrThrow({
    where: { id: versionId as string },
    select: {
      id: true,
      articleId: true,
      number: true,
      cause: true,
      text: true,
      article: { select: { sample: true } },
    },
  })
}
