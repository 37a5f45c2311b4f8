'use client'

import { useCallback } from 'react'
import type { Span } from '@/lib/anchoring/model'
import type { AdderState } from '@/lib/annotation/adder-state'
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
      const { tellAdder, goneTo, warn, say } = store.getState()
      if (!passage.ok) {
        warn(ANNOTATION_PROBLEMS[passage.reason] ?? '')
        return []
      }
      const [first, last] = [passage.value[0], passage.value.at(-1)]
      if (first && last) goneTo({ start: first.start, end: last.end })
      const before = store.getState().adder
      tellAdder({
        type: 'selected',
        spans: passage.value,
        takeFocus,
        ...(pick === undefined ? {} : { pick }),
      })
      const said = before?.adding ? saidOfAdding(store.getState().adder, takeFocus) : null
      if (said) say(said)
      return passage.value
    },
    [store, version.text, blocks],
  )
}

/** What came of the next passage that was asked for; null where words that are selected still were only told again. */
function saidOfAdding(now: AdderState, asked: boolean): string | null {
  if (now?.adding) return asked ? 'These words are in it already. Select others.' : null
  const count = now?.spans.length ?? 0
  return count === 1 ? 'Added to the passage.' : `Added: the annotation has ${count} passages now.`
}
