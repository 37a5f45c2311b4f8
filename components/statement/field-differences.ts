import type { RevisionFields } from '@/lib/statement/model'

const LABELS: Readonly<Record<keyof RevisionFields, string>> = {
  wording: 'The sentence',
  partyId: 'Party',
  stance: 'Stance',
  stanceBasis: 'Basis of the stance',
  speakerId: 'Speaker',
  speakerDescription: 'Speaker, described',
  officeThen: 'Office then',
  asOf: 'As of',
  asOfMethod: 'How the date is known',
  asOfBasis: 'Basis of the date',
  allegationAboutId: 'Allegation about',
  response: 'Response',
  responseNote: 'Response in words',
}

export type Difference = {
  readonly field: keyof RevisionFields
  readonly label: string
  readonly mine: string
  readonly theirs: string
}

/** The fields in which two texts differ, in words; ids through `nameOf`. */
export function differences(
  mine: RevisionFields,
  theirs: RevisionFields,
  nameOf: (id: string | null) => string,
): Difference[] {
  return (Object.keys(LABELS) as (keyof RevisionFields)[])
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({
      field,
      label: LABELS[field],
      mine: inWords(field, mine[field], nameOf),
      theirs: inWords(field, theirs[field], nameOf),
    }))
}

function inWords(
  field: keyof RevisionFields,
  value: string | null,
  nameOf: (id: string | null) => string,
): string {
  const words = field.endsWith('Id') ? nameOf(value) : (value ?? '').replaceAll('_', ' ')
  return words || 'nothing'
}
