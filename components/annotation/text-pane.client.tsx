'use client'

import { type MouseEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import { marksOf } from '@/lib/annotation/marks'
import { ArticleColumn } from './article-column.client'
import { idsOfSign } from './gutter'
import { watchHover } from './hover'
import { layersOf } from './layers-of'
import { offsetUnder } from './reveal'
import { selectWords } from './select-words'
import { isWritten } from './store'
import { useGoTo } from './use-go-to.client'
import type { OpenAdder } from './use-open-adder.client'
import { paintLayers, usePainter } from './use-painter.client'
import { useShown } from './use-shown.client'
import { useTextSelection } from './use-text-selection.client'
import { useSetting, useText, useWorkspaceStore } from './workspace-context.client'

type Props = {
  /** Grows when words may have moved on the screen. */
  signal: number
  openAdder: OpenAdder
  children: ReactNode
}

/** The text with its annotations painted over it: words are selected in it, and passages pressed. */
export function TextPane({ signal, openAdder, children }: Props) {
  const text = useText()
  const over = useRef<HTMLDivElement>(null)
  const store = useWorkspaceStore()
  const go = useGoTo()
  const { me } = useSetting()
  const shown = useShown()
  const marks = useMemo(() => marksOf(shown, me.name), [shown, me.name])
  const painter = usePainter({ text, over, marks, signal })

  // Not by drawing this component again: the pointer moves often, and nothing else of it changes.
  useLayoutEffect(() => {
    const paint = () => paintLayers(painter.current, layersOf(store.getState()))
    paint()
    return store.subscribe(paint)
  }, [store, painter])
  useLayoutEffect(() => {
    if (!text.current) return
    return watchHover(
      text.current,
      (x, y) => painter.current?.under(x, y) ?? [],
      (id) => store.getState().hover(id),
    )
  }, [text, painter, store])
  useTextSelection(text, (spans, byMouse) => {
    const { form, tellAdder } = store.getState()
    if (isWritten(form)) return
    if (spans.length === 0) tellAdder({ type: 'let-go' })
    else {
      const passage = openAdder(spans, false)
      if (byMouse && text.current) selectWords(text.current, passage)
    }
  })

  const choose = (ids: readonly string[], { clientX, clientY }: MouseEvent) => {
    const state = store.getState()
    const one = state.annotations.find(({ id }) => id === ids[0])
    if (ids.length > 1) state.showStack({ ids, x: clientX, y: clientY })
    else if (one) go.toCard(one)
  }
  const press = (event: MouseEvent) => {
    if (!document.getSelection()?.isCollapsed) return
    const at = text.current && offsetUnder(text.current, event.clientX, event.clientY)
    if (at !== null) store.getState().goneTo({ start: at, end: at })
    const here = painter.current?.under(event.clientX, event.clientY) ?? []
    choose([...new Set(here.map(({ id }) => id))], event)
  }
  return (
    <ArticleColumn
      ref={text}
      over={over}
      onPress={press}
      onSign={(event) => choose(idsOfSign(event.target), event)}
    >
      {children}
    </ArticleColumn>
  )
}
