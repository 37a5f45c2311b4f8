'use client'

import './highlights.css'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Span } from '@/lib/anchoring/model'
import type { Mark } from '@/lib/annotation/marks'
import { LAYERS, type Layer, type Painter, paintText } from './painter'

export type Layers = Readonly<Partial<Record<Layer, readonly Span[]>>>

type Props = {
  text: RefObject<HTMLElement | null>
  /** Lies over the text, for what is drawn beside and over its words. */
  over: RefObject<HTMLElement | null>
  marks: readonly Mark[]
  /** Grows when words may have moved on the screen. */
  signal: number
}

/** A painter for as long as the text is on the page. What changes often is told to it without drawing a component. */
export function usePainter({ text, over, marks, signal }: Props): RefObject<Painter | null> {
  const painter = useRef<Painter | null>(null)
  useLayoutEffect(() => {
    if (!text.current || !over.current) return
    const made = paintText(text.current, over.current)
    painter.current = made
    return () => {
      painter.current = null
      made.end()
    }
  }, [text, over])
  useLayoutEffect(() => painter.current?.setMarks(marks), [marks])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signal says that words have moved
  useLayoutEffect(() => painter.current?.moved(), [signal])
  return painter
}

/** Paints each layer that is not as it was. */
export function paintLayers(painter: Painter | null, layers: Layers): void {
  for (const layer of LAYERS) painter?.setLayer(layer, layers[layer] ?? [])
}
