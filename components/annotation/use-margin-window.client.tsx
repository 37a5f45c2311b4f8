'use client'

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { marginWindow } from '@/lib/annotation/margin-window'
import { type MeasuredLeaves, passageTops } from './passage-tops'

type Props = {
  text: RefObject<HTMLElement | null>
  list: RefObject<HTMLElement | null>
  /** In text order; each with where its passage begins, in UTF-16 code units. */
  items: readonly { readonly key: string; readonly start: number }[]
  fixed: string | null
  signal: number
}
type Drawn = {
  readonly at: number
  readonly key: string
  readonly top: number
  /** The card that is chosen leaves no room for it above. */
  readonly covered: boolean
}
type Layout = { readonly drawn: readonly Drawn[]; readonly height: number }

const GAP = 12
/** Of a card that was never drawn, until others tell better. */
const GUESS = 84
/** How much of the screen may pass before other cards are drawn: a screen of them stands ready above and below. */
const PASSED = 0.4

/** Which cards stand in the page, and where: measured again when words move, cards grow, or the page is scrolled. */
export function useMarginWindow({ text, list, items, fixed, signal }: Props): Layout {
  const [layout, setLayout] = useState<Layout>({ drawn: [], height: 0 })
  const [turn, setTurn] = useState(0)
  const heights = useRef(new Map<string, number>())
  const measured = useRef<{ signal: number; leaves: MeasuredLeaves }>({ signal: -1, leaves: new Map() })
  const seen = useRef(0)

  useScrolled(() => {
    if (Math.abs(window.scrollY - seen.current) > window.innerHeight * PASSED) setTurn((count) => count + 1)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: other cards are drawn when the layout is another one
  useEffect(() => {
    const observer = new ResizeObserver(() => setTurn((count) => count + 1))
    for (const child of list.current?.children ?? []) observer.observe(child)
    return () => observer.disconnect()
  }, [list, layout.drawn])
  // biome-ignore lint/correctness/useExhaustiveDependencies: signal and turn say that something has moved, the layout that other cards can be measured
  useLayoutEffect(() => {
    if (!text.current || !list.current) return
    noteHeights(list.current, heights.current)
    seen.current = window.scrollY
    if (measured.current.signal !== signal) measured.current = { signal, leaves: new Map() }
    const base = list.current.getBoundingClientRect().top
    const view = { top: -base, bottom: window.innerHeight - base }
    const screen = window.innerHeight
    const places = passageTops(
      text.current,
      items.map(({ start }) => start),
      {
        base,
        near: { top: view.top - screen, bottom: view.bottom + screen },
        measured: measured.current.leaves,
      },
    )
    const guess = meanOf(heights.current)
    const cards = items.map(({ key }, at) => ({
      top: places[at] ?? 0,
      height: heights.current.get(key) ?? guess,
    }))
    const at = items.findIndex(({ key }) => key === fixed)
    const { tops, drawn } = marginWindow(cards, GAP, at, view)
    const keep = new Set(drawn)
    const focused = focusedIn(list.current)
    const isKept = (key: string) => key === fixed || key === focused
    for (const [index, { key }] of items.entries()) if (isKept(key)) keep.add(index)
    const isCovered = (index: number, key: string) => !isKept(key) && (tops[index] ?? 0) < 0
    const next = {
      drawn: [...keep]
        .sort((one, other) => one - other)
        .map((index) => {
          const key = items[index]?.key ?? ''
          return { at: index, key, top: Math.max(0, tops[index] ?? 0), covered: isCovered(index, key) }
        }),
      height: Math.min(bottomOf(tops, cards), text.current.offsetHeight + screen),
    }
    setLayout((before) => (isSame(before, next) ? before : next))
  }, [text, list, items, fixed, signal, turn, layout])
  return layout
}

function useScrolled(told: () => void): void {
  const tell = useRef(told)
  tell.current = told
  useEffect(() => {
    let frame = 0
    const scrolled = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => tell.current())
    }
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', scrolled, { capture: true })
    }
  }, [])
}

function noteHeights(list: HTMLElement, heights: Map<string, number>): void {
  for (const child of list.children) {
    if (child instanceof HTMLElement && child.dataset.card)
      heights.set(child.dataset.card, child.offsetHeight)
  }
}

function meanOf(heights: ReadonlyMap<string, number>): number {
  if (heights.size === 0) return GUESS
  let sum = 0
  for (const height of heights.values()) sum += height
  return sum / heights.size
}

/** A card in which somebody is must not be taken from under them. */
const focusedIn = (list: HTMLElement): string | undefined =>
  list.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card
    : undefined

const bottomOf = (tops: readonly number[], cards: readonly { height: number }[]) =>
  tops.reduce((bottom, top, at) => Math.max(bottom, top + (cards[at]?.height ?? 0)), 0)

const isSame = (one: Layout, other: Layout) =>
  Math.abs(one.height - other.height) < 0.5 &&
  one.drawn.length === other.drawn.length &&
  one.drawn.every(({ key, at, top, covered }, index) => {
    const drawn = other.drawn[index]
    const isThere = drawn?.key === key && drawn.at === at && drawn.covered === covered
    return isThere && Math.abs(top - drawn.top) < 0.5
  })
