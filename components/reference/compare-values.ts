import type { Differing } from '@/components/form/overtaken'
import { HOW_READ, QUALITIES, TITLE_KINDS } from '@/lib/reference/model'
import { ORIGINS, type ReferenceValues } from './reference-fields'

/** What a field is called on the screen, and how a value of it reads. */
const FIELDS: readonly {
  readonly name: keyof ReferenceValues
  readonly label: string
  readonly words: (values: ReferenceValues) => string
}[] = [
  { name: 'outlet', label: 'Outlet', words: ({ outlet }) => outlet },
  { name: 'date', label: 'Date', words: ({ date }) => date },
  { name: 'title', label: 'Title', words: ({ title }) => title },
  { name: 'titleKind', label: 'The title is', words: ({ titleKind }) => TITLE_KINDS[titleKind] },
  { name: 'howRead', label: 'How it was read', words: ({ howRead }) => HOW_READ[howRead] },
  { name: 'quality', label: 'Quality', words: ({ quality }) => QUALITIES[quality] },
  { name: 'language', label: 'Language', words: ({ language }) => language },
  {
    name: 'translated',
    label: 'We put it into English ourselves',
    words: ({ translated }) => (translated ? 'yes' : 'no'),
  },
  { name: 'url', label: 'Address', words: ({ url }) => url },
  { name: 'originName', label: 'Origin', words: ({ originName }) => originName },
  { name: 'originKind', label: 'Kind of origin', words: ({ originKind }) => ORIGINS[originKind] },
]

/** The fields of a reference in which what stands and what was typed differ, in the order of the form. */
export function compareValues(standing: ReferenceValues, typed: ReferenceValues): Differing[] {
  return FIELDS.filter(({ name }) => standing[name] !== typed[name]).map(({ label, words }) => ({
    label,
    standing: words(standing) || 'nothing',
    typed: words(typed) || 'nothing',
  }))
}
