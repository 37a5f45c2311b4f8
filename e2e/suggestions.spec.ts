import { db } from '@/lib/db/client'
import { importArticle } from '@/lib/newsroom/import-article'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import type { Person } from './people'
import { done } from './plant'

test.setTimeout(240_000)

/** Five paragraphs that concern points of the demo plan, and one that concerns nothing. */
async function plantTalks(admin: Person<'admin'>, mark: string) {
  const paragraphs = [
    `Envoys of dispatch ${mark} spoke of a limit of 600,000 soldiers for the armed forces of Ukraine.`,
    `Whether it may join NATO was left open on day ${mark}, a diplomat said.`,
    `The harbour of ${mark} was quiet that day.`,
    `An amnesty, paper ${mark} adds, would cover all sides.`,
    `“We want an amnesty for all sides on day ${mark},” Putin said after the call.`,
    `Paper ${mark} speaks of $300 billion of frozen assets and of elections within 100 days.`,
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
  await expect(panel).toContainText('Voice: outlet’s own words, speaker: —')
  const heard = page.locator('#workspace-help + [aria-live]')
  await expect(heard).toHaveText(
    /^Suggestion 1 of \d+: .*600,000.*About point 6 .*: Gives .*Voice, guessed: /,
  )
  await expectAccessible(page)

  await page.keyboard.press('y')
  await expect(said('Accepted: the passage is an annotation now.')).toBeVisible()
  await expect(page.getByText(/^This article touches point/)).toBeVisible()
  await expect(panel).toContainText('NATO membership')
  await expect(heard).toHaveText(/^Suggestion 1 of .*NATO membership/)
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
  const about = form.getByRole('region', { name: 'What it is about' })
  const suggested = about.getByRole('button', { name: /point 26/ })
  await page.keyboard.press((await suggested.getAttribute('aria-keyshortcuts')) ?? '')
  await expect(about.locator('[data-target][aria-pressed=true]')).toHaveText([/point 26/])
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

test('all that is accepted is in view before: whose words they are, every target, and why', async ({
  as,
}) => {
  const { person: admin } = await as('admin', 'Tove Publisher')
  const { page } = await as('editor', 'Tomas Author')
  const { slug, versionId } = await plantTalks(admin, `q${Date.now().toString(36)}q`)
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto(`/desk/articles/${slug}`)
  const panel = page.getByRole('region', { name: 'Suggestions' })
  const shown = page.getByRole('region', { name: 'What is suggested' })
  await page.getByRole('region', { name: 'Article text' }).focus()
  await page.keyboard.press('g')
  await expect(panel.getByRole('heading')).toHaveText('Suggestion 1 of 5')
  await page.keyboard.press('g')
  await page.keyboard.press('g')
  await page.keyboard.press('g')
  await expect(panel.getByRole('heading')).toHaveText('Suggestion 4 of 5')
  await expect(shown).toContainText('point 26 Amnesty')
  await expect(shown).toContainText('person Vladimir Putin')
  await expect(shown).toContainText('Voice: paraphrase, speaker: Vladimir Putin')
  const isCut = await shown.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
  expect(isCut, 'something of it is out of sight').toBe(false)
  await expect(panel.getByRole('button', { name: 'Accept' })).toBeInViewport()

  await page.keyboard.press('y')
  await expect(panel.getByRole('heading')).toHaveText('Suggestion 4 of 4')
  await expect(shown).toContainText('Gives “$300 billion”, as a sentence of ours does.')
  await expect(shown).toContainText('Gives “100 days”, as a sentence of ours does.')
  const made = await db.annotation.findFirstOrThrow({
    where: { versionId },
    select: { voice: true, speaker: { select: { subject: { select: { slug: true } } } } },
  })
  expect(made).toEqual({ voice: 'paraphrase', speaker: { subject: { slug: 'vladimir-putin' } } })
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
