import { z } from 'zod'
import { ALIGNMENT_KINDS, MAX_QUOTED_WORDS, READING_FORMS, RENDERINGS } from './model'
import { quotedWords } from './quoted-words'
import { readingFindings } from './reading-style'

const id = z.uuid()
const keys = <Name extends string>(words: Readonly<Record<Name, string>>) =>
  z.enum(Object.keys(words) as [Name, ...Name[]])

/** One line as typed: white space joined, NFC, nothing that cannot be stored. */
const line = (max: number) =>
  z
    .string()
    .max(max, `At most ${max} characters.`)
    .refine((text) => !/\p{Surrogate}|\0/u.test(text), 'It holds a character that cannot be stored.')
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
const filled = (max: number, otherwise: string) => line(max).refine((text) => text !== '', otherwise)

export const createProvisionSchema = z.strictObject({
  planVersionId: id,
  number: filled(20, 'Give its number as printed, such as 7 or 12a.'),
  ordinal: z.number().int().min(1).max(1000),
  pointId: id.nullable().default(null),
})

export const provisionSchema = z.strictObject({ provisionId: id })

export const addReadingSchema = z
  .strictObject({
    provisionId: id,
    referenceId: id.nullable().default(null),
    annotationId: id.nullable().default(null),
    form: keys(READING_FORMS),
    words: filled(600, 'Say what the publication prints.'),
    language: z
      .string()
      .trim()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'A language code such as en, uk or ru.')
      .default('en'),
    rendering: keys(RENDERINGS),
    locator: line(200).default(''),
    /** Why words of ours break house style on purpose; who looks second reads it. */
    styleReason: line(500).optional(),
  })
  .refine(({ referenceId, annotationId }) => (referenceId === null) !== (annotationId === null), {
    path: ['referenceId'],
    message: 'A reading is of one source: a reference or a passage.',
  })
  .refine(({ form, words }) => form !== 'quoted' || quotedWords(words) <= MAX_QUOTED_WORDS, {
    path: ['words'],
    message: `At most ${MAX_QUOTED_WORDS} words are quoted.`,
  })

/** As people enter it at the desk: house style is followed, or set aside with a reason. */
export const enterReadingSchema = addReadingSchema.refine(
  (reading) => Boolean(reading.styleReason) || readingFindings(reading).length === 0,
  { path: ['words'], message: 'Follow the house style, or say below why it stays.' },
)
export const readingSchema = z.strictObject({ readingId: id })

const ends = {
  planVersionId: id,
  fromId: id.nullable().default(null),
  toId: id.nullable().default(null),
  kind: keys(ALIGNMENT_KINDS),
  reason: filled(500, 'Say why.'),
}
export const proposeAlignmentSchema = z
  .strictObject(ends)
  .refine(
    ({ kind, fromId, toId }) =>
      (kind === 'new') === (fromId === null) && (kind === 'dropped') === (toId === null),
    {
      path: ['kind'],
      message: 'What is new comes from no provision, what was dropped leads to none; all else has both ends.',
    },
  )
export const proposeAlignmentsSchema = z.strictObject({ planVersionId: id })
export const alignmentSchema = z.strictObject({ alignmentId: id })

export type CreateProvision = z.output<typeof createProvisionSchema>
export type AddReading = z.output<typeof addReadingSchema>
export type ProposeAlignment = z.output<typeof proposeAlignmentSchema>
