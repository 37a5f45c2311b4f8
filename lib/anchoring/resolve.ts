import { type Folded, fold, foldText } from '@/lib/meaning/cosmetic'
import type { Candidate, QuoteSelector, Resolution, Span, SpanSelectors } from './model'
import { inOriginal, occurrences } from './occurrences'

type Found = { readonly inContext: readonly Span[]; readonly anywhere: readonly Span[] }

/**
 * Where the described spans lie in `text`. It never guesses: a span is placed only where its exact words stand,
 * after the closed list of cosmetic differences, with both its prefix and its suffix, and only when that is one
 * place. The offsets in the selectors decide nothing, so a paragraph added above changes nothing. Spans are
 * returned in UTF-16 code units of `text`.
 */
export function resolve(text: string, selectors: readonly Pick<SpanSelectors, 'quote'>[]): Resolution {
  return resolveIn(fold(text), selectors)
}

/** `resolve` in a text that was folded before; for many passages of one text. */
export function resolveIn(text: Folded, selectors: readonly Pick<SpanSelectors, 'quote'>[]): Resolution {
  const found = selectors.map(({ quote }) => find(text, quote))
  const state = stateOf(found)
  const spans = state === 'placed' ? found.map(({ inContext }) => inContext[0] as Span) : []
  const candidates = state === 'placed' ? [] : candidatesOf(found)
  return { state, spans, candidates }
}

function stateOf(found: readonly Found[]): Resolution['state'] {
  if (found.length === 0) return 'missing'
  if (found.some(({ inContext, anywhere }) => inContext.length === 0 && anywhere.length < 2)) return 'missing'
  if (found.some(({ inContext }) => inContext.length !== 1)) return 'ambiguous'
  return inOrder(found.map(({ inContext }) => inContext[0] as Span)) ? 'placed' : 'ambiguous'
}

function find(text: Folded, quote: QuoteSelector): Found {
  const exact = foldText(quote.exact).trim()
  const anywhere = occurrences(text, exact).map((span) => inOriginal(text, span))
  // Folded as one piece: white space where the parts meet counts once.
  const whole = fold(quote.prefix + quote.exact + quote.suffix)
  const lead = whole.folded.length - whole.folded.trimStart().length
  const exactAt = whole.starts.findIndex((start) => start >= quote.prefix.length) - lead
  const inContext = occurrences(text, whole.folded.trim())
    .map(({ start }) => ({ start: start + exactAt, end: start + exactAt + exact.length }))
    .map((span) => inOriginal(text, span))
  return { inContext, anywhere }
}

const inOrder = (spans: readonly Span[]) =>
  spans.every((span, index) => index === 0 || (spans[index - 1] as Span).end <= span.start)

const candidatesOf = (found: readonly Found[]): Candidate[] =>
  (found.length === 1 ? (found[0] as Found).anywhere : []).map((span) => ({
    ...span,
    spans: [span],
    score: { total: 1, words: 1, before: 0, after: 0 },
    differences: [],
  }))
