'use client'

import { useEffect, useRef } from 'react'

/**
 * For what stays at the foot of the window: what is scrolled into sight stops above it, however high it is just then,
 * and `--foot` is that height.
 */
export function useFootRoom() {
  const foot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = foot.current
    if (!element) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => {
      style.setProperty('--foot', `${element.offsetHeight}px`)
      style.scrollPaddingBottom = 'var(--foot)'
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      style.removeProperty('--foot')
      style.removeProperty('scroll-padding-bottom')
    }
  }, [])
  return foot
}
