/** Which sentences are chosen: from `first` to `last`, both included; `null` before the first step. */
export type Step = { readonly first: number; readonly last: number } | null
export type StepMove = 'down' | 'up' | 'grow-down' | 'grow-up'

/** Where one move leads among `count` sentences. Moving lets go of what was grown; both ends stop at the text's. */
export function step(at: Step, move: StepMove, count: number, start = 0): Step {
  if (count === 0) return null
  if (at === null) return only(start, count)
  const { first, last } = at
  if (move === 'down') return only(last + 1, count)
  if (move === 'up') return only(first - 1, count)
  if (move === 'grow-down') return { first, last: Math.min(last + 1, count - 1) }
  return { first: Math.max(first - 1, 0), last }
}

function only(index: number, count: number): Step {
  const kept = Math.min(Math.max(index, 0), count - 1)
  return { first: kept, last: kept }
}
