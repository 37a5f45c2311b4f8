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
