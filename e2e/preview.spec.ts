import { randomUUID } from 'node:crypto'
import { expectAccessibleInBoth } from './accessible'
import { expect, test } from './fixtures'
import { visit } from './knock'
import { plantAnnotation, plantArticle, plantDraft, pointId } from './plant'

const TEXT = 'e2e/documents/strait-draft.txt'
const WORDS = 'The northern draft would keep the country outside the alliance'

test('house style speaks up, is set aside with a reason, and the reviewer reads it', async ({ as }) => {
  const admin = await as('admin')
  const author = await as('editor', 'Style Author')
  const article = await plantArticle(admin.person.actor, TEXT, randomUUID().slice(0, 8))
  const annotationId = await plantAnnotation(author.person.actor, article, WORDS)
  const draft = await plantDraft(author.person.actor, {
    subjectId: await pointId(3),
    wording: 'The draft would name Kiev.',
    evidence: [{ annotationId, bearing: 'supports' }],
  })
  const { page } = author
  await page.goto(`/desk/statements/${draft.publicId}`)
  const notes = page.getByRole('list', { name: 'House style', exact: true })
  await expect(notes).toContainText('Write Kyiv.')

  const sentence = page.getByRole('textbox', { name: 'The sentence' })
  await sentence.fill('The draft would name Kyiv.')
  await expect(notes).toBeHidden()
  await sentence.fill('The draft would name Kiev.')
  await expect(notes).toBeVisible()
  await expect(sentence).toHaveValue('The draft would name Kiev.')

  await page.getByRole('button', { name: 'Leave it, with a reason' }).click()
  await expect(page.getByRole('textbox', { name: 'Why “Kiev” stays' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Why “Kiev” stays' }).fill('It is the name of the ferry.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('House style set aside for “Kiev”')).toBeVisible()
  await expect(page.locator('main :focus')).toHaveCount(1)
  await expectAccessibleInBoth(page)
  await page.getByRole('button', { name: /submit for review/i }).click()
  await expect(page.getByText(/^Revision \d+, in review\./)).toBeVisible()

  const second = await as('editor', 'Style Second')
  await second.page.goto(`/desk/review#${draft.publicId}`)
  const card = second.page.getByRole('article', { name: 'The draft would name Kiev.' })
  await expect(card).toContainText('It is the name of the ferry.')
})

test('a draft is seen on the reader’s page by who holds the preview, and by nobody else', async ({
  as,
  browse,
}) => {
  const author = await as('editor', 'Preview Author')
  const wording = `The draft would be looked at ${randomUUID().slice(0, 8)} times.`
  const draft = await plantDraft(author.person.actor, { subjectId: await pointId(4), wording })
  const { page } = author
  await page.goto(`/desk/statements/${draft.publicId}`)
  await page.getByText('As the page would read, with what is saved now').click()
  const frame = page.frameLocator('iframe[title^="Preview of"]')
  await expect(frame.getByText(wording).first()).toBeVisible()
  await expect(frame.getByText(/^Preview for the desk alone/)).toBeVisible()

  const href = await page.getByRole('link', { name: 'Open it in a tab of its own' }).getAttribute('href')
  const address = href as string
  const answer = await page.request.get(address)
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(await answer.text()).toContain('noindex')

  const other = await as('editor', 'Preview Other')
  expect((await other.page.request.get(address)).status()).toBe(404)
  expect((await visit(address)).path).toMatch(/^\/sign-in/)
  const reader = await browse()
  await reader.goto('/points/4')
  await expect(reader.getByText(wording)).toHaveCount(0)

  await page.getByRole('textbox', { name: 'The sentence' }).fill(`${wording} Once more.`)
  await page.getByRole('button', { name: 'Save the draft' }).click()
  await expect(frame.getByText('Once more.').first()).toBeVisible()
  await page.goto(address)
  await expect(page.getByText('This was saved again since.')).toBeVisible()
})

test('the screens of a text, a position, an event and a figure show their page as readers would have it', async ({
  as,
}) => {
  const { page } = await as('editor', 'Preview Screens')
  const frame = page.frameLocator('iframe[title^="Preview of"]')
  const open = () => page.getByText('As the page would read, with what is saved now').first().click()

  await page.goto('/desk/plan/versions/28-points')
  await open()
  await expect(frame.getByText(/^Preview for the desk alone/)).toBeVisible()
  await expect(page.getByRole('link', { name: /^See its point as readers would/ }).first()).toBeVisible()

  await page.goto('/desk/positions')
  await page.getByRole('region', { name: 'Parties and points' }).getByRole('link').first().press('Enter')
  await expect(page.locator('#cell')).toBeFocused()
  await open()
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('Sovereignty')

  await page.goto('/desk/figures')
  const figure = page.getByRole('link', { name: /^See it as readers would/ }).first()
  const answer = await page.request.get(
    ((await figure.getAttribute('href')) as string).split('#')[0] as string,
  )
  expect(await answer.text()).toContain('Preview for the desk alone')

  await page.goto('/desk/plan')
  const event = page.getByRole('region', { name: 'Events' }).getByRole('listitem').first()
  await event.getByText('Change', { exact: false }).first().click()
  await event.getByText('As the page would read').click()
  await expect(event.frameLocator('iframe').getByRole('link', { name: 'Go to the event' })).toBeVisible()
})

test('house style speaks before the first draft is saved', async ({ as }) => {
  const { page } = await as('editor', 'Style Early')
  await page.goto('/desk/statements/new')
  await page.getByRole('textbox', { name: 'The sentence' }).fill('The draft would name Kiev.')
  await expect(page.getByRole('list', { name: 'House style', exact: true })).toContainText('Write Kyiv.')
})
