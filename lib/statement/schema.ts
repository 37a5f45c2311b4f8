import { z } from 'zod'
import { BEARINGS, DATE_METHODS, RESPONSES, STANCE_BASES, STANCES, STATEMENT_KINDS } from './model'

const id = z.uuid()
const keys = <Name extends string>(words: Readonly<Record<Name, string>>) =>
  z.enum(Object.keys(words) as [Name, ...Name[]])

/** One or more lines as typed: white space joined, NFC, nothing that cannot be stored. */
const words = (max: number) =>
  z
    .string()
    .max(max, `At most ${max} characters.`)
    .refine((text) => !/\p{Surrogate}|\0/u.test(text), 'It holds a character that cannot be stored.')
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())

const MAX_WORDING = 600
const MAX_LINE = 200
const MAX_NOTE = 500

export const revisionFieldsSchema = z.strictObject({
  wording: words(MAX_WORDING),
  partyId: id.nullable().default(null),
  stance: keys(STANCES).nullable().default(null),
  stanceBasis: keys(STANCE_BASES).nullable().default(null),
  speakerId: id.nullable().default(null),
  speakerDescription: words(MAX_LINE).default(''),
  officeThen: words(MAX_LINE).default(''),
  asOf: words(40).default(''),
  asOfMethod: keys(DATE_METHODS).nullable().default(null),
  asOfBasis: words(MAX_NOTE).default(''),
  allegationAboutId: id.nullable().default(null),
  response: keys(RESPONSES).nullable().default(null),
  responseNote: words(MAX_NOTE).default(''),
})

const rowVersion = z.number().int().min(1)
const ordinal = z.number().int().min(0).max(10_000)
const place = {
  subjectId: id,
  kind: keys(STATEMENT_KINDS),
  shownAt: z.array(id).max(50).default([]),
  ordinal: ordinal.default(0),
  /** The provision of a text that the sentence tells of. */
  provisionId: id.nullable().default(null),
}

export const createStatementSchema = z.strictObject({ ...place, draft: revisionFieldsSchema })
export const updateDraftSchema = z.strictObject({
  revisionId: id,
  rowVersion,
  fields: revisionFieldsSchema,
})
/** `seen` is what the screen showed; when it is no longer so, nothing is written. */
export const placeStatementSchema = z.strictObject({
  statementId: id,
  ...place,
  seen: z.strictObject(place),
})
export const openNextDraftSchema = z.strictObject({ statementId: id })
export const addCoAuthorSchema = z.strictObject({ revisionId: id, userId: id })

export const dismissStyleSchema = z.strictObject({
  revisionId: id,
  rule: words(MAX_LINE),
  words: words(MAX_WORDING),
  reason: words(MAX_NOTE).refine((text) => text !== '', 'Say why the words stay as they are.'),
})

const bearing = keys(BEARINGS)
export const addEvidenceSchema = z.strictObject({ revisionId: id, annotationId: id, bearing })
/** `was` is the bearing that was seen, where somebody else may have changed it since. */
export const changeBearingSchema = z.strictObject({ evidenceId: id, bearing, was: bearing.optional() })
export const removeEvidenceSchema = z.strictObject({ evidenceId: id, was: bearing.optional() })

const seenToSay = words(MAX_NOTE).refine((text) => text !== '', 'Say what the source was seen to say.')
/** Where in the source: a heading, a paragraph, a minute. */
const locator = words(MAX_LINE).default('')
export const addReferenceUseSchema = z.strictObject({
  revisionId: id,
  referenceId: id,
  bearing,
  seenToSay,
  locator,
})
export const changeReferenceUseSchema = z.strictObject({ useId: id, bearing, seenToSay, locator })
export const removeReferenceUseSchema = z.strictObject({ useId: id })

export const findDraftsSchema = z.strictObject({ query: words(MAX_LINE) })
/** Subjects whose statements are asked for. */
export const statementsAboutSchema = z.strictObject({ subjectIds: z.array(id).max(50) })
export const findPassagesSchema = z.strictObject({ revisionId: id, query: words(MAX_LINE) })
