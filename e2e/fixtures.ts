import { type BrowserContext, type BrowserContextOptions, test as base, type Page } from '@playwright/test'
import type { Role } from '@/lib/auth/model'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { walkWhenAnswering } from './answering'
import { watchForMishaps } from './mishaps'
import { newPerson, type Person, sessionFor } from './people'

export { expect } from '@playwright/test'

const ADDRESS = process.env.PROVISO_E2E_URL as string

export type AtDesk<R extends Role = Role> = { readonly person: Person<R>; readonly page: Page }

type Fixtures = {
  /** Somebody with this role, signed in, in a browser of their own. */
  as: <R extends Role>(role: R, name?: string) => Promise<AtDesk<R>>
  /** A further browser, signed out unless a person is named. */
  browse: (who?: Person, options?: BrowserContextOptions) => Promise<Page>
  /** What the browsers complained about. Empty at the end, or the journey fails; expected ones are taken out. */
  mishaps: string[]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  mishaps: async ({}, use) => {
    const mishaps: string[] = []
    await use(mishaps)
    base.expect(mishaps, 'what the browsers complained about').toEqual([])
  },
  context: async ({ context, mishaps }, use) => {
    await watchForMishaps(context, mishaps)
    context.on('page', walkWhenAnswering)
    await use(context)
  },
  browse: async ({ browser, mishaps }, use) => {
    const opened: BrowserContext[] = []
    await use(async (who, options) => {
      const context = await browser.newContext(options)
      opened.push(context)
      await watchForMishaps(context, mishaps)
      if (options?.javaScriptEnabled !== false) context.on('page', walkWhenAnswering)
      if (who) await context.addCookies([cookieOf(await sessionFor(who))])
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
  as: async ({ browse }, use) => {
    await use(async (role, name = `Journey ${role}`) => {
      const person = await newPerson(role, name)
      return { person, page: await browse(person) }
    })
  },
})

/** The session's cookie as a browser holds it. */
export function cookieOf(value: string) {
  return {
    name: sessionCookie(undefined).name,
    value,
    url: ADDRESS,
    httpOnly: true,
    sameSite: 'Lax' as const,
  }
}

/** The sentence that says why something was refused. Next announces its pages as an alert of its own. */
export const problemOn = (page: Page) => page.getByRole('main').getByRole('alert')
