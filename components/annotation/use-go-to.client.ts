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
    const toOffset = (start: number | undefined, end?: number) => {
      if (start !== undefined && text.current) reveal(text.current, start, { end })
    }
    const choose = ({ id, spans: [first] }: AnnotationView) => {
      const { caret, moveCaret, choose } = store.getState()
      // The caret is where somebody is.
      if (caret && first) moveCaret({ anchor: first.start, head: first.start })
      choose(id)
    }
    const toPassage = (annotation: AnnotationView) => {
      choose(annotation)
      // On a narrow screen the sheet takes its room first.
      requestAnimationFrame(() => toOffset(annotation.spans[0]?.start, annotation.spans[0]?.end))
    }
    return {
      toOffset,
      toPassage,
      toText: () => text.current?.focus({ preventScroll: true }),
      /** Where there is no margin the card comes by itself, and the passage stays above it. */
      toCard: (annotation: AnnotationView) => {
        if (!hasMargin()) return toPassage(annotation)
        choose(annotation)
        requestAnimationFrame(() => cardOf(annotation)?.scrollIntoView({ block: 'nearest' }))
      },
    }
  }, [store, text])
}

const cardOf = ({ publicId }: AnnotationView) => document.getElementById(`annotation-${publicId}`)
