'use client'

import { useEffect, useState } from 'react'
import { bareStarts } from '@/lib/import/bare-text'
import { moveBreak } from '@/lib/import-draft/by-hand'
import { acceptKind, refuseKind } from '@/lib/import-draft/decide'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { barId, blockId, LEFT_ID, notedId } from './bar-ids'
import { accept, acceptAll, afterDeciding, type Item, leftToDecide, refuse, stepFrom } from './left-to-decide'

const NOTHING_TO_UNDO = 'Nothing to undo since this page was opened. What was refused is under “Refused”.'

type Text = {
  readonly decisions: DraftDecisions
  readonly change: (decisions: DraftDecisions) => void
  /** Takes the last decision back and answers what stands then; null where there is none. */
  readonly undo: (() => DraftDecisions) | null
  /** Opens what can be changed about a block, by where it begins. */
  readonly open: (start: number) => void
  /** Hears of a proposal that was gone to. */
  readonly arrived: (item: Item) => void
}

/** The proposal at hand: keys and buttons decide it and lead to the next. Whatever is decided, the focus stays here. */
export function useCurrentItem({ decisions, change, undo, open, arrived }: Text) {
  const [current, setCurrent] = useState<string | null>(null)
  const [afterCorrecting, setAfterCorrecting] = useState<string | null>(null)
  const [wanted, setWanted] = useState<{ id: string; inField: boolean } | null>(null)
  const [nothingAt, setNothingAt] = useState<DraftDecisions | null>(null)
  const items = leftToDecide(decisions)

  useEffect(() => {
    if (wanted === null) return
    setWanted(null)
    const place = document.getElementById(wanted.id)
    if (wanted.inField && place instanceof HTMLDetailsElement) place.open = true
    const target = (wanted.inField && place?.querySelector<HTMLElement>('input, select')) || place
    target?.focus({ preventScroll: true })
    target?.scrollIntoView({ block: wanted.inField ? 'center' : 'nearest' })
  }, [wanted])

  const focusOn = (place: string, inField = false) => setWanted({ id: place, inField })
  const go = (id: string | null, among = items) => {
    setCurrent(id)
    focusOn(id === null ? LEFT_ID : barId(id))
    const item = among.find(({ it }) => it.id === id)
    if (item) arrived(item)
  }
  const decide = (item: Item, how: typeof accept) => {
    change(how(decisions, item))
    go(afterDeciding(items, item.it.id))
  }
  const atHand = () => items.find(({ it }) => it.id === current)
  const decideCurrent = (how: typeof accept) => () => {
    const item = atHand()
    if (item) decide(item, how)
    else go(stepFrom(items, null, 1))
  }
  const decideKind = (how: typeof acceptKind) => () => {
    const item = atHand()
    if (!item) return go(stepFrom(items, null, 1))
    const next = how(decisions, item.it.id)
    change(next)
    const left = leftToDecide(next)
    const behind = items.slice(items.indexOf(item)).map(({ it }) => it.id)
    go((left.find(({ it }) => behind.includes(it.id)) ?? left.at(-1))?.it.id ?? null, left)
  }
  const moveAtHand = (step: 1 | -1) => {
    const item = atHand()
    const isBreak = item?.what === 'proposal' && item.it.kind === 'split'
    if (isBreak) change(moveBreak(decisions, item.it.id, step))
    return isBreak
  }
  // A break moves on; of anything else what can be corrected opens once it is accepted.
  const correct = () => {
    const item = atHand()
    if (!item) return go(stepFrom(items, null, 1))
    if (moveAtHand(1)) return
    change(accept(decisions, item))
    setAfterCorrecting(afterDeciding(items, item.it.id))
    const start = bareStarts(decisions.reading.blocks)[item.it.blockIndex] ?? 0
    if (item.what === 'proposal') open(start)
    focusOn(item.what === 'caution' ? notedId(item.it.id) : blockId(start), true)
  }
  const undoAndReturn = () => {
    const before = undo?.()
    if (!before) {
      setNothingAt(decisions)
      return focusOn(LEFT_ID)
    }
    const restored = leftToDecide(before)
    const back = restored.find(({ it }) => !items.some((item) => item.it.id === it.id))
    go(back?.it.id ?? null, restored)
  }
  return {
    current,
    lookAt: setCurrent,
    onward: () =>
      go(items.some(({ it }) => it.id === afterCorrecting) ? afterCorrecting : stepFrom(items, null, 1)),
    accept: (item: Item) => decide(item, accept),
    refuse: (item: Item) => decide(item, refuse),
    acceptAll: () => {
      change(acceptAll(decisions))
      go(null)
    },
    undo: undoAndReturn,
    /** That there was nothing to undo, until something is decided. */
    said: nothingAt === decisions ? NOTHING_TO_UNDO : '',
    /** Gives the focus to a place once it is drawn. */
    focusOn,
    keys: {
      'accept-kind': decideKind(acceptKind),
      'refuse-kind': decideKind(refuseKind),
      correct,
      'move-back': () => void moveAtHand(-1),
      undo: undoAndReturn,
      next: () => go(stepFrom(items, current, 1)),
      previous: () => go(stepFrom(items, current, -1)),
      accept: decideCurrent(accept),
      refuse: decideCurrent(refuse),
    },
  }
}
