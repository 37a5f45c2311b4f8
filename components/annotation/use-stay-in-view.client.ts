'use client'

import { type RefObject, useLayoutEffect } from 'react'
import { clearCardsUnder } from './cards-under'
import { coveredTop } from './covered-top.client'
import { shiftInto } from './shift-into'

/** Between the box and what lies above and below it; CSS pixels. */
const GAP = 12

/**
 * Keeps a box that stands beside its passage between the bar of tools and the foot of the window, whatever is scrolled
 * and however it grows: what is typed and what can be pressed stays in view, and the text does not move for it. Cards
 * that it comes to lie over are not shown meanwhile.
 */
export function useStayInView(box: RefObject<HTMLElement | null>, beside: boolean): void {
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !beside) return
    const under = clearCardsUnder(element)
    let moved = 0
    const place = () => {
      const { top, bottom } = element.getBoundingClientRect()
      const room = { top: coveredTop() + GAP, bottom: window.innerHeight - GAP }
      moved = shiftInto({ top: top - moved, bottom: bottom - moved }, room)
      element.style.translate = moved === 0 ? '' : `0 ${moved}px`
      under.look()
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(element)
    for (const above of document.querySelectorAll('[data-at-top]')) observer.observe(above)
    if (element.offsetParent) observer.observe(element.offsetParent)
    document.addEventListener('scroll', place, { passive: true })
    window.addEventListener('resize', place)
    return () => {
      observer.disconnect()
      under.stop()
      document.removeEventListener('scroll', place)
      window.removeEventListener('resize', place)
      element.style.translate = ''
    }
  })
}
