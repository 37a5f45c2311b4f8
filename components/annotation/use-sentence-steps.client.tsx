'use client'

import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { Span } from '@/lib/anchoring/model'
import type { PassageBlock } from '@/lib/annotation/cut-passage'
import { sentenceSpans } from '@/lib/annotation/sentences'
import { type Step, type StepMove, sameSpan, step, stepOver } from '@/lib/annotation/stepper'
import { firstInView, reveal } from './reveal'

/**
 * Moving through a text by sentences: which words are chosen, and how the choice moves. `place` tells where
 * somebody went last by another way: the next move goes on from there. `covered` tells the height, in CSS pixels, of what
 * stays at the top of the screen, where it is not the bar of the workspace.
 */
export function useSentenceSteps(
  element: RefObject<HTMLElement | null>,
  text: string,
  blocks: readonly PassageBlock[],
  { place, covered }: { readonly place?: () => Span | null; readonly covered?: () => number } = {},
) {
  const sentences = useMemo(() => sentenceSpans(text, blocks), [text, blocks])
  const [at, setAt] = useState<Step>(null)
  const chosen = useMemo(() => chosenSpan(sentences, at), [sentences, at])

  const move = (how: StepMove) => {
    if (!element.current) return
    const here = place?.() ?? null
    const from = here && !sameSpan(here, chosen) ? stepOver(sentences, here) : at
    const seen = from ? 0 : firstInView(element.current)
    const first = sentences.findIndex(({ end }) => end > seen)
    const next = step(from, how, sentences.length, Math.max(first, 0))
    setAt(next)
    const edge = next && sentences[next.head]
    if (edge) reveal(element.current, edge.start, { top: covered?.() })
  }
  const letGo = useCallback(() => setAt(null), [])
  return { chosen, move, letGo }
}

function chosenSpan(sentences: readonly Span[], at: Step): Span | null {
  const first = at && sentences[Math.min(at.anchor, at.head)]
  const last = at && sentences[Math.max(at.anchor, at.head)]
  return first && last ? { start: first.start, end: last.end } : null
}
