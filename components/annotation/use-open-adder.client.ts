'use client'

import { useCallback } from 'react'
import type { Span } from '@/lib/anchoring/model'
import { cutPassage } from '@/lib/annotation/cut-passage'
import { ANNOTATION_PROBLEMS } from './words'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

export type OpenAdder = (selections: readonly Span[], takeFocus: boolean) => void

/** Opens the form for a new annotation: selections become whole words, cut at blocks, on their way in. */
export function useOpenAdder(): OpenAdder {
  const store = useWorkspaceStore()
  const { version, blocks } = useSetting()
  return useCallback(
    (selections, takeFocus) => {
      const passage = cutPassage(version.text, blocks, selections)
      const { tellAdder, warn } = store.getState()
      if (passage.ok) tellAdder({ type: 'selected', spans: passage.value, takeFocus })
      else warn(ANNOTATION_PROBLEMS[passage.reason] ?? '')
    },
    [store, version.text, blocks],
  )
}
