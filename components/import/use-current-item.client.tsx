'use client'

import { useEffect, useRef, useState } from 'react'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { accept, afterDeciding, type Item, leftToDecide, refuse, stepFrom } from './left-to-decide'
import { barId } from './proposal-bar'
import { useProposalKeys } from './use-proposal-keys.client'

/** The proposal at hand: keys and buttons decide it and lead to the next, which gets the focus. */
export function useCurrentItem(decisions: DraftDecisions, change: (decisions: DraftDecisions) => void) {
  const [current, setCurrent] = useState<string | null>(null)
  const moved = useRef(false)
  const items = leftToDecide(decisions)

  useEffect(() => {
    if (!moved.current || current === null) return
    moved.current = false
    const bar = document.getElementById(barId(current))
    bar?.focus({ preventScroll: true })
    bar?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const go = (id: string | null) => {
    moved.current = true
    setCurrent(id)
  }
  const decide = (item: Item, how: typeof accept) => {
    change(how(decisions, item))
    go(afterDeciding(items, item.it.id))
  }
  const decideCurrent = (how: typeof accept) => {
    const item = items.find(({ it }) => it.id === current)
    if (item) decide(item, how)
    else go(stepFrom(items, null, 1))
  }
  useProposalKeys(items.length > 0, {
    n: () => go(stepFrom(items, current, 1)),
    p: () => go(stepFrom(items, current, -1)),
    a: () => decideCurrent(accept),
    x: () => decideCurrent(refuse),
  })
  return {
    current,
    lookAt: setCurrent,
    accept: (item: Item) => decide(item, accept),
    refuse: (item: Item) => decide(item, refuse),
  }
}
