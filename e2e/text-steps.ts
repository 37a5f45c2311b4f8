import { expect, type Page } from '@playwright/test'

export const articleText = (page: Page) => page.getByRole('region', { name: 'Article text' })

/** Brings the first of these words of the open article to the middle of the screen; answers where it is drawn. */
export function placeOfWords(page: Page, words: string): Promise<{ x: number; y: number }> {
  return articleText(page).evaluate((root, wanted) => {
    for (const leaf of root.querySelectorAll('[data-start]')) {
      const at = leaf.firstChild?.textContent?.indexOf(wanted) ?? -1
      if (at < 0 || !leaf.firstChild) continue
      const range = document.createRange()
      range.setStart(leaf.firstChild, at)
      range.setEnd(leaf.firstChild, at + 1)
      leaf.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    throw new Error(`“${wanted}” is not in the text`)
  }, words)
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
  const { tooSmall, wider } = await page.evaluate(() => ({
    wider: document.documentElement.scrollWidth - window.innerWidth,
    tooSmall: [...document.querySelectorAll('button, select, summary, [role=option]')]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => element.textContent),
  }))
  expect(tooSmall, 'what a finger does not hit').toEqual([])
  expect(wider, 'the page is no wider than the screen').toBeLessThanOrEqual(0)
}
