'use client'

import type { AnnotationView } from '@/lib/annotation/model'
import { isStored } from './unsaved-view'
import { useKeyNames } from './use-key-names.client'
import { useWorkspaceStore } from './workspace-context.client'

/** For commands about the annotation that is chosen: says so where none is, or where it is still being saved. */
export function useOnActive(): (act: (annotation: AnnotationView) => void) => () => void {
  const store = useWorkspaceStore()
  const names = useKeyNames()
  return (act) => () => {
    const { annotations, activeId, say } = store.getState()
    const active = annotations.find(({ id }) => id === activeId)
    const walk = names('next-annotation', 'previous-annotation')
    if (!active)
      say(`Choose an annotation first${walk ? `: ${walk[0]} and ${walk[1]} walk through them` : ''}.`)
    else if (isStored(active)) act(active)
    else say('It is being saved.')
  }
}
