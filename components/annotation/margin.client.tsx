'use client'

import { type ReactNode, type RefObject, useRef } from 'react'
import { useMarginWindow } from './use-margin-window.client'

export type MarginItem = {
  readonly key: string
  /** Where its passage begins in the text, in UTF-16 code units. */
  readonly start: number
  readonly draw: () => ReactNode
}

type Props = {
  text: RefObject<HTMLElement | null>
  /** In text order. */
  items: readonly MarginItem[]
  /** The item that stands exactly beside its passage. */
  fixed: string | null
  signal: number
}

/**
 * Cards beside the passages they belong to. Only those near the view are in the page; for who listens to it, each says
 * which of how many it is, and moving on from the last one draws the next.
 */
export function Margin({ text, items, fixed, signal }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const { drawn, height } = useMarginWindow({ text, list, items, fixed, signal })
  return (
    <ul ref={list} className="relative" style={{ height }}>
      {drawn.map(({ at, top, covered }) => {
        const item = items[at]
        if (!item) return null
        return (
          <li
            key={item.key}
            aria-posinset={at + 1}
            aria-setsize={items.length}
            data-card={item.key}
            className={`absolute inset-x-0 ${item.key === fixed ? 'z-[3]' : ''} ${covered ? 'invisible' : ''}`}
            style={{ top }}
          >
            {item.draw()}
          </li>
        )
      })}
    </ul>
  )
}
