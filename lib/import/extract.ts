import { choosePieces } from './choose-pieces'
import { htmlPieces, type Piece } from './html-pieces'
import type { Parsed } from './parse'
import { ENOUGH, OUTSIDE, type Verdict, weightOf } from './piece-signs'
import { readabilityChoice } from './readability-choice'
import { statedBody, statedText } from './stated-body'

export type Extracted =
  | Extract<Parsed, { mediaType: 'text/plain' }>
  | (Extract<Parsed, { mediaType: 'text/html' }> & Chosen)
type Chosen = {
  readonly pieces: readonly Piece[]
  /** For each piece why it is not part of the article; null for those that are. */
  readonly verdicts: readonly Verdict[]
}

/**
 * Parts a page into pieces of text and says which are the article and which its surroundings. Words are always
 * read from the page itself, in its order, so nothing an extractor changes or loses can reach the text. A page that
 * shows next to nothing until its scripts run is read as it is for readers without scripts, else as it states itself.
 */
export function extract(parsed: Parsed): Extracted {
  if (parsed.mediaType === 'text/plain') return parsed
  const { document } = parsed
  const chosen = chosenOf(htmlPieces(document), document)
  if (weightOf(chosen.pieces, (_, index) => chosen.verdicts[index] === null) >= ENOUGH)
    return { ...parsed, ...chosen }
  return { ...parsed, ...(withoutScripts(document) ?? fromStatement(document) ?? chosen) }
}

function chosenOf(pieces: readonly Piece[], document: Document): Chosen {
  return { pieces, verdicts: choosePieces(pieces, readabilityChoice(document), statedBody(document)) }
}

/** What is written for readers without scripts, where that is an article. */
function withoutScripts(document: Document): Chosen | null {
  if (document.getElementsByTagName('noscript').length === 0) return null
  const chosen = chosenOf(htmlPieces(document, true), document)
  const isEnough = weightOf(chosen.pieces, (_, index) => chosen.verdicts[index] === null) >= ENOUGH
  return isEnough ? chosen : null
}

/** The article as the page states it for machines, a paragraph for each line, at the page’s end. */
function fromStatement(document: Document): Chosen | null {
  const lines = statedText(document)
    .split(/\n+/)
    .map((line) => line.trim())
  if (lines.join('').length < ENOUGH) return null
  const article = document.createElement('article')
  for (const line of lines.filter(Boolean)) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    article.appendChild(paragraph)
  }
  ;(document.body ?? document.documentElement).appendChild(article)
  const pieces = htmlPieces(document)
  return {
    pieces,
    verdicts: pieces.map(({ element }) => (article.contains(element) ? null : OUTSIDE)),
  }
}
