import { z } from 'zod'
import { CHANGE_REASONS, type ChangeReason } from '@/lib/statement/model'

const id = z.uuid()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const reasons = Object.keys(CHANGE_REASONS) as [ChangeReason, ...ChangeReason[]]

export const submitRevisionSchema = z.strictObject({
  revisionId: id,
  rowVersion: z.number().int().min(1),
})

export const approveRevisionSchema = z.strictObject({
  revisionId: id,
  claimHash: hash,
  sign: z
    .array(z.strictObject({ evidenceId: id, fitHash: hash, acceptedReadings: z.boolean().default(false) }))
    .max(200)
    .default([]),
  check: z
    .array(z.strictObject({ referenceUseId: id, fitHash: hash }))
    .max(200)
    .default([]),
})

export type ApproveInput = z.input<typeof approveRevisionSchema>

export const requestChangesSchema = z.strictObject({
  revisionId: id,
  reason: z.enum(reasons),
  note: z.string().trim().max(1000, 'At most 1000 characters.').default(''),
})
