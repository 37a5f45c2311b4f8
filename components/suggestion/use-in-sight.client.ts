'use client'

import { type RefObject, useCallback, useRef } from 'react'
import { coveredTop } from '@/components/annotation/covered-top.client'
import { hasMargin, isInSight, reveal } from '@/components/annotation/reveal'
import { useText, useWorkspaceStore } from '@/components/annotation/workspace-context.client'
import type { SuggestedPassage } from '@/lib/suggestion/passages'

const HERE_IT_IS = 'It was out of view: here it is. Press once more to decide.'

/**
 * Nothing is decided about a suggestion that nobody sees: `show` brings its passage and the panel into view, and `first`
 * does so in place of what was asked for. Asked once more it is done, also where both have no room.
 */
export function useInSight(panel: RefObject<HTMLElement | null>, here: SuggestedPassage | null) {
  const store = useWorkspaceStore()
  const text = useText()
  const shown = useRef<{ readonly key: string; readonly y: number } | null>(null)
  const span = here?.spans[0]
  const [start, end] = [span?.start, span?.end]

  const show = useCallback(() => {
    store.getState().toFront('suggestions')
    if (!text.current || start === undefined) return
    reveal(text.current, start, { top: coveredOver(panel.current), end, atOnce: true })
  }, [store, text, panel, start, end])

  const isSeen = () => {
    const box = panel.current?.getBoundingClientRect()
    if (!text.current || !box || !span || !panel.current?.checkVisibility()) return false
    const room = hasMargin()
      ? { top: box.bottom, bottom: window.innerHeight }
      : { top: coveredTop(), bottom: box.top }
    return box.top >= 0 && box.bottom <= window.innerHeight + 1 && isInSight(text.current, span, room)
  }
  const first = (act: (passage: SuggestedPassage) => void) => (passage: SuggestedPassage) => {
    const { key, y } = shown.current ?? {}
    if (isSeen() || (key === passage.key && y === window.scrollY)) return act(passage)
    show()
    shown.current = { key: passage.key, y: window.scrollY }
    store.getState().say(HERE_IT_IS)
  }
  return { show, first }
}

/** Down to where words are covered once the page is scrolled, in CSS pixels: beside a margin the panel is in the bar. */
function coveredOver(panel: HTMLElement | null): number {
  const bar = panel?.closest('[data-at-top]')
  if (!panel || !bar || !hasMargin()) return coveredTop()
  return panel.getBoundingClientRect().bottom - bar.getBoundingClientRect().top
}
