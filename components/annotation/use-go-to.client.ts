'use client'

import { useMemo } from 'react'
import type { AnnotationView } from '@/lib/annotation/model'
import { reveal } from './reveal'
import { useText, useWorkspaceStore } from './workspace-context.client'

/** Going about in the text: to an offset (UTF-16), to an annotation's passage or card, back to the text itself. */
export function useGoTo() {
  const store = useWorkspaceStore()
  const text = useText()
  return useMemo(() => {
    const toOffset = (start: number | undefined) => {
      if (start !== undefined && text.current) reveal(text.current, start)
    }
    return {
      toOffset,
      toText: () => text.current?.focus({ preventScroll: true }),
      toPassage: (annotation: AnnotationView) => {
        store.getState().choose(annotation.id)
        toOffset(annotation.spans[0]?.start)
      },
      toCard: (annotation: AnnotationView) => {
        store.getState().choose(annotation.id)
        requestAnimationFrame(() => cardOf(annotation)?.scrollIntoView({ block: 'nearest' }))
      },
    }
  }, [store, text])
}

const cardOf = ({ publicId }: AnnotationView) => document.getElementById(`annotation-${publicId}`)
