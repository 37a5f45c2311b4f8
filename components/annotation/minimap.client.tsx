'use client'

import { type CSSProperties, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { spanBetween } from '@/lib/anchoring/dom/leaves-in-view'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import type { Span } from '@/lib/anchoring/model'
import { minimapPaths, SHAPES } from '@/lib/annotation/minimap-paths'
import styles from './minimap.module.css'
import { placeAt } from './reveal'
import { useShown } from './use-shown.client'
import { useSetting, useText } from './workspace-context.client'

const WIDTH = 22
/** Of a short text the map is short as well: so many UTF-16 code units to a pixel at the least. */
const DENSEST = 10
const LEAST_HEIGHT = 120

/**
 * The whole text at a glance: a mark for each annotation that is shown, the part in view framed. Pressing or dragging
 * goes there. Nothing in it is for the keyboard or a screen reader: the panel and its commands say and do the same.
 */
export function Minimap({ signal }: { signal: number }) {
  const { version } = useSetting()
  const text = useText()
  const shown = useShown()
  const map = useRef<SVGSVGElement>(null)
  const height = useMapHeight(map)
  const view = useSpanInView(signal)
  const paths = useMemo(
    () => minimapPaths(shown, version.text.length, { width: WIDTH, height }),
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
      style={mapHeight(version.text.length)}
      viewBox={`0 0 ${WIDTH} ${height}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        goThere(event)
      }}
      onPointerMove={goThere}
    >
      <rect
        className={styles.view}
        x={0.5}
        width={WIDTH - 1}
        y={view.start * scale}
        height={Math.max(4, (view.end - view.start) * scale)}
      />
      {SHAPES.map((shape) => paths[shape] && <path key={shape} data-shape={shape} d={paths[shape]} />)}
    </svg>
  )
}

const mapHeight = (length: number) =>
  ({ '--map-height': `${Math.max(LEAST_HEIGHT, length / DENSEST)}px` }) as CSSProperties

function useMapHeight(map: { readonly current: Element | null }): number {
  const [height, setHeight] = useState(600)
  useEffect(() => {
    if (!map.current) return
    const observer = new ResizeObserver(([entry]) => entry && setHeight(Math.round(entry.contentRect.height)))
    observer.observe(map.current)
    return () => observer.disconnect()
  }, [map])
  return height
}

/** The stretch of text that is on the screen, in UTF-16 code units; looked up once a frame while the page moves. */
function useSpanInView(signal: number): Span {
  const text = useText()
  const [view, setView] = useState<Span>({ start: 0, end: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signal says that words have moved
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      if (text.current) setView(spanBetween(leavesOf(text.current), 0, window.innerHeight))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
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
  }, [text, signal])
  return view
}
