import { z } from 'zod'
import { lineSchema, slugSchema } from '@/lib/furniture/schema'
import { DISAGREEMENT_KINDS } from './model'

const standing = { kind: z.enum(DISAGREEMENT_KINDS), ordinal: z.number().int().min(1).max(1000) }

export const createDisagreementSchema = z.strictObject({
  slug: slugSchema,
  title: lineSchema,
  ...standing,
})
/** `seen` is what the screen showed; when it is no longer so, nothing is written. */
export const changeDisagreementSchema = z.strictObject({
  subjectId: z.uuid(),
  ...standing,
  seen: z.strictObject(standing),
})
/** The sides in their order: two or more different statements, or none yet. */
export const setSidesSchema = z.strictObject({
  disagreementId: z.uuid(),
  statementIds: z
    .array(z.uuid())
    .max(12)
    .refine((ids) => new Set(ids).size === ids.length, 'A statement is one side only.'),
  /** What the screen showed. */
  seen: z.array(z.uuid()),
})

export type CreateDisagreement = z.output<typeof createDisagreementSchema>
export type ChangeDisagreement = z.output<typeof changeDisagreementSchema>
export type SetSides = z.output<typeof setSidesSchema>
