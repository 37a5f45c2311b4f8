'use client'

import { useMemo } from 'react'
import { fieldsChange } from '@/lib/annotation/change'
import type { AnnotationFields, AnnotationView } from '@/lib/annotation/model'
import { type Attached, attachedChange } from './attached-change'
import { type Destination, wordingOf } from './destination'
import { short } from './refusal-words'
import { useChanges } from './use-changes.client'
import { useFreshViews } from './use-fresh-views.client'

const ATTACHED = {
  'to-draft': 'Attached to the draft.',
  'as-further-support': 'Attached as further support; a second person signs it.',
  'to-next-draft': 'Attached to the next draft, which you have opened.',
  'to-new-statement': 'A statement was started with this passage.',
} as const

/** Deleting an annotation, and what is said once one was made, edited or attached. All of it can be taken back. */
export function useStanding() {
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
      attached: async (id: string, answer: Attached, destination: Destination) => {
        await fetchViews([id])
        if (destination.kind === 'none' || answer.wayIn === 'not-yours') return
        const { bearing } = destination
        done(ATTACHED[answer.wayIn], attachedChange(id, answer, { bearing, wording: wordingOf(destination) }))
      },
    }),
    [make, done, fetchViews],
  )
}
