import { z } from 'zod'
import { lineSchema, slugSchema } from '@/lib/furniture/schema'
import { DISAGREEMENT_KINDS } from './model'

export const createDisagreementSchema = z.strictObject({
  slug: slugSchema,
  title: lineSchema,
  kind: z.enum(DISAGREEMENT_KINDS),
  ordinal: z.number().int().min(1).max(1000),
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
export type SetSides = z.output<typeof setSidesSchema>
