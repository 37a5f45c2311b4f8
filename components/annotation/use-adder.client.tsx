'use client'

import { useCallback, useReducer } from 'react'
import type { Span } from '@/lib/anchoring/model'
import { type AdderState, adderAfter } from '@/lib/annotation/adder-state'
import { cutPassage, type PassageBlock } from '@/lib/annotation/cut-passage'
import { guessVoice } from '@/lib/annotation/guess-voice'
import { type AnnotationFields, EMPTY_ANNOTATION } from '@/lib/annotation/model'
import { ANNOTATION_PROBLEMS } from './words'

/** The form for a new annotation: opened by selections, which become whole words cut at blocks on their way in. */
export function useAdder(text: string, blocks: readonly PassageBlock[], warn: (words: string) => void) {
  const [adder, tell] = useReducer(adderAfter, null)
  const openFor = useCallback(
    (selections: readonly Span[], takeFocus: boolean) => {
      const passage = cutPassage(text, blocks, selections)
      if (passage.ok) tell({ type: 'selected', spans: passage.value, takeFocus })
      else warn(ANNOTATION_PROBLEMS[passage.reason] ?? '')
    },
    [text, blocks, warn],
  )
  const firstFields = (state: NonNullable<AdderState>, originId: string | null): AnnotationFields =>
    state.kept ?? { ...EMPTY_ANNOTATION, originId, voice: guessVoice(text, blocks, state.spans) }
  return { adder, tell, openFor, firstFields }
}
