'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { bareStarts, placeBefore } from '@/lib/import/bare-text'
import { askAgain, changeBlock, refuseCaution } from '@/lib/import-draft/decide'
import type { DraftDecisions, ImportDraft } from '@/lib/import-draft/model'
import { barId, blockId, FACTS_ID, KEEP_ID, LEFT_ID, RELATIONS_ID } from './bar-ids'
import { FILTERS, type Filter, type Stretch, stretchesOf } from './filter-blocks'
import type { Item } from './left-to-decide'
import type { View } from './original-pane.client'
import type { Pane } from './panes'
import type { BlockActs } from './read-block.client'
import { chooseOwn } from './relation-words'
import { useCurrentItem } from './use-current-item.client'
import { useImportKeys } from './use-import-keys.client'
import { useUndo } from './use-undo.client'

/** Where one is on the review screen, and all that can be done there to the text. */
export function useReview(
  draft: ImportDraft,
  decisions: DraftDecisions,
  setDecisions: (decisions: DraftDecisions) => void,
) {
  const [pane, setPane] = useState<Pane>('text')
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
      const start = starts()[it.blockIndex] ?? 0
      if (!filter.shows(start)) filter.choose('all')
      if (original.isInSight()) original.show(start)
    },
  })
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
  useArrivals(goTo)
  useImportKeys({
    ...text.keys,
    filter: () => filter.choose(FILTERS[(FILTERS.indexOf(filter.chosen) + 1) % FILTERS.length] as Filter),
    original: () => showOriginal(blockAtHand()),
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
    setPane,
    opened,
    filter,
    original: { view, place, choose },
    text,
    acts,
    goNext: text.keys.next,
    canUndo: undo !== null,
  }
}

/** Room for the text beside another pane. */
const isWide = () => window.matchMedia('(min-width: 48rem)').matches

function toggled(opened: ReadonlySet<number>, start: number): ReadonlySet<number> {
  const next = new Set(opened)
  if (!next.delete(start)) next.add(start)
  return next
}

/** Where the block begins that has the focus, or else the first in sight. */
function blockAtHand(): number {
  const focused = document.activeElement?.closest<HTMLElement>('[data-block]')
  const inSight = () =>
    [...document.querySelectorAll<HTMLElement>('[data-block]')].find(
      (block) => block.getBoundingClientRect().bottom > window.innerHeight / 4,
    )
  return Number((focused ?? inSight())?.dataset.block ?? 0)
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

/** What the frame of the original shows. */
function useOriginal({ places }: ImportDraft) {
  const [view, setView] = useState<View>('published')
  const [place, setPlace] = useState<{ at: number; asked: number } | null>(null)
  return {
    view,
    place,
    choose: (chosen: View) => {
      setPlace(null)
      setView(chosen)
    },
    isInSight: () =>
      view === 'published' &&
      (document.querySelector('iframe[title="The original"]')?.checkVisibility() ?? false),
    show: (start: number) => {
      setView('published')
      const at = placeBefore(places, start)
      if (at !== null) setPlace((before) => ({ at, asked: (before?.asked ?? 0) + 1 }))
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
