'use client'

import { useEffect, useRef } from 'react'
import type { ReviewItem } from '@/lib/review/revision-desk'
import { boundTo } from './decision'

/** A link into the stream shows the statement it names, by its own id or that of its evidence. */
export function useAnchor(items: readonly ReviewItem[], show: (index: number) => void): void {
  // Only what was there when the screen opened: afterwards the person moves.
  const opened = useRef({ items, show })
  useEffect(() => {
    const anchor = decodeURIComponent(location.hash.slice(1)).replace(/^(evidence|reference)-/, '')
    if (anchor === '') return
    const found = opened.current.items.findIndex(
      (item) => item.publicId === anchor || boundTo(item).some(({ publicId }) => publicId === anchor),
    )
    if (found >= 0) opened.current.show(found)
  }, [])
}
