'use client'

import { useEffect, useRef } from 'react'
import { useGuess } from '@/components/annotation/use-guess.client'
import { useWorkspace, useWorkspaceStore } from '@/components/annotation/workspace-context.client'
import type { SuggestedPassage } from '@/lib/suggestion/passages'

type Correcting = { readonly ids: readonly string[]; readonly known: ReadonlySet<string> }

/**
 * Opens the form for an annotation, filled in with a suggestion, and tells `onMade` once an annotation came of it: the first
 * one that is new while the form is open.
 */
export function useCorrecting(onMade: (ids: readonly string[], annotationId: string) => void) {
  const store = useWorkspaceStore()
  const guessOf = useGuess()
  const correcting = useRef<Correcting | null>(null)
  const latest = useRef(onMade)
  latest.current = onMade
  const annotations = useWorkspace((state) => state.annotations)
  const isOpen = useWorkspace((state) => state.adder !== null)

  useEffect(() => {
    const now = correcting.current
    const made = now && annotations.find(({ id, publicId }) => publicId !== '' && !now.known.has(id))
    if (!made) return
    correcting.current = null
    latest.current(now.ids, made.id)
  }, [annotations])
  useEffect(() => {
    // What is being saved stands there without a public id, its form closed, until the server has answered.
    const isSaving = annotations.some(({ publicId }) => publicId === '')
    if (!isOpen && !isSaving) correcting.current = null
  }, [isOpen, annotations])

  return ({ spans, suggestions }: SuggestedPassage, off: ReadonlySet<string>) => {
    const { annotations: standing, tellAdder } = store.getState()
    correcting.current = {
      ids: suggestions.map(({ id }) => id),
      known: new Set(standing.map(({ id }) => id)),
    }
    const targets = suggestions.flatMap(({ id, target }) => (off.has(id) ? [] : [target.id]))
    tellAdder({
      type: 'restored',
      spans,
      takeFocus: true,
      suggested: targets,
      fields: { ...guessOf(spans).fields, targets },
    })
  }
}
