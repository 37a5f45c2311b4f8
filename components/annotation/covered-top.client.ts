'use client'

import { type RefObject, useEffect } from 'react'

/**
 * How much of the top of the window is covered while the page is scrolled, in CSS pixels: what is marked with
 * `data-at-top`, as far as it stays there at this width.
 */
export function coveredTop(): number {
  const heights = Array.from(document.querySelectorAll<HTMLElement>('[data-at-top]'), (element) =>
    stays(element) ? element.offsetHeight : 0,
  )
  return Math.max(0, ...heights)
}

const stays = (element: HTMLElement) => ['sticky', 'fixed'].includes(getComputedStyle(element).position)

/** Down to where the window is covered at this moment, in CSS pixels: before the page is scrolled the bar is lower. */
export function coveredDownTo(): number {
  const ends = Array.from(document.querySelectorAll<HTMLElement>('[data-at-top]'), (element) =>
    stays(element) ? element.getBoundingClientRect().bottom : 0,
  )
  return Math.max(0, ...ends)
}

/**
 * While the bar is on the page, styles know what it covers as --covered. The page itself leaves nothing at its top free
 * then: a browser would scroll it for each button of the bar that takes the focus, as far as up to its beginning.
 */
export function useTellCovered(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.scrollPaddingTop = '0'
    const tell = () => style.setProperty('--covered', `${coveredTop()}px`)
    const observer = new ResizeObserver(tell)
    for (const element of bar.current?.parentElement?.querySelectorAll('[data-at-top]') ?? [])
      observer.observe(element)
    window.addEventListener('resize', tell)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', tell)
      style.removeProperty('--covered')
      style.removeProperty('scroll-padding-top')
    }
  }, [bar])
}
