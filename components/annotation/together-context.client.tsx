'use client'

import { createContext, type ReactNode, use, useState } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Held, NOTHING_HELD } from '@/components/live/held-updates'
import type { News } from '@/components/live/shown-news'
import type { Present } from '@/lib/live/model'
import type { Colleague, ThreadKind, ThreadView } from '@/lib/thread/model'

/** What others do here, and what is said about it. */
export type TogetherState = {
  /** Number of the audit row after which the page was loaded. */
  readonly since: number
  readonly threads: readonly ThreadView[]
  readonly colleagues: readonly Colleague[]
  readonly present: readonly Present[]
  readonly held: Held
  /** What others made or changed and was shown last, by the annotation's id. */
  readonly news: ReadonlyMap<string, News>
  /** Of the stream that is open. */
  readonly stream: string | null
  /** The session ended: nothing more is heard. */
  readonly ended: boolean
  /** What the panel of threads is open on. */
  readonly talkingAbout: { readonly kind: ThreadKind; readonly id: string } | null
}
export type TogetherStore = StoreApi<TogetherState>

const Context = createContext<TogetherStore | null>(null)

type Props = {
  since: number
  threads: readonly ThreadView[]
  colleagues: readonly Colleague[]
  children: ReactNode
}

export function TogetherProvider({ since, threads, colleagues, children }: Props) {
  const [store] = useState(() =>
    createStore<TogetherState>(() => ({
      since,
      threads,
      colleagues,
      present: [],
      held: NOTHING_HELD,
      news: new Map(),
      stream: null,
      ended: false,
      talkingAbout: null,
    })),
  )
  return <Context value={store}>{children}</Context>
}

export function useTogetherStore(): TogetherStore {
  const store = use(Context)
  if (!store) throw new Error('outside of what is done together')
  return store
}

/** A part of it; the component draws again only when that part changes. */
export const useTogether = <Part,>(part: (state: TogetherState) => Part): Part =>
  useStore(useTogetherStore(), part)
