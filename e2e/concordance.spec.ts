import type { Admin } from '@/lib/auth/model'
import { importArticle } from '@/lib/newsroom/import-article'
import { expectAccessibleInBoth } from './accessible'
import { type AtDesk, expect, test } from './fixtures'
import { done } from './plant'

/** A word that stands in no other text of the journeys. */
const BIRD = 'whimbrel'
const SENTENCES = [
  `The ${BIRD} came back in April, a local official said.`,
  `“A ${BIRD} needs quiet,” she said, and closed the path.`,
  `Nobody had counted a single Whimbrél for years.`,
]

async function plantBirds(admin: Admin) {
  await done(
    importArticle(admin, {
      method: 'pasted',
      raw: new TextEncoder().encode(SENTENCES.join('\n\n')),
      workingTitle: 'Birds of the shore',
      details: { published_date: { value: '2025-04-02', method: 'typed', reason: '' } },
      rights: { policy: 'excerpt', reason: '' },
      blocks: SENTENCES.map((text) => ({ text, kind: 'paragraph', disposition: 'shown' })),
    }),
  )
}

const said = ({ page }: AtDesk, words: RegExp) =>
  expect(
    page.getByRole('region', { name: 'Places' }).getByRole('status').filter({ hasText: words }),
  ).toBeVisible()

test('words are found in all texts, ticked, annotated in one go and taken back, by keyboard alone', async ({
  as,
}) => {
  const { person } = await as('admin', 'Berta Bringer')
  await plantBirds(person.actor)
  const desk = await as('editor', 'Bruno Birder')
  const { page } = desk
  await page.goto('/desk')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('concordance')
  await page.getByRole('option', { name: /Concordance/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/concordance$/)
  await page.getByRole('heading', { level: 1, name: 'Concordance' }).waitFor()

  await page.keyboard.press('/')
  await page.keyboard.type(`${BIRD}*`)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=whimbrel/)
  await expect(page.getByText(/^whimbrel\*: 3 places, in 1 of the \d+ articles searched/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Birds of the shore' })).toBeVisible()
  await expectAccessibleInBoth(page)

  const boxes = page.getByRole('region', { name: 'Places' }).getByRole('checkbox')
  await expect(boxes.first(), 'who searched by keyboard goes on in what was found').toBeFocused()
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect(boxes.first()).toBeFocused()
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue(`${BIRD}*`)
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('X')
  await expect(page.getByText('3 ticked')).toBeVisible()
  await said(desk, /^3 places ticked\.$/)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Annotate 3 places' })
  const about = dialog.getByRole('combobox', { name: 'About' })
  await expect(about).toBeFocused()
  // The fields below are seen: the list waits until it is asked for.
  await expect(about).toHaveAttribute('aria-expanded', 'false')
  await expect(dialog.getByText('as guessed: paraphrase 2, outlet’s own words 1')).toBeAttached()
  await expect(dialog.getByText('as guessed: nobody 2, a local official 1')).toBeAttached()
  const saved = dialog.getByRole('region', { name: 'What is annotated' }).getByRole('listitem')
  await expect(saved.filter({ hasText: 'paraphrase, a local official' })).toContainText('in April')
  await page.keyboard.press('Control+Enter')
  await expect(about).toHaveAccessibleDescription(/Choose what they are about\./)
  await expect(about).toBeFocused()
  await dialog.getByLabel('Annotate', { exact: true }).selectOption('the words found')
  await expect(
    dialog.getByText('as guessed: paraphrase 1, direct speech 1, outlet’s own words 1'),
  ).toBeAttached()
  await dialog.getByLabel('Annotate', { exact: true }).selectOption('the whole sentence')
  await about.focus()
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: /^Remove point 7:/ })).toBeVisible()
  await expectAccessibleInBoth(page)
  await page.keyboard.press('Control+Enter')
  await said(desk, /^3 places annotated\.$/)
  await expect(
    page.getByRole('region', { name: 'Places' }).getByRole('link', { name: 'annotated' }),
  ).toHaveCount(3)

  await page.keyboard.press('a')
  await said(desk, /^3 places are annotated already and were left out/)
  await page.keyboard.press('u')
  await said(desk, /^3 annotations taken back\.$/)
  await expect(page.getByText('3 ticked')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Places' }).getByRole('link', { name: 'annotated' }),
  ).toHaveCount(0)

  // A second time: what was used last is first in the list, and removing it leaves nobody outside of the form.
  await boxes.first().focus()
  await page.keyboard.press('Enter')
  await expect(about).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await expect(dialog.getByRole('button', { name: /^Remove point 7:/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(about).toBeFocused()
  await page.keyboard.type('7')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await said(desk, /^3 places annotated\.$/)

  await page.reload()
  await said(desk, /^(Just now|1 minute ago) you annotated 3 passages in one go: u takes them back\.$/)
  const article = page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'Birds of the shore' })
  await page.goto((await article.getAttribute('href')) ?? '')
  await expect(page.getByRole('region', { name: 'Article text' })).toBeFocused()
  await page.keyboard.press('u')
  await expect(
    page.getByText(/The 3 passages that you annotated in one go are taken back in the/),
  ).toBeVisible()
  await page.goto(`/desk/concordance?q=${BIRD}*`)
  await boxes.first().focus()
  await page.keyboard.press('u')
  await said(desk, /^3 annotations taken back\.$/)
  await expect(page.getByText('3 ticked')).toBeVisible()
  await page.keyboard.press('u')
  await said(desk, /^Nothing that you annotated here in the last day stands as you made it\./)
})

test('a search is an address: narrowed, sorted and wrong ones too, and it fits a phone', async ({
  as,
  browse,
}) => {
  const { person } = await as('admin', 'Bella Bringer')
  await plantBirds(person.actor)
  const { person: editor } = await as('editor', 'Bodo Birder')
  const page = await browse(editor, { viewport: { width: 360, height: 740 } })
  await page.goto('/desk/concordance?q=whimbrel+NEAR%2F3+april&order=right')
  await expect(page.getByRole('region', { name: 'Places' }).getByRole('checkbox')).not.toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Places' }).getByRole('checkbox').first()).toBeInViewport()
  await page.getByRole('button', { name: 'Order and choice (1 set)' }).click()
  await expect(page.getByLabel('Order')).toHaveValue('right')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(wide, 'the page is no wider than the phone').toBe(false)
  await expectAccessibleInBoth(page)

  await page.goto('/desk/concordance?q=whimbrel+NEAR')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('NEAR stands between two words')
  await page.goto('/desk/concordance?q=nosuchbirdatall')
  await expect(page.getByText('These words stand in none of the texts')).toBeVisible()
  for (const odd of ['%00', '%F0%9F%98%80', "';--", '*'.repeat(50), '"""'])
    expect((await page.goto(`/desk/concordance?q=${odd}&page=-3&order=x`))?.status(), odd).toBe(200)
})

test('what is typed into the fields becomes the search', async ({ as }) => {
  const { page } = await as('editor', 'Bente Birder')
  await page.goto('/desk/concordance')
  await page.getByText('Put a search together').click()
  await page.getByLabel('These words, together').fill('peace')
  await page.getByLabel('near these').fill('plan')
  await page.getByRole('button', { name: 'Search peace NEAR/5 plan' }).click()
  await expect(page).toHaveURL(/q=peace\+NEAR%2F5\+plan/)
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('peace NEAR/5 plan')
})
