'use client'

import { useCallback } from 'react'
import { guessSource, type SourceGuess } from '@/lib/annotation/guess-source'
import { type AnnotationFields, EMPTY_ANNOTATION } from '@/lib/annotation/model'
import type { Span } from '@/lib/text/span'
import { useSetting } from './workspace-context.client'

/** What is guessed of a passage (UTF-16 code units of the version), and an annotation filled in with it. */
export type Guessed = { readonly guess: SourceGuess; readonly fields: AnnotationFields }

/** Guesses of passages of this text: the box, what is suggested and what is accepted take theirs from here. */
export function useGuess(): (spans: readonly Span[]) => Guessed {
  const { version, blocks, people, defaultOriginId: originId } = useSetting()
  return useCallback(
    (spans) => {
      const guess = guessSource(version.text, blocks, spans, people)
      const { voice, speakerId, speakerDescription, chain } = guess
      return {
        guess,
        fields: { ...EMPTY_ANNOTATION, originId, voice, speakerId, speakerDescription, chain },
      }
    },
    [version.text, blocks, people, originId],
  )
}
