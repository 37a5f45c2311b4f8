'use client'

import { useMemo } from 'react'
import type { AnnotationView } from '@/lib/annotation/model'
import { hasMargin, reveal } from './reveal'
import { useText, useWorkspaceStore } from './workspace-context.client'

/** Going about in the text: to an offset (UTF-16), to an annotation's passage or card, back to the text itself. */
export function useGoTo() {
  const store = useWorkspaceStore()
  const text = useText()
  return useMemo(() => {
    const toOffset = (start: number | undefined) => {
      if (start !== undefined && text.current) reveal(text.current, start)
    }
    const toPassage = (annotation: AnnotationView) => {
      store.getState().choose(annotation.id)
      // On a narrow screen the sheet takes its room first.
      requestAnimationFrame(() => toOffset(annotation.spans[0]?.start))
    }
    return {
      toOffset,
      toPassage,
      toText: () => text.current?.focus({ preventScroll: true }),
      /** Where there is no margin the card comes by itself, and the passage stays above it. */
      toCard: (annotation: AnnotationView) => {
        if (!hasMargin()) return toPassage(annotation)
        store.getState().choose(annotation.id)
        requestAnimationFrame(() => cardOf(annotation)?.scrollIntoView({ block: 'nearest' }))
      },
    }
  }, [store, text])
}

const cardOf = ({ publicId }: AnnotationView) => document.getElementById(`annotation-${publicId}`)
