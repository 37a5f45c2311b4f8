import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Beside an article what is good practice counts as well: roles, the order of headings, regions told apart. */
const WORKSPACE = /^\/desk\/articles\/[^/]+$/
const WORKSPACE_RULES = [...RULES, 'best-practice']

/** What depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** The page as it stands breaks no rule of WCAG 2.2 AA that a machine can judge, and beside an article none of good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  const isWorkspace = WORKSPACE.test(new URL(page.url()).pathname)
  await expectNoViolation(page, { type: 'tag', values: isWorkspace ? WORKSPACE_RULES : RULES })
}

/** The same in light, and in dark what the other colours could break. */
export async function expectAccessibleInBoth(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolation(page, { type: 'rule', values: COLOUR_RULES })
  await page.emulateMedia({ colorScheme: null })
}

type Rules = NonNullable<RunOptions['runOnly']>

async function expectNoViolation(page: Page, rules: Rules): Promise<void> {
  await coloursToSettle(page)
  const { violations, passes } = await runAxe(page, rules)
  const told = violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    places: nodes.slice(0, 5).map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }))
  expect(told, `axe on ${new URL(page.url()).pathname}`).toEqual([])
  expect(passes, 'axe looked at something').toBeGreaterThan(0)
}

/** In the page itself: axe's own builder for Playwright opens a second page for every look, half of the time of it. */
async function runAxe(page: Page, runOnly: Rules) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      const { violations, passes } = await axe.run(options)
      return { violations, passes: passes.length }
      // Of what passes one example is told; what stands in a frame is a page that is looked at by itself.
    },
    { runOnly, resultTypes: ['violations'], iframes: false } satisfies RunOptions,
  )
}

/** Half-way from one colour to the next nothing has contrast: a busy machine is caught there. */
async function coloursToSettle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What the browser does not draw stands still for ever.
    const isDrawn = ({ effect }: Animation) =>
      effect instanceof KeyframeEffect && effect.target?.checkVisibility({ contentVisibilityAuto: true })
    const transitions = document
      .getAnimations()
      .filter((animation) => animation instanceof CSSTransition && isDrawn(animation))
    await Promise.allSettled(transitions.map(({ finished }) => finished))
  })
}
