import { DISAGREEMENT_KINDS, DISAGREEMENT_WORDS } from '@/lib/disagreement/model'
import { BASES, BASIS_WORDS, PLAN_VERSION_KINDS, PLAN_VERSION_WORDS } from '@/lib/plan/model'
import type { Choice, RecordField } from './record-fields'

const choicesOf = <Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, string>>,
): Choice[] => keys.map((value) => ({ value, words: words[value] }))

const DATE_HINT = 'Such as 2025-11-20, 2025-11, 2025-11-20~ (about) or 2025-10-24/2025-10-26.'

export const TITLED: readonly RecordField[] = [
  {
    name: 'title',
    label: 'Title',
    hint: 'A noun phrase, never a claim.',
    kind: 'line',
    required: true,
    styled: true,
  },
  {
    name: 'slug',
    label: 'Address',
    hint: 'Follows the title; lower-case words joined by hyphens.',
    kind: 'slug',
    required: true,
  },
]
export const SLUG: readonly RecordField[] = [
  {
    name: 'slug',
    label: 'Address',
    hint: 'The old address keeps leading here.',
    kind: 'line',
    required: true,
  },
]
export const ORDINAL: RecordField = {
  name: 'ordinal',
  label: 'Place in the order',
  kind: 'number',
  required: true,
}
export const NUMBER: RecordField = {
  name: 'number',
  label: 'Number of the point',
  kind: 'number',
  required: true,
}

export const DATED: readonly RecordField[] = [
  { name: 'date', label: 'Date', hint: DATE_HINT, kind: 'line', required: true },
  { name: 'dateBasis', label: 'Where the date comes from', kind: 'line', required: true, styled: true },
]

/** An event's date, or the source's own words for it where nothing supports one. */
export const EVENT_DATED: readonly RecordField[] = [
  { name: 'date', label: 'Date', hint: `${DATE_HINT} Empty when no source supports one.`, kind: 'line' },
  {
    name: 'dateWords',
    label: 'The source’s own words for the date',
    hint: 'Shown instead, when no date can be given.',
    kind: 'line',
  },
  { name: 'dateBasis', label: 'Where the date comes from', kind: 'line', required: true, styled: true },
]

export const sectionField = (choices: readonly Choice[]): RecordField => ({
  name: 'sectionId',
  label: 'Heading',
  hint: 'Which point stands where is our choice, and readers are told so.',
  kind: 'choice',
  choices,
})

export function framingFields(
  parties: readonly Choice[],
  articles: readonly Choice[],
  headings: readonly Choice[],
): RecordField[] {
  const bases = choicesOf(BASES, BASIS_WORDS)
  const party = (name: string, label: string): RecordField => ({
    name,
    label,
    kind: 'optional-choice',
    choices: parties,
  })
  const basis = (name: string, label: string): RecordField => ({
    name,
    label,
    kind: 'choice',
    choices: bases,
  })
  return [
    ORDINAL,
    party('giverId', 'Who would give'),
    basis('giverBasis', 'How that is known'),
    party('askerId', 'Who asks for it'),
    basis('askerBasis', 'How that is known'),
    { name: 'framedById', label: 'Framed so by', kind: 'optional-choice', choices: articles },
    {
      name: 'headingId',
      label: 'The source’s own heading',
      hint: 'A passage annotated as a headline.',
      kind: 'optional-choice',
      choices: headings,
    },
  ]
}

export const EXTENT: readonly RecordField[] = [
  { name: 'extentSeen', label: 'How much of its text was seen', kind: 'line', required: true, styled: true },
  {
    name: 'seenWhole',
    label: 'Its whole text was seen',
    hint: 'Only then can a provision be called dropped.',
    kind: 'yes',
  },
]

export const VERSION_FIELDS: readonly RecordField[] = [
  ...TITLED,
  ORDINAL,
  {
    name: 'versionKind',
    label: 'Kind',
    kind: 'choice',
    choices: choicesOf(PLAN_VERSION_KINDS, PLAN_VERSION_WORDS),
  },
  { name: 'author', label: 'Author, as far as reported', kind: 'line', styled: true },
  ...DATED,
  ...EXTENT,
]

export const DISAGREEMENT_KIND: readonly RecordField[] = [
  { name: 'kind', label: 'Kind', kind: 'choice', choices: choicesOf(DISAGREEMENT_KINDS, DISAGREEMENT_WORDS) },
  ORDINAL,
]
export const DISAGREEMENT_FIELDS: readonly RecordField[] = [...TITLED, ...DISAGREEMENT_KIND]

const ALIASES: RecordField = {
  name: 'aliases',
  label: 'Other spellings',
  hint: 'Separated by commas; for finding only.',
  kind: 'list',
}
export const PERSON_FIELDS: readonly RecordField[] = [
  { name: 'title', label: 'Name', kind: 'line', required: true },
  { name: 'slug', label: 'Address', kind: 'slug', required: true },
  ALIASES,
]
export const partyFields = (parties: readonly Choice[]): RecordField[] => [
  ...PERSON_FIELDS,
  {
    name: 'memberOfId',
    label: 'Member of',
    hint: 'A member inherits no position.',
    kind: 'optional-choice',
    choices: parties,
  },
]
export const OFFICE_FIELDS: readonly RecordField[] = [
  { name: 'title', label: 'Office', kind: 'line', required: true, styled: true },
  {
    name: 'official',
    label: 'Public office',
    hint: 'Direct speech in a public office may be shown up to half of an article.',
    kind: 'yes',
  },
  { name: 'start', label: 'From', hint: 'A date, or nothing when it is not known.', kind: 'line' },
  { name: 'end', label: 'Until', hint: 'A date, or nothing while it lasts.', kind: 'line' },
]
