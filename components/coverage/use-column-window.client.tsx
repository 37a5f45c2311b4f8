'use client'

import { type RefObject, useEffect, useState } from 'react'

export type ColumnWindow = { readonly from: number; readonly to: number }

/** So many are drawn before the width is known, and beyond what is in sight on either side. */
const AT_FIRST = 16
const BESIDE = 4

/**
 * Which columns of a wide table are drawn: those in sight of its scrolling frame and a few beside them. `width` is that
 * of one column in rem. It moves in steps, so that not every scrolled pixel draws.
 */
export function useColumnWindow(
  frame: RefObject<HTMLElement | null>,
  count: number,
  width: number,
): ColumnWindow {
  const [shown, setShown] = useState<ColumnWindow>({ from: 0, to: AT_FIRST })
  useEffect(() => {
    const box = frame.current
    if (!box) return
    const look = () => {
      const column = width * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const first = Math.floor(box.scrollLeft / column / BESIDE) * BESIDE - BESIDE
      const from = Math.max(0, first)
      const to = Math.min(count, first + Math.ceil(box.clientWidth / column) + 3 * BESIDE)
      setShown((now) => (now.from === from && now.to === to ? now : { from, to }))
    }
    look()
    const sized = new ResizeObserver(look)
    sized.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      sized.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [frame, count, width])
  return { from: Math.min(shown.from, count), to: Math.min(shown.to, count) }
}
