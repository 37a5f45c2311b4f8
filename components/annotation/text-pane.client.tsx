'use client'

import { type MouseEvent, type ReactNode, useMemo } from 'react'
import { annotationsAt } from '@/lib/annotation/annotations-at'
import { ArticleColumn } from './article-column.client'
import { paintedBy } from './painted-by'
import { hasMargin, offsetUnder } from './reveal'
import { useGoTo } from './use-go-to.client'
import { useHighlights } from './use-highlights.client'
import { useTextSelection } from './use-text-selection.client'
import { useText, useWorkspace, useWorkspaceStore } from './workspace-context.client'

type Props = {
  /** Grows when words may have moved on the screen. */
  signal: number
  openAdder: (selections: readonly { start: number; end: number }[], takeFocus: boolean) => void
  children: ReactNode
}

/** The text with its annotations painted over it: words are selected in it, and passages pressed. */
export function TextPane({ signal, openAdder, children }: Props) {
  const text = useText()
  const store = useWorkspaceStore()
  const go = useGoTo()
  const annotations = useWorkspace((state) => state.annotations)
  const active = useWorkspace((state) => state.annotations.find(({ id }) => id === state.activeId) ?? null)
  const adder = useWorkspace((state) => state.adder)
  const passing = useWorkspace((state) => state.passing)
  const painted = useMemo(
    () => paintedBy(annotations, { active, adder: adder?.spans ?? [], passing }),
    [annotations, active, adder?.spans, passing],
  )
  const boxes = useHighlights(text, painted, signal)

  useTextSelection(text, (spans) => {
    const { form, tellAdder } = store.getState()
    if (form) return
    if (spans.length === 0) tellAdder({ type: 'let-go' })
    else openAdder(spans, false)
  })
  const press = ({ clientX, clientY }: MouseEvent) => {
    if (!document.getSelection()?.isCollapsed || !text.current) return
    const offset = offsetUnder(text.current, clientX, clientY)
    if (offset === null) return
    const state = store.getState()
    const here = annotationsAt(state.annotations, offset)
    // Pressed again, the next of several that lie over each other.
    const next = here[(here.findIndex(({ id }) => id === state.activeId) + 1) % here.length]
    if (next && hasMargin()) go.toCard(next)
    else if (next) store.getState().choose(next.id)
  }
  return (
    <ArticleColumn ref={text} boxes={boxes} onPress={press}>
      {children}
    </ArticleColumn>
  )
}
