'use client'

import './highlights.css'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'

/** In painting order: a later one lies over the earlier ones. */
export const HIGHLIGHTS = [
  'annotation-plain',
  'annotation-context',
  'annotation-supports',
  'annotation-disputes',
  'annotation-suspect',
  'annotation-step',
  'annotation-found',
  'annotation-draft',
  'annotation-active',
] as const
export type HighlightName = (typeof HIGHLIGHTS)[number]
export type Painted = Readonly<Partial<Record<HighlightName, readonly Span[]>>>

export type Box = {
  readonly key: string
  readonly name: HighlightName
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * Paints spans of the text under `root` without touching its elements, by the CSS Custom Highlight API. Where the
 * browser has none, the answer lists boxes for the caller to draw instead.
 */
export function useHighlights(root: RefObject<HTMLElement | null>, painted: Painted, signal: number): Box[] {
  const [boxes, setBoxes] = useState<Box[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signal says that words have moved
  useLayoutEffect(() => {
    if (!root.current) return
    const leaves = leavesOf(root.current)
    const rangesOf = (name: HighlightName) => (painted[name] ?? []).flatMap((span) => rangesIn(leaves, span))
    if (canHighlight()) {
      HIGHLIGHTS.forEach((name, priority) => {
        const highlight = new Highlight(...rangesOf(name))
        highlight.priority = priority
        CSS.highlights.set(name, highlight)
      })
      return
    }
    const frame = root.current.getBoundingClientRect()
    setBoxes(HIGHLIGHTS.flatMap((name) => rangesOf(name).flatMap((range) => boxesOf(name, range, frame))))
  }, [root, painted, signal])
  useLayoutEffect(() => forgetAll, [])
  return boxes
}

function forgetAll() {
  if (canHighlight()) for (const name of HIGHLIGHTS) CSS.highlights.delete(name)
}

const canHighlight = () => typeof Highlight === 'function' && CSS.highlights !== undefined

function boxesOf(name: HighlightName, range: Range, frame: DOMRect): Box[] {
  return Array.from(range.getClientRects(), ({ left, top, width, height }) => ({
    key: `${name}-${left}-${top}-${width}`,
    name,
    left: left - frame.left,
    top: top - frame.top,
    width,
    height,
  }))
}
