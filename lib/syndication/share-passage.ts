import type { DocumentProof, DocumentStatement, PageDocument } from './model'
import { isGone } from './page-document'

/** What the image of a page shows: a sentence, and a whole passage it rests on where one fits. */
export type Shared = {
  readonly statement: DocumentStatement | null
  readonly proof: DocumentProof | null
}

/** A passage is shown whole or not at all: a cut could drop a condition. More characters than this do not fit. */
const MOST = 330
const MOST_WORDING = 260

/** Letters that the face of the images has: Latin with its extensions, and the usual signs. */
const COVERED = /^[\n\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20ac]*$/u
export const isCovered = (text: string) => COVERED.test(text)

/**
 * Chooses the first sentence of a page, and the first passage that supports it and can be shown as it is. A page that
 * tells of several things shows none: one account out of three would speak for all. A sentence with a notice stands
 * alone with it.
 */
export function sharePassage(document: PageDocument): Shared {
  const [first, ...others] = document.sections
  const isOfOne = first?.subject?.kind === 'plan' || others.length === 0
  const own = isOfOne && first?.subject?.kind !== 'disagreement' ? (first?.statements ?? []) : []
  const shown = document.statements.filter(
    (one): one is DocumentStatement =>
      own.includes(one.id) && !isGone(one) && fits(one.wording, MOST_WORDING),
  )
  for (const statement of shown) {
    const proof = statement.notices.length === 0 && statement.proofs.find(canStandAlone)
    if (proof) return { statement, proof }
  }
  return { statement: shown[0] ?? null, proof: null }
}

function canStandAlone({ takenDown, bearing, spans, cautions }: DocumentProof): boolean {
  const [span] = spans
  if (takenDown || bearing !== 'supports' || spans.length !== 1 || !span) return false
  return cautions.length === 0 && fits(span.exact, MOST)
}

const fits = (text: string, most: number) => text.length <= most && isCovered(text)
