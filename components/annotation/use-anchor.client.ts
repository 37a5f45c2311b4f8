'use client'

import { useEffect, useState } from 'react'
import { useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** The pointer rests on a passage for so long before cards make way: passing over the text moves nothing. */
const SETTLED_MS = 150

/**
 * The annotation whose card stands beside its passage: that of the open form, else what was chosen or, in the text, had
 * the pointer last. A pointer over a card moves no cards: the one under it would go away.
 */
export function useAnchor(): string | null {
  const store = useWorkspaceStore()
  const form = useWorkspace((state) => state.form?.id ?? null)
  const [last, setLast] = useState(() => store.getState().activeId)
  useEffect(() => {
    let timer = 0
    const unsubscribe = store.subscribe((now, before) => {
      if (now.activeId !== before.activeId) {
        clearTimeout(timer)
        setLast(now.activeId)
      } else if (now.hoveredId !== before.hoveredId) {
        clearTimeout(timer)
        const { hoveredId } = now
        if (hoveredId) timer = window.setTimeout(() => !isOverCard() && setLast(hoveredId), SETTLED_MS)
      }
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
    }
  }, [store])
  return form ?? last
}

const isOverCard = () => document.querySelector('[data-card]:hover') !== null
