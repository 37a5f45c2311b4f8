import type { Span } from '@/lib/anchoring/model'
import type { AnnotationFields } from './model'

/** The form for a new annotation while it is open. Spans are whole words, cut at blocks, in UTF-16 code units. */
export type AdderState = {
  readonly spans: readonly Span[]
  /** Something was typed: another selection no longer replaces the passage by itself. */
  readonly touched: boolean
  /** The next selection is added to the passage. */
  readonly adding: boolean
  /** Words selected since something was typed. */
  readonly other: readonly Span[] | null
  /** Goes up each time the keyboard asks for the form, which then takes the focus; 0 after a selection by mouse. */
  readonly focusTurns: number
  /** Which of what is offered is chosen as it opens, by its place; null when none. */
  readonly pick: number | null
  /** Fields kept from before, to begin with. */
  readonly kept: AnnotationFields | null
  /** The targets of the suggestion that is corrected with it; empty when none is. */
  readonly suggested: readonly string[]
} | null

export type AdderEvent =
  | {
      readonly type: 'selected'
      readonly spans: readonly Span[]
      readonly takeFocus?: boolean
      readonly pick?: number
    }
  | { readonly type: 'let-go' }
  | { readonly type: 'touched' }
  | { readonly type: 'add-another' }
  /** No further passage after all: back in the form. */
  | { readonly type: 'stop-adding' }
  /** Takes a passage out, by its place from 0 on; the last one stays. */
  | { readonly type: 'without'; readonly at: number }
  | { readonly type: 'use-other'; readonly how: 'instead' | 'also' }
  | {
      readonly type: 'restored'
      readonly spans: readonly Span[]
      readonly fields: AnnotationFields
      readonly takeFocus?: boolean
      readonly suggested?: readonly string[]
    }
  | { readonly type: 'closed' }

/** How the form answers to what happens. Nothing typed is ever replaced by a selection. */
export function adderAfter(state: AdderState, event: AdderEvent): AdderState {
  switch (event.type) {
    case 'selected':
      return selected(state, event.spans, event.takeFocus ?? false, event.pick ?? null)
    case 'let-go':
      return state && !state.touched && !state.adding ? null : state
    case 'touched':
      return state && { ...state, touched: true }
    case 'add-another':
      return state && { ...state, adding: true, touched: true }
    case 'stop-adding':
      return state && { ...state, adding: false, focusTurns: state.focusTurns + 1 }
    case 'without':
      return state && without(state, event.at)
    case 'use-other':
      return state && { ...state, other: null, spans: withOther(state, event.how) }
    case 'restored':
      return {
        ...opened(event.spans, event.takeFocus ? (state?.focusTurns ?? 0) + 1 : 0),
        touched: true,
        kept: event.fields,
        suggested: event.suggested ?? [],
      }
    case 'closed':
      return null
  }
}

function selected(
  state: AdderState,
  spans: readonly Span[],
  takeFocus: boolean,
  pick: number | null,
): AdderState {
  const focusTurns = takeFocus ? (state?.focusTurns ?? 0) + 1 : 0
  // A selection settles after a key has asked for the form already.
  if (state && !state.adding && !takeFocus && same(state.spans, spans)) return state
  if (!state || (!state.touched && !state.adding)) return { ...opened(spans, focusTurns), pick }
  // What is selected still is no next passage.
  if (state.adding && lieIn(spans, state.spans)) return state
  if (state.adding) return { ...state, adding: false, spans: joined(state.spans, spans), focusTurns }
  return same(state.spans, spans) ? { ...state, focusTurns } : { ...state, other: spans, focusTurns }
}

function without(state: NonNullable<AdderState>, at: number): AdderState {
  const spans = state.spans.filter((_, index) => index !== at)
  return spans.length === 0 ? state : { ...state, spans, touched: true }
}

const opened = (spans: readonly Span[], focusTurns: number) => ({
  spans,
  focusTurns,
  touched: false,
  adding: false,
  other: null,
  pick: null,
  kept: null,
  suggested: [],
})

function withOther(state: NonNullable<AdderState>, how: 'instead' | 'also'): readonly Span[] {
  if (!state.other) return state.spans
  return how === 'instead' ? state.other : joined(state.spans, state.other)
}

/** Both in text order; overlaps become one. */
function joined(one: readonly Span[], other: readonly Span[]): Span[] {
  const all = [...one, ...other].sort((a, b) => a.start - b.start)
  const kept: Span[] = []
  for (const span of all) {
    const last = kept.at(-1)
    if (last && span.start < last.end)
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else kept.push(span)
  }
  return kept
}

const same = (one: readonly Span[], other: readonly Span[]) => JSON.stringify(one) === JSON.stringify(other)

const lieIn = (some: readonly Span[], spans: readonly Span[]) =>
  some.every((one) => spans.some(({ start, end }) => start <= one.start && one.end <= end))
