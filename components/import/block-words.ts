import type { BlockKind } from '@/lib/import/model'

export const BLOCK_KIND_WORDS: Readonly<Record<BlockKind, string>> = {
  headline: 'headline',
  paragraph: 'paragraph',
  quote: 'quotation',
  caption: 'caption',
  list_item: 'list item',
  teaser: 'teaser',
  chrome: 'site’s own words',
}

/** The sign in the margin; the words are spoken with it, and stand beside it for all but paragraphs. */
export const BLOCK_KIND_SIGNS: Readonly<Record<BlockKind, string>> = {
  headline: 'H',
  paragraph: '¶',
  quote: '“',
  caption: '▣',
  list_item: '•',
  teaser: '→',
  chrome: '⌐',
}
