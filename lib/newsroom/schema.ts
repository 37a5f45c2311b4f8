import { z } from 'zod'
import { createInput } from '@/lib/annotation/schema'
import { CHANGE_REASONS, type ChangeReason } from '@/lib/statement/model'
import { addEvidenceSchema, createStatementSchema } from '@/lib/statement/schema'

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

const { bearing } = addEvidenceSchema.shape
const { subjectId, kind: statementKind, draft } = createStatementSchema.shape
const attachTo = z.strictObject({
  kind: z.literal('statement'),
  statementId: id,
  /** The newest revision as it was on the screen; when it is another by now, nothing is written. */
  seen: z.strictObject({ revisionId: id, rowVersion: z.number().int().min(1) }),
  bearing,
})
const startWith = z.strictObject({ kind: z.literal('new'), subjectId, statementKind, draft, bearing })
const nowhere = z.strictObject({ kind: z.literal('none') })

export const markAndAttachSchema = createInput.extend({
  use: z.discriminatedUnion('kind', [nowhere, attachTo, startWith]),
})
export type MarkAndAttachInput = z.input<typeof markAndAttachSchema>
export type MarkAndAttachValues = z.output<typeof markAndAttachSchema>
export type UseOfPassage = MarkAndAttachValues['use']

export const attachPassageSchema = z.strictObject({
  annotationId: id,
  use: z.discriminatedUnion('kind', [attachTo, startWith]),
})
export type AttachPassageValues = z.output<typeof attachPassageSchema>

export const takeDraftBackSchema = z.strictObject({ revisionId: id })
export type TakeDraftBackValues = z.output<typeof takeDraftBackSchema>
/** `statement` is the public id: by it the log is found. */
export const putDraftBackSchema = z.strictObject({ statement: z.string().min(1).max(40), revisionId: id })
export type PutDraftBackValues = z.output<typeof putDraftBackSchema>
