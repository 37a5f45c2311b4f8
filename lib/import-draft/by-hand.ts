import type { BlockRange, CautionKind, Proposal, Reading } from '@/lib/import/model'
import { canonicalText } from '@/lib/text/canonical-text'
import { acceptCaution, acceptProposals, withRole } from './decide'
import type { MissingRole } from './missing-role'
import type { DraftDecisions } from './model'

const WHY = 'Marked by hand'

/** Breaks a block in two before an offset of its text (UTF-16 code units); spaces at the break go. */
export function breakBlock(decisions: DraftDecisions, blockIndex: number, at: number): DraftDecisions {
  const id = `hand-split-${blockIndex}-${at}`
  const split: Proposal = {
    id,
    kind: 'split',
    blockIndex,
    start: at,
    end: at,
    at,
    reason: WHY,
    confidence: 'high',
  }
  return acceptProposals(withReading(decisions, { proposals: [...decisions.reading.proposals, split] }), [id])
}

/**
 * Joins a block with the next, where the source broke what belongs together; what lies in them moves along. A break
 * that a person made is undone by it: what stood there before stands there again.
 */
export function joinWithNext(decisions: DraftDecisions, index: number): DraftDecisions {
  const { blocks, proposals, cautions, headlineBlock } = decisions.reading
  const [one, next] = [blocks[index], blocks[index + 1]]
  if (!one || !next) return decisions
  const between = next.lead ?? ' '
  const shift = one.text.length + between.length
  const moved = <Located extends BlockRange>(located: Located): Located => {
    if (located.blockIndex <= index) return located
    const by = located.blockIndex === index + 1 ? shift : 0
    const { blockIndex, start, end } = located
    return { ...located, blockIndex: blockIndex - 1, start: start + by, end: end + by }
  }
  const joined = blocks.flatMap((block, at) =>
    at === index ? [{ ...one, text: `${one.text}${between}${next.text}` }] : at === index + 1 ? [] : [block],
  )
  return withReading(decisions, {
    blocks: joined,
    text: canonicalText(joined.map(({ text }) => text)),
    headlineBlock: headlineBlock !== null && headlineBlock > index ? headlineBlock - 1 : headlineBlock,
    // One about a whole block says nothing of the two together.
    proposals: proposals
      .filter(
        ({ kind, blockIndex }) => kind === 'split' || (blockIndex !== index && blockIndex !== index + 1),
      )
      .map((each) => {
        const it = moved(each)
        return it.kind === 'split' ? { ...it, at: it.start } : it
      }),
    cautions: cautions.map(moved),
  })
}

/** What a person says of words when they note a caution on them. */
export type Noted = {
  readonly kind: CautionKind
  readonly reading?: string
  readonly basis?: string
  /** Of missing words only: what they are in their sentence. Without it, it is proposed. */
  readonly role?: MissingRole
}

/** Notes a caution on words that nothing was proposed for. */
export function noteCaution(
  decisions: DraftDecisions,
  range: BlockRange,
  { kind, reading, basis, role }: Noted = { kind: 'words_missing' },
): DraftDecisions {
  const id = `hand-${kind}-${range.blockIndex}-${range.start}-${range.end}`
  const said = { basis: basis?.trim() || WHY, ...(reading?.trim() ? { reading: reading.trim() } : {}) }
  const caution = { id, kind, ...range, ...said, needsAcceptance: true }
  const others = decisions.reading.cautions.filter((each) => each.id !== id)
  const noted = acceptCaution(withReading(decisions, { cautions: [...others, caution] }), caution)
  return role && kind === 'words_missing' ? withRole(noted, id, role) : noted
}

/** Moves a proposed break to the next place where one may fall, or to the one before; at the ends it stays. */
export function moveBreak(decisions: DraftDecisions, id: string, step: 1 | -1): DraftDecisions {
  const { blocks, proposals } = decisions.reading
  const moved = proposals.map((proposal) => {
    const text = blocks[proposal.blockIndex]?.text
    if (proposal.id !== id || proposal.kind !== 'split' || !text) return proposal
    let at = proposal.at + step
    while (at > 0 && at < text.length && !isPlace(text, at)) at += step
    return at > 0 && at < text.length ? { ...proposal, at, start: at, end: at } : proposal
  })
  return withReading(decisions, { proposals: moved })
}

/** Behind marks and spaces: nobody breaks a word or a character. */
const isPlace = (text: string, at: number) =>
  /[^\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^[^\s\p{M}\uDC00-\uDFFF]/u.test(text.slice(at, at + 2))

/** Where words stand in a text, or how often when that is not once. UTF-16 code units. */
export function findWords(text: string, words: string): { start: number; end: number } | number {
  const sought = words.trim()
  if (sought === '') return 0
  const times = text.split(sought).length - 1
  const start = text.indexOf(sought)
  return times === 1 ? { start, end: start + sought.length } : times
}

const withReading = (decisions: DraftDecisions, part: Partial<Reading>): DraftDecisions => ({
  ...decisions,
  reading: { ...decisions.reading, ...part },
})
