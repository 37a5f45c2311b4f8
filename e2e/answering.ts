import { expect, type Page } from '@playwright/test'

/** What is pressed before React has taken a page over is lost: opened anew, a page is walked from when it answers. */
export function walkWhenAnswering(page: Page): void {
  const { goto, reload } = page
  page.goto = async (...asked) => {
    const answer = await goto.apply(page, asked)
    await untilAnswering(page)
    return answer
  }
  page.reload = async (...asked) => {
    const answer = await reload.apply(page, asked)
    await untilAnswering(page)
    return answer
  }
}

async function untilAnswering(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(answers).catch(() => 'the page moved on'), { intervals: [10, 20, 50, 100] })
    .toBe(true)
}

/** React marks every element that it has taken over; what listens from an effect does so one turn later. */
async function answers(): Promise<boolean> {
  const isTaken = (one: Element) => Object.keys(one).some((key) => key.startsWith('__reactFiber$'))
  if (!document.querySelector('script[src^="/_next/"]')) return true
  if (![...document.querySelectorAll('main, h1')].every(isTaken)) return false
  await new Promise((resolve) => setTimeout(resolve))
  return true
}
