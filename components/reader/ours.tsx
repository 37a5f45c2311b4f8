import type { PublicCaution } from '@/lib/edition/model'
import { CAUTIONS } from './wording'

/**
 * A mark of ours inside a source's words. It is a drawn box, not characters that a source could contain; it is
 * left out when the words are copied, and read out as ours.
 */
export function Ours({ label, spoken, title }: { label: string; spoken: string; title?: string }) {
  return (
    <span className="ours" title={title}>
      <span className="spoken"> [our note: {spoken}] </span>
      <span aria-hidden="true">{label}</span>
    </span>
  )
}

export const Cut = () => <Ours label="cut" spoken="words left out by us" />

export function CautionMark({ caution }: { caution: PublicCaution }) {
  const { kind, reading, basis } = caution
  const words = CAUTIONS[kind]
  if (kind !== 'words_missing')
    return <Ours label="!" spoken={`caution, ${words}`} title={`${words}: ${basis}`} />
  const label = reading ? `missing; we read: ${reading}` : 'words missing'
  return <Ours label={label} spoken={`${words}${reading ? `; our reading: ${reading}` : ''}`} title={basis} />
}
