import type { PublicProof } from '@/lib/edition/model'
import { isCut } from './passage-pieces'
import { closes, opens } from './quotation-run'
import { smallWords } from './words/small'

/** Says once, in sight, that the marks in boxes are ours; nothing where these passages have none. */
export function OurMarks({ proofs }: { proofs: readonly PublicProof[] }) {
  return proofs.some(hasMarks) ? <p className="facts our-marks">{smallWords.marksAreOurs}</p> : null
}

function hasMarks(proof: PublicProof): boolean {
  const { spans, cautions, voice } = proof
  if (spans.length === 0) return false
  return (
    spans.length > 1 ||
    spans.some(({ before, after }) => isCut(before) || isCut(after)) ||
    cautions.some(({ at }) => at !== null) ||
    (voice === 'direct_speech' && !(opens(proof) && closes(proof)))
  )
}
