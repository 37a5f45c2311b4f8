import type { Span } from '@/lib/anchoring/model'

/**
 * Which sentences are chosen: those from `anchor` to `head`, both included, in either order; growing and shrinking move
 * the head. `null` before the first step.
 */
export type Step = { readonly anchor: number; readonly head: number } | null
export type StepMove = 'down' | 'up' | 'grow-down' | 'grow-up'

/**
 * Where one move leads among `count` sentences. Moving lets go of what was grown; what was grown one way shrinks the
 * other way; both ends stop at the text's.
 */
export function step(at: Step, move: StepMove, count: number, start = 0): Step {
  if (count === 0) return null
  const kept = (index: number) => Math.min(Math.max(index, 0), count - 1)
  const only = (index: number) => ({ anchor: kept(index), head: kept(index) })
  if (at === null) return only(start)
  if (move === 'down') return only(Math.max(at.anchor, at.head) + 1)
  if (move === 'up') return only(Math.min(at.anchor, at.head) - 1)
  return { anchor: at.anchor, head: kept(at.head + (move === 'grow-down' ? 1 : -1)) }
}

export const sameSpan = (one: Span, other: Span | null) => one.start === other?.start && one.end === other.end

/** The sentences that a span touches, as if they had been stepped to; a span between two stands in the one before. */
export function stepOver(sentences: readonly Span[], { start, end }: Span): Step {
  if (sentences.length === 0) return null
  const begun = (offset: number) =>
    Math.max(
      0,
      sentences.findLastIndex((sentence) => sentence.start <= offset),
    )
  return { anchor: begun(start), head: begun(Math.max(start, end - 1)) }
}
