import { addBack } from './add-back'
import { dropFar } from './drop-far'
import { dropAfterCopyright, dropEdges, dropLinks } from './drop-lines'
import { dropParts, withoutWholes } from './drop-parts'
import { followStated } from './follow-stated'
import type { Piece } from './html-pieces'
import { OUTSIDE, type Verdict } from './piece-signs'
import { takeAll, widen } from './text-root'

/**
 * Decides which pieces are the article. It begins with what the extractor kept, gives back what lies among it and
 * reads like it, and takes out what the page itself names as something else.
 */
export function choosePieces(
  found: readonly Piece[],
  kept: ReadonlySet<Node>,
  body: string | null = null,
): Verdict[] {
  const pieces = withoutWholes(found)
  const chosen = pieces.map((piece) => isKept(piece, kept))
  widen(pieces, chosen)
  if (!chosen.includes(true)) takeAll(pieces, chosen)
  const verdicts: Verdict[] = chosen.map((yes) => (yes ? null : OUTSIDE))
  dropParts(pieces, verdicts)
  if (body) followStated(pieces, verdicts, body)
  dropFar(pieces, verdicts)
  addBack(pieces, verdicts)
  dropAfterCopyright(pieces, verdicts)
  dropLinks(pieces, verdicts)
  dropEdges(pieces, verdicts)
  return verdicts
}

/** Most of its text nodes by length. */
function isKept(piece: Piece, kept: ReadonlySet<Node>): boolean {
  let size = 0
  for (const node of piece.nodes)
    if (kept.has(node)) size += (node.textContent ?? '').replace(/\s+/g, '').length
  return size * 2 > piece.size
}
