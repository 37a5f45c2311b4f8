import { type RevisionFields, STANCE_BASES, STANCES } from '@/lib/statement/model'
import { fullDate } from './full-date'

type Props = {
  fields: RevisionFields
  home: string
  support: string
  nameOf: (id: string | null) => string
}

/** The sentence as a reader will see it, while it is typed. */
export function ReaderPreview({ fields, home, support, nameOf }: Props) {
  return (
    <section aria-label="As readers will see it" className="border-y border-rule py-4">
      <p className="text-xs font-semibold text-soft">As readers will see it, under {home}</p>
      <p className="reading mt-2 text-xl leading-relaxed">
        {fields.wording.trim() || <span className="text-faint">The sentence is empty.</span>}
      </p>
      <p className="mt-1 text-sm text-soft">{particulars(fields, nameOf).join(' · ')}</p>
      {fields.allegationAboutId && (
        <p className="mt-1 text-sm">{responseLine(fields, nameOf(fields.allegationAboutId))}</p>
      )}
      <p className="mt-1 text-sm text-soft">Rests on: {support}</p>
    </section>
  )
}

/** Party, stance, speaker and date in words; left out where nothing is said. */
export function particulars(fields: RevisionFields, nameOf: (id: string | null) => string): string[] {
  const speaker = nameOf(fields.speakerId) || fields.speakerDescription
  const stance = fields.stance && STANCES[fields.stance]
  const basis = fields.stanceBasis ? ` (${STANCE_BASES[fields.stanceBasis]})` : ''
  const inferred = fields.asOfMethod === 'inferred' ? ' (date inferred)' : ''
  return [
    [nameOf(fields.partyId), stance && `${stance}${basis}`].filter(Boolean).join(': '),
    speaker && `${speaker}${fields.officeThen ? `, then ${fields.officeThen}` : ''}`,
    fields.asOf && `as of ${fullDate(fields.asOf)}${inferred}`,
  ].filter((part): part is string => Boolean(part))
}

function responseLine({ response, responseNote }: RevisionFields, name: string): string {
  const note = responseNote ? ` ${responseNote}` : ''
  if (response === 'denied') return `${name} denied it.${note}`
  if (response === 'answered') return `${name} answered.${note}`
  if (response === 'sought') return `A response of ${name} was sought; no answer was seen.${note}`
  if (response === 'not_sought') return `No response of ${name} was sought, because${note}`
  return `What ${name} answered is not said yet.`
}
