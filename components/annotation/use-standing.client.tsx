'use client'

import { useMemo } from 'react'
import { fieldsChange } from '@/lib/annotation/change'
import type { AnnotationFields, AnnotationView } from '@/lib/annotation/model'
import { short } from './refusal-words'
import { useChanges } from './use-changes.client'

/** Deleting an annotation, and what is said once one was made or edited. All of it can be taken back. */
export function useStanding() {
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
    }),
    [make, done],
  )
}
