'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { bareStarts, placeBefore } from '@/lib/import/bare-text'
import { ownWords } from '@/lib/import/own-words'
import { askAgain, changeBlock, refuseCaution } from '@/lib/import-draft/decide'
import type { DraftDecisions, ImportDraft } from '@/lib/import-draft/model'
import { barId, blockId, FACTS_ID, KEEP_ID, LEFT_ID, RELATIONS_ID } from './bar-ids'
import { FILTERS, type Filter, type Stretch, stretchesOf } from './filter-blocks'
import { type Item, leftToDecide } from './left-to-decide'
import type { Pane } from './panes'
import type { BlockActs } from './read-block.client'
import { chooseOwn } from './relation-words'
import { useCurrentItem } from './use-current-item.client'
import { useImportKeys } from './use-import-keys.client'
import { useOriginal } from './use-original.client'
import { isWide, usePane } from './use-pane.client'
import { useUndo } from './use-undo.client'

/** Where one is on the review screen, and all that can be done there to the text. */
export function useReview(
  draft: ImportDraft,
  decisions: DraftDecisions,
  setDecisions: (decisions: DraftDecisions) => void,
) {
  const { pane, setPane } = usePane()
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set())
  const { decide, undo } = useUndo(decisions, setDecisions)
  const filter = useFilter(decisions)
  const original = useOriginal(draft)
  // Elsewhere the text is in sight whatever stands beside it.
  const showText = () => {
    if (!isWide()) setPane('text')
  }
  const starts = () => bareStarts(decisions.reading.blocks)
  const text = useCurrentItem({
    decisions,
    change: decide,
    undo,
    open: (start) => setOpened(new Set([...opened, start])),
    arrived: ({ it }: Item) => {
      showText()
      if (!filter.shows(starts()[it.blockIndex] ?? 0)) filter.choose('all')
      if (original.isInSight()) original.showWords(wordsOf(it))
    },
  })
  const wordsOf = (it: Item['it']) =>
    ownWords(decisions.reading.blocks[it.blockIndex]?.text ?? '', starts()[it.blockIndex] ?? 0, it)
  const goTo = (start: number) => {
    showText()
    const block = placeBefore(starts(), start) ?? 0
    if (!filter.shows(block)) filter.choose('all')
    text.focusOn(blockId(block))
  }
  const showOriginal = (start: number) => {
    setPane('original')
    original.show(start)
  }
  /** The original at the proposal at hand, else at the block that has the focus or is the first in sight. */
  const showAtHand = () => {
    const item = leftToDecide(decisions).find(({ it }) => it.id === text.current)
    const focused = focusedBlock()
    const block = focused ?? blockInSight()
    setPane('original')
    if (item && (focused === null || focused === starts()[item.it.blockIndex]))
      original.showWords(wordsOf(item.it))
    else if (block !== null) original.show(block)
  }
  useArrivals(goTo)
  useImportKeys({
    ...text.keys,
    filter: () => filter.choose(FILTERS[(FILTERS.indexOf(filter.chosen) + 1) % FILTERS.length] as Filter),
    original: showAtHand,
    text: () => {
      showText()
      text.focusOn(text.current === null ? LEFT_ID : `proposal-${text.current}`)
    },
    facts: () => {
      setPane('facts')
      text.focusOn(FACTS_ID)
    },
    separate: () => {
      decide(chooseOwn(decisions))
      setPane('facts')
      text.focusOn(RELATIONS_ID)
    },
    keep: () => document.getElementById(KEEP_ID)?.focus(),
  })
  const acts = useStable<BlockActs>({
    changeBlock: (index, part) => decide(changeBlock(decisions, index, part)),
    byHand: (change) => decide(change(decisions)),
    toggle: (start) => setOpened(toggled(opened, start)),
    showOriginal,
    lookAt: text.lookAt,
    accept: text.accept,
    refuse: text.refuse,
    putCaution: (id, part) =>
      decide({
        ...decisions,
        accepted: decisions.accepted.map((each) => (each.id === id ? { ...each, ...part } : each)),
      }),
    takeBack: (id, start) => {
      decide(refuseCaution(decisions, id))
      text.focusOn(blockId(start))
    },
    onward: text.onward,
    askAgain: (id) => {
      decide(askAgain(decisions, id))
      text.lookAt(id)
      text.focusOn(barId(id))
    },
  })
  const { view, place, choose } = original
  return {
    pane,
    choosePane: (chosen: Pane) => (chosen === 'original' ? showAtHand() : setPane(chosen)),
    opened,
    filter,
    original: { view, place, choose },
    text,
    acts,
    goNext: text.keys.next,
    canUndo: undo !== null,
  }
}

function toggled(opened: ReadonlySet<number>, start: number): ReadonlySet<number> {
  const next = new Set(opened)
  if (!next.delete(start)) next.add(start)
  return next
}

/** Where the block begins that has the focus. */
function focusedBlock(): number | null {
  const block = document.activeElement?.closest<HTMLElement>('[data-block]')
  return block ? Number(block.dataset.block) : null
}

/** Where the first block in sight begins; null while the text is not. */
function blockInSight(): number | null {
  const block = [...document.querySelectorAll<HTMLElement>('[data-block]')].find(
    (each) => each.getBoundingClientRect().bottom > window.innerHeight / 4,
  )
  return block ? Number(block.dataset.block) : null
}

function useFilter(decisions: DraftDecisions) {
  const [chosen, setChosen] = useState<Filter>('all')
  const [stretches, setStretches] = useState<readonly Stretch[] | null>(null)
  return {
    chosen,
    stretches,
    shows: (start: number) => !stretches || stretches.some(({ from, to }) => from <= start && start < to),
    choose: (filter: Filter) => {
      setChosen(filter)
      setStretches(stretchesOf(decisions, filter))
    },
  }
}

const PLACE = /^#at-(\d{1,9})$/

/** Hears when an arrow of the original leads to a place here; the address is then as before. */
function useArrivals(goTo: (start: number) => void): void {
  const latest = useRef(goTo)
  latest.current = goTo
  useEffect(() => {
    const arrive = () => {
      const place = PLACE.exec(window.location.hash)?.[1]
      if (place === undefined) return
      window.history.replaceState(window.history.state, '', window.location.pathname)
      latest.current(Number(place))
    }
    arrive()
    window.addEventListener('hashchange', arrive)
    return () => window.removeEventListener('hashchange', arrive)
  }, [])
}

/** The same functions for as long as the screen stands; each does what the last drawing of it would. */
function useStable<Acts extends object>(acts: Acts): Acts {
  const latest = useRef(acts)
  latest.current = acts
  return useMemo(
    () =>
      Object.fromEntries(
        Object.keys(latest.current).map((name) => [
          name,
          (...given: unknown[]) =>
            (latest.current as Record<string, (...given: unknown[]) => void>)[name]?.(...given),
        ]),
      ) as Acts,
    [],
  )
}
