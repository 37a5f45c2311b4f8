'use client'

import { useCallback } from 'react'
import { namedFirst } from './change-words'
import { isWritten } from './store'
import { useGoTo } from './use-go-to.client'
import { useWorkspaceStore } from './workspace-context.client'

/** Told once a step was turned; answers with what is to be said. */
export type Arrive = (words: string) => string

/**
 * Where a step that is taken back or done again happens: given the annotations it is about before it is turned, answers
 * what goes there afterwards, and names the annotation where it is another than the chosen one.
 */
export function useTurnedAt(): (ids: readonly string[]) => Arrive {
  const store = useWorkspaceStore()
  const go = useGoTo()
  return useCallback(
    (ids) => {
      const about = () => store.getState().annotations.find(({ id }) => ids.includes(id))
      const { activeId } = store.getState()
      const isChosen = activeId !== null && ids.includes(activeId)
      const before = about()
      return (words) => {
        const { adder, form } = store.getState()
        const now = about()
        // Whoever writes stays where they are.
        if (now && !adder && !isWritten(form)) {
          if (isChosen) go.toOffset(now.spans[0]?.start, now.spans[0]?.end)
          else go.toPassage(now)
        }
        const one = now ?? before
        return one && !isChosen ? namedFirst(one.words, words) : words
      }
    },
    [store, go],
  )
}
