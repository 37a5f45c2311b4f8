import { db } from '@/lib/db/client'
import { importArticle } from '@/lib/newsroom/import-article'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import type { Person } from './people'
import { done } from './plant'

test.setTimeout(240_000)

/** Three paragraphs that concern points of the demo plan, and one that concerns nothing. */
async function plantTalks(admin: Person<'admin'>, mark: string) {
  const paragraphs = [
    `Envoys of dispatch ${mark} spoke of a limit of 600,000 soldiers for the armed forces of Ukraine.`,
    `Whether it may join NATO was left open on day ${mark}, a diplomat said.`,
    `The harbour of ${mark} was quiet that day.`,
    `An amnesty, paper ${mark} adds, would cover all sides.`,
  ]
  const { slug, versionId } = await done(
    importArticle(admin.actor, {
      method: 'pasted',
      raw: new TextEncoder().encode(paragraphs.join('\n\n')),
      workingTitle: `Talks ${mark}`,
      details: {},
      rights: { policy: 'excerpt' },
      blocks: paragraphs.map((text) => ({ text, kind: 'paragraph' as const, disposition: 'shown' as const })),
    }),
  )
  return { slug, versionId }
}

test('an editor goes through what is suggested by keyboard: accepts, takes back, corrects and rejects', async ({
  as,
}) => {
  const { person: admin } = await as('admin', 'Tove Publisher')
  const { page } = await as('editor', 'Tomas Author')
  const { slug, versionId } = await plantTalks(admin, `q${Date.now().toString(36)}q`)
  await page.goto(`/desk/articles/${slug}`)
  await expect(page.getByText(/^Suggested, not decided: points .*6.*7.*26/)).toBeVisible()
  const panel = page.getByRole('region', { name: 'Suggestions' })
  const said = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words })

  await page.getByRole('region', { name: 'Article text' }).focus()
  await page.keyboard.press('g')
  await expect(panel.getByRole('heading')).toHaveText(/^Suggestion 1 of \d+$/)
  await expect(panel).toContainText('point 6 Size of Ukraine’s armed forces')
  await expect(panel).toContainText('Gives “600,000 soldiers”, as a sentence of ours does.')
  await expectAccessible(page)

  await page.keyboard.press('y')
  await expect(said('Accepted: the passage is an annotation now.')).toBeVisible()
  await expect(page.getByText(/^This article touches point/)).toBeVisible()
  await expect(panel).toContainText('NATO membership')
  await page.keyboard.press('u')
  await expect(said('The suggestion is open again; its annotation is gone.')).toBeVisible()
  await expect(page.getByText(/^This article touches point/)).toHaveCount(0)

  await page.keyboard.press('g')
  await expect(panel).toContainText('NATO membership')
  await page.keyboard.press('x')
  await expect(said('Rejected: these words are not suggested for this again.')).toBeVisible()
  await expect(panel).toContainText('point 26 Amnesty')

  await page.keyboard.press('c')
  const form = page.getByRole('form', { name: 'New annotation' })
  await expect(form).toBeVisible()
  await expect(form.getByRole('button', { name: /point 26/, pressed: true })).toBeVisible()
  await expect(form).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(said(/^Annotation saved/)).toBeVisible()
  await expect
    .poll(() =>
      db.suggestionDecision.findMany({
        where: { suggestion: { versionId }, verdict: { in: ['accepted', 'corrected', 'rejected'] } },
        orderBy: { seq: 'asc' },
        select: { verdict: true },
      }),
    )
    .toEqual(expect.arrayContaining([{ verdict: 'rejected' }, { verdict: 'accepted' }]))
  await expect(page.getByText(/^This article touches point 26\./)).toBeVisible()
})

test('an editor gives a point another name, and texts are looked through with it', async ({ as }) => {
  const { person: admin } = await as('admin', 'Tove Publisher')
  const { page } = await as('editor', 'Tomas Author')
  const mark = `q${Date.now().toString(36)}q`
  const { slug } = await plantTalks(admin, mark)
  await page.goto('/desk/names')
  const row = page.getByRole('listitem').filter({ hasText: 'Humanitarian committee' })
  await row.getByText('Change the names of').click()
  const names = row.getByLabel('Other names')
  await names.fill(`${await names.inputValue()}, harbour of ${mark}`)
  await row.getByRole('button', { name: 'Save the names' }).click()
  await expect(row.getByText('Saved.')).toBeVisible()
  await expectAccessible(page)

  await page.goto(`/desk/articles/${slug}`)
  await page.getByRole('button', { name: /^Suggestions \(/ }).click()
  await page.getByRole('button', { name: 'Look through the text again' }).click()
  await expect(page.getByRole('status').filter({ hasText: /1 new, 0 no longer suggested/ })).toBeVisible()
})
