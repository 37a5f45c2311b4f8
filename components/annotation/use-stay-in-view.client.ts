'use client'

import { type RefObject, useLayoutEffect } from 'react'
import { clearCardsUnder } from './cards-under'
import { coveredDownTo } from './covered-top.client'
import { type Extent, shiftInto } from './shift-into'

/** Between the box and what lies above and below it; CSS pixels. */
const GAP = 12
/** As much room as the box may come to take: it is kept from the beginning, so that nothing moves when it grows. */
export const BOX_ROOM = 560
/** Where the bar leaves less than this, the box reaches over it. */
const LEAST = 240

/** Between the bar of tools and the foot of the window, in CSS pixels of the window. */
export function roomForBox(): Extent {
  const bottom = window.innerHeight - GAP
  return { top: Math.min(coveredDownTo() + GAP, Math.max(GAP, bottom - LEAST)), bottom }
}

/** Calls `put` at once and whenever the page is scrolled or what it is measured by has changed. */
export function watchPlace(box: HTMLElement, put: () => void): () => void {
  put()
  const observer = new ResizeObserver(put)
  observer.observe(box)
  for (const above of document.querySelectorAll('[data-at-top]')) observer.observe(above)
  if (box.offsetParent) observer.observe(box.offsetParent)
  document.addEventListener('scroll', put, { passive: true })
  window.addEventListener('resize', put)
  return () => {
    observer.disconnect()
    document.removeEventListener('scroll', put)
    window.removeEventListener('resize', put)
  }
}

/**
 * Keeps a box that stands beside its passage between the bar of tools and the foot of the window, whatever is scrolled:
 * what is typed and what can be pressed stays in view, and the text does not move for it. That it grows does not move it.
 * Cards that it comes to lie over are not shown meanwhile.
 */
export function useStayInView(box: RefObject<HTMLElement | null>, beside: boolean): void {
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !beside) return
    const under = clearCardsUnder(element)
    let moved = 0
    const stop = watchPlace(element, () => {
      const room = roomForBox()
      const top = element.getBoundingClientRect().top - moved
      const least = Math.min(BOX_ROOM, room.bottom - room.top)
      moved = shiftInto({ top, bottom: top + least }, room)
      element.style.translate = moved === 0 ? '' : `0 ${moved}px`
      element.style.maxHeight = `${room.bottom - top - moved}px`
      under.look()
    })
    return () => {
      stop()
      under.stop()
      element.style.translate = ''
      element.style.maxHeight = ''
    }
  })
}
