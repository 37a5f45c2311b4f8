import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import { expectAccessibleInBoth } from './accessible'
import { type AtDesk, expect, test } from './fixtures'
import { knock } from './knock'
import { newPerson } from './people'
import { plantAnnotation, plantApproved, plantArticle, pointId } from './plant'

test.setTimeout(120_000)

const latest = async () => (await db.edition.findFirstOrThrow({ orderBy: { number: 'desc' } })).number

test('of two admins who publish at once one wins, and the other is told and can look again', async ({
  as,
}) => {
  const mark = randomUUID().slice(0, 6)
  const admins = [await as('admin', 'Paula One'), await as('admin', 'Pavel Two')] as const
  const author = await newPerson('editor', 'Arne Author')
  const second = await newPerson('editor', 'Sara Second')
  const article = await plantArticle(admins[0].person.actor, 'e2e/documents/strait-draft.txt', mark)
  const words = ['The northern draft would keep the country', 'outside the alliance for good'] as const
  const wordings = [`First of two at once ${mark}.`, `Second of two at once ${mark}.`] as const
  for (const at of [0, 1] as const) {
    const annotationId = await plantAnnotation(author.actor, article, words[at])
    const evidence = [{ annotationId, bearing: 'supports' as const }]
    await plantApproved(author.actor, second.actor, {
      subjectId: await pointId(15),
      wording: wordings[at],
      evidence,
    })
  }
  const before = await latest()
  const next = `/editions/${before + 1}`
  expect((await knock(next)).status, 'before it is published').toBe(404)

  for (const at of [0, 1] as const) await lookAt(admins[at], wordings[at])
  await expectAccessibleInBoth(admins[0].page)
  await Promise.all(admins.map(({ page }) => publishButton(page).click()))
  const won = admins.map(({ page }) => page.getByText(`Edition ${before + 1} is published`))
  const lost = admins.map(({ page }) => page.getByText('Something moved since you looked'))
  await expect.poll(async () => (await count(won)) + (await count(lost))).toBe(2)
  expect([await count(won), await count(lost)]).toEqual([1, 1])
  expect(await latest()).toBe(before + 1)
  expect((await knock(next)).status, 'once it is published').toBe(200)

  const loser = (await lost[0]?.isVisible()) ? 0 : 1
  const { page } = admins[loser]
  await expect(page.getByRole('checkbox', { name: wordings[loser] })).toBeChecked()
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await page.getByRole('button', { name: `Publish edition ${before + 2}` }).click()
  await expect(page.getByText(`Edition ${before + 2} is published`)).toBeVisible()
  const point = /href="(\/points\/15-[^"]+)"/.exec((await knock('/')).body)?.[1] as string
  const { body } = await knock(point)
  for (const wording of wordings) expect(body).toContain(wording)
})

async function lookAt({ page }: AtDesk, wording: string): Promise<void> {
  await page.goto('/desk/editions/next')
  await page.getByRole('checkbox', { name: wording }).check()
  await page.getByRole('button', { name: 'Show the difference' }).click()
  await expect(page.getByRole('region', { name: 'Added' })).toContainText(wording)
}

const publishButton = (page: AtDesk['page']) => page.getByRole('button', { name: /^Publish edition \d+$/ })

async function count(locators: readonly ReturnType<AtDesk['page']['getByText']>[]): Promise<number> {
  const there = await Promise.all(locators.map((locator) => locator.isVisible()))
  return there.filter(Boolean).length
}
