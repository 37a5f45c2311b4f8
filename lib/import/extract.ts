import { choosePieces } from './choose-pieces'
import { htmlPieces, type Piece } from './html-pieces'
import type { Parsed } from './parse'
import type { Verdict } from './piece-signs'
import { readabilityChoice } from './readability-choice'
import { statedBody } from './stated-body'

export type Extracted =
  | Extract<Parsed, { mediaType: 'text/plain' }>
  | (Extract<Parsed, { mediaType: 'text/html' }> & {
      readonly pieces: readonly Piece[]
      /** For each piece why it is not part of the article; null for those that are. */
      readonly verdicts: readonly Verdict[]
    })

/**
 * Parts a page into pieces of text and says which are the article and which its surroundings. Words are always
 * read from the page itself, in its order, so nothing an extractor changes or loses can reach the text.
 */
export function extract(parsed: Parsed): Extracted {
  if (parsed.mediaType === 'text/plain') return parsed
  const pieces = htmlPieces(parsed.document)
  const verdicts = choosePieces(pieces, readabilityChoice(parsed.document), statedBody(parsed.document))
  return { ...parsed, pieces, verdicts }
}
