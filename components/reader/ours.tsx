import type { PublicCaution } from '@/lib/edition/model'
import { CAUTIONS } from './wording'
import { smallWords } from './words/small'

/**
 * A mark of ours inside a source's words. It is a drawn box, not characters that a source could contain; it is
 * left out when the words are copied, and read out as ours. Whoever takes the text all the same gets a space behind it.
 */
export function Ours({ label, spoken, title }: { label: string; spoken: string; title?: string }) {
  return (
    <span className="ours" title={title}>
      <span className="spoken">{smallWords.ourNote(spoken)}</span>
      <span aria-hidden="true">
        {label}
        <span className="end"> </span>
      </span>
    </span>
  )
}

export const Cut = () => <Ours label={smallWords.cut} spoken={smallWords.cutSpoken} />

/** Marks of a quotation whose own stand outside the words that are shown. */
export const Opening = () => (
  <Ours label={smallWords.opening} spoken={smallWords.openingSpoken} title={smallWords.openingSpoken} />
)
export const Closing = () => (
  <Ours label={smallWords.closing} spoken={smallWords.closingSpoken} title={smallWords.closingSpoken} />
)

type MarkProps = {
  caution: PublicCaution
  /** What our reading adds at this place, where that is known. */
  added?: string | null
}

export function CautionMark({ caution, added = null }: MarkProps) {
  const { kind, basis } = caution
  const reading = added ?? caution.reading
  const words = CAUTIONS[kind]
  if (kind !== 'words_missing')
    return <Ours label="!" spoken={smallWords.caution(words)} title={`${words}: ${basis}`} />
  const label = reading ? smallWords.weRead(reading) : smallWords.wordsMissing
  return <Ours label={label} spoken={reading ? smallWords.ourReading(words, reading) : words} title={basis} />
}
