import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { submitRevision } from '@/lib/newsroom/submit-revision'
import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import {
  approveWhole,
  done,
  plantAnnotation,
  plantDraft,
  plantEdition,
  plantShortArticle,
  pointId,
} from './plant'

test.setTimeout(240_000)

const MARK = randomUUID().slice(0, 6)
const FIRST = `one${MARK}`
const SECOND = `two${MARK}`
const TOLD = `The pilots of ${MARK} would leave the strait by the spring, the envoy told Axios on Friday.`
/** One report, as two papers print it. */
const WIRE = [
  TOLD,
  `The strait at ${MARK} has been closed to large ships since a barge sank across the fairway in the first week of the year.`,
  'Salvage crews from three countries have lifted the stern, but the bow lies in eleven metres of mud, and every tide moves it.',
  'The harbour office wants the pilots to wait until a second channel has been dredged, which will take until the summer at least.',
  'Insurers have stopped counting the days: most ships now go round the island, a way that costs them the better part of two nights.',
]
const MILL = [
  'The old paper mill above the weir will be taken down after Easter, brick by brick, and most of the bricks are spoken for.',
  'A school in the next valley wants six thousand of them for a wall around its garden, and a brewer has asked for the whole of the chimney.',
  'Nobody has made paper there for twenty years. Swallows have the drying loft to themselves, and a count of their nests has delayed the work twice.',
]
const TOPS = [
  'On the quay nobody believes in dates any more, and the ferrymen have begun to paint their boats.',
  'Three times this year the strait was said to be open, and three times it was not.',
]

test('two articles of one report are one origin: proposed, confirmed by keyboard, counted, published', async ({
  as,
  browse,
}) => {
  const admin = await as('admin', 'Olga Publisher')
  const author = await as('editor', 'Otto Author')
  const second = await as('editor', 'Orla Second')
  const { page } = author
  const evidence = []
  for (const [at, mark] of [FIRST, SECOND].entries()) {
    const article = await plantShortArticle(admin.person.actor, mark, [TOPS[at]!, ...WIRE])
    const annotationId = await plantAnnotation(
      author.person.actor,
      article,
      'would leave the strait by the spring',
    )
    evidence.push({ annotationId, bearing: 'supports' as const })
  }
  const wording = `Pilots would leave a strait (${MARK}).`
  const draft = await plantDraft(author.person.actor, { subjectId: await pointId(6), wording, evidence })
  const desk = `/desk/statements/${draft.publicId}`

  await page.goto(desk)
  await expect(gateLine(page)).toContainText('2 articles, independence not established')

  await page.goto('/desk/origins')
  await expectAccessibleInBoth(page)
  await decideByKey(page, /^copy of/, 'a')
  await expect(said(page)).toContainText('Accepted: copy of')
  await page.goto(desk)
  await expect(gateLine(page)).toContainText('2 articles, copies of one report, origin not established')

  await page.goto('/desk/origins')
  await decideByKey(page, /^reporting by Axios/, 'a')
  await expect(said(page)).toContainText('Accepted: reporting by Axios')
  await page.goto(desk)
  await expect(gateLine(page)).toContainText('2 articles, one origin')

  await page.goto('/desk/origins')
  await page.keyboard.press('u')
  await expect(said(page)).toContainText('Undone.')
  await page.goto(desk)
  await expect(gateLine(page)).toContainText('origin not established')
  await page.goto('/desk/origins')
  await decideByKey(page, /^reporting by Axios/, 'a')
  await expect(said(page)).toContainText('Accepted: reporting by Axios')

  const { revisionId, rowVersion } = draft
  await done(submitRevision(author.person.actor, { revisionId, rowVersion }))
  await approveWhole(second.person.actor, draft.revisionId)
  await plantEdition(admin.person.actor, { choose: [draft.revisionId] })
  const reader = await browse()
  await reader.goto(`/statements/${draft.publicId}`)
  await expect(reader.getByRole('main')).toContainText(/in our archive:\s2 articles, one origin/)
})

test('the page about an article proposes what it is a copy of; which way round is for a person', async ({
  as,
}) => {
  const admin = await as('admin', 'Otti Admin')
  const mark = randomUUID().slice(0, 6)
  const copy = await plantShortArticle(admin.person.actor, `c${mark}`, [TOPS[0]!, ...MILL])
  const original = await plantShortArticle(admin.person.actor, `o${mark}`, [TOPS[1]!, ...MILL])
  const editor = await as('editor', 'Ossi Editor')
  const { page } = editor
  await page.goto(`/desk/articles/${copy.slug}/about`)
  const cards = page.locator('[data-proposal]').filter({ hasText: `o${mark}` })
  await expect(cards).toContainText('Their dates do not say which came first')
  await expect(cards.getByRole('heading')).toHaveText(`copy of “Dispatch c${mark}”`)
  await page.keyboard.press('t')
  await expect(cards.getByRole('heading')).toHaveText(`copy of “Dispatch o${mark}”`)
  await expectAccessibleInBoth(page)
  await page.keyboard.press('a')
  await expect(said(page)).toContainText('Accepted: copy of')
  await page.reload()
  await expect(page.getByRole('link', { name: `Dispatch o${mark}` }).first()).toBeVisible()
  expect(original.slug).not.toBe(copy.slug)
})

test('in the workspace the card proposes where its passage comes from, by one key, and takes it back', async ({
  as,
}) => {
  const admin = await as('admin', 'Oda Admin')
  const mark = randomUUID().slice(0, 6)
  const told = `The harbour of ${mark} would close in May, the envoy told Axios on Friday.`
  const article = await plantShortArticle(admin.person.actor, `w${mark}`, [TOPS[0]!, told])
  const { page, person } = await as('editor', 'Otmar Editor')
  await plantAnnotation(person.actor, article, 'would close in May')
  await page.goto(`/desk/articles/${article.slug}`)
  await page.keyboard.press('n')
  const proposed = page.getByRole('region', { name: 'Proposed origin' })
  await expect(proposed).toContainText('Origin proposed: reporting by Axios')
  await expectAccessibleInBoth(page)
  await page.keyboard.press('l')
  await expect(page.getByText('Accepted: reporting by Axios')).toBeVisible()
  await expect(proposed).toBeHidden()
  await page.keyboard.press('u')
  await expect(proposed).toBeVisible()
  await page.keyboard.press('Shift+L')
  await expect(proposed).toBeHidden()
  await page.reload()
  await page.keyboard.press('n')
  await expect(page.getByRole('button', { name: 'History' })).toBeVisible()
  await expect(proposed).toBeHidden()
})

const said = (page: Page) => page.getByRole('region', { name: 'Proposed origins' }).getByRole('status')
const gateLine = (page: Page) => page.getByRole('listitem').filter({ hasText: 'It has support:' })

/** Walks to the first proposal of this journey's articles that says this, and presses the key. */
async function decideByKey(page: Page, what: RegExp, key: string): Promise<void> {
  const mine = page
    .locator('[data-proposal]')
    .filter({ hasText: MARK })
    .filter({ has: page.getByRole('heading', { name: what }) })
    .first()
  await expect(mine).toBeVisible()
  const place = await mine.evaluate((card) => [...(card.parentElement?.children ?? [])].indexOf(card))
  for (let step = 0; step < place; step += 1) await page.keyboard.press('j')
  await expect(mine).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press(key)
}
