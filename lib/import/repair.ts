import { figuresWithoutSource } from './figures'
import { gluedBreaks } from './glued-paragraphs'
import { hiddenMarks } from './hidden-marks'
import { missingWords } from './missing-words'
import type {
  Block,
  BlockKind,
  Caution,
  CautionKind,
  Proposal,
  SetAsideProposal,
  SplitProposal,
  Warning,
} from './model'
import { setAsides } from './set-aside'
import { sourceErrors } from './source-errors'
import { splitQuotations } from './split-quotations'

export type Repairs = {
  readonly proposals: readonly Proposal[]
  readonly cautions: readonly Caution[]
  readonly warnings: readonly Warning[]
}

/** Longer than any article (about 70,000 words); looking through it would use up the time there is. */
const LONGEST = 400_000
const TOO_LONG: Repairs = {
  proposals: [],
  cautions: [],
  warnings: [
    { code: 'not-checked', text: 'The text is too long to be looked through for faults of copying.' },
  ],
}
/** No person goes through more; a text with more has a fault that repair cannot help. */
const MOST = 500

/**
 * Looks for what copying does to articles and proposes what could be done; it changes nothing, and no
 * proposal ever rewords. Blocks that are set aside already are left alone.
 */
export function repair(blocks: readonly Block[], headlineBlock: number | null): Repairs {
  if (blocks.reduce((length, { text }) => length + text.length, 0) > LONGEST) return TOO_LONG
  const asides = setAsides(blocks, headlineBlock).map((aside) => toSetAside(aside, blocks))
  const hidden = new Set(asides.map(({ blockIndex }) => blockIndex))
  blocks.forEach(({ disposition }, index) => {
    if (disposition === 'set_aside') hidden.add(index)
  })
  const running = (index: number) => !hidden.has(index) && index !== headlineBlock
  const splits = blocks.flatMap((block, index) => (running(index) ? splitsOf(block, index) : []))
  const cautions = blocks.flatMap((block, index) => (running(index) ? cautionsOf(block, index) : []))
  const broken = splitQuotations(blocks, hidden).map(({ blockIndex, ...found }) =>
    toCaution('split_quotation', blockIndex, found),
  )
  const proposals = [...asides, ...splits].sort(inOrder)
  const warned = [...cautions, ...broken].sort(inOrder)
  return { proposals: proposals.slice(0, MOST), cautions: warned.slice(0, MOST), warnings: [] }
}

type Located = { readonly blockIndex: number; readonly start: number }
const inOrder = (one: Located, other: Located) => one.blockIndex - other.blockIndex || one.start - other.start

function toSetAside(
  { blockIndex, blockKind, reason, confidence }: ReturnType<typeof setAsides>[number],
  blocks: readonly Block[],
): SetAsideProposal {
  const end = blocks[blockIndex]?.text.length ?? 0
  const id = `set_aside-${blockIndex}`
  return { id, kind: 'set_aside', blockIndex, start: 0, end, blockKind, reason, confidence }
}

function splitsOf({ text }: Block, blockIndex: number): SplitProposal[] {
  return gluedBreaks(text).map(({ at, reason, confidence }) => ({
    id: `split-${blockIndex}-${at}`,
    kind: 'split',
    blockIndex,
    start: at,
    end: at,
    at,
    reason,
    confidence,
  }))
}

function cautionsOf({ text, kind }: Block, blockIndex: number): Caution[] {
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'list_item') return []
  return [
    ...gapsOf(text, kind).map((gap) => toCaution('words_missing', blockIndex, gap)),
    ...[...sourceErrors(text), ...hiddenMarks(text)].map((slip) =>
      toCaution('source_error', blockIndex, slip),
    ),
    ...figuresWithoutSource(text).map((figure) => toCaution('figure_without_source', blockIndex, figure)),
  ]
}

/** Points of a list often begin in lower case with nothing missing. */
function gapsOf(text: string, kind: BlockKind) {
  return missingWords(text).filter(({ start }) => kind !== 'list_item' || start > 0)
}

function toCaution(
  kind: CautionKind,
  blockIndex: number,
  found: { start: number; end: number; basis: string; reading?: string },
): Caution {
  return { id: `${kind}-${blockIndex}-${found.start}`, kind, blockIndex, needsAcceptance: true, ...found }
}
