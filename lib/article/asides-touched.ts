import type { BlockKind } from './model'

type Spanned = { readonly start: number; readonly end: number }
type LaidOut = Spanned & { readonly kind: string; readonly disposition?: string }

/**
 * The kinds of the set-aside blocks that some words lie in, each once: what stands there is no running text of the
 * article. Offsets are UTF-16 code units of the version's text.
 */
export function asidesTouched(blocks: readonly LaidOut[], spans: readonly Spanned[]): string[] {
  const touched = blocks.filter(
    ({ start, end, disposition }) =>
      disposition === 'set_aside' && spans.some((span) => span.start < end && start < span.end),
  )
  return [...new Set(touched.map(({ kind }) => kind))]
}

const KINDS: Readonly<Record<BlockKind, string>> = {
  headline: 'a headline',
  paragraph: 'a paragraph',
  quote: 'a quotation',
  caption: 'a caption',
  list_item: 'a list item',
  teaser: 'a teaser for another article',
  chrome: 'a part of the page around it',
  gap: 'a gap',
}

/** Says that words are not of the running text, and what they stand in; null when they are. */
export function asideInWords(kinds: readonly string[]): string | null {
  if (kinds.length === 0) return null
  return `set aside, not body text: ${kinds.map((kind) => KINDS[kind as BlockKind] ?? kind).join(', ')}`
}
