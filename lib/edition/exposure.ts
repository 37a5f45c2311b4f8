import { BLOCK_BREAK, type BlockSpan } from '@/lib/text/canonical-text'
import { wordSpans } from '@/lib/text/words'
import type { PublicArticle } from './model'
import { countIn, type Ranges, subtract, union } from './ranges'

/** The most words of context beside a passage. */
export const CONTEXT_WORDS = 25
/** Parts of an article's words that readers may be shown, as divisors: a quarter, and with officials' speech half. */
const PLAIN_SHARE = 4
const TOTAL_SHARE = 2

export type RightsPolicy = PublicArticle['rights']

/** What is shown of one version, in UTF-16 code units. */
export type VersionExposure = {
  readonly wordStarts: readonly number[]
  readonly wholeWords: number
  /** All of it, context included. */
  readonly shown: Ranges
  /** The part that is public officials' direct speech. */
  readonly speech: Ranges
}

/** Words of one article that are shown, without and with officials' direct speech, and of how many. */
export type Exposure = { readonly plain: number; readonly total: number; readonly whole: number }

/**
 * Counts over all versions of one article, as the database's `article_exposure` does: the whole is that of the versions
 * that are quoted, for a longer one that nobody quotes gives no words away.
 */
export function exposureOf(versions: readonly VersionExposure[]): Exposure {
  const sum = (part: (version: VersionExposure) => number) =>
    versions.reduce((total, version) => total + part(version), 0)
  return {
    plain: sum(({ wordStarts, shown, speech }) => countIn(wordStarts, subtract(shown, speech))),
    total: sum(({ wordStarts, shown }) => countIn(wordStarts, shown)),
    whole: Math.max(0, ...versions.map(({ shown, wholeWords }) => (shown.length > 0 ? wholeWords : 0))),
  }
}

/** Whether an article's rights bear what is shown of it. */
export function withinRights(policy: RightsPolicy, { plain, total, whole }: Exposure): boolean {
  if (policy === 'full') return true
  if (policy === 'link_only') return total === 0
  return plain * PLAIN_SHARE <= whole && total * TOTAL_SHARE <= whole
}

/** How many words may still be shown: as plain words, and with officials' direct speech among them. */
export function leftToQuote(
  policy: RightsPolicy,
  { plain, total, whole }: Exposure,
): { readonly plain: number; readonly total: number } {
  if (policy === 'full') return { plain: whole - total, total: whole - total }
  if (policy === 'link_only') return { plain: 0, total: 0 }
  const all = Math.max(0, Math.floor(whole / TOTAL_SHARE) - total)
  return { plain: Math.min(all, Math.max(0, Math.floor(whole / PLAIN_SHARE) - plain)), total: all }
}

export type LaidOutBlock = BlockSpan & { readonly kind: string }

/**
 * The stretch `[from, to)` of `text` (UTF-16 code units) that shows a span with at most `words` words on either
 * side. It never leaves the blocks in which the span starts and ends, so it never crosses a gap.
 */
export function withContext(
  text: string,
  blocks: readonly LaidOutBlock[],
  span: BlockSpan,
  words: number,
): { readonly from: number; readonly to: number } {
  const first = blockAt(blocks, span.start)
  const last = blockAt(blocks, span.end - 1)
  return {
    from: first && words > 0 ? contextStart(text, first.start, span.start, words) : span.start,
    to: last && words > 0 ? contextEnd(text, span.end, last.end, words) : span.end,
  }
}

function blockAt(blocks: readonly LaidOutBlock[], offset: number): LaidOutBlock | undefined {
  return blocks.find(({ start, end, kind }) => start <= offset && offset < end && kind !== 'gap')
}

function contextStart(text: string, blockStart: number, spanStart: number, words: number): number {
  const stretch = text.slice(blockStart, spanStart)
  const cut = stretch.lastIndexOf(BLOCK_BREAK)
  const base = cut < 0 ? 0 : cut + BLOCK_BREAK.length
  const before = wordSpans(stretch).filter(({ start }) => start >= base)
  if (before.length <= words) return blockStart + base
  return blockStart + (before.at(-words)?.start ?? stretch.length)
}

function contextEnd(text: string, spanEnd: number, blockEnd: number, words: number): number {
  const stretch = text.slice(spanEnd, blockEnd)
  const cut = stretch.indexOf(BLOCK_BREAK)
  const limit = cut < 0 ? stretch.length : cut
  const after = wordSpans(stretch).filter(({ end }) => end <= limit)
  if (after.length <= words) return spanEnd + limit
  return spanEnd + (after[words - 1]?.end ?? 0)
}

/** The most words of context that `fits` accepts, or null when even the bare passages are too much. */
export function contextThatFits(fits: (words: number) => boolean): number | null {
  for (let words = CONTEXT_WORDS; words >= 0; words -= 1) if (fits(words)) return words
  return null
}

/** Two exposures of the same version together. */
export function together(
  a: Pick<VersionExposure, 'shown' | 'speech'>,
  b: Pick<VersionExposure, 'shown' | 'speech'>,
) {
  return { shown: union(...a.shown, ...b.shown), speech: union(...a.speech, ...b.speech) }
}
