'use client'

import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { spanBetween } from '@/lib/anchoring/dom/leaves-in-view'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'
import { minimapPaths, SHAPES } from '@/lib/annotation/minimap-paths'
import styles from './minimap.module.css'
import { placeAt } from './reveal'
import { useShown } from './use-shown.client'
import { useSetting, useText } from './workspace-context.client'

/** In CSS pixels, as the styles have it. */
export const MAP_WIDTH = 30
const LEAST_HEIGHT = 120
/** Kept free below the map, in CSS pixels; its height goes by steps of the second, so that a scroll seldom draws it anew. */
const FREE_BELOW = 16
const STEP = 8

/**
 * The whole text at a glance: a mark for each annotation that is shown, the part in view framed. Pressing or dragging
 * goes there. Nothing in it is for the keyboard or a screen reader: the panel and its commands say and do the same.
 */
export function Minimap({ signal }: { signal: number }) {
  const { version } = useSetting()
  const text = useText()
  const shown = useShown()
  const map = useRef<SVGSVGElement>(null)
  const height = useFreeHeight(map, text)
  const view = useSpanInView(signal)
  const paths = useMemo(
    () => minimapPaths(shown, version.text.length, { width: MAP_WIDTH, height }),
    [shown, version.text.length, height],
  )
  const scale = height / Math.max(version.text.length, 1)

  const goThere = ({ clientY, currentTarget, pointerId, type }: PointerEvent) => {
    // A pointer that was pressed elsewhere, for selecting words, only passes over it.
    if (type === 'pointermove' && !currentTarget.hasPointerCapture(pointerId)) return
    const { top } = currentTarget.getBoundingClientRect()
    if (text.current) placeAt(text.current, Math.round((clientY - top) / scale))
  }
  return (
    <svg
      ref={map}
      aria-hidden="true"
      className={styles.map}
      style={{ height }}
      viewBox={`0 0 ${MAP_WIDTH} ${height}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        goThere(event)
      }}
      onPointerMove={goThere}
    >
      <rect
        className={styles.view}
        x={0.5}
        width={MAP_WIDTH - 1}
        y={view.start * scale}
        height={Math.max(4, (view.end - view.start) * scale)}
      />
      {SHAPES.map((shape) => paths[shape] && <path key={shape} data-shape={shape} d={paths[shape]} />)}
    </svg>
  )
}

/** As high as the room from its top to the foot of the window, and no higher than the text. */
function useFreeHeight(map: RefObject<Element | null>, text: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(LEAST_HEIGHT)
  useEffect(() => {
    const measure = () => {
      if (!map.current || !text.current) return
      const free = window.innerHeight - FREE_BELOW - map.current.getBoundingClientRect().top
      const most = Math.min(free, text.current.offsetHeight)
      setHeight(Math.max(LEAST_HEIGHT, STEP * Math.floor(most / STEP)))
    }
    return whenPageMoves(measure)
  }, [map, text])
  return height
}

/** The stretch of text that is on the screen, in UTF-16 code units; looked up once a frame while the page moves. */
function useSpanInView(signal: number): Span {
  const text = useText()
  const [view, setView] = useState<Span>({ start: 0, end: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signal says that words have moved
  useEffect(() => {
    const look = () => {
      if (text.current) setView(spanBetween(leavesOf(text.current), 0, window.innerHeight))
    }
    return whenPageMoves(look)
  }, [text, signal])
  return view
}

/** Looks at once, and once a frame while the page is scrolled or changes its size; answers what ends it. */
function whenPageMoves(look: () => void): () => void {
  let frame = 0
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      look()
    })
  }
  soon()
  // What opens above the text moves it without a scroll and without changing it: the page grows.
  const page = new ResizeObserver(soon)
  page.observe(document.body)
  window.addEventListener('scroll', soon, { passive: true })
  window.addEventListener('resize', soon)
  return () => {
    cancelAnimationFrame(frame)
    page.disconnect()
    window.removeEventListener('scroll', soon)
    window.removeEventListener('resize', soon)
  }
}
