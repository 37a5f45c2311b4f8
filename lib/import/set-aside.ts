import { captionSign } from './caption-sign'
import { chromeSign, endsSentence, isTitleCase, teaserSign, wordCount } from './line-signs'
import type { Block, BlockKind, Confidence } from './model'
import { nearRepeats } from './near-repeats'

export type Aside = {
  readonly blockIndex: number
  readonly blockKind: BlockKind
  readonly reason: string
  readonly confidence: Confidence
}

/** Words a caption without a credit has at least; shorter lines are headings. */
const CAPTION_WORDS = 8
const CAPTION_LETTERS = 320
const STOPPED_SHARE = 0.7
/** Shorter lines are said twice for good reason ("He declined."). */
const REPEAT_WORDS = 6

/**
 * Blocks that are not the article's running text: credits, teasers, page parts, keyword runs, unmarked
 * captions and repeats. `headlineBlock` is never proposed, and a second copy of it is.
 */
export function setAsides(blocks: readonly Block[], headlineBlock: number | null): Aside[] {
  const found = signedAsides(blocks, headlineBlock)
  return [...found, ...retoldCaptions(blocks, found, headlineBlock)].sort(
    (one, other) => one.blockIndex - other.blockIndex,
  )
}

function signedAsides(blocks: readonly Block[], headlineBlock: number | null): Aside[] {
  const captionLike = unmarkedCaptions(blocks)
  const seen = new Set<string>()
  if (headlineBlock !== null) seen.add(fold(blocks[headlineBlock]?.text ?? ''))
  return blocks.flatMap((block, blockIndex) => {
    if (blockIndex === headlineBlock || block.disposition === 'set_aside') return []
    const aside = signOf(block.text) ?? repeatOf(block, seen)
    const isCaption = aside === null && captionLike(block, blocks[blockIndex + 1])
    // The words under a picture often come from the text below: that is where they are kept.
    if (isCaption) return [{ blockIndex, ...UNMARKED }]
    seen.add(fold(block.text))
    return aside ? [{ blockIndex, ...aside }] : []
  })
}

type Found = Omit<Aside, 'blockIndex'>

const UNMARKED: Found = {
  blockKind: 'caption',
  reason: 'No full stop at its end, among paragraphs that have one: often the words under a picture',
  confidence: 'medium',
}

/** Beside a caption, a line that nearly repeats another paragraph is a caption too, also when it has a full stop. */
function retoldCaptions(
  blocks: readonly Block[],
  found: readonly Aside[],
  headlineBlock: number | null,
): Aside[] {
  const kinds = new Map(found.map(({ blockIndex, blockKind }) => [blockIndex, blockKind]))
  const isCaption = (index: number) =>
    (kinds.get(index) ?? (blocks[index]?.disposition === 'set_aside' ? blocks[index].kind : null)) ===
    'caption'
  const beside = blocks.flatMap(({ text, kind, disposition }, index) =>
    kind === 'paragraph' &&
    disposition === 'shown' &&
    index !== headlineBlock &&
    !kinds.has(index) &&
    text.length <= CAPTION_LETTERS &&
    wordCount(text) >= CAPTION_WORDS &&
    (isCaption(index - 1) || isCaption(index + 1))
      ? [index]
      : [],
  )
  const texts = blocks.map(({ text }, index) => (kinds.has(index) ? '' : text))
  return nearRepeats(texts, beside).map((blockIndex) => ({ blockIndex, ...RETOLD }))
}

const RETOLD: Found = {
  blockKind: 'caption',
  reason: 'It stands beside a caption and says nearly what another paragraph says',
  confidence: 'medium',
}

function signOf(text: string): Found | null {
  const caption = captionSign(text)
  if (caption) return { blockKind: 'caption', reason: caption, confidence: 'high' }
  const teaser = teaserSign(text)
  if (teaser) return { blockKind: 'teaser', reason: teaser, confidence: 'high' }
  const chrome = chromeSign(text)
  return chrome ? { blockKind: 'chrome', reason: chrome, confidence: 'high' } : null
}

function repeatOf({ text, kind }: Block, seen: ReadonlySet<string>): Found | null {
  if (wordCount(text) < REPEAT_WORDS || !seen.has(fold(text))) return null
  return { blockKind: kind, reason: 'The same words stand in an earlier block', confidence: 'high' }
}

/** Quotation marks, case and the final stop do not make two lines different. */
function fold(text: string): string {
  const plain = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trimEnd().toLowerCase()
  return plain.endsWith('.') ? plain.slice(0, -1) : plain
}

function unmarkedCaptions(blocks: readonly Block[]) {
  const long = blocks.filter(({ kind, text }) => kind === 'paragraph' && wordCount(text) >= CAPTION_WORDS)
  const stopped = long.filter(({ text }) => endsSentence(text)).length
  const isUsual = long.length >= 4 && stopped / long.length >= STOPPED_SHARE
  return ({ text, kind, reason }: Block, next: Block | undefined) =>
    isUsual &&
    next !== undefined &&
    (kind === 'paragraph' || (kind === 'headline' && reason !== undefined)) &&
    wordCount(text) >= CAPTION_WORDS &&
    text.length <= CAPTION_LETTERS &&
    !endsSentence(text) &&
    !isTitleCase(text) &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    /\p{Ll}$|\p{N}$/u.test(text) &&
    !/\b(?:to|of|with|for|from|and|the|a|an|by|that)$/.test(text)
}
