import type { Span } from '@/lib/anchoring/model'
import { sameWords } from '@/lib/meaning/cosmetic'
import type { PassageSight, SuspectCandidate, SuspectPassage, SuspectWhy } from '@/lib/placement/model'

/** The words that would be accepted: a candidate by its place in the list, or what somebody selected in the text. */
export type Choice =
  | { readonly from: 'candidate'; readonly index: number }
  | { readonly from: 'text'; readonly sight: PassageSight }

/** Where one place is meant, its first candidate is proposed; where several could be, a person chooses. */
const PROPOSED: ReadonlySet<SuspectWhy> = new Set(['moved', 'changed', 'publisher-notice'])

export function firstChoice({ why, candidates }: SuspectPassage): Choice | null {
  return PROPOSED.has(why) && candidates.length > 0 ? { from: 'candidate', index: 0 } : null
}

export type Chosen = PassageSight & {
  readonly sameWords: boolean
  readonly score: SuspectCandidate['score'] | null
}

/** What is chosen, as it stands in the current version; null when nothing is, or no longer. */
export function chosenOf(passage: SuspectPassage, choice: Choice | null): Chosen | null {
  if (!choice) return null
  if (choice.from === 'candidate') return passage.candidates[choice.index] ?? null
  const { sight } = choice
  if (sight.versionId !== passage.currentVersionId) return null
  return { ...sight, score: null, sameWords: areSame(passage.old.words, sight.words) }
}

const areSame = (old: readonly string[], now: readonly string[]) => sameWords(old.join(' '), now.join(' '))

/** Whether accepting it changes what something published rests on, so that it is asked once more. */
export function asksOnceMore({ restsOn }: SuspectPassage, chosen: Chosen): boolean {
  return !chosen.sameWords && restsOn.some((one) => one.kind === 'evidence' && one.inEdition !== null)
}

/** What is sent when the chosen words are accepted. */
export function accepting({ annotationId, seq }: SuspectPassage, chosen: Chosen, note: string) {
  const spans = chosen.spans.map(({ start, end }): Span => ({ start, end }))
  return { annotationId, seq, decision: 'accept' as const, spans, note }
}
