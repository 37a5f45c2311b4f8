'use client'

import { useCallback } from 'react'
import type { Span } from '@/lib/anchoring/model'
import { cutPassage } from '@/lib/annotation/cut-passage'
import { ANNOTATION_PROBLEMS } from './words'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

/** `pick` chooses one of what is offered, by its place. Answers with the passage; empty when there is none. */
export type OpenAdder = (selections: readonly Span[], takeFocus: boolean, pick?: number) => readonly Span[]

/** Opens the form for a new annotation: selections become whole words, cut at blocks, on their way in. */
export function useOpenAdder(): OpenAdder {
  const store = useWorkspaceStore()
  const { version, blocks } = useSetting()
  return useCallback(
    (selections, takeFocus, pick) => {
      const passage = cutPassage(version.text, blocks, selections)
      const { tellAdder, goneTo, warn } = store.getState()
      if (!passage.ok) {
        warn(ANNOTATION_PROBLEMS[passage.reason] ?? '')
        return []
      }
      const [first, last] = [passage.value[0], passage.value.at(-1)]
      if (first && last) goneTo({ start: first.start, end: last.end })
      tellAdder({
        type: 'selected',
        spans: passage.value,
        takeFocus,
        ...(pick === undefined ? {} : { pick }),
      })
      return passage.value
    },
    [store, version.text, blocks],
  )
}
