import { z } from 'zod'

const id = z.uuid()
const term = z
  .string()
  .max(100, 'At most 100 characters.')
  .refine((text) => !/\p{Surrogate}|\0/u.test(text), 'It holds a character that cannot be stored.')
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())

export const addFindingSchema = z.strictObject({
  versionId: id,
  subjectId: id,
  partyId: id.nullable().default(null),
  terms: z
    .array(term)
    .max(40, 'At most 40 words.')
    .transform((terms) => [...new Set(terms.filter((one) => one !== ''))])
    .refine((terms) => terms.length > 0, 'Name the words that were searched for.'),
})
export const findingSchema = z.strictObject({ findingId: id })

export type AddFinding = z.output<typeof addFindingSchema>
