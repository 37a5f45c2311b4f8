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
 * once a selection has settled, with its spans (UTF-16 code units) and whether a mouse made it, or with none when a press
 * in the text let go. What is then selected in its place is not told again.
 */
export function useTextSelection(
  root: RefObject<HTMLElement | null>,
  onSelect: (spans: Span[], byMouse: boolean) => void,
) {
  const tell = useRef(onSelect)
  tell.current = onSelect

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let pressed = false
    let byMouse = false
    let pointer: { readonly x: number; readonly y: number } | null = null
    const hold = () => {
      if (pressed && pointer && root.current) holdInText(root.current, pointer, coveredTop())
    }
    // What stands selected since it was told last: the same words again are no news, unless pressed in the text anew.
    let known = ''
    const read = () => {
      const selection = document.getSelection()
      const text = root.current
      if (!text || !selection || selection.rangeCount === 0) {
        known = ''
        return
      }
      const range = selection.getRangeAt(0)
      if (range.collapsed) {
        known = ''
        if (text.contains(range.startContainer)) tell.current([], byMouse)
        return
      }
      const spans = spansOfRange(text, range)
      if (spans.length === 0 || JSON.stringify(spans) === known) return
      tell.current(spans, byMouse)
      known = selection.rangeCount > 0 ? JSON.stringify(spansOfRange(text, selection.getRangeAt(0))) : ''
    }
    const settle = (after: number) => {
      clearTimeout(timer)
      timer = setTimeout(read, after)
    }
    const changed = () => (pressed ? hold() : settle(SETTLE_MS))
    const down = (event: PointerEvent) => {
      pressed = event.pointerType === 'mouse'
      byMouse = pressed
      if (root.current?.contains(event.target as Node)) known = ''
      pointer = null
    }
    const typed = () => {
      byMouse = false
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
    document.addEventListener('keydown', typed, true)
    document.addEventListener('pointerup', up)
    document.addEventListener('pointercancel', up)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', changed)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointermove', move)
      document.removeEventListener('keydown', typed, true)
      document.removeEventListener('pointerup', up)
      document.removeEventListener('pointercancel', up)
    }
  }, [root])
}
