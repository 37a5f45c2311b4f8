'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { spansOfRange } from '@/lib/anchoring/dom/spans-of-range'
import type { Span } from '@/lib/anchoring/model'
import { coveredTop } from './covered-top.client'
import { holdInText } from './hold-in-text'

/** Long enough for handles to be dragged on a touch screen without the form jumping about. */
const SETTLE_MS = 250

/**
 * Tells which words are selected in the text under `root`, however it was done: mouse, touch or keyboard. Called
 * once a selection has settled, with its spans (UTF-16 code units), or with none when a press in the text let go.
 */
export function useTextSelection(root: RefObject<HTMLElement | null>, onSelect: (spans: Span[]) => void) {
  const tell = useRef(onSelect)
  tell.current = onSelect

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pressed = false
    let pointer: { readonly x: number; readonly y: number } | null = null
    const hold = () => {
      if (pressed && pointer && root.current) holdInText(root.current, pointer, coveredTop())
    }
    const read = () => {
      const selection = document.getSelection()
      const text = root.current
      if (!text || !selection || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      if (range.collapsed) {
        if (text.contains(range.startContainer)) tell.current([])
        return
      }
      const spans = spansOfRange(text, range)
      if (spans.length > 0) tell.current(spans)
    }
    const settle = (after: number) => {
      clearTimeout(timer)
      timer = setTimeout(read, after)
    }
    const changed = () => (pressed ? hold() : settle(SETTLE_MS))
    const down = (event: PointerEvent) => {
      pressed = event.pointerType === 'mouse'
      pointer = null
    }
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (pressed) pointer = { x, y }
    }
    const up = () => {
      hold()
      if (pressed) settle(0)
      pressed = false
    }
    document.addEventListener('selectionchange', changed)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointermove', move)
    document.addEventListener('pointerup', up)
    document.addEventListener('pointercancel', up)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', changed)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointermove', move)
      document.removeEventListener('pointerup', up)
      document.removeEventListener('pointercancel', up)
    }
  }, [root])
}
