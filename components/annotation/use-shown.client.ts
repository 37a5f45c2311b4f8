'use client'

import { useCallback, useMemo } from 'react'
import { filterAnnotations } from '@/lib/annotation/filter-annotations'
import type { AnnotationView } from '@/lib/annotation/model'
import { useSetting, useWorkspace, useWorkspaceStore } from './workspace-context.client'

/** The annotations that the filter leaves, in its order. Those it leaves out are neither painted nor listed. */
export function useShown(): readonly AnnotationView[] {
  const { me } = useSetting()
  const annotations = useWorkspace((state) => state.annotations)
  const filter = useWorkspace((state) => state.filter)
  return useMemo(() => filterAnnotations(annotations, filter, me.name), [annotations, filter, me.name])
}

/** The same for handlers, which ask when something happens. */
export function useShownNow(): () => readonly AnnotationView[] {
  const { me } = useSetting()
  const store = useWorkspaceStore()
  return useCallback(() => {
    const { annotations, filter } = store.getState()
    return filterAnnotations(annotations, filter, me.name)
  }, [store, me.name])
}
