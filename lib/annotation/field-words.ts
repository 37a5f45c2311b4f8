import { type AnnotationFields, MOTIVATIONS, VOICES } from './model'

export type FieldName = keyof AnnotationFields

export const FIELD_LABELS: Readonly<Record<FieldName, string>> = {
  voice: 'Voice',
  speakerId: 'Speaker',
  speakerDescription: 'Speaker, described',
  chain: 'Via whom',
  targets: 'About',
  note: 'Note',
  tags: 'Tags',
  motivation: 'Kind',
  originId: 'Origin of the report',
}

/** The names behind the ids a field can hold; an unknown id stands for itself. */
export type NameOf = (id: string) => string

/** What a field holds, in words for people. */
export function fieldWords(fields: AnnotationFields, field: FieldName, nameOf: NameOf): string {
  const nothing = '(empty)'
  switch (field) {
    case 'voice':
      return VOICES[fields.voice]
    case 'motivation':
      return MOTIVATIONS[fields.motivation]
    case 'speakerId':
    case 'originId':
      return fields[field] ? nameOf(fields[field]) : nothing
    case 'targets':
      return fields.targets.map(nameOf).join(', ') || nothing
    case 'tags':
      return fields.tags.join(', ') || nothing
    default:
      return fields[field] || nothing
  }
}

/** The fields in which two states differ, in the order in which the form shows them. */
export function differingFields(one: AnnotationFields, other: AnnotationFields): FieldName[] {
  return (Object.keys(FIELD_LABELS) as FieldName[]).filter(
    (field) => keyOf(one[field]) !== keyOf(other[field]),
  )
}

/** Lists count as the same in any order. */
const keyOf = (value: AnnotationFields[FieldName]) =>
  JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
