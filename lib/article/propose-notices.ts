import { findNotices } from '@/lib/import/publisher-notices'
import { sameWords } from '@/lib/meaning/cosmetic'
import type { PublisherNoticeKind } from './model'

/** A publisher's note that stands in a text and was not noted yet. */
export type ProposedNotice = {
  readonly kind: PublisherNoticeKind
  readonly words: string
  readonly because: string
}

type Said = { readonly kind: PublisherNoticeKind; readonly words: string }

/** Whether something noted or refused before is this notice: of its kind and in its words. */
export const saysTheSame =
  (one: Said) =>
  (other: Said): boolean =>
    one.kind === other.kind && one.words.trim() === other.words.trim()

/** A text by its blocks, those set aside too, and its headline where it has one. */
export type HeadedText = {
  readonly blocks: readonly { readonly text: string }[]
  readonly headline: string | null
}

/** What the publisher says about its text in it, and whether its headline is another now than `before`. */
export function proposeNotices({ blocks, headline }: HeadedText, before: string | null): ProposedNotice[] {
  const found = findNotices(blocks).map(({ kind, words }) => ({
    kind,
    words,
    because: 'a line of the text begins so',
  }))
  return before && headline && !sameWords(before, headline)
    ? [
        ...found,
        {
          kind: 'headline_changed',
          words: `${quoted(before)} became ${quoted(headline)}`,
          because: 'the version before had another',
        },
      ]
    : found
}

/** Marks within marks are of the other sort. */
const quoted = (words: string) => (/[“”"]/.test(words) ? `‘${words}’` : `“${words}”`)

const BODY = new Set(['paragraph', 'quote', 'list_item'])

/** The block that is the headline: one of its kind before the body begins; those within it head a part. */
export function headlineIn<Block extends { readonly kind: string }>(
  blocks: readonly Block[],
): Block | undefined {
  const found = blocks.find(({ kind }) => kind === 'headline' || BODY.has(kind))
  return found?.kind === 'headline' ? found : undefined
}

type Spans = readonly { readonly start: number; readonly end: number; readonly kind: string }[]

/** A version's text by its layout: UTF-16 code units. */
export function headedText({ text, blocks }: { readonly text: string; readonly blocks: Spans }): HeadedText {
  const head = headlineIn(blocks)
  return {
    blocks: blocks.map(({ start, end }) => ({ text: text.slice(start, end) })),
    headline: head ? text.slice(head.start, head.end) : null,
  }
}
