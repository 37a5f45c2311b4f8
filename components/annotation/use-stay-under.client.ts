'use client'

import { type RefObject, useLayoutEffect } from 'react'
import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'
import { besideLines, type Extent } from './shift-into'
import { BOX_ROOM, roomForBox, watchPlace } from './use-stay-in-view.client'
import { useText } from './workspace-context.client'

/**
 * Where there is no margin: keeps a box right under its passage, or above it, and as wide as the text. With too little
 * room on both sides it stays where styles put it. `spans` are UTF-16 code units.
 */
export function useStayUnder(
  box: RefObject<HTMLElement | null>,
  isUnder: boolean,
  spans: readonly Span[],
): void {
  const text = useText()
  useLayoutEffect(() => {
    const element = box.current
    if (!element || !isUnder) return
    const stop = watchPlace(element, () => {
      const lines = text.current && extentOf(text.current, spans)
      const found = lines && besideLines(lines, roomForBox(), BOX_ROOM)
      Object.assign(element.style, found ? placed(text.current, found) : UNPLACED)
    })
    return () => {
      stop()
      Object.assign(element.style, UNPLACED)
    }
  })
}

const UNPLACED = { maxHeight: '', top: '', bottom: '', left: '', right: '', width: '' }

function placed(text: Element | null, { top, bottom }: Extent) {
  const { left = 0, width = 0 } = text?.getBoundingClientRect() ?? {}
  return {
    top: `${top}px`,
    bottom: 'auto',
    left: `${left}px`,
    right: 'auto',
    width: `${width}px`,
    maxHeight: `${bottom - top}px`,
  }
}

/** From the first line of some spans to their last, in CSS pixels of the window. */
function extentOf(text: Element, spans: readonly Span[]): Extent | null {
  const leaves = leavesOf(text)
  const rects = spans.flatMap((span) => rangesIn(leaves, span).map((range) => range.getBoundingClientRect()))
  if (rects.length === 0) return null
  return {
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  }
}
