import type { Caution, Proposal } from '@/lib/import/model'
import {
  acceptCaution,
  acceptProposals,
  refuseCaution,
  refuseProposal,
  undecided,
} from '@/lib/import-draft/decide'
import type { DraftDecisions } from '@/lib/import-draft/model'

/** Something proposed for a place in the text: a break, a block to set aside, or a caution. */
export type Item =
  | { readonly what: 'proposal'; readonly it: Proposal }
  | { readonly what: 'caution'; readonly it: Caution }

/** All that stands at the blocks, decided cautions included, in the order in which a person reads. */
export function inReadingOrder({ reading }: DraftDecisions): readonly Item[] {
  const items: Item[] = [
    ...reading.proposals.map((it) => ({ what: 'proposal', it }) as const),
    ...reading.cautions.map((it) => ({ what: 'caution', it }) as const),
  ]
  return items.sort((a, b) => a.it.blockIndex - b.it.blockIndex || a.it.start - b.it.start)
}

/** What nobody has decided yet, in the order in which a person reads. */
export function leftToDecide(decisions: DraftDecisions): readonly Item[] {
  const { proposals, cautions } = undecided(decisions)
  const open = new Set([...proposals, ...cautions].map(({ id }) => id))
  return inReadingOrder(decisions).filter(({ it }) => open.has(it.id))
}

/** What a person has said no to, in the order in which they read. */
export function refusedItems(decisions: DraftDecisions): readonly Item[] {
  return inReadingOrder(decisions).filter(({ it }) => it.refused)
}

export function accept(decisions: DraftDecisions, item: Item): DraftDecisions {
  return item.what === 'proposal'
    ? acceptProposals(decisions, [item.it.id])
    : acceptCaution(decisions, item.it)
}

export function refuse(decisions: DraftDecisions, item: Item): DraftDecisions {
  return item.what === 'proposal'
    ? refuseProposal(decisions, item.it.id)
    : refuseCaution(decisions, item.it.id)
}

export function acceptAll(decisions: DraftDecisions): DraftDecisions {
  const { proposals, cautions } = undecided(decisions)
  const split = acceptProposals(
    decisions,
    proposals.map(({ id }) => id),
  )
  return cautions.reduce(acceptCaution, split)
}

/** The one that a step leads to, from the one at hand; from none to the first or last. Steps end at the ends. */
export function stepFrom(items: readonly Item[], id: string | null, step: 1 | -1): string | null {
  const at = items.findIndex(({ it }) => it.id === id)
  const to = at === -1 ? (step === 1 ? 0 : items.length - 1) : at + step
  return items[Math.min(Math.max(to, 0), items.length - 1)]?.it.id ?? null
}

/** The one to look at when this one is decided: the next, or the one before when it was the last. */
export function afterDeciding(items: readonly Item[], id: string): string | null {
  const at = items.findIndex(({ it }) => it.id === id)
  return (items[at + 1] ?? items[at - 1])?.it.id ?? null
}
