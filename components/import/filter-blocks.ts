import { bare } from '@/lib/import/bare-text'
import type { DraftDecisions } from '@/lib/import-draft/model'
import { type Item, leftToDecide, refusedItems } from './left-to-decide'

export const FILTERS = ['all', 'shown', 'set_aside', 'open', 'refused'] as const
export type Filter = (typeof FILTERS)[number]

export const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  all: 'All',
  shown: 'Shown',
  set_aside: 'Set aside',
  open: 'To decide',
  refused: 'Refused',
}

/** A stretch of the text, in code units of its bare text: the same when it is broken or joined elsewhere. */
export type Stretch = { readonly from: number; readonly to: number }

/** How many blocks each filter shows; of what is to be decided, and of what was refused, how many proposals. */
export function countBlocks(decisions: DraftDecisions): Readonly<Record<Filter, number>> {
  const isIn = filtersOf(decisions)
  const { blocks } = decisions.reading
  const count = (filter: Filter) => blocks.filter((_, index) => isIn(filter, index)).length
  return {
    all: blocks.length,
    shown: count('shown'),
    set_aside: count('set_aside'),
    open: leftToDecide(decisions).length,
    refused: refusedItems(decisions).length,
  }
}

/**
 * The stretches of the text that a filter shows. They are kept while it is on, so that what was just decided does not
 * vanish from under the hand, and what a block was broken into stays.
 */
export function stretchesOf(decisions: DraftDecisions, filter: Filter): readonly Stretch[] | null {
  if (filter === 'all') return null
  const isIn = filtersOf(decisions)
  let from = 0
  return decisions.reading.blocks.flatMap(({ text }, index) => {
    const stretch = { from, to: from + bare(text).length }
    from = stretch.to
    return isIn(filter, index) ? [stretch] : []
  })
}

/** Whether a block that begins at this offset of the bare text is in one of the stretches; null are all. */
export function isWithin(stretches: readonly Stretch[] | null, start: number): boolean {
  if (!stretches) return true
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as Stretch).from <= start) low = middle + 1
    else high = middle
  }
  const last = stretches[low - 1]
  return last !== undefined && start < last.to
}

function filtersOf(decisions: DraftDecisions) {
  const blocksOf = (items: readonly Item[]) => new Set(items.map(({ it }) => it.blockIndex))
  const asked = { open: blocksOf(leftToDecide(decisions)), refused: blocksOf(refusedItems(decisions)) }
  const { blocks } = decisions.reading
  return (filter: Filter, index: number) => {
    if (filter === 'all') return true
    return filter === 'open' || filter === 'refused'
      ? asked[filter].has(index)
      : blocks[index]?.disposition === filter
  }
}
