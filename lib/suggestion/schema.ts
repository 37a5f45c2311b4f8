import * as z from 'zod'
import { createInput } from '@/lib/annotation/schema'

/** Suggestions of one passage are decided together. */
const ids = z.array(z.uuid()).min(1).max(60)

export const lookInput = z.strictObject({ versionId: z.uuid() })

const { versionId: _, spans: __, targets: ___, ...fields } = createInput.shape
/**
 * The fields of the annotation that is made; its words and targets are those of the suggestions. `without`: others of the
 * same passage, which are rejected with it.
 */
export const acceptInput = z.strictObject({ ids, without: z.array(z.uuid()).max(60).default([]), ...fields })
export type AcceptInput = z.input<typeof acceptInput>

/** An annotation that was made on the way from these suggestions. */
export const correctInput = z.strictObject({ ids, annotationId: z.uuid() })
export type CorrectInput = z.input<typeof correctInput>

export const rejectInput = z.strictObject({ ids })
export type RejectInput = z.input<typeof rejectInput>

/** `annotation`: what was made and goes again; with `added`, one that stood before, which loses these targets. */
export const takeBackInput = z.strictObject({
  ids,
  annotation: z
    .strictObject({ id: z.uuid(), rowVersion: z.int(), added: z.array(z.uuid()).nullish() })
    .nullable(),
})
export type TakeBackInput = z.input<typeof takeBackInput>
