import { canonicalText } from '@/lib/text/canonical-text'
import { countWords } from '@/lib/text/words'
import type { Block, BlockRange, Reading } from './model'

/** Where one piece of an old block went: `[start, end)` of the old text became block `to`. */
type Piece = { readonly start: number; readonly end: number; readonly to: number }
type Cut = { readonly blocks: Block[]; readonly pieces: ReadonlyMap<number, readonly Piece[]> }

/**
 * The reading as it is once a person has accepted some proposals and cautions (by id): blocks are split or
 * set aside, accepted cautions no longer wait, and whatever was not accepted is carried over to the new
 * blocks. No word changes; a split only puts a paragraph break where there was none, which makes another
 * canonical text. Unknown ids are passed over. The reading handed in stays as it is.
 */
export function applyProposals(reading: Reading, acceptedIds: Iterable<string>): Reading {
  const accepted = new Set(acceptedIds)
  const asides = withAsides(reading, accepted)
  const { blocks, pieces } = withSplits(reading, asides, accepted)
  const move = <Located extends BlockRange>(located: Located) => relocate(located, pieces)
  return {
    ...reading,
    blocks,
    headlineBlock:
      reading.headlineBlock === null ? null : (pieces.get(reading.headlineBlock)?.[0]?.to ?? null),
    proposals: reading.proposals
      .filter(({ id }) => !accepted.has(id))
      .map((proposal) => (proposal.kind === 'split' ? withAt(move(proposal)) : move(proposal))),
    cautions: reading.cautions.map((caution) => ({
      ...move(caution),
      needsAcceptance: caution.needsAcceptance && !accepted.has(caution.id),
    })),
    text: canonicalText(blocks.map(({ text }) => text)),
    assess: { ...reading.assess, words: shownWords(blocks) },
  }
}

function shownWords(blocks: readonly Block[]): number {
  const shown = blocks.filter(({ disposition }) => disposition === 'shown')
  return countWords(shown.map(({ text }) => text).join('\n'))
}

function withAsides(reading: Reading, accepted: ReadonlySet<string>): Block[] {
  const blocks = [...reading.blocks]
  for (const proposal of reading.proposals) {
    const block = blocks[proposal.blockIndex]
    if (proposal.kind !== 'set_aside' || !accepted.has(proposal.id) || !block) continue
    const { blockKind: kind, reason } = proposal
    blocks[proposal.blockIndex] = { text: block.text, kind, disposition: 'set_aside', reason }
  }
  return blocks
}

function withSplits(reading: Reading, blocks: readonly Block[], accepted: ReadonlySet<string>): Cut {
  const cuts = new Map<number, number[]>()
  for (const proposal of reading.proposals) {
    if (proposal.kind !== 'split' || !accepted.has(proposal.id)) continue
    cuts.set(proposal.blockIndex, [...(cuts.get(proposal.blockIndex) ?? []), proposal.at])
  }
  const result: Block[] = []
  const pieces = new Map<number, readonly Piece[]>()
  blocks.forEach((block, index) => {
    const parts = cutAt(block.text, cuts.get(index) ?? [])
    pieces.set(
      index,
      parts.map((part, offset) => ({ ...part, to: result.length + offset })),
    )
    result.push(
      ...parts.map(({ start, end }, at) => {
        const text = block.text.slice(start, end)
        const before = parts[at - 1]
        return before ? { ...block, text, lead: block.text.slice(before.end, start) } : { ...block, text }
      }),
    )
  })
  return { blocks: result, pieces }
}

/** The parts of a text between the cuts, without the spaces at their edges, and never an empty one. */
function cutAt(text: string, cuts: readonly number[]): { start: number; end: number }[] {
  const edges = [0, ...[...cuts].sort((one, other) => one - other), text.length]
  return edges.slice(1).flatMap((to, index) => {
    const part = text.slice(edges[index], to)
    const start = (edges[index] ?? 0) + (part.length - part.trimStart().length)
    const end = to - (part.length - part.trimEnd().length)
    return end > start ? [{ start, end }] : []
  })
}

/** A span that a split cuts through keeps the part before the cut. */
function relocate<Located extends BlockRange>(located: Located, pieces: Cut['pieces']): Located {
  const parts = pieces.get(located.blockIndex) ?? []
  const part = parts.find(({ end }) => located.start < end) ?? parts.at(-1)
  if (!part) return located
  const within = (offset: number) => Math.min(Math.max(offset, part.start), part.end) - part.start
  return { ...located, blockIndex: part.to, start: within(located.start), end: within(located.end) }
}

const withAt = <Split extends { readonly start: number }>(split: Split) => ({ ...split, at: split.start })
