'use client'

import type { AnnotationView } from '@/lib/annotation/model'
import { useGoTo } from './use-go-to.client'
import { useStanding } from './use-standing.client'
import { useCommands, useWorkspaceStore } from './workspace-context.client'

/** What the keyboard does with annotations: walking them, and what is done with the active one. */
export function AnnotationCommands() {
  const store = useWorkspaceStore()
  const go = useGoTo()
  const { removeStanding } = useStanding()

  const walk = (by: 1 | -1) => {
    const { annotations, activeId, say } = store.getState()
    const at = annotations.findIndex(({ id }) => id === activeId)
    const next = annotations[at < 0 && by < 0 ? annotations.length - 1 : at + by]
    if (next) go.toPassage(next)
    else say(annotations.length === 0 ? 'There are no annotations yet.' : 'There are no more annotations.')
  }
  const onActive = (act: (annotation: AnnotationView) => void) => () => {
    const { annotations, activeId, say } = store.getState()
    const active = annotations.find(({ id }) => id === activeId)
    if (active) act(active)
    else say('Choose an annotation first: n and p walk through them.')
  }
  useCommands({
    'next-annotation': () => walk(1),
    'previous-annotation': () => walk(-1),
    edit: onActive(({ id }) => store.getState().open({ mode: 'edit', id })),
    attach: onActive(({ id }) => store.getState().open({ mode: 'attach', id })),
    delete: onActive((annotation) => {
      go.toText()
      void removeStanding(annotation)
    }),
    undo: () => void store.getState().undoLast(),
  })
  return null
}
