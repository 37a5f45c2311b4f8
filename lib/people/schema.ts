import { z } from 'zod'
import { lineSchema, slugSchema } from '@/lib/furniture/schema'
import { parseDate } from '@/lib/text/edtf'

const aliases = z.array(lineSchema).max(30).default([])
const edge = z
  .string()
  .trim()
  .default('')
  .refine((value) => value === '' || parseDate(value).ok, 'A date such as 2025-01-20 or 2025, or nothing.')

export const createPersonSchema = z.strictObject({ slug: slugSchema, title: lineSchema, aliases })
export const createPartySchema = z.strictObject({
  slug: slugSchema,
  title: lineSchema,
  aliases,
  memberOfId: z.uuid().nullable().default(null),
})
const office = { title: lineSchema, official: z.boolean().default(true), start: edge, end: edge }
export const addOfficeSchema = z.strictObject({ personId: z.uuid(), ...office })
/** `seen` is what the screen showed; when it is no longer so, nothing is written. */
export const changeOfficeSchema = z.strictObject({
  officeId: z.uuid(),
  ...office,
  seen: z.strictObject({ title: z.string(), official: z.boolean(), start: z.string(), end: z.string() }),
})
export const removeOfficeSchema = z.strictObject({ officeId: z.uuid() })

export type CreatePerson = z.output<typeof createPersonSchema>
export type CreateParty = z.output<typeof createPartySchema>
export type AddOffice = z.output<typeof addOfficeSchema>
export type ChangeOffice = z.output<typeof changeOfficeSchema>
export type RemoveOffice = z.output<typeof removeOfficeSchema>
