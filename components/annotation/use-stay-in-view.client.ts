'use client'

import { type RefObject, useLayoutEffect } from 'react'

/** Between the box and the foot of the window, and what the bar covers at its top; CSS pixels. */
const FOOT = 12
const TOP = 72

/**
 * Moves a box up beside its passage, as far as it would reach below the window, so that all of it is seen without
 * the text having to move. Measured when it opens and when it grows; from there it scrolls with the text.
 */
export function useStayInView(box: RefObject<HTMLElement | null>, beside: boolean): void {
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !beside) return
    const place = () => {
      const raised = Number(element.dataset.raised ?? 0)
      const { top, bottom } = element.getBoundingClientRect()
      const wanted = Math.max(0, Math.min(bottom + raised - window.innerHeight + FOOT, top + raised - TOP))
      element.dataset.raised = String(wanted)
      element.style.translate = wanted > 0 ? `0 -${wanted}px` : ''
    }
    const observer = new ResizeObserver(place)
    observer.observe(element)
    return () => observer.disconnect()
  })
}
