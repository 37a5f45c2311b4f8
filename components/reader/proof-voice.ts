import type { PublicCaution, PublicProof, PublicSpeaker } from '@/lib/edition/model'
import { CAUTIONS, dayOf, listed, VOICES } from './wording'
import { proofWords as words } from './words/proof'

/** Whose quotation this is, or null when it may not be shown as anybody's. */
export function quotedSpeaker({ voice, speaker }: PublicProof): string | null {
  if (voice === 'document_text') return words.asPrinted(speaker?.name || words.document)
  if (voice !== 'direct_speech' || !speaker?.name) return null
  return words.quoted(speakerWords(speaker))
}

/** A speaker with the office held then. */
export const speakerWords = ({ name, office }: PublicSpeaker) => (office ? `${name}, ${office}` : name)

/** Whose voice a passage is, and through whom it came. */
export function voiceWords({
  voice,
  speaker,
  chain,
}: Pick<PublicProof, 'voice' | 'speaker' | 'chain'>): string {
  const of = voice === 'paraphrase' ? ` ${speaker?.name ? speakerWords(speaker) : words.nobodyNamed}` : ''
  return [VOICES[voice] + of, chain].filter(Boolean).join(' · ')
}

/** A caution in words, with our reading and what it rests on; a reading that ends a sentence needs no second stop. */
export function cautionWords({ kind, reading, basis }: Pick<PublicCaution, 'kind' | 'reading' | 'basis'>) {
  const told = CAUTIONS[kind] + (reading ? words.weRead(reading) : '')
  return [told, basis].filter(Boolean).join(/[.!?]”?$/.test(told) ? ' ' : '. ')
}

/** Who put their name to it, and on which day. */
export function signers(names: readonly string[], at: string | null): string {
  if (names.length === 0) return words.nobodyYet
  return at ? `${listed(names)}, ${dayOf(at)}` : listed(names)
}
