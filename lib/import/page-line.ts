import { type Block, type ImportInput, isUnreadable } from './model'
import { readPage } from './pipeline'

/** What is said about a page where extraction is measured: `null` is not known, never a guess. */
export type PageLine =
  | {
      readonly title: string | null
      readonly byline: string | null
      /** An ISO day or time. */
      readonly publishedAt: string | null
      readonly siteName: string | null
      /** The blocks that are shown, without the headline and what is set aside, parted by blank lines. */
      readonly text: string
    }
  | { readonly error: string }

/**
 * Reads a page as an import would, up to where repairs are proposed. A teaser before a pay wall has its words here:
 * whether they are enough for a version is decided later and elsewhere.
 */
export function pageLine(input: ImportInput): PageLine {
  const page = readPage(input)
  if (isUnreadable(page)) return { error: page.reason }
  const { details, headlineBlock } = page.metadata
  return {
    title: page.metadata.headline?.value ?? null,
    byline: details.byline?.value ?? null,
    publishedAt: details.published_date?.value ?? null,
    siteName: details.published_by?.value ?? null,
    text: shownText(page.blocks, headlineBlock, page.metadata.headline?.value),
  }
}

const folded = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()

function shownText(
  blocks: readonly Block[],
  headlineBlock: number | null,
  title: string | undefined,
): string {
  return blocks
    .filter(({ disposition }, index) => disposition === 'shown' && index !== headlineBlock)
    .filter(({ text }) => title === undefined || folded(text) !== folded(title))
    .map(({ text }) => text)
    .join('\n\n')
}
