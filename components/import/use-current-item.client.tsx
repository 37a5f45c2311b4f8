'use client'

import { useEffect, useRef, useState } from 'react'
import { moveBreak } from '@/lib/import-draft/by-hand'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { barId, blockBarId, notedId } from './bar-ids'
import { accept, afterDeciding, type Item, leftToDecide, refuse, stepFrom } from './left-to-decide'
import { useProposalKeys } from './use-proposal-keys.client'

type Change = (decisions: DraftDecisions) => void

/** The proposal at hand: keys and buttons decide it and lead to the next, which gets the focus. */
export function useCurrentItem(decisions: DraftDecisions, change: Change, undo: () => void) {
  const [current, setCurrent] = useState<string | null>(null)
  const moved = useRef(false)
  const items = leftToDecide(decisions)
  const [corrected, setCorrected] = useState<Item | null>(null)

  useEffect(() => {
    if (!corrected) return
    const place =
      corrected.what === 'caution' ? notedId(corrected.it.id) : blockBarId(corrected.it.blockIndex)
    const box = document.getElementById(place)
    if (box instanceof HTMLDetailsElement) box.open = true
    box?.querySelector<HTMLElement>('input, select')?.focus()
    setCorrected(null)
  }, [corrected])

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
  // A break moves on; of anything else what can be corrected opens once it is accepted.
  const correct = () => {
    const item = items.find(({ it }) => it.id === current)
    if (!item) return go(stepFrom(items, null, 1))
    if (item.what === 'proposal' && item.it.kind === 'split') return change(moveBreak(decisions, item.it.id))
    change(accept(decisions, item))
    setCorrected(item)
  }
  useProposalKeys({
    c: correct,
    u: undo,
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
