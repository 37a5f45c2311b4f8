import type { CaptureMethod } from '@/lib/article/model'
import { isMuchShorter } from '@/lib/article/much-shorter'
import { type ProposedCause, proposeCause } from '@/lib/article/propose-cause'
import {
  type HeadedText,
  headlineIn,
  type ProposedNotice,
  proposeNotices,
  saysTheSame,
} from '@/lib/article/propose-notices'
import { paragraphsOf } from '@/lib/changes/paragraphs'
import type { Reading } from '@/lib/import/model'
import { canonicalText } from '@/lib/text/canonical-text'
import { wordStarts } from '@/lib/text/words'
import type { Before } from './model'

export type FoundNotice = ProposedNotice

/** What keeping a reading as a capture of a known article comes to, and what is proposed to go with it. */
export type Compared = {
  readonly words: number
  readonly sameWords: boolean
  readonly isMuchShorter: boolean
  readonly cause: ProposedCause
  readonly notices: readonly ProposedNotice[]
}

/** Compares what was read, as it is decided so far, with the current version of a known article. */
export function compareWithHeld(
  before: Before,
  reading: Reading,
  came: { readonly rawSha256: string | null; readonly method: CaptureMethod },
): Compared {
  const texts = reading.blocks.map(({ text }) => text)
  const words = wordStarts(canonicalText(texts)).length
  const paragraphs = paragraphsOf(reading.blocks)
  const [first] = before.paragraphs
  const headline = first?.headline ? first.text : null
  return {
    words,
    sameWords: canonicalText(texts) === before.text,
    isMuchShorter: isMuchShorter(words, before.words),
    cause: proposeCause(before, { ...came, rawSha256: came.rawSha256 ?? '', paragraphs }),
    notices: proposeNotices(headedText(reading), headline).filter(
      (one) => !before.noted.some(saysTheSame(one)),
    ),
  }
}

const headedText = ({ blocks }: Reading): HeadedText => ({
  blocks,
  headline: headlineIn(blocks)?.text ?? null,
})
