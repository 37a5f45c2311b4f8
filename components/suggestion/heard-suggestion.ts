import { heardAll } from '@/components/annotation/heard-words'
import { VOICES, type Voice } from '@/lib/annotation/model'
import type { SuggestionView } from '@/lib/suggestion/model'
import { targetWords } from './words'

type Heard = {
  /** The passage. */
  readonly words: readonly string[]
  /** Of all that are open, from 1 on. */
  readonly place: number
  readonly count: number
  readonly voice: Voice
  readonly suggestions: readonly Pick<SuggestionView, 'target' | 'reasons'>[]
}

/** A suggested passage as it is said: the words, what they may concern, each with its first reason, and their voice. */
export function heardSuggestion({ words, place, count, voice, suggestions }: Heard): string {
  const about = suggestions.map(({ target, reasons: [first] }) =>
    first ? `${targetWords(target)}: ${first.words}` : targetWords(target),
  )
  return heardAll([
    `Suggestion ${place} of ${count}: ${words.join(' … ')}`,
    ...about.map((one) => `About ${one}`),
    `Voice, guessed: ${VOICES[voice]}`,
  ])
}
