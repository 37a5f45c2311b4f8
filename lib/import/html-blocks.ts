import type { Extracted } from './extract'
import type { Piece } from './html-pieces'
import type { Block, BlockKind } from './model'

type Page = Extract<Extracted, { mediaType: 'text/html' }>

const KIND_BY_TAG: Readonly<Record<string, BlockKind>> = {
  FIGCAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'list_item',
  H1: 'headline',
  H2: 'headline',
  H3: 'headline',
  H4: 'headline',
  H5: 'headline',
  H6: 'headline',
}
const CAPTION = 'The caption of a picture, marked so on the page'

/** The pieces of a page as blocks, in their order. What is not part of the article is set aside and not lost. */
export function htmlBlocks({ document, pieces, verdicts }: Page): Block[] {
  const headings = document.querySelectorAll('h1').length
  const title = document.querySelector('title')?.textContent ?? ''
  return pieces.map((piece, index) => {
    const { text } = piece
    // The extractor drops the main heading; it is part of the article all the same.
    const isH1 = piece.element.tagName.toUpperCase() === 'H1' && !leadsHome(piece)
    const isTitle = isH1 && (headings === 1 || title.includes(text))
    return isTitle
      ? { text, kind: 'headline', disposition: 'shown' }
      : toBlock(piece, verdicts[index] ?? null)
  })
}

/** The name of the site above its pages. */
const leadsHome = ({ element, size, linked }: Piece) =>
  linked === size &&
  /^(?:https?:\/\/[^/]+)?\/?$/.test(element.querySelector('a')?.getAttribute('href') ?? '-')

function toBlock({ text, element, marks }: Piece, verdict: string | null): Block {
  const kind = marks.some((mark) => mark.kind === 'caption') ? 'caption' : kindOf(element)
  if (kind === 'caption') return { text, kind, disposition: 'set_aside', reason: verdict ?? CAPTION }
  return verdict === null
    ? { text, kind, disposition: 'shown' }
    : { text, kind: 'chrome', disposition: 'set_aside', reason: verdict }
}

function kindOf(element: Element): BlockKind {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = KIND_BY_TAG[at.tagName.toUpperCase()]
    if (kind) return kind
  }
  return 'paragraph'
}
