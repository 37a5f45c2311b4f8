import type { PublicStatement, StanceBasis } from '@/lib/edition/model'
import { stanceWords } from './wording'
import { matrixWords as words } from './words/concessions'

type Said = {
  readonly stance: PublicStatement['stance']
  readonly stanceBasis: PublicStatement['stanceBasis']
  readonly proofs: readonly Pick<PublicStatement['proofs'][number], 'bearing' | 'voice'>[]
}

/** The stance of a sentence with whose word it is; or on what the sentence rests, and that no stance was set. */
export const stanceLine = ({ stance, stanceBasis, proofs }: Said): string =>
  stance ? stanceWords(stance, stanceBasis) : words.noStance(words.bases[basisOf(proofs)])

/** Where nobody set a stance, the basis is that of what supports the sentence. */
function basisOf(proofs: Said['proofs']): StanceBasis {
  const voices = proofs.filter(({ bearing }) => bearing === 'supports').map(({ voice }) => voice)
  if (voices.includes('direct_speech')) return 'said_by_party'
  return voices.includes('document_text') ? 'in_document' : 'reported_of_party'
}
