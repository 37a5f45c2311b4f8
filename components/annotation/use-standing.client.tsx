'use client'

import { useMemo } from 'react'
import { type Change, fieldsChange } from '@/lib/annotation/change'
import type { AnnotationFields, AnnotationView } from '@/lib/annotation/model'
import { short } from './refusal-words'
import { useChanges } from './use-changes.client'
import { useFreshViews } from './use-fresh-views.client'
import { useWorkspaceStore } from './workspace-context.client'

/** Deleting an annotation, and what is said once one was made, edited or attached. All of it can be taken back. */
export function useStanding() {
  const store = useWorkspaceStore()
  const fetchViews = useFreshViews()
  const { make, done } = useChanges()
  return useMemo(
    () => ({
      removeStanding: ({ id, words }: AnnotationView) =>
        make({ kind: 'deleted', id }, `Deleted: “${short(words.join(' … '))}”.`),
      edited: (id: string, before: AnnotationFields, after: AnnotationFields) => {
        const change = fieldsChange(id, before, after)
        if (change) done('Changes saved.', change)
      },
      created: (id: string) => done('Annotation saved.', { kind: 'created', id }),
      /** `before` is the annotation as it was before it was attached to anything new. */
      attached: async ({ id, uses: before }: AnnotationView, words: string) => {
        await fetchViews([id])
        const { annotations, say } = store.getState()
        const now = annotations.find((one) => one.id === id)?.uses ?? []
        // What was submitted gives no passage back.
        const changes = now
          .filter(
            ({ revisionId, state }) =>
              state === 'draft' && !before.some((use) => use.revisionId === revisionId),
          )
          .map(({ revisionId, bearing }): Change => ({ kind: 'attached', id, revisionId, bearing }))
        if (changes.length > 0) done(words, { kind: 'several', changes })
        else say(words)
      },
    }),
    [make, done, fetchViews, store],
  )
}
