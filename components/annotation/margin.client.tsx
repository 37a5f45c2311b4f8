'use client'

import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { rangesIn } from '@/lib/anchoring/dom/ranges-of-span'
import { leavesOf } from '@/lib/anchoring/dom/text-leaves'
import { stackCards } from '@/lib/annotation/stack-cards'
import { WIDE } from './reveal'
import { useMedia } from './use-signal.client'

export type MarginItem = {
  readonly key: string
  /** Where its passage begins in the text, in UTF-16 code units. */
  readonly start: number
  readonly node: ReactNode
}

type Props = {
  text: RefObject<HTMLElement | null>
  items: readonly MarginItem[]
  /** The item that stands exactly beside its passage. */
  fixed: string | null
  signal: number
}

const GAP = 12

/** Cards beside the passages they belong to; one after the other where there is no margin. */
export function Margin({ text, items, fixed, signal }: Props) {
  const wide = useMedia(WIDE)
  const list = useRef<HTMLDivElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])
  const [grown, setGrown] = useState(0)

  useEffect(() => {
    const observer = new ResizeObserver(() => setGrown((count) => count + 1))
    for (const child of list.current?.children ?? []) observer.observe(child)
    return () => observer.disconnect()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: both signals say that something has moved
  useLayoutEffect(() => {
    if (!text.current || !list.current) return
    const places = passageTops(text.current, list.current, items)
    const heights = Array.from(list.current.children, (child) => (child as HTMLElement).offsetHeight)
    const cards = items.map((_, index) => ({ top: places[index] ?? 0, height: heights[index] ?? 0 }))
    const next = stackCards(
      cards,
      GAP,
      items.findIndex(({ key }) => key === fixed),
    )
    const bottom = Math.max(0, ...next.map((top, index) => top + (heights[index] ?? 0)))
    setTops((before) => (same(before, [...next, bottom]) ? before : [...next, bottom]))
  }, [text, items, fixed, signal, grown, wide])

  return (
    <div
      ref={list}
      className={wide ? 'relative' : 'flex flex-col gap-3'}
      style={wide ? { height: tops.at(-1) } : undefined}
    >
      {items.map(({ key, node }, index) => (
        <div
          key={key}
          className={wide ? `absolute inset-x-0 ${key === fixed ? 'z-[3]' : ''}` : undefined}
          style={wide ? { top: tops[index] ?? 0 } : undefined}
        >
          {node}
        </div>
      ))}
    </div>
  )
}

/** How far below the top of the list each passage begins; a folded one stands where its fold is. */
function passageTops(text: Element, list: Element, items: readonly MarginItem[]): number[] {
  const base = list.getBoundingClientRect().top
  const leaves = leavesOf(text)
  return items.map(({ start }) => {
    const range = rangesIn(leaves, { start, end: start + 1 })[0]
    const fold = leaves.find((leaf) => leaf.start <= start && start < leaf.end)?.element.closest('details')
    return Math.max(0, ((range ?? fold)?.getBoundingClientRect().top ?? base) - base)
  })
}

const same = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 0.5)
