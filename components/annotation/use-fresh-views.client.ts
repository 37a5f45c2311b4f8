'use client'

import { useCallback } from 'react'
import { released } from '@/components/live/held-updates'
import { annotationViewsAction } from '@/lib/annotation/actions'
import { useTogetherStore } from './together-context.client'
import { useSetting, useWorkspaceStore } from './workspace-context.client'

/**
 * Fetches annotations as they stand on the server and puts them where they are shown; those that stand no more are
 * dropped, and what was held of them is held no more. Answers false when the server was not reached: what is shown may then be older.
 */
export function useFreshViews(): (ids: readonly string[]) => Promise<boolean> {
  const store = useWorkspaceStore()
  const together = useTogetherStore()
  const { version } = useSetting()
  return useCallback(
    async (ids) => {
      const answer = await annotationViewsAction({ versionId: version.id, ids: [...ids] }).catch(() => null)
      if (!answer?.ok) return false
      const found = new Set(answer.value.map(({ id }) => id))
      store.getState().put(answer.value)
      store.getState().drop(ids.filter((id) => !found.has(id)))
      together.setState(({ held }) => ({ held: released(held, ids) }))
      return true
    },
    [store, together, version.id],
  )
}
