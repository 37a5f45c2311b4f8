import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import { openDraft as openImport } from '@/lib/import-draft/commands'
import { requestChanges } from '@/lib/newsroom/request-changes'
import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { knock } from './knock'
import { newPerson } from './people'
import {
  done,
  plantAnnotation,
  plantApproved,
  plantArticle,
  plantDraft,
  plantEdition,
  plantInReview,
  pointId,
} from './plant'
import { crawl, machineForms, openPages, otherForms, type Page, whereItSays } from './readers-crawl'

test.setTimeout(180_000)

const STRAIT = 'e2e/documents/strait-draft.txt'
const FOR_GOOD = 'The northern draft would keep the country outside the alliance for good'
const latest = async () => (await db.edition.findFirstOrThrow({ orderBy: { number: 'desc' } })).number

test('nothing of a draft, a note, a review, an import or an account is in any public answer', async () => {
  const canary = `canary${randomUUID().slice(0, 8)}`
  const admin = await newPerson('admin', `Admin ${canary}`)
  const author = await newPerson('editor', `Author ${canary}`)
  const second = await newPerson('editor', `Second ${canary}`)
  const article = await plantArticle(admin.actor, STRAIT, canary)
  const annotationId = await plantAnnotation(author.actor, article, FOR_GOOD, {
    note: `Note ${canary}`,
    tags: [canary],
    speakerDescription: `Speaker ${canary}`,
  })
  const subjectId = await pointId(12)
  const evidence = [{ annotationId, bearing: 'supports' as const }]
  await plantDraft(author.actor, { subjectId, wording: `Draft ${canary}.`, evidence })
  await plantApproved(author.actor, second.actor, { subjectId, wording: `Approved ${canary}.`, evidence })
  const { revisionId } = await plantInReview(author.actor, {
    subjectId,
    wording: `Sent back ${canary}.`,
    evidence,
  })
  await done(requestChanges(second.actor, { revisionId, reason: 'overstated', note: `Less ${canary}` }))
  const typed = new TextEncoder().encode(
    `Import ${canary}\n\nA paragraph with ${canary} in it, said the envoy.\n`,
  )
  await done(openImport(admin.actor, { bytes: typed }))

  const number = await latest()
  const crawled = await crawl(['/', `/editions/${number}`], [number])
  // Each form counts against the limit of an address; sentences are in those of the pages they stand on.
  const short = crawled
    .map(({ address }) => address)
    .filter((address) => /^\/(?!editions|statements|changes|search)[^ ]*$/.test(address))
  const pages = [
    ...crawled,
    ...(await machineForms([1, number])),
    ...(await otherForms([...short, `/editions/${number}`, '/editions/1/ledger'])),
  ]
  expect(pages.length).toBeGreaterThan(150)
  const control = whereItSays(pages, 'Non-aggression')
  expect(control, 'the search itself finds what is there').toEqual(expect.arrayContaining(['/', '/ (data)']))
  expect(whereItSays(pages, canary)).toEqual([])
  expect(whereItSays(pages, '@journeys.example')).toEqual([])
  expect(whereItSays(pages, '@proviso.example')).toEqual([])
})

test('what is taken down is gone from every form at once, and a notice stands in its place', async ({
  as,
  browse,
}) => {
  const mark = randomUUID().slice(0, 8)
  const admin = await as('admin', 'Tara Takedown')
  const author = await newPerson('editor', 'Timo Author')
  const second = await newPerson('editor', 'Tove Second')
  const article = await plantArticle(admin.person.actor, STRAIT, mark)
  const evidence = [
    { annotationId: await plantAnnotation(author.actor, article, FOR_GOOD), bearing: 'supports' as const },
  ]
  const wording = `A sentence ${mark} to be taken down.`
  const draft = { subjectId: await pointId(14), wording, evidence }
  const { revisionId } = await plantApproved(author.actor, second.actor, draft)
  const number = await plantEdition(admin.person.actor, { choose: [revisionId] })
  const reader = await browse()
  await reader.goto('/')
  const point = await reader.getByRole('link', { name: /^Point 14:/ }).getAttribute('href')
  const { publicId } = await db.statement.findFirstOrThrow({
    where: { revisions: { some: { id: revisionId } } },
    select: { publicId: true },
  })
  const places = [point as string, `/statements/${publicId}`, '/ledger'].flatMap((place) => [
    place,
    `/editions/${number}${place}`,
  ])
  const forms = async (pages: Promise<Page[]>) => [
    ...(await pages),
    ...(await machineForms([number])),
    ...(await otherForms(places)),
  ]
  const before = whereItSays(await forms(openPages(['/', ...places])), wording)
  expect(before).toEqual(
    expect.arrayContaining([
      point,
      `${point} (data)`,
      '/ledger',
      '/feed.xml',
      '/feeds/editions.rss',
      '/feeds/points/14.json',
      `${point}.json`,
      `${point}.md`,
      `/statements/${publicId}`,
      `/statements/${publicId}.bib`,
      `/editions/${number}/statements/${publicId}.csl.json`,
      `/editions/${number}/statements/${publicId}.ris`,
      `/editions/${number}/ledger.json`,
      `/editions/${number}${point}`,
      `/editions/${number}/edition.json`,
    ]),
  )

  const { page } = admin
  await page.goto('/desk/notices')
  await page.getByLabel('Find it by its words').fill(mark)
  await expect(page.getByLabel('Which')).toContainText(wording)
  await page.getByRole('button', { name: 'Show where it stands' }).click()
  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible()
  const kinds = page.getByRole('group', { name: 'What readers should know' })
  await expect(kinds.getByRole('radio', { checked: true }), 'no kind is preset').toHaveCount(0)
  await kinds.getByRole('radio', { name: /^taken down/ }).check()
  await page.getByLabel('What readers see').fill('Taken down while a complaint is looked into.')
  await page.getByLabel('Why, for the desk').fill('A journey asked for it.')
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: /^Take down now, at/ }).click()
  await expect(page.getByRole('cell', { name: 'Taken down while a complaint is looked into.' })).toBeVisible()

  expect((await knock(point as string)).body, 'the very next answer').not.toContain(wording)
  const after = await forms(crawl(['/', ...places], []))
  expect(whereItSays(after, wording)).toEqual([])
  expect(whereItSays(after, 'Taken down while a complaint is looked into.')).toEqual(
    expect.arrayContaining([
      point,
      `/statements/${publicId}`,
      `${point}.json`,
      `${point}.md`,
      `/editions/${number}/statements/${publicId}.json`,
      '/feeds/points/14.atom',
      '/feeds/corrections.json',
    ]),
  )
  await reader.goto(point as string)
  await expect(reader.getByText('Taken down while a complaint is looked into.')).toBeVisible()
  await expectAccessibleInBoth(reader)
})
