import { z } from 'zod'

const id = z.uuid()
const term = z
  .string()
  .max(100, 'At most 100 characters.')
  .refine((text) => !/\p{Surrogate}|\0/u.test(text), 'It holds a character that cannot be stored.')
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())

const terms = z
  .array(term)
  .max(40, 'At most 40 words.')
  .transform((all) => [...new Set(all.filter((one) => one !== ''))])

export const addFindingSchema = z.strictObject({
  versionId: id,
  subjectId: id,
  partyId: id.nullable().default(null),
  terms: terms.refine((all) => all.length > 0, 'Name the words that were searched for.'),
  /** In how many places the words were seen to stand, where the text was searched for whoever records it. */
  placesSeen: z.int().min(0).optional(),
})
export const findTermsSchema = z.strictObject({ versionId: id, terms })
/** What to search a text for before it is called silent on a subject. */
export const suggestTermsSchema = z.strictObject({ subjectId: id })
const word = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? '')]).optional()
/** What the table is asked for; a view that is not known is the whole board. */
export const coverageCsvSchema = z.strictObject({ order: word, show: word, find: word })
export const findingSchema = z.strictObject({ findingId: id })

export type AddFinding = z.output<typeof addFindingSchema>
