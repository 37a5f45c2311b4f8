import * as z from 'zod'

const key = z.string().regex(/^(thread|review|suspect)\/[\w-]{1,80}$/)

/** An item and how far it was dealt with: the instant of its newest thing, as it was shown. */
export const markInput = z.strictObject({ key, at: z.iso.datetime() })
export type MarkInput = z.input<typeof markInput>

export const unmarkInput = z.strictObject({ key })
export type UnmarkInput = z.input<typeof unmarkInput>

export const askReviewInput = z.strictObject({
  revisionId: z.uuid(),
  askedId: z.uuid(),
  note: z.string().trim().max(500, 'At most 500 characters.').default(''),
})
export type AskReview = z.input<typeof askReviewInput>

/** How much waits is asked without anything. */
export const countInput = z.strictObject({})
