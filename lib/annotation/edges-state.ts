import type { Span } from '@/lib/anchoring/model'
import { countWords, wordSpans } from '@/lib/text/words'
import { cutPassage, type PassageBlock } from './cut-passage'
import { type Edge, moveEdge, type Stride } from './move-edge'

/** A passage while its ends are moved. Spans are UTF-16 code units; `at` is the part that is worked on, `edge` its end. */
export type EdgesState = { readonly spans: readonly Span[]; readonly at: number; readonly edge: Edge }

export type EdgesEvent =
  | { readonly type: 'move'; readonly stride: Stride; readonly by: 1 | -1 }
  | { readonly type: 'edge'; readonly edge: Edge }
  | { readonly type: 'part'; readonly by: 1 | -1 }
  | { readonly type: 'without' }

type Paper = { readonly text: string; readonly blocks: readonly PassageBlock[] }

/** The state after a key, and what is said of it. The last part cannot be left out. */
export function edgesAfter(
  state: EdgesState,
  event: EdgesEvent,
  paper: Paper,
): { readonly state: EdgesState; readonly said: string } {
  const { spans, at, edge } = state
  const span = spans[at] ?? { start: 0, end: 0 }
  switch (event.type) {
    case 'edge': {
      const next = { ...state, edge: event.edge }
      return { state: next, said: `The ${event.edge} moves. ${whereWords(next, paper)}` }
    }
    case 'part': {
      const next = { ...state, at: (at + event.by + spans.length) % spans.length }
      const words = paper.text.slice(spans[next.at]?.start, spans[next.at]?.end)
      return { state: next, said: `Part ${next.at + 1} of ${spans.length}: “${words}”.` }
    }
    case 'without': {
      if (spans.length === 1) return { state, said: 'It is the only part. Delete the annotation instead.' }
      const next = { ...state, spans: spans.filter((one) => one !== span), at: Math.max(0, at - 1) }
      return { state: next, said: `Left out. ${lengthWords(next, paper)}` }
    }
    case 'move': {
      const moved = moveEdge(paper.text, paper.blocks, span, { ...event, edge })
      if (moved === span) return { state, said: 'It goes no further there.' }
      const next = { ...state, spans: spans.map((one) => (one === span ? moved : one)) }
      return { state: next, said: whereWords(next, paper) }
    }
  }
}

/** The passage that would be kept: cut where blocks end, overlapping parts made one. */
export function passageOfEdges({ spans }: EdgesState, { text, blocks }: Paper): readonly Span[] {
  const cut = cutPassage(text, blocks, spans)
  return cut.ok ? cut.value : spans
}

function whereWords(state: EdgesState, paper: Paper): string {
  const span = state.spans[state.at] ?? { start: 0, end: 0 }
  const words = paper.text.slice(span.start, span.end)
  const all = wordSpans(words)
  const beside = state.edge === 'start' ? all[0] : all.at(-1)
  const word = words.slice(beside?.start, beside?.end)
  const place = state.edge === 'start' ? 'Begins now before' : 'Ends now after'
  return `${place} “${word}”; ${lengthWords(state, paper)}`
}

function lengthWords(state: EdgesState, paper: Paper): string {
  const count = passageOfEdges(state, paper).reduce(
    (sum, { start, end }) => sum + countWords(paper.text.slice(start, end)),
    0,
  )
  return count === 1 ? '1 word.' : `${count} words.`
}
