'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { focusHeading, focusOn } from '@/components/ui/focus-on'

/**
 * When another card is shown, the focus that was lost with the one before goes to it, and to the heading when none
 * is left. A focus that lies elsewhere on the page stays there.
 */
export function useFollow(stream: RefObject<HTMLElement | null>, shown: string | undefined): void {
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (!isLost(document.activeElement)) return
    const card = stream.current?.querySelector('article')
    if (!card) return focusHeading()
    focusOn(card)
    if (card.getBoundingClientRect().top < 0) card.scrollIntoView({ block: 'start' })
  }, [shown, stream])
}

// A press on plain text focuses the work as a whole.
const isLost = (focused: Element | null) =>
  focused === null || focused === document.body || focused.tagName === 'MAIN'
