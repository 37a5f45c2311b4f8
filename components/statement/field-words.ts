import type { RevisionFields } from '@/lib/statement/model'

/** What the fields of a draft are called. */
export const LABELS: Readonly<Record<keyof RevisionFields, string>> = {
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

/** What a field holds, in words for people; ids through `nameOf`. */
export function fieldInWords(
  field: keyof RevisionFields,
  value: string | null,
  nameOf: (id: string | null) => string,
): string {
  const words = field.endsWith('Id') ? nameOf(value) : (value ?? '').replaceAll('_', ' ')
  return words || 'nothing'
}
