import type { Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { expectAccessible, expectAccessibleInBoth } from './accessible'
import { expect, problemOn, test } from './fixtures'
import { newPerson, type Person } from './people'

const PASSWORD = 'gravel otter lantern seven'

test('an invited person makes an account, signs in, and another role counts from the next request on', async ({
  as,
  browse,
}) => {
  const admin = await as('admin', 'Ivo Admin')
  const email = `invited.${Date.now()}@journeys.example`
  await admin.page.goto('/desk/admin/users')
  await admin.page.getByLabel('E-mail').fill(email)
  await admin.page.getByLabel('Name', { exact: true }).fill('Nora New')
  await admin.page.getByRole('button', { name: 'Make invite link' }).click()
  const link = await admin.page.getByRole('textbox', { name: 'Link' }).inputValue()
  await expectAccessibleInBoth(admin.page)

  const page = await browse()
  await page.goto(link)
  await page.getByLabel('New password').fill('password123')
  await page.getByRole('button', { name: 'Make my account' }).click()
  await expect(page.getByText(/at least|common|guess/i).first()).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Nora New')
  await page.getByLabel('New password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Make my account' }).click()
  await expect(page.getByText('Your password is set. Sign in with it.')).toBeVisible()
  await signIn(page, email, PASSWORD)
  await expect(page).toHaveURL(/\/desk$/)

  await page.goto('/desk/admin/users')
  await expect(page.getByRole('heading', { name: 'Not open to your role' })).toBeVisible()
  await expectAccessible(page)
  await admin.page.reload()
  await admin.page.getByRole('button', { name: 'Make admin: Nora New' }).click()
  await expect(admin.page.getByRole('button', { name: 'Make editor: Nora New' })).toBeVisible()
  await page.goto('/desk/admin/users')
  await expect(page, 'another role begins with signing in again').toHaveURL(/\/sign-in/)
  await signIn(page, email, PASSWORD)
  await expect(page).toHaveURL(/\/desk\/admin\/users$/)

  const again = await browse()
  await again.goto(link)
  await expect(again.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
})

test('disabling ends open sessions on their next request, in pages and in what a page sends', async ({
  as,
}) => {
  const admin = await as('admin', 'Disa Admin')
  const editor = await as('editor', `Dora Disabled ${Date.now()}`)
  await editor.page.goto('/desk/statements/new')
  await editor.page
    .getByRole('textbox', { name: 'The sentence' })
    .fill('Typed before the account was disabled.')
  await editor.page.getByRole('combobox', { name: 'It is about' }).fill('point 3')
  await editor.page.keyboard.press('Enter')

  await admin.page.goto('/desk/admin/users')
  await admin.page.getByRole('button', { name: `Disable ${editor.person.name}` }).click()
  await expect(admin.page.getByRole('button', { name: `Enable ${editor.person.name}` })).toBeVisible()

  await editor.page.getByRole('button', { name: 'Start the statement' }).click()
  await expect(problemOn(editor.page)).toContainText('You are signed out, so nothing was saved')
  await expect(editor.page.getByRole('textbox', { name: 'The sentence' })).toHaveValue(
    'Typed before the account was disabled.',
  )
  await editor.page.goto('/desk')
  await expect(editor.page).toHaveURL(/\/sign-in/)
})

test('signing out ends the session for a copied cookie too', async ({ browse }) => {
  const person = await newPerson('editor', 'Sia Signout', PASSWORD)
  const page = await browse()
  await page.goto('/desk')
  await signIn(page, person.email, PASSWORD)
  await expect(page).toHaveURL(/\/desk$/)
  await expectAccessible(page)
  const copied = await page.context().cookies()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out on this device.')).toBeVisible()
  const thief = await browse()
  await thief.context().addCookies(copied)
  await thief.goto('/desk')
  await expect(thief).toHaveURL(/\/sign-in/)
})

test('after five wrong passwords even the right one waits, and others are not affected', async ({
  browse,
}) => {
  const person = await newPerson('editor', 'Lea Locked', PASSWORD)
  const other = await newPerson('editor', 'Olaf Other', PASSWORD)
  const page = await browse()
  await page.goto('/sign-in')
  await expectAccessibleInBoth(page)
  for (const password of [...Array.from({ length: 5 }, () => 'wrong lantern'), PASSWORD]) {
    await signIn(page, person.email, password)
    await expect(page.getByText('That did not work.')).toBeVisible()
    await expect(page.getByText(/signing in pauses for a quarter of an hour/)).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(person.email)
  }
  await signIn(page, other.email, PASSWORD)
  await expect(page).toHaveURL(/\/desk$/)
})

test('a new password ends the other sessions and keeps this one', async ({ browse }) => {
  const person = await newPerson('editor', 'Paul Password', PASSWORD)
  const [here, there] = [await browse(person), await browse(person)]
  await there.goto('/desk')
  await expect(there).toHaveURL(/\/desk$/)
  await here.goto('/desk/account')
  await here.getByLabel('Current password').fill(PASSWORD)
  await here.getByLabel('New password').fill('meadow anvil thirteen ropes')
  await here.getByRole('button', { name: 'Change password' }).click()
  await expect(here.getByText('Your password is changed.')).toBeVisible()
  await expectAccessible(here)
  await there.goto('/desk')
  await expect(there).toHaveURL(/\/sign-in/)
  await here.goto('/desk')
  await expect(here).toHaveURL(/\/desk$/)
})

test('the last admin can neither be disabled nor lose the role', async ({ as }) => {
  const admin = await as('admin', `Lasse Last ${Date.now()}`)
  await withoutOtherAdmins(admin.person, async () => {
    await admin.page.goto('/desk/admin/users')
    const row = admin.page.getByRole('row', { name: admin.person.name })
    await row.getByRole('button', { name: `Make editor: ${admin.person.name}` }).click()
    await expect(row.getByRole('alert')).toContainText('This is the last admin.')
    await row.getByRole('button', { name: `Disable ${admin.person.name}` }).click()
    await expect(row.getByRole('alert')).toHaveCount(2)
    await admin.page.goto('/desk/admin/users')
    await expect(admin.page.getByRole('heading', { name: 'Users', level: 1 })).toBeVisible()
  })
})

test('a mangled or foreign session cookie is nobody’s, and nothing breaks', async ({
  as,
  browse,
  mishaps,
}) => {
  const { page } = await as('editor')
  const [cookie] = await page.context().cookies()
  const value = cookie?.value ?? ''
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"sessionId":"1"}').toString('base64url')}.`
  const stranger = await browse()
  for (const wrong of [
    `${value.slice(0, -4)}AAAA`,
    value.slice(0, 40),
    unsigned,
    'null',
    '%00%ff',
    'a'.repeat(3000),
  ]) {
    await stranger.context().clearCookies()
    await stranger
      .context()
      .addCookies([{ ...(cookie as object), name: 'proviso-session', value: wrong, url: undefined } as never])
    await stranger.goto('/desk')
    await expect(stranger).toHaveURL(/\/sign-in/)
  }
  expect(mishaps).toEqual([])
})

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function withoutOtherAdmins(admin: Person, walk: () => Promise<void>): Promise<void> {
  const others = await db.user.findMany({
    where: { role: 'admin', active: true, sample: false, NOT: { id: admin.id } },
    select: { id: true },
  })
  const where = { id: { in: others.map(({ id }) => id) } }
  await db.user.updateMany({ where, data: { active: false } })
  try {
    await walk()
  } finally {
    await db.user.updateMany({ where, data: { active: true } })
  }
}
