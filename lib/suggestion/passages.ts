import type { Span } from '@/lib/text/span'
import type { SuggestionView } from './model'

/** Suggestions of the same words: decided together, one for each thing they may concern. */
export type SuggestedPassage = {
  readonly key: string
  readonly spans: readonly Span[]
  readonly suggestions: readonly SuggestionView[]
}

/** Suggestions by passage, in text order. */
export function passagesOf(open: readonly SuggestionView[]): SuggestedPassage[] {
  const passages = new Map<string, SuggestionView[]>()
  for (const one of open) {
    const key = one.spans.map(({ start, end }) => `${start}-${end}`).join(',')
    passages.set(key, [...(passages.get(key) ?? []), one])
  }
  return [...passages]
    .map(([key, suggestions]) => ({ key, suggestions, spans: suggestions[0]?.spans ?? [] }))
    .sort(
      (a, b) =>
        (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
        (a.spans[0]?.end ?? 0) - (b.spans[0]?.end ?? 0),
    )
}

type Marked = { readonly spans: readonly Span[]; readonly targets: readonly { readonly id: string }[] }

/** Whether an annotation already says of some of these words what is suggested. */
export const isMarked = (
  { spans, target }: Pick<SuggestionView, 'spans' | 'target'>,
  marked: readonly Marked[],
) =>
  marked.some(
    (one) =>
      one.targets.some(({ id }) => id === target.id) &&
      one.spans.some((mark) => spans.some(({ start, end }) => mark.start < end && start < mark.end)),
  )
