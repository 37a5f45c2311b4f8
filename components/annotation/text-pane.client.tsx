'use client'

import { type MouseEvent, type ReactNode, useMemo } from 'react'
import { annotationsAt } from '@/lib/annotation/annotations-at'
import { ArticleColumn } from './article-column.client'
import { paintedBy } from './painted-by'
import { hasMargin, offsetUnder } from './reveal'
import { useGoTo } from './use-go-to.client'
import { useHighlights } from './use-highlights.client'
import { useShown } from './use-shown.client'
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
  const shown = useShown()
  const active = useWorkspace((state) => state.annotations.find(({ id }) => id === state.activeId) ?? null)
  const adder = useWorkspace((state) => state.adder)
  const passing = useWorkspace((state) => state.passing)
  const painted = useMemo(
    () => paintedBy(shown, { active, adder: adder?.spans ?? [], passing }),
    [shown, active, adder?.spans, passing],
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
    const [one, ...more] = annotationsAt(shown, offset)
    if (more.length > 0)
      state.showStack({ ids: annotationsAt(shown, offset).map(({ id }) => id), x: clientX, y: clientY })
    else if (one && hasMargin()) go.toCard(one)
    else if (one) state.choose(one.id)
  }
  return (
    <ArticleColumn ref={text} boxes={boxes} onPress={press}>
      {children}
    </ArticleColumn>
  )
}
