'use client'

import { createContext, type ReactNode, use, useMemo } from 'react'
import { usePreferences } from '@/components/keys/preferences.client'
import type { Span } from '@/lib/anchoring/model'
import { indexSpans, type SpanIndex } from '@/lib/annotation/span-index'
import { type MarkedSpan, markedSpans } from './marked-spans'
import { useWorkspace } from './workspace-context.client'

const Context = createContext<SpanIndex<MarkedSpan> | null>(null)
const NONE: readonly MarkedSpan[] = []

/** Inside, annotations stand in the text as elements where the person at the desk wants that; else it is untouched. */
export function MarksInText({ children }: { children: ReactNode }) {
  const { marksInText } = usePreferences().preferences
  const annotations = useWorkspace((state) => state.annotations)
  const index = useMemo(
    () => (marksInText ? indexSpans(markedSpans(annotations)) : null),
    [marksInText, annotations],
  )
  return <Context value={index}>{children}</Context>
}

/** The marks that stand within a part of the text. */
export function useMarksWithin({ start, end }: Span): readonly MarkedSpan[] {
  const index = use(Context)
  return useMemo(() => index?.touching({ start, end }) ?? NONE, [index, start, end])
}
