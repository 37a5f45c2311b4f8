'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { PANES_ID } from './bar-ids'
import type { Pane } from './panes'

/** Room for the text beside another pane. */
export const isWide = () => window.matchMedia('(min-width: 48rem)').matches

/** Which pane is chosen. Where there is room for one alone, each is come back to where it was left. */
export function usePane() {
  const [pane, choose] = useState<Pane>('text')
  const left = useRef<Partial<Record<Pane, number>>>({})
  const shown = useRef<Pane>(pane)
  useLayoutEffect(() => {
    if (shown.current === pane) return
    shown.current = pane
    if (isWide()) return
    const top = topOfPanes()
    // The original scrolls in its frame, which is as high as the window.
    window.scrollTo(0, pane === 'original' ? top : (left.current[pane] ?? Math.min(window.scrollY, top)))
  }, [pane])
  return {
    pane,
    setPane: (chosen: Pane) => {
      left.current[pane] = window.scrollY
      choose(chosen)
    },
  }
}

const topOfPanes = () =>
  (document.getElementById(PANES_ID)?.getBoundingClientRect().top ?? 0) + window.scrollY
