import type { PublicCaution, PublicProof, PublicSpan, PublicSpeaker } from '@/lib/edition/model'
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
  spans = [],
}: Pick<PublicProof, 'voice' | 'speaker' | 'chain'> & Partial<Pick<PublicProof, 'spans'>>): string {
  const of = voice === 'paraphrase' ? ` ${speaker?.name ? speakerWords(speaker) : words.nobodyNamed}` : ''
  return [VOICES[voice] + of, chain, asideWords(spans)].filter(Boolean).join(' · ')
}

/** Says of words that stand outside the running text where they stand; nothing of all others. */
function asideWords(spans: readonly PublicSpan[]): string {
  const kinds = new Set(spans.flatMap(({ setAside, blockKind }) => (setAside ? [blockKind] : [])))
  return kinds.size === 0
    ? ''
    : words.outsideText(listed([...kinds].map((kind) => ASIDES[kind] ?? ASIDES.chrome)))
}

const ASIDES: Readonly<Record<string, string>> & { readonly chrome: string } = {
  headline: 'a headline',
  paragraph: 'a repeated or separate paragraph',
  quote: 'a separate quotation',
  caption: 'a caption',
  list_item: 'a list',
  teaser: 'a teaser for another article',
  chrome: 'the page around the article',
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
