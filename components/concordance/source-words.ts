import { VOICES, type Voice } from '@/lib/annotation/model'
import type { HitSource } from '@/lib/concordance/model'

/** What somebody chose for all places; empty leaves each with its guess. */
export type ForAll = {
  readonly voice: Voice | ''
  /** A person by id, `NOBODY`, or a description found in the texts after `DESCRIBED`. */
  readonly speaker: string
}

export const AS_GUESSED: ForAll = { voice: '', speaker: '' }
export const NOBODY = 'nobody'
export const DESCRIBED = 'words:'

/** In these voices somebody else than the outlet speaks. */
const SPOKEN: readonly Voice[] = ['direct_speech', 'paraphrase', 'document_text']

/** What a place is saved with. A voice chosen for all in which only the outlet speaks leaves no speaker. */
export function chosenSource(guess: HitSource, { voice, speaker }: ForAll): HitSource {
  const source = { ...guess, ...(voice && { voice }) }
  const nobody = { ...source, speakerId: null, speakerDescription: '' }
  if (voice && !SPOKEN.includes(voice)) return nobody
  // A speaker for all is no speaker of what the outlet says itself.
  if (speaker === '' || !SPOKEN.includes(source.voice)) return source
  if (speaker === NOBODY) return nobody
  if (speaker.startsWith(DESCRIBED)) return { ...nobody, speakerDescription: speaker.slice(DESCRIBED.length) }
  return { ...nobody, speakerId: speaker }
}

export type Names = ReadonlyMap<string, string>

/** Who speaks, or empty. */
export const speakerOf = ({ speakerId, speakerDescription }: HitSource, names: Names): string =>
  (speakerId ? names.get(speakerId) : '') || speakerDescription

/** "paraphrase, Pete Hegseth", "direct speech, speaker not named". */
export function sourceWords(source: HitSource, names: Names): string {
  const speaker = speakerOf(source, names)
  if (speaker) return `${VOICES[source.voice]}, ${speaker}`
  return SPOKEN.includes(source.voice) ? `${VOICES[source.voice]}, speaker not named` : VOICES[source.voice]
}

/** "outlet’s own words 9, direct speech 5". */
export const voicesWords = (sources: readonly HitSource[]): string =>
  counted(sources.map(({ voice }) => VOICES[voice]))

/** "Pete Hegseth 2, nobody 1". */
export const speakersWords = (sources: readonly HitSource[], names: Names): string =>
  counted(sources.map((source) => speakerOf(source, names) || 'nobody'))

function counted(all: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([words, count]) => `${words} ${count}`)
    .join(', ')
}
