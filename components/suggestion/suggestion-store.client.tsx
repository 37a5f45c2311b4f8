'use client'

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { useWorkspace } from '@/components/annotation/workspace-context.client'
import type { SuggestionDesk, SuggestionView } from '@/lib/suggestion/model'
import { isMarked, passagesOf, type SuggestedPassage } from '@/lib/suggestion/passages'

export type SuggestionState = SuggestionDesk & {
  /** The key of the passage that is looked at; null while the tool is closed. */
  readonly at: string | null
  /** Suggestions that are taken off the passage that is looked at. */
  readonly off: ReadonlySet<string>
}
const Context = createContext<StoreApi<SuggestionState> | null>(null)

/** The suggestions of the version that is open. Given again, they replace those that are known. */
export function SuggestionProvider({ desk, children }: { desk: SuggestionDesk; children: ReactNode }) {
  const [store] = useState(() => createStore<SuggestionState>(() => ({ ...desk, at: null, off: new Set() })))
  useEffect(() => store.setState(desk), [store, desk])
  return <Context value={store}>{children}</Context>
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
export function useOpenSuggestions(): readonly SuggestionView[] {
  const open = useSuggestions((state) => state.open)
  const annotations = useWorkspace((state) => state.annotations)
  return useMemo(() => open.filter((one) => !isMarked(one, annotations)), [open, annotations])
}

/** The same by passage, in text order. */
export function useOpenPassages(): readonly SuggestedPassage[] {
  const open = useOpenSuggestions()
  return useMemo(() => passagesOf(open), [open])
}
