import { expect, type Locator, type Page } from '@playwright/test'

export const articleText = (page: Page) => page.getByRole('region', { name: 'Article text' })

/** Brings the first of these words of the open article to the middle of the screen; answers where it is drawn. */
export async function placeOfWords(page: Page, words: string): Promise<{ x: number; y: number }> {
  const { left, top, width, height } = await extentOf(page, { words, shown: 1, centred: true })
  return { x: left + width / 2, y: top + height / 2 }
}

type Wanted = {
  readonly words: string
  /** How many of their characters (UTF-16) are measured. */
  readonly shown: number
  /** Brought to the middle of the screen before. */
  readonly centred: boolean
}

/** Where these words of the open article are drawn, in the window. */
function extentOf(page: Page, wanted: Wanted) {
  return articleText(page).evaluate((root, { words, shown, centred }) => {
    for (const leaf of root.querySelectorAll('[data-start]')) {
      const at = leaf.firstChild?.textContent?.indexOf(words) ?? -1
      if (at < 0 || !leaf.firstChild) continue
      const range = document.createRange()
      range.setStart(leaf.firstChild, at)
      range.setEnd(leaf.firstChild, at + shown)
      if (centred) leaf.scrollIntoView({ block: 'center' })
      const { left, top, bottom, width, height } = range.getBoundingClientRect()
      return { left, top, bottom, width, height }
    }
    throw new Error(`“${words}” is not in the text`)
  }, wanted)
}

/** What a long press and the handles leave behind: first a word, then all of them. The gesture is the system's. */
export function selectByHandles(page: Page, words: string): Promise<void> {
  return articleText(page).evaluate((root, wanted) => {
    for (const leaf of root.querySelectorAll('[data-start]')) {
      const text = leaf.firstChild
      const at = text?.textContent?.indexOf(wanted) ?? -1
      if (at < 0 || !text) continue
      const selection = getSelection()
      selection?.setBaseAndExtent(text, at, text, at + wanted.indexOf(' '))
      selection?.setBaseAndExtent(text, at, text, at + wanted.length)
      return
    }
    throw new Error(`“${wanted}” is not in the text`)
  }, words)
}

/** Whatever is pressed can be hit with a finger, and nothing lies beyond the side of the screen. */
export async function expectMadeForTouch(page: Page): Promise<void> {
  const { tooSmall, wider } = await page.evaluate(() => {
    const isPressed = 'button, a[href], select, summary, [role=option]'
    // A link within words that are read keeps its line; one that has its lines for itself, or beside others, does not.
    const standsInWords = (element: Element) => {
      if (element.tagName !== 'A') return false
      let block = element.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      const around = [...(block?.childNodes ?? [])].filter(
        (node) => !(node instanceof Element) || !(node.matches(isPressed) || node.querySelector(isPressed)),
      )
      return around.some((node) => node.textContent?.trim())
    }
    return {
      wider: document.documentElement.scrollWidth - window.innerWidth,
      tooSmall: [...document.querySelectorAll(isPressed)]
        .filter((element) => element.checkVisibility() && !element.matches('.skip-link'))
        .filter((element) => element.getBoundingClientRect().height < 43.5 && !standsInWords(element))
        .map((element) => element.textContent),
    }
  })
  expect(tooSmall, 'what a finger does not hit').toEqual([])
  expect(wider, 'the page is no wider than the screen').toBeLessThanOrEqual(0)
}

/** Whether the box leaves these words of the open article to be read above it, and lies within the window itself. */
export async function expectReadAbove(page: Page, box: Locator, words: string): Promise<void> {
  await expect(async () => {
    const its = (await box.boundingBox()) ?? { y: 0, height: Number.NaN }
    expect(its.y + its.height, 'its foot').toBeLessThanOrEqual((page.viewportSize()?.height ?? 0) + 1)
    const { top, bottom } = await extentOf(page, { words, shown: words.length, centred: false })
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom, 'they end above it').toBeLessThanOrEqual(its.y)
  }).toPass()
}

/** What has the focus can be seen: all of it within the window, and nothing over its middle. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const focused = document.activeElement
        if (!focused) return 'nothing has the focus'
        const { left, top, width, height, bottom } = focused.getBoundingClientRect()
        if (top < -1 || bottom > window.innerHeight + 1) return `from ${top} to ${bottom}`
        const there = document.elementFromPoint(left + width / 2, top + height / 2)
        const isSeen = there && (focused.contains(there) || there.contains(focused))
        return isSeen ? 'seen' : `under ${there?.tagName}`
      }),
    )
    .toBe('seen')
}

/** How many of the subjects that the box offers are wholly to be seen. */
export function subjectsSeen(page: Page): Promise<number> {
  return page.locator('[data-scrolled]').evaluate((part) => {
    const seen = part.getBoundingClientRect()
    return [...part.querySelectorAll('[data-target]')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return top >= seen.top - 1 && bottom <= seen.bottom + 1
    }).length
  })
}
