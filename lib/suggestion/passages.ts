import { indexSpans } from '@/lib/annotation/span-index'
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

/** Those of which no annotation says yet what is suggested: about the same subject, of some of the same words. */
export function notMarked<One extends Pick<SuggestionView, 'spans' | 'target'>>(
  open: readonly One[],
  marked: readonly Marked[],
): One[] {
  const spans = new Map<string, Span[]>(open.map(({ target }) => [target.id, []]))
  for (const one of marked) for (const { id } of one.targets) spans.get(id)?.push(...one.spans)
  const marks = new Map([...spans].map(([id, its]) => [id, indexSpans(its)]))
  return open.filter((one) => !one.spans.some((span) => marks.get(one.target.id)?.touching(span).length))
}
