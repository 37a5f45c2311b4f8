'use client'

import { type RefObject, useEffect, useRef } from 'react'

const LONGEST = 200
/** Marks that stand among the words on the screen and are not theirs. */
const OURS = /¶\??/g

/**
 * Hands on the words that are selected in the same list item as `place`: those of its block, and not those that are
 * typed into its fields. What lies in another block is passed over.
 */
export function useSelectedWords(
  place: RefObject<HTMLElement | null>,
  select: (words: string) => void,
): void {
  const latest = useRef(select)
  latest.current = select
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection()
      const item = place.current?.closest('li')
      if (!selection || !item || selection.isCollapsed) return
      const { anchorNode, focusNode } = selection
      const isOfBlock = (node: Node | null) => item.contains(node) && !place.current?.contains(node)
      if (!isOfBlock(anchorNode) || !isOfBlock(focusNode)) return
      const words = selection.toString().replace(OURS, '').trim()
      if (words !== '' && words.length <= LONGEST) latest.current(words)
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [place])
}
