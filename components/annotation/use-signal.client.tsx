'use client'

import { type RefObject, useEffect, useState } from 'react'

/** A number that grows whenever words may have moved on the screen: sizes, folding, fonts, marks. */
export function useLayoutSignal(element: RefObject<HTMLElement | null>): number {
  const [signal, setSignal] = useState(0)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const moved = () => setSignal((count) => count + 1)
    const observer = new ResizeObserver(moved)
    observer.observe(watched)
    const cut = new MutationObserver(moved)
    cut.observe(watched, { childList: true, subtree: true })
    // `toggle` does not bubble, so it is caught on the way down.
    watched.addEventListener('toggle', moved, true)
    void document.fonts?.ready.then(moved)
    return () => {
      observer.disconnect()
      cut.disconnect()
      watched.removeEventListener('toggle', moved, true)
    }
  }, [element])
  return signal
}

/** Whether a media query holds; false until the page has come alive. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(false)
  useEffect(() => {
    const media = window.matchMedia(query)
    const update = () => setHolds(media.matches)
    update()
    media.addEventListener('change', update)
    return () => media.removeEventListener('change', update)
  }, [query])
  return holds
}
