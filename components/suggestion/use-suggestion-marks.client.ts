'use client'

import './suggestions.css'
import { useEffect } from 'react'
import { useText, useWorkspaceStore } from '@/components/annotation/workspace-context.client'
import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { SuggestedPassage } from '@/lib/suggestion/passages'

/** Below everything that a person marked. */
const PRIORITY = -1
const canHighlight = () => typeof Highlight === 'function' && CSS.highlights !== undefined

/**
 * Dots under the words of suggestions while they are gone through, stronger ones under the passage that is looked at. Where
 * the browser cannot paint over text only that passage is shown, as found words are.
 */
export function useSuggestionMarks(
  passages: readonly SuggestedPassage[],
  here: SuggestedPassage | null,
): void {
  const text = useText()
  const store = useWorkspaceStore()
  useEffect(() => {
    if (!canHighlight()) {
      store.getState().mark('found-here', here?.spans ?? [])
      return () => store.getState().mark('found-here', [])
    }
    if (!text.current) return
    const leaves = leavesOf(text.current)
    const paint = (name: string, painted: readonly SuggestedPassage[]) => {
      const highlight = new Highlight(
        ...painted.flatMap(({ spans }) => spans.flatMap((span) => rangesIn(leaves, span))),
      )
      highlight.priority = PRIORITY
      CSS.highlights.set(name, highlight)
    }
    paint('suggestion', here ? passages.filter(({ key }) => key !== here.key) : [])
    paint('suggestion-here', here ? [here] : [])
    return () => {
      for (const name of ['suggestion', 'suggestion-here']) CSS.highlights.delete(name)
    }
  }, [passages, here, text, store])
}
