import type { PublicProof } from '@/lib/edition/model'

const OPENING = /^\s*[“”‘"«„]/
const OPENED = /[“‘"«„]\s*$/
const CLOSING = /[”’"»][\s.,;:!?]*$/
const CLOSED = /^[\s.,;:!?]*[”’"»]/

/** Whether the mark that opens a quotation stands at the beginning of what is shown of it. */
export function opens({ spans }: Pick<PublicProof, 'spans'>): boolean {
  const first = spans[0]
  return !first || OPENING.test(first.exact) || OPENED.test(first.before)
}

/** Whether the mark that closes a quotation stands at the end of what is shown of it. */
export function closes({ spans }: Pick<PublicProof, 'spans'>): boolean {
  const last = spans.at(-1)
  return !last || CLOSING.test(last.exact) || CLOSED.test(last.after)
}

/** A quotation alone: of what stands around it only its own marks, nothing of the outlet's. */
export function onlyQuoted(proof: PublicProof): PublicProof {
  const alone = proof.spans.map((span) => ({
    ...span,
    before: OPENED.exec(span.before)?.[0] ?? '',
    after: CLOSED.exec(span.after)?.[0] ?? '',
  }))
  return { ...proof, spans: alone }
}

/** Nothing but the mark of a cut fits between passages this near, in code points. */
const NEAR = 20

/**
 * Passages in runs of which each is one quotation: of one speaker in one version of an article, in its order, where
 * a passage ends before the quotation does and the next goes on with it.
 */
export function quotationRuns<T>(all: readonly T[], proofOf: (one: T) => PublicProof): T[][] {
  const runs: T[][] = []
  for (const one of all) {
    const last = runs.at(-1)
    if (last && goesOn(proofOf(last.at(-1)!), proofOf(one))) last.push(one)
    else runs.push([one])
  }
  return runs
}

function goesOn(before: PublicProof, after: PublicProof): boolean {
  const [end, start] = [before.spans.at(-1)?.end, after.spans[0]?.start]
  if (end === undefined || start === undefined || start < end) return false
  return (
    before.voice === 'direct_speech' &&
    after.voice === 'direct_speech' &&
    before.article === after.article &&
    before.version === after.version &&
    before.chain === after.chain &&
    before.speaker?.name === after.speaker?.name &&
    !closes(before) &&
    (!opens(after) || start - end <= NEAR)
  )
}
