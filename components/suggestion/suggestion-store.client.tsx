'use client'

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { useWorkspace } from '@/components/annotation/workspace-context.client'
import type { SuggestionDesk, SuggestionView } from '@/lib/suggestion/model'
import { notMarked, passagesOf, type SuggestedPassage } from '@/lib/suggestion/passages'

export type SuggestionState = SuggestionDesk & {
  /** The key of the passage that is looked at; null while the tool is closed. */
  readonly at: string | null
  /** Suggestions that are taken off the passage that is looked at. */
  readonly off: ReadonlySet<string>
}
const Context = createContext<StoreApi<SuggestionState> | null>(null)
const Open = createContext<readonly SuggestionView[]>([])

/** The suggestions of the version that is open. Given again, they replace those that are known. */
export function SuggestionProvider({ desk, children }: { desk: SuggestionDesk; children: ReactNode }) {
  const [store] = useState(() => createStore<SuggestionState>(() => ({ ...desk, at: null, off: new Set() })))
  useEffect(() => store.setState(desk), [store, desk])
  return (
    <Context value={store}>
      <OpenOnes>{children}</OpenOnes>
    </Context>
  )
}

/** Reckoned once for all who ask: with thousands of annotations each time would be felt. */
function OpenOnes({ children }: { children: ReactNode }) {
  const open = useSuggestions((state) => state.open)
  const annotations = useWorkspace((state) => state.annotations)
  return <Open value={useMemo(() => notMarked(open, annotations), [open, annotations])}>{children}</Open>
}

export function useSuggestionStore(): StoreApi<SuggestionState> {
  const store = use(Context)
  if (!store) throw new Error('outside the suggestions of a version')
  return store
}

/** A part of what is known; the component draws again only when that part changes. */
export function useSuggestions<Part>(part: (state: SuggestionState) => Part): Part {
  return useStore(useSuggestionStore(), part)
}

/** What is open and not said by an annotation yet. */
export const useOpenSuggestions = (): readonly SuggestionView[] => use(Open)

/** The same by passage, in text order. */
export function useOpenPassages(): readonly SuggestedPassage[] {
  const open = useOpenSuggestions()
  return useMemo(() => passagesOf(open), [open])
}
